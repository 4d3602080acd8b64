/** What the decision looks at, every fact settled. Days are numbers such as 20250718. */
export interface Facts {
  readonly today: number
  readonly posted: number
  readonly deadline: number
  /** Day on which the years asked for are reached. */
  readonly reached: number
  readonly kind: string
  readonly citizen: string
  readonly servant: string
  readonly exam: string
}

/** One thing that a row asks: a fact against a word, or against another fact. */
export type Ask =
  | { readonly fact: keyof Facts; readonly is: '='; readonly to: string }
  | { readonly fact: keyof Facts; readonly is: '=' | '<' | '<=' | '>'; readonly toFact: keyof Facts }

/** A line of the decision table: all of it must hold; the first that does decides. */
export interface Row {
  readonly rule: string
  readonly all: readonly Ask[]
  readonly answer: string
}

const word = (fact: keyof Facts, to: string): Ask => ({ fact, is: '=', to })

/** Lines W-01 to W-04 of docs/law.md, for offers that have a deadline. */
export const windowTable: readonly Row[] = [
  { rule: 'W-04', all: [{ fact: 'today', is: '>', toFact: 'deadline' }], answer: 'closed' },
  { rule: 'W-03', all: [{ fact: 'today', is: '=', toFact: 'deadline' }], answer: 'last-day' },
  { rule: 'W-01', all: [{ fact: 'today', is: '<', toFact: 'posted' }], answer: 'not-yet-open' },
  { rule: 'W-02', all: [], answer: 'open' },
]

/** Lines P-01 to P-08: residence and citizenship. */
export const priorityTable: readonly Row[] = [
  { rule: 'P-01', all: [word('servant', 'yes')], answer: 'not-applicable' },
  { rule: 'P-02', all: [word('exam', 'yes')], answer: 'not-applicable' },
  { rule: 'P-08', all: [word('kind', 'not-applicable')], answer: 'undetermined' },
  { rule: 'P-03', all: [word('citizen', 'yes')], answer: 'priority' },
  { rule: 'P-07', all: [word('kind', 'no-minimum')], answer: 'priority' },
  { rule: 'P-04', all: [word('kind', 'minimum'), { fact: 'reached', is: '<=', toFact: 'deadline' }], answer: 'priority' },
  { rule: 'P-05', all: [], answer: 'no-priority' },
]
