import { type HolidayId, holidayNames, holidayOn, isWeekend, type Locale } from '@avpkit/core'
import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, day, type Telling, warned } from '../../explain/telling.ts'

const holidayOf = (telling: Telling, locale: Locale): string | undefined => {
  const deadline = dateIn(warned(telling, 'offices-closed'), 'deadline')
  const holiday: HolidayId | undefined = deadline && holidayOn(deadline)
  return holiday && holidayNames[locale][holiday]
}

const limitsFr: Teller = (telling) => {
  const deadline = dateIn(warned(telling, 'offices-closed'), 'deadline')
  if (!deadline) return []
  const holiday = holidayOf(telling, 'fr')
  const kind = holiday ? say`férié (${holiday})` : isWeekend(deadline) ? say`un jour de fin de semaine` : say`un jour de fermeture`
  return [
    say`Le ${day(deadline, telling)} est ${kind} : les bureaux seront fermés.`,
    say`La date limite n'est pas décalée pour autant : nous n'avons trouvé aucune règle qui le prévoie.`,
  ]
}

const limitsEn: Teller = (telling) => {
  const deadline = dateIn(warned(telling, 'offices-closed'), 'deadline')
  if (!deadline) return []
  const holiday = holidayOf(telling, 'en')
  const kind = holiday ? say`a public holiday (${holiday})` : say`a day of the weekend`
  return [
    say`${day(deadline, telling)} is ${kind}: offices will be closed.`,
    say`The deadline isn't moved for that: we found no rule that does.`,
  ]
}

export const sentences: RuleSentences = {
  fr: { law: "Une date limite qui tombe un jour férié ou en fin de semaine n'est pas décalée.", limits: limitsFr },
  en: { law: 'A deadline on a public holiday or at the weekend is not moved.', limits: limitsEn },
}
