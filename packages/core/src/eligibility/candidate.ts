import type { PartialDate } from '../calendar/index.ts'

/** A fact about a person: left out and `unknown` say the same. Unknown is never no. */
export type Known = 'yes' | 'no' | 'unknown'

/** A stay in New Caledonia; a day, a month or a year each; `to: null` lasts. */
export interface ResidencePeriod {
  readonly from: PartialDate
  readonly to: PartialDate | null
}

/** A time away. No reason is asked (it could be health data): only whether it is protected. */
export interface Absence {
  readonly from: PartialDate
  readonly to: PartialDate
  readonly protected: Known
}

export interface ResidenceHistory {
  readonly periods: readonly ResidencePeriod[]
  readonly absences?: readonly Absence[]
}

/**
 * Facts that a person declares about themselves. Personal data: keep them on the person's device.
 *
 * `kind` and `schemaVersion` tell a file of facts from the other shapes; a candidate made in code may leave them out.
 */
export interface Candidate {
  readonly kind?: 'candidate'
  readonly schemaVersion?: 1
  /** Citizen of New Caledonia: a declared fact, never computed, and not French citizenship. */
  readonly ncCitizen?: Known
  readonly residence?: ResidenceHistory | 'unknown'
  /** Fonctionnaire of New Caledonia's public services. */
  readonly ncCivilServant?: Known
  /** Lauréat of a concours. */
  readonly passedCompetitiveExam?: Known
  readonly frenchNational?: Known
  readonly requiredDiploma?: Known
  readonly partnerOfCitizen?: Known
  /** Grade, domain or corps applied for, where the offer has several residence values. */
  readonly scope?: string
  readonly ext?: { readonly [plugin: string]: { readonly [fact: string]: unknown } }
}
