import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseOffer } from '@avpkit/parser'
import { hasChromium, launch } from '../../tooling/chromium.ts'
import { engines } from '../../tooling/documents/engines.ts'
import { exampleOffer, exampleOffers } from '../../tooling/golden.ts'
import { compared, type Measured } from '../paired.ts'
import { writeSection } from '../section.ts'
import { type Reader, readers, type Sheet } from './candidates.ts'

/** A round reads one file with every candidate. */
const rounds = 12
const warmUp = 3

if (!hasChromium) throw new Error('the files are printed by Chromium, which is not there: apt-get install chromium')

const offers = exampleOffers().map((name) => parseOffer(exampleOffer(name)).offer)

/** Files by positions, with bullets that are drawn, and by tags; pdf2json can't open these ("Invalid XRef stream"), and ends the process. */
const unopened: readonly string[] = ['pdf2json']
const kinds = [
  ['pdfkit, without tags', engines.find(({ name }) => name === 'pdfkit')],
  ['Chromium, without tags', engines.find(({ name, readBy }) => name === 'Chromium' && readBy === 'positions')],
  ['`@avpkit/pdf`, with tags', engines.find(({ name, readBy }) => name === '`@avpkit/pdf`' && readBy === 'tags')],
] as const

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Share of the letters that a candidate must find of those of the one that finds the most; what each page repeats is left out by one. */
const leastFound = 0.85

/** Letters that a reader finds; none when it can't open the file. */
const foundBy = (reader: Reader, sheet: Sheet): Promise<number> => reader.text(sheet).then(letters, () => 0)

/** Readers that find the words of all files: the times of others say nothing. */
const readersOf = async (sheets: readonly Sheet[], without: readonly string[]): Promise<readonly Reader[]> => {
  const able = new Set(readers.filter(({ name }) => !without.includes(name)))
  for (const sheet of sheets) {
    const counts: (readonly [Reader, number])[] = []
    for (const reader of able) counts.push([reader, await foundBy(reader, sheet)])
    const most = Math.max(...counts.map(([, count]) => count))
    for (const [reader, count] of counts) if (count < leastFound * most) able.delete(reader)
  }
  const [own] = readers
  if (own === undefined || !able.has(own)) throw new Error('readDocument doesn’t find all words')
  return readers.filter((reader) => able.has(reader))
}

const measure = async (sheets: readonly Sheet[], without: readonly string[]): Promise<readonly Measured[]> => {
  const able = await readersOf(sheets, without)
  const times = able.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    const sheet = sheets[(round + warmUp) % sheets.length]
    for (let turn = 0; turn < able.length; turn++) {
      const index = (turn + Math.max(0, round)) % able.length
      const start = performance.now()
      if (sheet) await able[index]?.text(sheet)
      if (round >= 0) times[index]?.push(performance.now() - start)
    }
  }
  return compared(
    able.map(({ name }) => name),
    times,
  )
}

const ratio = (value: number): string => value.toFixed(2)

const folder = mkdtempSync(join(tmpdir(), 'avpkit-bench-documents-'))
const browser = await launch()
const columns: (readonly [kind: string, measured: readonly Measured[]])[] = []
try {
  for (const [kind, engine] of kinds) {
    const files = (await engine?.files(offers, browser)) ?? []
    const sheets = files.map((bytes, index): Sheet => ({ path: join(folder, `${columns.length}-${index}.pdf`), bytes }))
    for (const { path, bytes } of sheets) writeFileSync(path, bytes)
    columns.push([kind, await measure(sheets, engine?.readBy === 'tags' ? unopened : [])])
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

const rows = readers.map(({ name, does }) => {
  const cells = columns.map(([, measured]) => {
    const one = measured.find((each) => each.name === name)
    return one ? `${ratio(one.ratio)} (${one.spread.map(ratio).join('–')})` : 'not read'
  })
  return `| ${name} | ${does} | ${cells.join(' | ')} |`
})
console.log(rows.join('\n'))

writeSection(
  'documents',
  `## Words out of a PDF

The ten example offers as PDFs of three programs. In each round every candidate reads the same file, ${rounds} rounds; before anything is timed, each must find the letters of all ten files, and is told as *not read* where it loses 15 % of one or can’t open it. The ratio to \`readDocument\` in this process (below 1 is faster), with the middle half of the rounds. Node ${process.versions.node.split('.')[0]}.

They don't do the same work: the others give words; \`readDocument\` gives lines of a notice — tables as label and value, headings, items, wrapped lines as one, what is repeated on each page left out — and for each line its page and box. Where bullets are drawn, as Chromium does, it looks at everything that a page draws. The guarded reading starts a process for each file and is what strangers' files should get.

| reader | what it gives | ${columns.map(([kind]) => kind).join(' | ')} |
|---|---|${columns.map(() => '---|').join('')}
${rows.join('\n')}

\`npm run bench:documents\` measures anew.`,
)
