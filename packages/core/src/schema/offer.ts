import * as z from 'zod'
import { sectionIds } from '../offer/offer.ts'
import { described, named, open, optional } from './boundary.ts'
import { countSchema, monthSchema, phoneSchema, plainDateSchema, spanSchema } from './texts.ts'

const text = z.string()

const referenceSchema = named(
  'Reference',
  open({
    number: described(z.string(), 'As printed, blanks removed; a leading "N°" isn\'t part of it'),
    key: optional(text, 'Joins the open data: 25-0978'),
    issuer: optional(text, "Publisher's register code"),
    year: optional(z.int().min(1000).max(9999)),
    sequence: optional(countSchema),
    register: optional(text),
    date: optional(plainDateSchema),
  }),
)

const corpsEntrySchema = open({ name: text, grade: optional(text), domain: optional(text) })

const corpsSchema = named('Corps', open({ text: described(z.string(), 'As written'), entries: z.array(corpsEntrySchema) }))

const years = described(z.int().min(0), 'Least number of years')
const below = described(z.int().min(0), '"inférieure à N ans": everybody meets it')

const residenceEntrySchema = z.discriminatedUnion('kind', [
  open({ scope: text, kind: z.literal('minimum'), years }),
  open({ scope: text, kind: z.literal('no-minimum'), below }),
  open({ scope: text, kind: z.literal('not-applicable') }),
])

const residenceWords = {
  route: z.enum(['titre', 'direct', 'sans-concours', 'unspecified']),
  text: described(z.string(), 'The value as written; empty when nothing follows the label'),
}

const residenceSchema = named(
  'Residence',
  z.discriminatedUnion('kind', [
    open({ ...residenceWords, kind: z.literal('minimum'), years }),
    open({ ...residenceWords, kind: z.literal('no-minimum'), below }),
    open({ ...residenceWords, kind: z.literal('not-applicable') }),
    open({ ...residenceWords, kind: z.literal('multiple'), entries: z.array(residenceEntrySchema) }),
    open({ ...residenceWords, kind: z.literal('empty') }),
    open({ ...residenceWords, kind: z.literal('unreadable') }),
  ]),
  'Durée de résidence exigée',
)

const availabilitySchema = named(
  'Availability',
  open({
    kind: z.enum(['immediate', 'as-soon-as-possible', 'likely-vacant', 'from-date', 'other']),
    text: described(z.string(), 'As written'),
    date: optional(plainDateSchema),
    month: optional(monthSchema, 'YYYY-MM; a month without a day has no date'),
    note: optional(text),
  }),
  'Poste à pourvoir',
)

const markSchema = z.discriminatedUnion('type', [
  open({ at: spanSchema, type: z.literal('link'), href: text }),
  open({ at: spanSchema, type: z.literal('note'), mark: text }),
])

const inline = { text: described(z.string(), 'Plain Unicode, blanks collapsed'), marks: optional(z.array(markSchema)) }

interface Marked {
  readonly text: string
  readonly marks?: readonly { readonly at: readonly [number, number] }[]
}

const marksLieInside = ({ text, marks = [] }: Marked): boolean => marks.every(({ at }) => at[1] <= text.length)
const inside = { path: ['marks'], params: { expected: 'marks-inside' } }

const paragraph = open({ type: z.literal('paragraph'), ...inline }).refine(marksLieInside, inside)
const list = open({
  type: z.literal('list'),
  ordered: z.boolean(),
  get items(): z.ZodArray<typeof listItem> {
    return z.array(listItemSchema)
  },
})
const table = open({ type: z.literal('table'), rows: z.array(z.array(text)), header: optional(z.array(text)) })
const facts = open({ type: z.literal('facts'), facts: z.array(open({ label: text, value: text })) })
const heading = open({ type: z.literal('heading'), level: described(z.int().min(3), '3 = first below the section'), text })

type BlockSchema = z.ZodDiscriminatedUnion<[typeof paragraph, typeof list, typeof table, typeof facts, typeof heading]>

const listItem = open({
  ...inline,
  marker: optional(text, 'Number or letter as printed'),
  get blocks(): z.ZodExactOptional<z.ZodArray<BlockSchema>> {
    return z.exactOptional(z.array(blockSchema))
  },
})
const listItemSchema = named('ListItem', listItem.refine(marksLieInside, inside))
const blockSchema = named('Block', z.discriminatedUnion('type', [paragraph, list, table, facts, heading]), 'A piece of a section')

export const sectionIdSchema = named(
  'SectionId',
  z.union([z.enum(sectionIds), z.templateLiteral([z.string(), '/', z.string()])]),
  "A section of the national template, or a plug-in's (opt/organigram)",
)

const sectionSchema = named(
  'Section',
  open({
    id: sectionIdSchema,
    heading: optional(text, 'As printed'),
    blocks: z.array(blockSchema),
  }),
)

const contactSchema = open({ who: optional(text), phones: z.array(phoneSchema), emails: z.array(text) })

const applicationSchema = open({
  documents: z.array(text),
  emails: z.array(text),
  phones: z.array(phoneSchema),
  post: optional(text, 'Postal address'),
  inPerson: optional(text),
  viaHierarchy: optional(z.boolean(), 'Voie hiérarchique for fonctionnaires'),
})

/** Schema of an offer; its output is `Offer`. Keys that this version doesn't know pass through. */
export const offerSchema = described(
  open({
    kind: z.literal('offer'),
    schemaVersion: z.literal(1),
    title: optional(text, 'As printed'),
    reference: optional(referenceSchema),
    employer: optional(text),
    corps: optional(corpsSchema, "Corps ou cadre d'emplois"),
    direction: optional(text),
    service: optional(text),
    workplace: optional(text, 'Lieu de travail'),
    residence: optional(residenceSchema),
    postedOn: optional(plainDateSchema, "Date de dépôt de l'offre"),
    deadline: optional(plainDateSchema, 'Date limite de candidature, as printed; its whole day counts, in Nouméa'),
    initialDeadline: optional(plainDateSchema, 'Date de clôture initialement prévue'),
    availability: optional(availabilitySchema),
    respncJob: optional(text, 'Emploi of the répertoire des emplois publics (RESPNC)'),
    openings: optional(countSchema, 'Number of posts, when the text says one'),
    sections: z.array(sectionSchema),
    contact: optional(contactSchema),
    application: optional(applicationSchema),
    footnotes: optional(z.array(open({ mark: text, text }))),
    ext: optional(z.record(z.string(), z.record(z.string(), z.unknown())), 'What plug-ins read, by their name'),
  }),
  "A vacancy notice (avis de vacance de poste) as its text states it. A missing key means that the text doesn't say.",
)
