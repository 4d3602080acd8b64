import { knownDate } from '@avpkit/core'
import { nationality } from './e-01-nationality/rule.ts'
import { requiredDiploma } from './e-02-required-diploma/rule.ts'
import { completeFile } from './e-03-complete-file/rule.ts'
import { civilServant } from './p-01-civil-servant/rule.ts'
import { passedExam } from './p-02-passed-exam/rule.ts'
import { citizen } from './p-03-citizen/rule.ts'
import { residentLongEnough } from './p-04-resident-long-enough/rule.ts'
import { residentTooShort } from './p-05-resident-too-short/rule.ts'
import { boundsDisagree } from './p-06-bounds-disagree/rule.ts'
import { noMinimum } from './p-07-no-minimum/rule.ts'
import { routeNotOpen } from './p-08-route-not-open/rule.ts'
import { residenceNotSaid } from './p-09-residence-not-said/rule.ts'
import { citizenOrResident } from './p-10-citizen-or-resident/rule.ts'
import { citizenshipNotNeeded } from './p-11-citizenship-not-needed/rule.ts'
import { severalDurations } from './p-12-several-durations/rule.ts'
import { reachedSoonAfter } from './p-13-reached-soon-after/rule.ts'
import { partnerOfCitizen } from './p-14-partner-of-citizen/rule.ts'
import { residenceEmpty } from './r-04-residence-empty/rule.ts'
import { unusualResidence } from './r-06-unusual-residence/rule.ts'
import type { RuleBook } from './rule.ts'
import { rulesInForce } from './v-01-rules-in-force/rule.ts'
import { notYetPosted } from './w-01-not-yet-posted/rule.ts'
import { open } from './w-02-open/rule.ts'
import { lastDay } from './w-03-last-day/rule.ts'
import { closed } from './w-04-closed/rule.ts'
import { noDeadline } from './w-05-no-deadline/rule.ts'
import { contradictoryDates } from './w-06-contradictory-dates/rule.ts'
import { extended } from './w-07-extended/rule.ts'
import { closedOffices } from './w-08-closed-offices/rule.ts'
import { openDataDeadline } from './w-09-open-data-deadline/rule.ts'

/**
 * The rules of New Caledonia's public service, from the loi du pays n° 2016-17 on.
 *
 * In the order of precedence: within the window, and within local employment, the first rule that applies decides.
 */
export const ncPublicRules: RuleBook = {
  regimes: [{ id: 'nc-public-2017', from: knownDate('2017-01-01') }],
  rules: [
    noDeadline,
    contradictoryDates,
    closed,
    lastDay,
    notYetPosted,
    open,
    extended,
    closedOffices,
    openDataDeadline,
    civilServant,
    passedExam,
    severalDurations,
    routeNotOpen,
    citizen,
    residenceNotSaid,
    citizenOrResident,
    boundsDisagree,
    noMinimum,
    citizenshipNotNeeded,
    residentLongEnough,
    residentTooShort,
    residenceEmpty,
    unusualResidence,
    reachedSoonAfter,
    partnerOfCitizen,
    nationality,
    requiredDiploma,
    completeFile,
    rulesInForce,
  ],
}
