import { addDays, knownDate } from '@avpkit/core'
import fc from 'fast-check'
import {
  availabilities,
  brokenItems,
  contacts,
  corpsForms,
  datedAvailabilities,
  directions,
  directionsWithLabel,
  documents,
  employers,
  interleaved,
  items,
  residenceEmpty,
  residences,
  residencesByGrade,
  respncJobs,
  routes,
  sentences,
  services,
  titles,
  workplaces,
} from './words.ts'

/** What a drawn value may be left out of an offer. */
export const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 5) => fc.option(arbitrary, { nil: undefined, freq })
export const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const someOf = <T>(values: readonly T[], minLength: number, maxLength: number) => fc.shuffledSubarray([...values], { minLength, maxLength })
export type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never

/** Three years of Fridays: the day on which notices appear. */
const friday = fc.integer({ min: 0, max: 155 }).map((week) => addDays(knownDate('2024-01-05'), week * 7))

/** A list as a section holds it. */
const list = fc.record({
  items: someOf(items, 1, 6),
  broken: optional(fc.record({ at: fc.nat(5), item: oneOf(brokenItems), blank: fc.boolean() }), 3),
  starred: fc.boolean(),
})
export type List = Drawn<typeof list>

const referenceForms = ['3134', 'N°3134', 'no stroke', 'no zero', 'MPRH', 'without a date'] as const

/** What an offer says. */
export const facts = fc.record({
  title: oneOf(titles),
  reference: optional(fc.record({ sequence: fc.integer({ min: 1, max: 2400 }), form: oneOf(referenceForms) }), 15),
  employer: optional(oneOf(employers), 15),
  corps: optional(oneOf(corpsForms), 15),
  direction: fc.oneof(
    fc.record({ words: oneOf(directions), labelled: fc.boolean() }),
    fc.record({ words: oneOf(directionsWithLabel), labelled: fc.constant(true) }),
    fc.constant(undefined),
  ),
  /** A corps and a direction whose words two columns mixed; it replaces both. */
  interleaved: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oneOf(interleaved) }),
  service: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oneOf(services) }),
  workplace: optional(oneOf(workplaces)),
  residence: fc.oneof(
    { weight: 12, arbitrary: oneOf(residences) },
    { weight: 1, arbitrary: fc.constant(residenceEmpty) },
    { weight: 1, arbitrary: oneOf(residencesByGrade) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  route: oneOf(routes),
  posted: friday,
  /** Weeks by which the deadline was put off. */
  extension: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) }),
  availability: fc.oneof(
    oneOf(availabilities).map((phrase) => ({ phrase })),
    fc.record({ dated: oneOf(datedAvailabilities), after: fc.integer({ min: 22, max: 200 }) }),
    fc.record({ month: fc.integer({ min: 1, max: 12 }) }),
    fc.constant({ reorganisation: true as const }),
    fc.constant(undefined),
  ),
  respncJob: fc.oneof({ weight: 5, arbitrary: oneOf(respncJobs) }, { weight: 1, arbitrary: oneOf([undefined, ''] as const) }),
  details: optional(someOf(sentences, 1, 3)),
  context: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: someOf(sentences, 1, 2) }),
  missions: fc.record({ sentences: someOf(sentences, 1, 2), list: optional(list) }),
  organigram: fc.boolean(),
  mainActivities: fc.record({ list, shape: oneOf(['list', 'groups', 'numbered', 'nested', 'inline', 'paragraphs'] as const) }),
  secondaryActivities: optional(list),
  conditions: optional(list),
  profile: oneOf(['merged', 'apart', 'knowledge'] as const),
  knowledge: list,
  skills: optional(list),
  behaviour: optional(list),
  contact: optional(fc.record({ who: oneOf(contacts), phones: fc.integer({ min: 1, max: 2 }), mail: fc.boolean() })),
  application: fc.record({ documents: someOf(documents, 2, 4), list: fc.boolean(), heading: fc.boolean(), hierarchy: fc.boolean() }),
  notes: fc.boolean(),
  /** Sections after which a first page ends. */
  firstPage: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }) }),
})
export type Facts = Drawn<typeof facts>
