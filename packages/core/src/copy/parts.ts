import { wordsOf } from '../view/phrase.ts'
import { wordsFr } from '../view/words-fr.ts'
import { plain } from './said.ts'

/** Words of a notice, and the lines of the copy in which they stand. */
export interface CopyLine {
  readonly text: string
  readonly from: readonly number[]
}

/** A section of a copy under the heading that it shows. */
export interface CopySection {
  readonly heading: string
  /** Line of the heading. */
  readonly at: number
  readonly lines: readonly CopyLine[]
}

export interface CopyParts {
  /** The heading above those of the sections, without its level. */
  readonly title?: CopyLine
  /** What stands above the first section: the title, and where candidatures stand. */
  readonly head: readonly CopyLine[]
  readonly sections: readonly CopySection[]
}

const headingForm = /^(#{1,6}) +(?=\S)/

const levelOf = (line: string): number => headingForm.exec(line)?.[1]?.length ?? 0

export const withoutLevel = (line: string): string => line.replace(headingForm, '')

/** Headings under which a view speaks for itself; a document adds the last. */
const ownHeadings: ReadonlySet<string> = new Set([...Object.values(wordsFr.headings), 'Adresses des liens'])

const knownHeadings: ReadonlySet<string> = new Set([...ownHeadings, ...Object.values(wordsFr.sections)])

/** Whether a view says of itself what stands under a heading. */
export const isOwn = (heading: string): boolean => ownHeadings.has(plain(heading))

/** An employer's page may have some of the headings, and even that many: they alone make no copy. */
const fewestOwn = 3

/** Sentences that stand in every view and in no notice. A page's foot may be cut off: the others explain local employment. */
const ownSentences: readonly string[] = [
  wordsFr.foot.decides,
  ...[wordsFr.localEmployment.equalDiplomas, wordsFr.localEmployment.contracts].map((phrase) => phrase.map(wordsOf).join('')),
].map(plain)

/** Whether a document holds one of the sentences, which may go on over its lines. */
const hasOwnSentence = (lines: readonly string[]): boolean => {
  const text = plain(lines.join(' ')).replace(/ +/g, ' ')
  return ownSentences.some((words) => text.includes(words))
}

const footLines: ReadonlySet<string> = new Set([wordsFr.cutHere, wordsFr.foot.decides, wordsFr.foot.independent])

/** Level of the headings of sections; 0 where a document's headings are lines like others. */
const sectionLevel = (lines: readonly string[]): number =>
  levelOf(lines.find((line) => levelOf(line) > 0 && isOwn(withoutLevel(line))) ?? '')

/**
 * Takes the lines of a document apart when it shows an offer as a view in French, else gives `undefined`. It does when it has headings of a
 * view and a sentence of its own.
 */
export const partsOf = (lines: readonly string[]): CopyParts | undefined => {
  const own = new Set(lines.map((line) => plain(withoutLevel(line))).filter(isOwn))
  if (own.size < fewestOwn || !hasOwnSentence(lines)) return undefined
  const level = sectionLevel(lines)
  const leveled = new Set(lines.filter((line) => levelOf(line) > 0).map((line) => plain(withoutLevel(line))))
  const isHeading = (line: string, isFirst: boolean): boolean => {
    const bare = plain(withoutLevel(line))
    if (levelOf(line) === 0) return knownHeadings.has(bare) && !leveled.has(bare)
    return levelOf(line) === level && (!isFirst || knownHeadings.has(bare))
  }
  const head: CopyLine[] = []
  const sections: (CopySection & { readonly lines: CopyLine[] })[] = []
  for (const [index, text] of lines.entries()) {
    if (isHeading(text, sections.length === 0)) sections.push({ heading: withoutLevel(text), at: index, lines: [] })
    else if (!footLines.has(plain(text))) (sections.at(-1)?.lines ?? head).push({ text, from: [index] })
  }
  return { ...titleIn(head, level), head, sections }
}

/** Of a page around the copy the heading may stand above. */
const titleIn = (head: readonly CopyLine[], sections: number): Pick<CopyParts, 'title'> => {
  const above = head.filter(({ text }) => levelOf(text) > 0 && (sections === 0 || levelOf(text) < sections))
  const level = above.reduce((deepest, { text }) => Math.max(deepest, levelOf(text)), 0)
  const title = above.find(({ text }) => levelOf(text) === level)
  return title ? { title: { ...title, text: withoutLevel(title.text) } } : {}
}
