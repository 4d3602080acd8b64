import { hullOf, type Line, type OutlineEntry, type Section, type SectionId } from '@avpkit/core'
import type { Occurrence } from '../labels/occurrence.ts'
import { fold } from '../lines/fold.ts'
import { afterInlineBullet } from '../lines/lines.ts'
import type { Piece, Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { lineOf } from '../regions/line-of.ts'
import { wordsIn, wordsOfPieces } from '../words/clean.ts'
import { asksToApply } from './asks-to-apply.ts'
import { blocksOf } from './blocks.ts'
import { NoteFollower } from './notes.ts'
import { isOfThisPost } from './of-this-post.ts'

/** A section while its lines are gathered. */
interface Draft {
  readonly id: SectionId
  readonly occurrence?: Occurrence
  readonly labelWords?: readonly Piece[]
  readonly portions: Portion[]
  readonly notes: Portion[]
  /** Its lines and notes in text order; made when first asked for. */
  lines?: readonly Line[]
}

export interface Outline {
  readonly sections: readonly Section[]
  readonly entries: readonly OutlineEntry[]
  /** Lines of the sections with an id, or of all, in text order; made when asked for. */
  linesOf(id?: string): readonly Line[]
}

/** What follows a label: the label itself when it opens a section, and the lines that no field took. */
export interface Stretch {
  readonly occurrence: Occurrence
  /** The label's words; two pieces when its own value cut it: "Contact et informations | le chef | complémentaires". */
  readonly labelWords: readonly Piece[]
  readonly left: readonly Portion[]
}

/** Folded first words of sections, by their first letter. */
export type Openings = ReadonlyMap<string, readonly Opening[]>

interface Opening {
  readonly id: SectionId
  readonly phrase: string
}

/** Letters of the longest phrase that opens a section. */
const longestPhrase = 48

/** The section, other than the one that is open, that a line opens with its first words. */
const openedBy = (text: string, openings: Openings, open: SectionId): SectionId | undefined => {
  const mayOpen = openings.get(text.charAt(0).toLowerCase())
  if (!mayOpen) return undefined
  const folded = fold(text.slice(0, longestPhrase))
  return mayOpen.find(({ id, phrase }) => id !== open && folded.startsWith(phrase))?.id
}

/** Lines that are looked at together. */
const looked = 6

/** The section, other than the one that is open, that the first of some lines opens. */
const openedAt = (lines: readonly Line[], openings: Openings, open: SectionId): SectionId | undefined => {
  const opened = openedBy(lines[0]?.text ?? '', openings, open)
  if (opened === 'application' && !isOfThisPost(lines, open)) return undefined
  return opened ?? (asksToApply(lines, open) ? 'application' : undefined)
}

/** Gathers the lines of each section. Text before the first section isn't in any. */
const draftsOf = (prepared: Prepared, stretches: readonly Stretch[], openings: Openings): readonly Draft[] => {
  const drafts: Draft[] = []
  let notes = new NoteFollower()
  const open = (id: SectionId, draft: Partial<Draft>): void => {
    drafts.push({ portions: [], notes: [], ...draft, id })
    notes = new NoteFollower()
  }
  for (const { occurrence, labelWords, left } of stretches) {
    const { target } = occurrence.label
    if (target.kind === 'section') open(target.id as SectionId, { occurrence, labelWords })
    if (drafts.length === 0) continue
    const portions = left.map((stretch) => (stretch.line.index === occurrence.line ? afterInlineBullet(prepared.text, stretch) : stretch))
    const lines = portions.map((portion) => lineOf(prepared, portion))
    for (const [index, portion] of portions.entries()) {
      const current = drafts.at(-1)
      const line = lines[index]
      if (!current || !line) break
      const opened = openedAt(lines.slice(index, index + looked), openings, current.id)
      if (opened) open(opened, { portions: [portion] })
      else if (notes.follow(line)) current.notes.push(portion)
      else current.portions.push(portion)
    }
  }
  return drafts
}

const headingText = (prepared: Prepared, labelWords: readonly Piece[]): string =>
  wordsOfPieces(prepared, labelWords)
    .text.replace(/\s*[(⁽]\s*[\d¹²³]\s*[)⁾]/g, '')
    .trim()

/** Sections with their blocks, and where all of it stands. */
export const outlineOf = (prepared: Prepared, stretches: readonly Stretch[], openings: Openings): Outline => {
  const drafts = draftsOf(prepared, stretches, openings)
  const sections: Section[] = []
  const entries: OutlineEntry[] = []
  for (const { id, occurrence, labelWords, portions } of drafts) {
    const { blocks, spans } = blocksOf(prepared, portions, occurrence?.line ?? -1)
    const words = occurrence && wordsIn(prepared, { from: occurrence.from, to: Math.max(occurrence.wordsTo, occurrence.to) })
    const heading = words?.at(0, words.text.length)
    sections.push({ id, ...(labelWords && { heading: headingText(prepared, labelWords) }), blocks })
    entries.push({ id, span: hullOf([...(heading ? [heading] : []), ...spans]) ?? [0, 0], ...(heading && { heading }), blocks: spans })
  }
  const gathered = (id: string | undefined): readonly Line[] =>
    drafts
      .filter((draft) => id === undefined || draft.id === id)
      .flatMap((draft) => {
        draft.lines ??= [...draft.portions, ...draft.notes]
          .sort((a, b) => a.line.index - b.line.index || a.from - b.from)
          .map((portion) => lineOf(prepared, portion))
        return draft.lines
      })
  const known = new Map<string | undefined, readonly Line[]>()
  /** Several fields look through the same section. */
  const linesOf = (id?: string): readonly Line[] => {
    const lines = known.get(id) ?? Object.freeze(gathered(id))
    known.set(id, lines)
    return lines
  }
  return { sections, entries, linesOf }
}

/** Folds the first words that open sections without a heading. */
export const openingsOf = (sections: { readonly [id: string]: { readonly opensWith?: readonly string[] } }): Openings => {
  const openings = new Map<string, readonly Opening[]>()
  for (const [id, { opensWith = [] }] of Object.entries(sections)) {
    for (const phrase of opensWith.map(fold)) {
      const initial = phrase.charAt(0)
      openings.set(initial, [...(openings.get(initial) ?? []), { id: id as SectionId, phrase }])
    }
  }
  return openings
}
