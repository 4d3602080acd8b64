import type { PlainDate } from '../calendar/index.ts'
import type { Locale } from '../locale.ts'
import type { Mark } from '../offer/offer.ts'

/**
 * What a page, a PDF or another document shows of an offer, in words of one language and in the order in which people read it.
 *
 * Renderers draw a view and never look at the offer behind it. All texts are cleaned (no control characters, no lone surrogates, no
 * bidirectional overrides) and typeset; all links have a safe scheme.
 */
export interface View {
  readonly kind: 'view'
  readonly schemaVersion: 1
  readonly locale: Locale
  /** Language of the offer's own words. */
  readonly contentLanguage: 'fr'
  readonly title: string
  /** Set when the title's language isn't the view's. */
  readonly titleLang?: 'fr'
  readonly employer?: string
  /** Short reference for a running header: `25-9011`. */
  readonly reference?: string
  /** Where candidatures stand; it depends on a moment only when one was given. */
  readonly status: ViewStatus
  /** Everything below the head, in reading order. */
  readonly sections: readonly ViewSection[]
  readonly meta: ViewMeta
  /** "Version lue le …", who decides, what counts: the foot of each document. */
  readonly foot: readonly string[]
  /** Words for the running footer of a printed copy. */
  readonly runningFoot: string
  readonly links: ViewLinks
  /** Words for each of the links. */
  readonly linkLabels: ViewLinkLabels
}

/**
 * Where candidatures stand: `headline`, then `date` in the largest type, then each of `detail` on a line.
 *
 * `tone` of a colour is never alone: `sign` and the words say the same. `date` is missing when the deadline is doubtful or not said.
 */
export interface ViewStatus {
  readonly state: 'not-yet-open' | 'open' | 'last-day' | 'closed' | 'unknown' | 'undated'
  readonly sign: '✓' | '!' | '×' | '?' | '↻' | '•'
  readonly headline: string
  readonly date?: { readonly text: string; readonly day: PlainDate }
  readonly detail: readonly string[]
  /** Something to open next, e.g. the official notice of a closed offer. */
  readonly action?: { readonly text: string; readonly href: string }
}

/** Ids of the view's own sections; those of the offer follow as `offer/<id>`. */
export type ViewSectionId =
  | 'glance'
  | 'local-employment'
  | 'essentials'
  | 'apply'
  | 'local-employment-detail'
  | 'unsaid'
  | 'words'
  | 'footnotes'
  | `offer/${string}`

export interface ViewSection {
  readonly id: ViewSectionId
  /** Unique in the view; fit for an anchor. */
  readonly anchor: string
  readonly heading: string
  /** Set when the heading's language isn't the view's. */
  readonly headingLang?: 'fr'
  readonly blocks: readonly ViewBlock[]
}

/**
 * Something about a stretch of a text; `at` are offsets in that text, half-open; stretches never overlap.
 *
 * - `link`, `note` — as in the offer; a `note` names the mark of one of the notes in the section `footnotes`
 * - `anchor` — a link to a section of the view · `day` — a date in words · `quote` — the offer's own words in a sentence of the view
 *
 * A renderer that has no form for a kind shows the words plain.
 */
export type ViewMark =
  | Mark
  | { readonly at: readonly [number, number]; readonly type: 'anchor'; readonly anchor: string }
  | { readonly at: readonly [number, number]; readonly type: 'day'; readonly day: PlainDate }
  | { readonly at: readonly [number, number]; readonly type: 'quote' }

/** Words with marks on them; `lang` is set when their language isn't the view's. */
export interface ViewInline {
  readonly text: string
  readonly marks?: readonly ViewMark[]
  readonly lang?: 'fr'
}

/** A labelled value; `key` names the field. */
export interface ViewFact {
  readonly key: string
  readonly label: string
  /** Set when the label's language isn't the view's. */
  readonly labelLang?: 'fr'
  readonly values: readonly ViewFactValue[]
}

/** `day` when the value is a date; `note` adds small words of the view's language. */
export interface ViewFactValue extends ViewInline {
  readonly day?: PlainDate
  readonly note?: string
}

/** The language of a block's words. */
export interface ViewWordsLanguage {
  /** Set when the block's language isn't the view's. */
  readonly lang?: 'fr'
}

export type ViewBlock =
  | ({ readonly type: 'paragraph' } & ViewInline)
  | ({ readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ViewItem[] } & ViewWordsLanguage)
  | ({ readonly type: 'table'; readonly rows: readonly (readonly string[])[]; readonly header?: readonly string[] } & ViewWordsLanguage)
  | ({ readonly type: 'facts'; readonly facts: readonly ViewFact[] } & ViewWordsLanguage)
  /** Level 3 = first below the section. */
  | ({ readonly type: 'heading'; readonly level: number; readonly text: string } & ViewWordsLanguage)
  /** Something that the reader should know about the text itself. */
  | ({ readonly type: 'notice' } & ViewInline)
  /** Terms and their meanings. */
  | { readonly type: 'glossary'; readonly entries: readonly ViewTerm[] }
  /** Footnotes; `mark` is what links of type `note` name. */
  | ({ readonly type: 'notes'; readonly notes: readonly ({ readonly mark: string } & ViewInline)[] } & ViewWordsLanguage)

/** One item of a list; `marker` is the number or letter as printed. */
export interface ViewItem extends ViewInline {
  readonly marker?: string
  readonly blocks?: readonly ViewBlock[]
}

/** A term of the notice and its meaning; `meaningLang` is set when the meaning is the notice's own and its language isn't the view's. */
export interface ViewTerm {
  readonly term: string
  readonly meaning: string
  readonly termLang?: 'fr'
  readonly meaningLang?: 'fr'
}

export interface ViewMeta {
  readonly title: string
  readonly author?: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly description: string
}

export interface ViewLinks {
  /** The official notice. By default the address that the reading's source names. */
  readonly official?: string
  /** Format and size of the official notice, e.g. `PDF, 214 Ko`. */
  readonly officialNote?: string
  readonly reportError?: string
  readonly calendar?: string
  /** The HTML twin, for a PDF, or the PDF, for a page. */
  readonly twin?: string
  /** The DRHFPNC's notice on the papers that prove citizenship or residence. */
  readonly proofs?: string
}

export interface ViewLinkLabels {
  readonly official: string
  readonly reportError: string
  readonly calendar: string
  readonly twin: string
  readonly proofs: string
}

/** What the caller knows and the offer doesn't say. */
export interface ViewOptions {
  /** The moment for which the status is told, ISO 8601 with an offset; without it the status names the deadline alone. */
  readonly at?: string
  /** Day on which this version was read. By default the day in Nouméa of the source's `retrievedAt`. */
  readonly readOn?: PlainDate
  readonly links?: ViewLinks
  /** Plug-ins whose fields and headings are shown. A kit gives its own. */
  readonly plugins?: readonly ViewPlugin[]
}

/**
 * What a view takes from a plug-in; a `Plugin` is one.
 *
 * A field is shown under its first label when its value is a text, a day, a number or a list of texts; other values have no words that a view
 * could know. A section is shown under its heading.
 */
export interface ViewPlugin {
  readonly name: string
  readonly fields?: { readonly [id: string]: { readonly labels?: readonly string[] } }
  readonly sections?: { readonly [id: string]: { readonly heading?: { readonly fr: string; readonly en?: string } } }
}
