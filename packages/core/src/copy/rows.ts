import type { FactKey } from '../view/words.ts'
import { wordsFr } from '../view/words-fr.ts'
import type { CopyLine } from './parts.ts'
import { plain } from './said.ts'

/** A labelled value of a copy; further values, and small words below one, are further lines. */
export interface CopyRow {
  /** Not set for what a plug-in shows. */
  readonly fact?: FactKey
  readonly lines: readonly CopyLine[]
}

const factByLabel = new Map(Object.entries(wordsFr.facts).map(([fact, label]) => [label, fact as FactKey]))

const rowForm = /^(?! *- )([^:]{1,80}?)[ \u00a0\u202f]?:(?:[ \u00a0\u202f]+|$)/
/** A label alone: its value stands on the next line. */
const labelForm = /^([^:]{1,80})$/

const withoutBullet = ({ text, from }: CopyLine): CopyLine => ({ text: text.replace(/^ *- /, ''), from })

/** The rows of a section of facts. */
export const rowsOf = (lines: readonly CopyLine[]): readonly CopyRow[] => {
  const rows: { readonly fact?: FactKey; readonly lines: CopyLine[] }[] = []
  for (const line of lines.filter(({ text }) => text !== '')) {
    const label = rowForm.exec(line.text)
    const fact = factByLabel.get(plain((label ?? labelForm.exec(line.text))?.[1] ?? ''))
    if (fact) rows.push({ fact, lines: [withoutBullet({ ...line, text: line.text.slice((label?.[0] ?? line.text).length) })] })
    else if (label) rows.push({ lines: [line] })
    else rows.at(-1)?.lines.push(withoutBullet(line))
  }
  return rows
}

/** Small words that a view sets behind a value. */
const notes: readonly string[] = [wordsFr.respncNote, wordsFr.referenceNote]

/** A value without the view's small words; nothing when it is nothing else. */
export const withoutNote = ({ text, from }: CopyLine): readonly CopyLine[] => {
  const note = notes.find((one) => plain(text).endsWith(one))
  const value = note === undefined ? text : text.slice(0, text.length - note.length).trim()
  return value === '' ? [] : [{ text: value, from }]
}
