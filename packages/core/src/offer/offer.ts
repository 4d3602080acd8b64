import type { PlainDate } from '../calendar/index.ts'

/** Numbers and dates under which an offer is published. */
export interface Reference {
  /** As printed, blanks removed; a leading "N°" isn't part of it. */
  readonly number: string
  /** Joins the open data: `25-0978` for `3134-25-978/SR`, `25-60692` for `25-60692/MPRH`. */
  readonly key?: string
  /** Publisher's register code, e.g. `3134`; it doesn't identify the employer. */
  readonly issuer?: string
  /** Four digits. */
  readonly year?: number
  readonly sequence?: number
  /** e.g. `SR`, `MPRH` */
  readonly register?: string
  readonly date?: PlainDate
}

/** One corps or cadre d'emplois that the offer names. */
export interface CorpsEntry {
  readonly name: string
  readonly grade?: string
  readonly domain?: string
}

/** Corps ou cadre d'emplois: the words as written and what they name. */
export interface Corps {
  readonly text: string
  readonly entries: readonly CorpsEntry[]
}

/** Voie of recruitment that the residence line speaks of. */
export type Route = 'titre' | 'direct' | 'sans-concours' | 'unspecified'

/** What every residence line has. */
export interface ResidenceWords {
  readonly route: Route
  /** The value as written; empty when nothing follows the label. */
  readonly text: string
}

/** One of several residence values, with the grade, domain or corps that it is for. */
export type ResidenceEntry =
  | { readonly scope: string; readonly kind: 'minimum'; readonly years: number }
  | { readonly scope: string; readonly kind: 'no-minimum'; readonly below: number }
  | { readonly scope: string; readonly kind: 'not-applicable' }

/**
 * Durée de résidence exigée.
 *
 * - `minimum` — "au moins égale à 10 ans"
 * - `no-minimum` — "inférieure à 3 ans": everybody meets it; it is *not* a minimum of three years
 * - `not-applicable` — "/": the sur-titre route isn't open on this post
 * - `multiple` — several values by grade, domain or corps
 * - `empty` — the label stands there, nothing follows it
 * - `unreadable` — something follows, but none of these
 */
export type Residence =
  | (ResidenceWords & { readonly kind: 'minimum'; readonly years: number })
  | (ResidenceWords & { readonly kind: 'no-minimum'; readonly below: number })
  | (ResidenceWords & { readonly kind: 'not-applicable' })
  | (ResidenceWords & { readonly kind: 'multiple'; readonly entries: readonly ResidenceEntry[] })
  | (ResidenceWords & { readonly kind: 'empty' })
  | (ResidenceWords & { readonly kind: 'unreadable' })

/** Poste à pourvoir. `month` is `YYYY-MM`; a month without a day has no `date`. */
export interface Availability {
  readonly kind: 'immediate' | 'as-soon-as-possible' | 'likely-vacant' | 'from-date' | 'other'
  readonly text: string
  readonly date?: PlainDate
  readonly month?: string
  readonly note?: string
}

/** Something about a stretch of a text; `at` are offsets in that text. */
export type Mark =
  | { readonly at: readonly [number, number]; readonly type: 'link'; readonly href: string }
  | { readonly at: readonly [number, number]; readonly type: 'note'; readonly mark: string }

/** Plain words with marks on them. */
export interface Inline {
  readonly text: string
  readonly marks?: readonly Mark[]
}

/** One item of a list; nested lists are in its `blocks`. `marker` is the number or letter as printed. */
export interface ListItem extends Inline {
  readonly marker?: string
  readonly blocks?: readonly Block[]
}

export interface Fact {
  readonly label: string
  readonly value: string
}

/** A piece of a section. Sections never nest; nesting is in list items. */
export type Block =
  | ({ readonly type: 'paragraph' } & Inline)
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[]; readonly header?: readonly string[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }

/** Ids of the sections of the national template; a plug-in's ids hold a slash (`opt/organigram`). */
export const sectionIds = [
  'details',
  'context',
  'missions',
  'mainActivities',
  'secondaryActivities',
  'conditions',
  'profile',
  'knowledge',
  'skills',
  'behaviour',
  'contact',
  'application',
  'other',
] as const

export type SectionId = (typeof sectionIds)[number] | `${string}/${string}`

/** A part of the notice under one heading. Empty ones are kept; a repeated id stays apart, in text order. */
export interface Section {
  readonly id: SectionId
  /** As printed; missing when the section has no heading of its own. */
  readonly heading?: string
  readonly blocks: readonly Block[]
}

/** Whom to ask. Phones in E.164 (`+687268705`). */
export interface Contact {
  readonly who?: string
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

/** How to answer. */
export interface Application {
  readonly documents: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly post?: string
  readonly inPerson?: string
  readonly viaHierarchy?: boolean
}

export interface Footnote {
  readonly mark: string
  readonly text: string
}

/**
 * A vacancy notice (avis de vacance de poste) as its text states it.
 *
 * A missing key means that the text doesn't say; nothing is guessed. Dates are exactly those printed, even absurd ones: a diagnostic says so.
 */
export interface Offer {
  readonly kind: 'offer'
  readonly schemaVersion: 1
  /** As printed. */
  readonly title?: string
  readonly reference?: Reference
  readonly employer?: string
  readonly corps?: Corps
  readonly direction?: string
  readonly service?: string
  readonly workplace?: string
  readonly residence?: Residence
  /** Date de dépôt de l'offre. */
  readonly postedOn?: PlainDate
  /** Date limite de candidature: the current one. Its whole day counts, in Nouméa. */
  readonly deadline?: PlainDate
  /** "date de clôture initialement prévue le …" */
  readonly initialDeadline?: PlainDate
  readonly availability?: Availability
  /** Emploi of the répertoire des emplois publics (RESPNC). */
  readonly respncJob?: string
  /** Number of posts, when the text says one. */
  readonly openings?: number
  readonly sections: readonly Section[]
  readonly contact?: Contact
  readonly application?: Application
  readonly footnotes?: readonly Footnote[]
  /** What plug-ins read, by their name. */
  readonly ext?: { readonly [plugin: string]: { readonly [field: string]: unknown } }
}

/** Keys of an offer that are fields: read from the text, each with its state in the reading. */
export const fieldIds = [
  'title',
  'reference',
  'employer',
  'corps',
  'direction',
  'service',
  'workplace',
  'residence',
  'postedOn',
  'deadline',
  'initialDeadline',
  'availability',
  'respncJob',
  'openings',
  'contact',
  'application',
  'footnotes',
] as const satisfies readonly (keyof Offer)[]

export type FieldId = (typeof fieldIds)[number]
