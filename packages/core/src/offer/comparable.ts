import type { Block, Inline, ListItem, Offer, SectionId } from './offer.ts'

/** A text and what is marked in it, without where. */
export interface ComparableText {
  readonly text: string
  /** Addresses of links and marks of notes, in the order of the text. */
  readonly marks: readonly string[]
}

/** A block without sub-headings; the lists in an item follow it. */
export type ComparableBlock =
  | ({ readonly type: 'paragraph' } & ComparableText)
  | ({ readonly type: 'item'; readonly depth: number } & ComparableText)
  | { readonly type: 'row'; readonly cells: readonly string[] }

/** The words of one section; those of a repeated id stand together. */
export interface ComparableSection {
  readonly id: SectionId
  readonly blocks: readonly ComparableBlock[]
}

/** What an offer says, whatever its typography and layout: plain data, for a test's deep equality. */
export interface ComparableOffer {
  /** The offer's fields and `ext`, with folded texts; of a corps its entries, and its words only where it has none. */
  readonly fields: { readonly [field: string]: unknown }
  /** By id, without those that hold no words below their heading. */
  readonly sections: readonly ComparableSection[]
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u2032]/g, "'"],
  [/[\u201c\u201d\u2033]/g, '"'],
  [/[\u2010\u2011\u2012\u2013\u2014\u2212]/g, '-'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
]

/** Blanks that typography puts or leaves out: inside guillemets and parentheses, before punctuation. */
const looseBlanks: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ' '],
  [/ ?([«(]) ?/g, ' $1'],
  [/ ?([»)]) ?/g, '$1 '],
  [/ +([,;:.!?%»)])/g, '$1'],
]

const replaced = (text: string, by: readonly (readonly [RegExp, string])[]): string =>
  by.reduce((words, [sought, instead]) => words.replace(sought, instead), text)

/** Typography aside, the same words give the same text; case and accents count. */
const folded = (text: string): string => replaced(replaced(text.normalize('NFKC'), signs), looseBlanks).trim()

/** Data nested deeper than this, made by hand, is left as it is. */
const deepest = 100

const foldedAll = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return folded(value)
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (Array.isArray(value)) return value.map((each) => foldedAll(each, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, foldedAll(inner, depth + 1)]))
}

const comparableText = ({ text, marks = [] }: Inline): ComparableText => ({
  text: folded(text),
  marks: marks.map((mark) => (mark.type === 'link' ? mark.href : mark.mark)),
})

const items = (list: readonly ListItem[], depth: number): readonly ComparableBlock[] =>
  list.flatMap((item) => [{ type: 'item' as const, depth, ...comparableText(item) }, ...blocks(item.blocks ?? [], depth + 1)])

const blocks = (all: readonly Block[], depth = 0): readonly ComparableBlock[] => all.flatMap((block) => comparableBlock(block, depth))

const comparableBlock = (block: Block, depth: number): readonly ComparableBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...comparableText(block) }]
    case 'list':
      return depth > deepest ? [] : items(block.items, depth)
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows].map((cells) => ({ type: 'row', cells: cells.map(folded) }))
    case 'facts':
      return block.facts.map(({ label, value }) => ({ type: 'row', cells: [folded(label), folded(value)] }))
    case 'heading':
      return []
  }
}

const sectionsOf = ({ sections }: Offer): readonly ComparableSection[] => {
  const byId = new Map<SectionId, readonly ComparableBlock[]>()
  for (const { id, blocks: own } of sections) byId.set(id, [...(byId.get(id) ?? []), ...blocks(own)])
  return [...byId]
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => ({ id, blocks: own }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Makes of an offer what can be compared: two offers that say the same give deeply equal data.
 *
 * Left out are headings, empty sections, the order of the sections and where in a text its links and notes stand; folded are apostrophes,
 * quotation marks, dashes and blanks, and letters that Unicode writes in several ways. Case, accents, every word and every typed value
 * count. For tests of what reads or writes offers: what comes back from a page, a PDF or another system must be comparable to what went in.
 *
 * @example
 * ```ts
 * const printed = { kind: 'offer', schemaVersion: 1, title: 'Agent d’accueil', sections: [] } as const
 * comparable(printed).fields // { title: "Agent d'accueil" }
 * comparable({ ...printed, sections: [{ id: 'missions', heading: 'Missions :', blocks: [] }] }).sections // []
 * ```
 */
export const comparable = (offer: Offer): ComparableOffer => {
  const { kind: _, schemaVersion: __, sections: ___, corps, ...fields } = offer
  const named = corps && corps.entries.length > 0 ? { entries: corps.entries } : corps
  const all = { ...fields, ...(named && { corps: named }) }
  return {
    fields: Object.fromEntries(Object.entries(all).map(([field, value]) => [field, foldedAll(value)])),
    sections: sectionsOf(offer),
  }
}
