import { fromEpochDay, type PlainDate } from '@avpkit/core'

/** Facts that are one of a few words. Those of a person come first. */
export type WordFact =
  | 'ncCitizen'
  | 'ncCivilServant'
  | 'passedCompetitiveExam'
  | 'frenchNational'
  | 'requiredDiploma'
  | 'partnerOfCitizen'
  | 'scope'
  | 'offer.residence'
  | 'offer.residence.years'
  | 'offer.route'
  | 'offer.profession'
  | 'offer.dates'
  | 'offer.deadline.day'
  | 'offer.deadline.source'
  | 'offer.deadline.extended'
  | 'policy.nationalityExceptions'
  | 'rules'

/** Facts that are a day. `residence.reachedOnAtBest` counts protected absences and vague dates in the person's favour. */
export type DayFact =
  | 'at'
  | 'offer.postedOn'
  | 'offer.deadline'
  | 'reference'
  | 'residence.reachedOn'
  | 'residence.reachedOnAtBest'
  | 'rules.goodUntil'

export type CaseFact = WordFact | DayFact

/** The words that a fact may be: one when it is known. */
export type Domain = readonly string[]

/** The days that a fact may be, both included, in days since 1970-01-01; equal when it is known, infinite where nothing bounds it. */
export interface Range {
  readonly from: number
  readonly to: number
  /** The one day as it is written, where somebody has written it already. */
  readonly text?: PlainDate | undefined
}

/** All facts on which a verdict rests, each as far as it is known. */
export interface Case {
  readonly words: { readonly [F in WordFact]: Domain }
  readonly days: { readonly [F in DayFact]: Range }
}

/** Reads each day by a property of its own: a name that is looked up takes several times as long, and days are compared in every verdict. */
export const dayReaders: { readonly [F in DayFact]: (days: Case['days']) => Range } = {
  at: (days) => days.at,
  'offer.postedOn': (days) => days['offer.postedOn'],
  'offer.deadline': (days) => days['offer.deadline'],
  reference: (days) => days.reference,
  'residence.reachedOn': (days) => days['residence.reachedOn'],
  'residence.reachedOnAtBest': (days) => days['residence.reachedOnAtBest'],
  'rules.goodUntil': (days) => days['rules.goodUntil'],
}

export const isDayFact = (fact: CaseFact): fact is DayFact => fact in dayReaders

export const on = (day: number, text?: PlainDate): Range => ({ from: day, to: day, text })

/** Whether a day is known. */
export const isDay = ({ from, to }: Range): boolean => from === to && Number.isFinite(from)

/** A known day as a date. */
export const dayOf = ({ from, text }: Range): PlainDate => text ?? fromEpochDay(from)

export const anyDay: Range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, text: undefined }

/**
 * What a tool that shows verdicts calls the source of each fact: the names in `facts` and `missing`. The moment and the rule set are
 * nobody's facts.
 */
export const sourcesOf: { readonly [F in CaseFact]: readonly string[] } = {
  ncCitizen: ['ncCitizen'],
  ncCivilServant: ['ncCivilServant'],
  passedCompetitiveExam: ['passedCompetitiveExam'],
  frenchNational: ['frenchNational'],
  requiredDiploma: ['requiredDiploma'],
  partnerOfCitizen: ['partnerOfCitizen'],
  scope: ['scope', 'offer.residence'],
  'offer.residence': ['offer.residence'],
  'offer.residence.years': ['offer.residence'],
  'offer.route': ['offer.residence'],
  'offer.profession': ['offer.corps'],
  'offer.dates': ['offer.deadline'],
  'offer.deadline.day': ['offer.deadline'],
  'offer.deadline.source': ['offer.deadline'],
  'offer.deadline.extended': ['offer.deadline'],
  'policy.nationalityExceptions': ['policy.nationalityExceptions'],
  rules: [],
  at: [],
  'offer.postedOn': ['offer.postedOn'],
  'offer.deadline': ['offer.deadline'],
  reference: ['offer.deadline'],
  'residence.reachedOn': ['residence.periods', 'offer.residence'],
  'residence.reachedOnAtBest': ['residence.periods', 'residence.absences', 'offer.residence'],
  'rules.goodUntil': [],
}
