import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '@avpkit/core'
import { root } from './step.ts'

/** What the scorer says of one field. */
interface Tally {
  readonly right: number
  readonly wrong: number
  readonly silent: number
  readonly said: number
  readonly saidRight: number
}

export interface Score {
  readonly texts: number
  readonly accuracy: number
  readonly said: number
  readonly critical: number
  readonly criticalSilent: number
  readonly criticalCried: number
  readonly tally: { readonly [field: string]: Tally }
  readonly anomalies: { readonly [code: string]: { readonly found: number; readonly missed: number; readonly invented: number } }
}

export const share = (value: number): string => (Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : '–')
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n')

/** Readings as the scorer takes them. */
export const jsonLines = (readings: readonly Pick<Reading, 'source'>[]): string =>
  readings.map((reading) => `${JSON.stringify(reading)}\n`).join('')

export const scoreOf = (scorer: string, labels: string, readings: string): Score =>
  JSON.parse(
    execFileSync(process.execPath, [scorer, '--labels', labels, readings, '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  ) as Score

/** Spellings of one employer fall together: case, accents, punctuation, plurals and the words around the name don't count. */
export const employerKey = (employer: string | null | undefined): string =>
  (employer ?? 'not said')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\b(?:de|du|des|la|le|les|l|d|et|qpt|ville|maire|mairie|commune)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 2)
    .join(' ')

/** Labels by employer, each with a name to show: the spelling met first. */
export const byEmployer = (labels: string): ReadonlyMap<string, { readonly name: string; readonly files: readonly string[] }> => {
  const groups = new Map<string, { name: string; files: string[] }>()
  for (const file of readdirSync(labels)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const { employer } = JSON.parse(readFileSync(join(labels, file), 'utf8')) as { readonly employer?: string | null }
    const key = employerKey(employer)
    const group = groups.get(key) ?? { name: employer ?? 'not said', files: [] }
    group.files.push(file)
    groups.set(key, group)
  }
  return groups
}

const employerRows = (scorer: string, labels: string, readings: string): readonly (readonly (string | number)[])[] => {
  const groups = [...byEmployer(labels).values()].sort((a, b) => b.files.length - a.files.length)
  return groups.map(({ name, files }) => {
    const folder = mkdtempSync(join(tmpdir(), 'avpkit-employer-'))
    for (const file of files) copyFileSync(join(labels, file), join(folder, file))
    const score = scoreOf(scorer, folder, readings)
    rmSync(folder, { recursive: true })
    return [name, score.texts, share(score.accuracy), share(score.said), share(score.critical), score.criticalSilent]
  })
}

/** Parts of the page that don't come from the score. */
interface Parts {
  readonly plugins: string
  readonly readByEye: string
}

const page = (score: Score, fields: string, anomalies: string, employers: string, { plugins, readByEye }: Parts): string => `---
title: Accuracy
group: Guides
---

# Accuracy

Written by \`npm run accuracy -- FOLDER --write\`, from ${score.texts} real notices with hand-made labels, which stay outside this repository. A value is right when it equals the label; blanks, apostrophes, dashes and case don't count. *Said* leaves out what neither the text nor the reading says. *Silent* counts errors on whose field no error or warning stands.

All fields ${share(score.accuracy)}, where something is said ${share(score.said)}, critical fields ${share(score.critical)}, critical errors without a warning ${score.criticalSilent}, false alarms on critical values ${share(score.criticalCried)}.

The labels guided the work, so these figures show that nothing got lost, not how well unseen notices are read.

## By field

${fields}

## Findings

${anomalies}

## By employer

No alias and no registry entry of any employer is in the core packages: nothing has to be taken away for these figures.

${employers}

## With plug-ins

${plugins}

${readByEye}`

const pagePath = join(root, 'docs', 'accuracy.md')
const [open, close] = ['<!-- documents -->', '<!-- /documents -->']

/** The section on documents with its markers; it is written by a script of its own. */
const documentsSection = (text: string): string => {
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  return start >= 0 && end > start ? text.slice(start, end + close.length) : ''
}

const readPage = (): string => (existsSync(pagePath) ? readFileSync(pagePath, 'utf8') : '')

/** Writes the section on documents of `docs/accuracy.md`; the rest of the page stays as it is. */
export const writeDocumentsSection = (markdown: string): void => {
  const text = readPage()
  const section = `${open}\n${markdown.trim()}\n${close}`
  const old = documentsSection(text)
  writeFileSync(pagePath, old === '' ? `${text.trimEnd()}\n\n${section}\n` : text.replace(old, () => section))
}

/** Writes `docs/accuracy.md` from a corpus that was read. */
export const writeAccuracyPage = (scorer: string, labels: string, readings: string, parts: Parts): void => {
  const score = scoreOf(scorer, labels, readings)
  const fields = table(
    ['field', 'right', 'of', 'accuracy', 'said', 'silent'],
    Object.entries(score.tally).map(([name, { right, wrong, silent, said, saidRight }]) => [
      name,
      right,
      right + wrong,
      share(right / (right + wrong)),
      share(saidRight / said),
      silent,
    ]),
  )
  const anomalies = table(
    ['finding', 'found', 'missed', 'invented'],
    Object.entries(score.anomalies).map(([code, { found, missed, invented }]) => [`\`${code}\``, found, missed, invented]),
  )
  const employers = table(
    ['employer', 'texts', 'all fields', 'said', 'critical', 'silent critical errors'],
    employerRows(scorer, labels, readings),
  )
  const documents = documentsSection(readPage())
  const text = page(score, fields, anomalies, employers, parts)
  writeFileSync(pagePath, documents === '' ? text : `${text.trimEnd()}\n\n${documents}\n`)
}
