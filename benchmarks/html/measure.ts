import { knownDate, type Reading, toView, type View } from '@avpkit/core'
import { renderHtml } from '@avpkit/html'
import { examplePages } from '../../tooling/example-pages.ts'
import { type Candidate, type Measured, paired } from '../paired.ts'
import { writeSection } from '../section.ts'
import { drawers } from './candidates.ts'
import { stylesheetHref } from './page.ts'
import { contentOf } from './same.ts'

const options = {
  at: '2025-10-20T09:00:00+11:00',
  readOn: knownDate('2025-10-20'),
  links: { official: 'https://www.exemple.nc/avis.pdf', officialNote: 'PDF, 214 Ko', calendar: 'avis.ics', twin: 'avis.pdf' },
}

/** Drawings of every page in one round: enough of them for the clock. */
const repeats = 12
const rounds = 150
const warmUp = 40

const readings: readonly Reading[] = examplePages().map(({ reading }) => reading)
const views: readonly View[] = readings.map((reading) => toView(reading, 'fr', options))

/** All candidates must say the same, or their times say nothing. */
const checkSame = (): void => {
  const [[, own] = ['', () => ''], ...others] = drawers
  for (const view of views) {
    const expected = contentOf(own(view))
    for (const [name, draw] of others) {
      const found = contentOf(draw(view))
      const at = Array.from({ length: Math.max(expected.length, found.length) }, (_, index) => index).find(
        (index) => expected[index] !== found[index],
      )
      if (at !== undefined) throw new Error(`${name} draws "${view.title}" another way: ${found[at]} instead of ${expected[at]}`)
    }
  }
}

const encoder = new TextEncoder()

const bytesOf = <T>(inputs: readonly T[], draw: (input: T) => string): number =>
  inputs.reduce((bytes, input) => bytes + encoder.encode(draw(input)).length, 0)

const candidate = <T>(name: string, inputs: readonly T[], draw: (input: T) => string): Candidate => ({
  name,
  run: () => {
    for (let count = 0; count < repeats; count++) bytesOf(inputs, draw)
  },
})

const whole = (reading: Reading): string => renderHtml(reading, { locale: 'fr', ...options, stylesheetHref })

const ratio = (value: number): string => value.toFixed(2)

const row = ({ name, ratio: middle, spread: [low, high] }: Measured): string =>
  `| ${name} | ${ratio(middle)} | ${ratio(low)}–${ratio(high)} |`

const sectionOf = (rows: readonly string[], kilobytes: number): string => `## A page from a view

The ten example offers are put into words once. Then every candidate draws the same page of each, ${kilobytes.toFixed(0)} KB of markup on average with the style in a file of its own, and encodes it as bytes. Before anything is timed, all pages are compared element by element. Production mode, Node ${process.versions.node.split('.')[0]}, ${rounds} rounds.

| drawn by | time, \`@avpkit/html\` = 1 | middle half of the rounds |
|---|---|---|
${rows.join('\n')}

The last row is what a caller does: it puts the reading into words, then draws them. Only this package's pages take control characters out and look at the scheme of every address; the others escape. \`npm run bench:html\` measures anew.`

checkSame()
const candidates = [...drawers.map(([name, draw]) => candidate(name, views, draw)), candidate('the view and the page', readings, whole)]
const rows = paired(candidates, rounds, warmUp).map(row)
const [[, own] = ['', () => '']] = drawers
console.log(rows.join('\n'))
writeSection('html', sectionOf(rows, bytesOf(views, own) / views.length / 1000))
