import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sourceText } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import type { Browser } from 'playwright-core'
import { table, writeDocumentsSection } from './accuracy-page.ts'
import { launch } from './chromium.ts'
import { type Engine, engines } from './documents/engines.ts'
import { type Proof, provable, prove, type Sent, type Share } from './documents/proof.ts'
import { exampleOffer, exampleOffers } from './golden.ts'
import { hasProgram } from './program.ts'

const usage = `Makes documents of offers with several programs, reads them and compares.

  npm run accuracy:documents -- [FOLDER] [--count N] [--show] [--write]

The example offers always; besides, of FOLDER's folders of texts (.md, .txt) those that the folder named labels names, or N of them, spread
evenly. --show names what came back otherwise. --write writes the section of docs/accuracy.md anew.`

const textIn = (folder: string, stem: string): string | undefined =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'labels')
    .flatMap(({ name }) => ['.md', '.txt'].map((ending) => join(folder, name, stem + ending)))
    .find((path) => existsSync(path))

const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  count >= list.length
    ? list
    : Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]).flatMap((each) =>
        each === undefined ? [] : [each],
      )

const corpusOf = (folder: string, count: number): readonly Sent[] => {
  const stems = readdirSync(join(folder, 'labels'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
  return spread(stems, count).flatMap((name) => {
    const path = textIn(folder, name)
    return path === undefined ? [] : [{ name, offer: parseOffer(sourceText(readFileSync(path, 'utf8'), { id: name })).offer }]
  })
}

/** One percentage, rounded down: nothing that isn't all is told as 100 %. */
const told = ({ equal, all }: Share): string => `${(Math.floor((1000 * equal) / Math.max(1, all)) / 10).toFixed(1)} %`
const counted = (share: Share): string => `${share.equal} of ${share.all}`

interface Row {
  readonly engine: Engine
  readonly examples: Proof
  readonly corpus: Proof | undefined
}

/** Least share of critical fields that come back; all must from our own documents, by their tags. */
const leastCritical = 0.99
const isOwn = ({ name, readBy }: Engine): boolean => name === '`@avpkit/pdf`' && readBy === 'tags'

const failures = ({ engine, examples, corpus }: Row): readonly string[] => [
  ...(isOwn(engine) && examples.fields.equal < examples.fields.all ? ['fields of our own documents'] : []),
  ...[examples, ...(corpus ? [corpus] : [])].flatMap(({ critical }) =>
    critical.equal < leastCritical * critical.all ? ['critical fields'] : [],
  ),
]

const section = (rows: readonly Row[], texts: number, leftOut: number): string => {
  const figures = ({ fields, critical, sections }: Proof) => [counted(fields), told(critical), told(sections)]
  const measured = table(
    ['made by', 'layout', 'read by', 'fields', 'critical', 'sections', ...(texts > 0 ? ['fields, notices', 'critical', 'sections'] : [])],
    rows.map(({ engine: { name, layout, readBy }, examples, corpus }) => [
      name,
      layout,
      readBy,
      ...figures(examples),
      ...(corpus ? figures(corpus) : []),
    ]),
  )
  const notices = texts > 0 ? ` and ${texts} real notices (those with labels)` : ''
  return `## From documents

Written by \`npm run accuracy:documents -- FOLDER --write\`. The ten example offers${notices} are laid out anew in the national template's words, made into documents by several programs, read with \`readDocument\` and parsed. What comes back is compared with the offer that was sent by \`comparable\`: typography aside, every word counts. Critical are reference, residence and the dates.

A document can give back no more than plain text does: a section that the parser doesn't read back from the same words as plain text isn't counted${leftOut > 0 ? `, and ${leftOut} notices are left out because some field isn't` : ''}. The addresses of links aren't looked at. Our own pages and PDFs tell an offer in other words; they are read as copies (\`docs/documents.md\`). These documents guided the work, as the labels did; sub-headings that no size and no face sets apart are read as paragraphs.

${measured}`
}

const options = () =>
  parseArgs({ allowPositionals: true, options: { count: { type: 'string' }, show: { type: 'boolean' }, write: { type: 'boolean' } } })

const run = async (): Promise<void> => {
  const { positionals, values } = options()
  const [folder = process.env.AVP_CORPUS] = positionals
  const examples = exampleOffers().map((name): Sent => ({ name, offer: parseOffer(exampleOffer(name)).offer }))
  const asked = folder === undefined ? [] : corpusOf(folder, Number(values.count ?? Number.POSITIVE_INFINITY))
  const corpus = provable(asked)
  const browser: Browser | undefined = hasProgram('chromium') ? await launch() : undefined
  const rows: Row[] = []
  for (const engine of engines) {
    if (engine.needs && !hasProgram(engine.needs)) {
      console.log(`skipped ${engine.name}: ${engine.needs} is not there`)
      continue
    }
    const row: Row = {
      engine,
      examples: await prove(engine, examples, browser),
      corpus: corpus.length > 0 ? await prove(engine, corpus, browser) : undefined,
    }
    rows.push(row)
    const failed = failures(row)
    const shares = [row.examples, ...(row.corpus ? [row.corpus] : [])].map(
      ({ fields, critical, sections }) => `fields ${counted(fields)}, critical ${counted(critical)}, sections ${counted(sections)}`,
    )
    console.log(`${failed.length > 0 ? 'FAILED' : 'ok    '} ${engine.name}, ${engine.layout}, by ${engine.readBy}: ${shares.join('; ')}`)
    if (values.show)
      for (const one of [row.examples, row.corpus].flatMap((proof) => [...(proof?.wrongFields ?? []), ...(proof?.wrongSections ?? [])]))
        console.log(`  ${one}`)
    if (failed.length > 0) process.exitCode = 1
  }
  await browser?.close()
  if (values.write) writeDocumentsSection(section(rows, corpus.length, asked.length - corpus.length))
}

try {
  await run()
} catch (cause) {
  console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`)
  process.exitCode = 2
}
