import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { knownDate, toView, type View } from '@avpkit/core'
import { examplePages } from '../../tooling/example-pages.ts'
import { compared, type Measured } from '../paired.ts'
import { writeSection } from '../section.ts'
import { drawers, type PdfDrawer } from './drawer.ts'
import { profileOf } from './profile.ts'
import { foundIn } from './same.ts'

const options = {
  at: '2025-10-20T09:00:00+11:00',
  readOn: knownDate('2025-10-20'),
  links: { official: 'https://www.exemple.nc/avis.pdf', officialNote: 'PDF, 214 Ko', twin: 'https://www.exemple.nc/avis.html' },
}

/** A round draws one of the ten views with every candidate. */
const rounds = 60
const warmUp = 20
const coldRounds = 9

/** Parts of the words that stand in every candidate's PDF at least; the footer of a page may stand in the midst of a sentence. */
const leastFound = 0.95

interface Candidate {
  readonly name: string
  readonly drawer: PdfDrawer
  readonly views: readonly View[]
}

const views: readonly View[] = examplePages().map(({ reading }) => toView(reading, 'fr', options))

const withPlainBlanks = (view: View): View => JSON.parse(JSON.stringify(view).replaceAll('\u202f', '\u00a0'))

const candidates: readonly Candidate[] = await Promise.all(
  drawers.map(async ([name, load]) => {
    const { drawer } = await load()
    return { name, drawer, views: drawer.plainBlanks ? views.map(withPlainBlanks) : views }
  }),
)
const names = candidates.map(({ name }) => name)

/** Bytes and pages of the ten documents; all candidates must say the same, or their times say nothing. */
const sizeOf = async ({ name, drawer, views: own }: Candidate) => {
  let [bytes, pages] = [0, 0]
  for (const view of own) {
    const drawn = await drawer.draw(view)
    const found = await foundIn(drawn, view)
    const { length } = JSON.stringify(view.sections)
    const share = 1 - found.missing.join('').length / length
    if (share < leastFound) throw new Error(`${name} leaves out of "${view.title}": ${found.missing.join(' | ')}`)
    bytes += drawn.length
    pages += found.pages
  }
  return { bytes, pages }
}

const turn = <T>(of: readonly T[], round: number): readonly (readonly [index: number, T])[] =>
  of.map((_, at) => (at + round) % of.length).flatMap((index) => of.slice(index, index + 1).map((each) => [index, each] as const))

const warm = async (): Promise<readonly Measured[]> => {
  const times = candidates.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { drawer, views: own }] of turn(candidates, Math.max(0, round))) {
      const [view] = own.slice((round + warmUp) % own.length)
      const start = performance.now()
      if (view !== undefined) await drawer.draw(view)
      if (round >= 0) times[index]?.push(performance.now() - start)
    }
  }
  return compared(names, times)
}

const coldTime = ({ name, views: [view] }: Candidate): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../pdf.ts'), 'cold', name], {
    input: JSON.stringify(view),
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return performance.now() - start
}

const cold = (): readonly Measured[] => {
  const times = candidates.map((): number[] => [])
  for (let round = 0; round < coldRounds; round++)
    for (const [index, candidate] of turn(candidates, round)) times[index]?.push(coldTime(candidate))
  return compared(names, times)
}

const ratio = (value: number): string => value.toFixed(2)
const range = ([low, high]: Measured['spread']): string => `${ratio(low)}–${ratio(high)}`

const sizes = new Map<string, { readonly bytes: number; readonly pages: number }>()
for (const candidate of candidates) sizes.set(candidate.name, await sizeOf(candidate))
const warmTimes = await warm()
await Promise.all(candidates.map(({ drawer }) => drawer.end?.()))
const coldTimes = cold()
const profile = await profileOf(views)

const rows = names.map((name, at) => {
  const [inWarm, inCold, size] = [warmTimes[at], coldTimes[at], sizes.get(name)]
  if (inWarm === undefined || inCold === undefined || size === undefined) throw new Error(`${name} wasn't measured`)
  const kilobytes = (size.bytes / 1000 / size.pages).toFixed(1)
  return `| ${name} | ${ratio(inWarm.ratio)} | ${range(inWarm.spread)} | ${ratio(inCold.ratio)} | ${range(inCold.spread)} | ${kilobytes} | ${size.pages} |`
})
console.log(rows.join('\n'))

writeSection(
  'pdf',
  `## A PDF from a view

The ten example offers are put into words once. Then each candidate draws them as PDFs with the same words, links, tables and faces; Chromium prints the page of \`@avpkit/html\`. Before anything is timed, pdf.js reads all documents and looks for every stretch of the words. Warm: in one process, one browser and page open, ${rounds} rounds of one notice each. Cold: a new process that loads the candidate, draws one notice and ends, ${coldRounds} rounds. Node ${process.versions.node.split('.')[0]}.

| drawn by | warm, \`@avpkit/pdf\` = 1 | middle half | cold, \`@avpkit/pdf\` = 1 | middle half | KB a page | pages in all |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Only this package's documents have a structure tree that follows PDF/UA-1, follow PDF/A-2a, and have French line breaks. \`npm run bench:pdf\` measures anew.

${profile}`,
)
