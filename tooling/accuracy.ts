import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type SourceText, sourceText } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { jsonLines, writeAccuracyPage } from './accuracy-page.ts'
import { assessed, pluginSection } from './accuracy-plugins.ts'
import { root } from './step.ts'

const usage = `Scores the parser against hand-made labels.

  npm run accuracy -- FOLDER [--show FIELD|all] [--write]

FOLDER (or the variable AVP_CORPUS) holds folders of texts (.md, .txt) and one named labels; the scorer stands beside it:
FOLDER/../tools/score.mjs. The examples of this repository are scored with it too. --write makes docs/accuracy.md anew.`

/** What the scorer sums up; shares run from 0 to 1. */
interface Score {
  readonly texts: number
  readonly unread: number
  readonly accuracy: number
  readonly said: number
  readonly critical: number
  readonly criticalSilent: number
  readonly criticalCried: number
  readonly anomalies: { readonly [code: string]: { readonly missed: number; readonly invented: number } }
}

/** One demand on a score: `least` and `most` are inclusive. */
interface Threshold {
  readonly name: string
  readonly of: (score: Score) => number
  readonly least?: number
  readonly most?: number
  readonly share?: true
}

const summed = ({ anomalies }: Score, key: 'missed' | 'invented') => Object.values(anomalies).reduce((sum, tally) => sum + tally[key], 0)

const always: readonly Threshold[] = [
  { name: 'labels without a reading', of: ({ unread }) => unread, most: 0 },
  { name: 'critical errors without a warning', of: ({ criticalSilent }) => criticalSilent, most: 0 },
  { name: 'false alarms on critical values', of: ({ criticalCried }) => criticalCried, most: 0.05, share: true },
  { name: 'anomalies missed', of: (score) => summed(score, 'missed'), most: 0 },
]

const ofCorpus: readonly Threshold[] = [
  ...always,
  { name: 'all fields', of: ({ accuracy }) => accuracy, least: 0.985, share: true },
  { name: 'where something is said', of: ({ said }) => said, least: 0.98, share: true },
  { name: 'critical fields', of: ({ critical }) => critical, least: 0.995, share: true },
  { name: 'anomalies invented', of: (score) => summed(score, 'invented'), most: 2 },
]

const ofExamples: readonly Threshold[] = [
  ...always,
  { name: 'all fields', of: ({ accuracy }) => accuracy, least: 1, share: true },
  { name: 'anomalies invented', of: (score) => summed(score, 'invented'), most: 0 },
]

const printed = (value: number, share: boolean) => (share ? `${(100 * value).toFixed(2)} %` : String(value))

/** One line a threshold; says how many weren't met. */
const judge = (score: Score, thresholds: readonly Threshold[]): number => {
  let failed = 0
  for (const { name, of, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, share = false } of thresholds) {
    const value = of(score)
    const met = value >= least && value <= most
    if (!met) failed += 1
    const wanted = Number.isFinite(least) ? `at least ${printed(least, share)}` : `at most ${printed(most, share)}`
    console.log(`${met ? 'ok    ' : 'FAILED'} ${name}: ${printed(value, share)} (${wanted})`)
  }
  return failed
}

const textsIn = (folder: string, subfolders: readonly string[]) =>
  subfolders.flatMap((subfolder) =>
    readdirSync(join(folder, subfolder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && ['.md', '.txt'].includes(extname(entry.name)) && entry.name !== 'README.md')
      .map(({ name }) => join(subfolder, name))
      .sort(),
  )

interface Failure {
  readonly id: string
  readonly cause: unknown
}

/** Reads every text; one that throws is a failure and the rest goes on. */
const readAll = <R>(folder: string, paths: readonly string[], parse: (source: SourceText) => R) => {
  const readings: R[] = []
  const failures: Failure[] = []
  for (const id of paths) {
    try {
      readings.push(parse(sourceText(readFileSync(join(folder, id), 'utf8'), { id })))
    } catch (cause) {
      failures.push({ id, cause })
    }
  }
  return { readings, failures }
}

interface Corpus {
  readonly name: string
  readonly folder: string
  /** Folders of texts, below `folder`. */
  readonly subfolders: readonly string[]
  readonly thresholds: readonly Threshold[]
}

/** Writes the page; what was read by eye is written by hand and stands beside this script. */
const writePage = ({ folder }: Corpus, paths: readonly string[], scorer: string, file: string): void => {
  const labels = join(folder, 'labels')
  const read = assessed.map((plugin) => ({ plugin, readings: readAll(folder, paths, plugin.parse).readings }))
  writeAccuracyPage(scorer, labels, file, {
    plugins: pluginSection(read, scorer, labels, file),
    readByEye: readFileSync(join(root, 'tooling', 'read-by-eye.md'), 'utf8'),
  })
}

/** Reads and scores one corpus; gives the number of demands that it doesn't meet. */
const assess = (corpus: Corpus, scorer: string, show: string | undefined, write = false): number => {
  const { name, folder, subfolders, thresholds } = corpus
  console.log(`\n${name}`)
  const paths = textsIn(folder, subfolders)
  const { readings, failures } = readAll(folder, paths, parseOffer)
  const scratch = mkdtempSync(join(tmpdir(), 'avpkit-accuracy-'))
  try {
    const file = join(scratch, 'readings.jsonl')
    writeFileSync(file, jsonLines(readings))
    const run = (...options: readonly string[]) =>
      execFileSync(process.execPath, [scorer, '--labels', join(folder, 'labels'), file, ...options], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
    console.log(run(...(show === undefined ? [] : ['--show', show])))
    if (write) writePage(corpus, paths, scorer, file)
    for (const { id, cause } of failures) console.log(`FAILED ${id} threw ${String(cause)}`)
    console.log(`${failures.length > 0 ? 'FAILED' : 'ok    '} read without an exception: ${readings.length} of ${paths.length} texts`)
    return failures.length + judge(JSON.parse(run('--json')) as Score, thresholds)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const refuse = (reason: string): never => {
  console.error(`${reason}\n\n${usage}`)
  process.exit(2)
}

const options = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { show: { type: 'string' }, write: { type: 'boolean' } } })
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause))
  }
}

const { positionals, values } = options()
const folder = positionals[0] ?? process.env.AVP_CORPUS
if (folder === undefined || folder === '') refuse('No corpus given.')
else {
  const scorer = join(folder, '..', 'tools', 'score.mjs')
  if (!existsSync(join(folder, 'labels'))) refuse(`${folder} holds no folder named labels.`)
  if (!existsSync(scorer)) refuse(`No scorer at ${scorer}.`)
  const subfolders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'labels')
    .map(({ name }) => name)
    .sort()
  const failed =
    assess({ name: folder, folder, subfolders, thresholds: ofCorpus }, scorer, values.show, values.write) +
    assess(
      { name: 'examples/offers', folder: join(root, 'examples', 'offers'), subfolders: ['.'], thresholds: ofExamples },
      scorer,
      values.show,
    )
  process.exitCode = failed > 0 ? 1 : 0
}
