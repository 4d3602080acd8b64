import { type Corps, knownDate, type Offer, type Reading, type Residence, type Weekday, weekday, weekdayWord } from '@avpkit/core'

/** What a test says of an offer; dates as texts, "10 ans" as `tenYears`. */
export interface OfferTold {
  readonly residence?: Residence
  readonly posted?: string
  readonly deadline?: string
  readonly initialDeadline?: string
  readonly corps?: string
  readonly number?: string
}

export const minimum = (years: number, route: Residence['route'] = 'titre'): Residence => ({
  kind: 'minimum',
  years,
  route,
  text: `au moins égale à ${years} ans`,
})

export const noMinimum: Residence = { kind: 'no-minimum', below: 3, route: 'titre', text: 'inférieure à 3 ans' }
export const slash: Residence = { kind: 'not-applicable', route: 'titre', text: '/' }
export const empty: Residence = { kind: 'empty', route: 'titre', text: '' }
export const letterO: Residence = { kind: 'unreadable', route: 'titre', text: '1O ans' }
export const byGrade: Residence = {
  kind: 'multiple',
  route: 'titre',
  text: 'Ingénieur 1er grade éco. rurale : ≥10 ; 2e grade : inférieure à 5 ans',
  entries: [
    { scope: '1er grade éco. rurale', kind: 'minimum', years: 10 },
    { scope: '2e grade', kind: 'no-minimum', below: 5 },
  ],
}

const corpsOf = (text: string): Corps => ({ text, entries: [{ name: text }] })

/** Weekday that is printed beside a date, when it isn't the date's own. */
export interface Printed {
  readonly weekday?: Weekday
  readonly suggested?: string
  readonly retrievedAt?: string
}

const deadlineSpan = [60, 85] as const
const residenceSpan = [20, 45] as const

/** A reading as the parser makes it of a text that says no more than this. */
export const readingFor = (told: OfferTold, printed: Printed = {}): Reading => {
  const offer: Offer = {
    kind: 'offer',
    schemaVersion: 1,
    ...(told.number !== undefined && { reference: { number: told.number } }),
    ...(told.residence && { residence: told.residence }),
    ...(told.posted !== undefined && { postedOn: knownDate(told.posted) }),
    ...(told.deadline !== undefined && { deadline: knownDate(told.deadline) }),
    ...(told.initialDeadline !== undefined && { initialDeadline: knownDate(told.initialDeadline) }),
    ...(told.corps !== undefined && { corps: corpsOf(told.corps) }),
    sections: [],
  }
  return {
    kind: 'reading',
    schemaVersion: 1,
    source: {
      id: 'test',
      length: 100,
      mediaType: 'text/plain',
      ...(printed.retrievedAt !== undefined && { retrievedAt: printed.retrievedAt }),
    },
    offer,
    fields: {
      ...(offer.residence && {
        residence: { state: 'stated', chosen: 0, claims: [{ value: offer.residence, span: residenceSpan, by: 'core/residence' }] },
      }),
      ...(offer.deadline && {
        deadline: { state: 'stated', chosen: 0, claims: [{ value: offer.deadline, span: deadlineSpan, by: 'core/deadline' }] },
      }),
      ...(offer.corps && { corps: { state: 'stated', chosen: 0, claims: [{ value: offer.corps, span: [0, 10], by: 'core/corps' }] } }),
    },
    outline: [],
    diagnostics: mismatch(offer, printed),
    unread: [],
  }
}

const mismatch = ({ deadline }: Offer, { weekday: printed, suggested }: Printed): Reading['diagnostics'] => {
  if (deadline === undefined || printed === undefined || printed === weekday(deadline)) return []
  return [
    {
      code: 'date-weekday-mismatch',
      severity: 'error',
      path: ['deadline'],
      span: deadlineSpan,
      data: {
        printed: weekdayWord(printed),
        actual: weekdayWord(weekday(deadline)),
        date: deadline,
        ...(suggested !== undefined && { suggested }),
      },
    },
  ]
}
