import { sentences as e01 } from '../rules/e-01-nationality/sentences.ts'
import { sentences as e02 } from '../rules/e-02-required-diploma/sentences.ts'
import { sentences as e03 } from '../rules/e-03-complete-file/sentences.ts'
import { sentences as p01 } from '../rules/p-01-civil-servant/sentences.ts'
import { sentences as p02 } from '../rules/p-02-passed-exam/sentences.ts'
import { sentences as p03 } from '../rules/p-03-citizen/sentences.ts'
import { sentences as p04 } from '../rules/p-04-resident-long-enough/sentences.ts'
import { sentences as p05 } from '../rules/p-05-resident-too-short/sentences.ts'
import { sentences as p06 } from '../rules/p-06-bounds-disagree/sentences.ts'
import { sentences as p07 } from '../rules/p-07-no-minimum/sentences.ts'
import { sentences as p08 } from '../rules/p-08-route-not-open/sentences.ts'
import { sentences as p09 } from '../rules/p-09-residence-not-said/sentences.ts'
import { sentences as p10 } from '../rules/p-10-citizen-or-resident/sentences.ts'
import { sentences as p11 } from '../rules/p-11-citizenship-not-needed/sentences.ts'
import { sentences as p12 } from '../rules/p-12-several-durations/sentences.ts'
import { sentences as p13 } from '../rules/p-13-reached-soon-after/sentences.ts'
import { sentences as p14 } from '../rules/p-14-partner-of-citizen/sentences.ts'
import { sentences as r04 } from '../rules/r-04-residence-empty/sentences.ts'
import { sentences as r06 } from '../rules/r-06-unusual-residence/sentences.ts'
import { sentences as v01 } from '../rules/v-01-rules-in-force/sentences.ts'
import { sentences as w01 } from '../rules/w-01-not-yet-posted/sentences.ts'
import { sentences as w02 } from '../rules/w-02-open/sentences.ts'
import { sentences as w03 } from '../rules/w-03-last-day/sentences.ts'
import { sentences as w04 } from '../rules/w-04-closed/sentences.ts'
import { sentences as w05 } from '../rules/w-05-no-deadline/sentences.ts'
import { sentences as w06 } from '../rules/w-06-contradictory-dates/sentences.ts'
import { sentences as w07 } from '../rules/w-07-extended/sentences.ts'
import { sentences as w08 } from '../rules/w-08-closed-offices/sentences.ts'
import { sentences as w09 } from '../rules/w-09-open-data-deadline/sentences.ts'
import type { RuleSentences } from './rule-sentences.ts'

/** The words of every rule, by the id of the decision table. */
export const ruleSentences: { readonly [rule: string]: RuleSentences } = {
  'E-01': e01,
  'E-02': e02,
  'E-03': e03,
  'P-01': p01,
  'P-02': p02,
  'P-03': p03,
  'P-04': p04,
  'P-05': p05,
  'P-06': p06,
  'P-07': p07,
  'P-08': p08,
  'P-09': p09,
  'P-10': p10,
  'P-11': p11,
  'P-12': p12,
  'P-13': p13,
  'P-14': p14,
  'R-04': r04,
  'R-06': r06,
  'V-01': v01,
  'W-01': w01,
  'W-02': w02,
  'W-03': w03,
  'W-04': w04,
  'W-05': w05,
  'W-06': w06,
  'W-07': w07,
  'W-08': w08,
  'W-09': w09,
}
