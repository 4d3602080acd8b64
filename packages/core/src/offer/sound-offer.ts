import type { Offer } from './offer.ts'
import {
  type DocumentPath,
  day,
  keysOf,
  kinds,
  listOf,
  nested,
  number,
  object,
  oneOf,
  orElse,
  type Shape,
  shaped,
  text,
  valueThat,
  yesNo,
} from './shape.ts'

/** An offer each part of which is of the sort that an offer has there, and where the parts stood that weren't. */
export interface SoundOffer {
  readonly offer: Offer
  /** The first hundred. */
  readonly leftOut: readonly DocumentPath[]
}

const texts = listOf(text)
const stretch = valueThat((value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite))

const marks = listOf(kinds('type', { link: object({ at: stretch, href: text }), note: object({ at: stretch, mark: text }) }))

const item = object({ text: orElse(text, '') }, { marker: text, marks, blocks: nested(() => block) })

const block: Shape = kinds('type', {
  paragraph: object({ text }, { marks }),
  list: object({ ordered: orElse(yesNo, false), items: nested(() => item) }),
  table: object({ rows: listOf(texts) }, { header: texts }),
  facts: object({ facts: listOf(object({ label: text, value: text })) }),
  heading: object({ level: orElse(number, 3), text }),
})

const residenceEntry = kinds('kind', {
  minimum: object({ scope: text, years: number }),
  'no-minimum': object({ scope: text, below: number }),
  'not-applicable': object({ scope: text }),
})

const residenceWords = { text, route: orElse(oneOf('titre', 'direct', 'sans-concours', 'unspecified'), 'unspecified') }

const residence = kinds('kind', {
  minimum: object({ ...residenceWords, years: number }),
  'no-minimum': object({ ...residenceWords, below: number }),
  'not-applicable': object(residenceWords),
  multiple: object({ ...residenceWords, entries: listOf(residenceEntry) }),
  empty: object(residenceWords),
  unreadable: object(residenceWords),
})

const availabilityKind = orElse(oneOf('immediate', 'as-soon-as-possible', 'likely-vacant', 'from-date', 'other'), 'other')

const offerShape = object(
  { sections: listOf(object({ id: orElse(text, 'other'), blocks: nested(() => block) }, { heading: text })) },
  {
    title: text,
    reference: object({ number: text }, { key: text, issuer: text, year: number, sequence: number, register: text, date: day }),
    employer: text,
    corps: object({ text, entries: listOf(object({ name: text }, { grade: text, domain: text })) }),
    direction: text,
    service: text,
    workplace: text,
    residence,
    postedOn: day,
    deadline: day,
    initialDeadline: day,
    availability: object({ kind: availabilityKind, text }, { date: day, month: text, note: text }),
    respncJob: text,
    openings: number,
    contact: object({ phones: texts, emails: texts }, { who: text }),
    application: object({ documents: texts, emails: texts, phones: texts }, { post: text, inPerson: text, viaHierarchy: yesNo }),
    footnotes: listOf(object({ mark: text, text })),
    ext: valueThat((value) => keysOf(value) !== undefined),
  },
)

/**
 * Takes out of an offer, or of the offer of a reading, what is of another sort than its name says, so that whoever draws or reckons meets no surprise.
 *
 * Never throws, whatever JSON holds. What can't be told apart stays open: a residence of an unknown kind is `unreadable`, never a missing
 * one. `validate` of `@avpkit/core/schema` says in words what is wrong.
 *
 * @example
 * ```ts
 * const { offer, leftOut } = soundOffer({ kind: 'offer', schemaVersion: 1, title: 7, sections: [{ id: 'missions' }] })
 * offer // { kind: 'offer', schemaVersion: 1, sections: [{ id: 'missions', blocks: [] }] }
 * leftOut // [['sections', 0, 'blocks'], ['title']]
 * ```
 */
export const soundOffer = (offerOrReading: unknown): SoundOffer => {
  const given = keysOf(offerOrReading)?.kind === 'reading' ? keysOf(offerOrReading)?.offer : offerOrReading
  const { value, leftOut } = shaped(given, offerShape)
  const parts = keysOf(value) ?? { sections: [] }
  const residence = soundResidence(keysOf(given)?.residence, parts.residence)
  // All that the shape lets pass is what the type says.
  const offer = { kind: 'offer', schemaVersion: 1, ...parts, ...(residence !== undefined && { residence }) } as unknown as Offer
  return { offer, leftOut }
}

/** A residence that lost a part says less than the text: it is as good as unreadable. */
const soundResidence = (given: unknown, sound: unknown): unknown => {
  const { text: words, route, entries } = keysOf(given) ?? {}
  const kept = keysOf(sound)?.entries
  const whole = sound !== undefined && (!Array.isArray(kept) || !Array.isArray(entries) || kept.length === entries.length)
  if (whole || typeof words !== 'string') return sound
  return shaped({ kind: 'unreadable', text: words, route }, residence).value
}
