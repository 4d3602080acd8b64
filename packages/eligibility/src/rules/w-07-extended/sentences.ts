import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, day, warned, weekdayAnd } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const change = warned(telling, 'deadline-extended')
  const initial = dateIn(change, 'initial')
  const deadline = dateIn(change, 'deadline')
  if (!initial || !deadline) return []
  const verb = deadline > initial ? 'repoussée' : 'avancée'
  return [say`La date limite a été ${verb} : ${weekdayAnd(deadline, telling)}, au lieu du ${day(initial, telling)}.`]
}

const whyEn: Teller = (telling) => {
  const change = warned(telling, 'deadline-extended')
  const initial = dateIn(change, 'initial')
  const deadline = dateIn(change, 'deadline')
  if (!initial || !deadline) return []
  const verb = deadline > initial ? 'put back' : 'brought forward'
  return [say`The deadline was ${verb}: ${weekdayAnd(deadline, telling)} instead of ${day(initial, telling)}.`]
}

export const sentences: RuleSentences = {
  fr: { law: 'De plusieurs dates limites, celle de la dernière version compte.', why: whyFr },
  en: { law: 'Of several deadlines, that of the latest version counts.', why: whyEn },
}
