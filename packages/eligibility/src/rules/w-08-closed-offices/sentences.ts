import { holidayNames, holidayOn, type PlainDate } from '@avpkit/core'
import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, day, type Telling, warned } from '../../explain/telling.ts'

const deadlineIn = (telling: Telling): PlainDate | undefined =>
  dateIn(warned(telling, 'deadline-on-holiday') ?? warned(telling, 'deadline-on-weekend'), 'deadline')

const limitsFr: Teller = (telling) => {
  const deadline = deadlineIn(telling)
  if (!deadline) return []
  const holiday = holidayOn(deadline)
  const kind = holiday ? `férié (${holidayNames.fr[holiday]})` : 'un jour de fin de semaine'
  return [
    say`Le ${day(deadline, telling)} est ${kind} : les bureaux seront fermés.`,
    say`La date limite n'est pas décalée pour autant : nous n'avons trouvé aucune règle qui le prévoie.`,
  ]
}

const limitsEn: Teller = (telling) => {
  const deadline = deadlineIn(telling)
  if (!deadline) return []
  const holiday = holidayOn(deadline)
  const kind = holiday ? `a public holiday (${holidayNames.en[holiday]})` : 'a day of the weekend'
  return [
    say`${day(deadline, telling)} is ${kind}: offices will be closed.`,
    say`The deadline isn't moved for that: we found no rule that does.`,
  ]
}

export const sentences: RuleSentences = {
  fr: { law: "Une date limite qui tombe un jour férié ou en fin de semaine n'est pas décalée.", limits: limitsFr },
  en: { law: 'A deadline on a public holiday or at the weekend is not moved.', limits: limitsEn },
}
