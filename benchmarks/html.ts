process.env.NODE_ENV = 'production'

const { parseInstant, noumeaDay, toView } = await import('@avpkit/core')
const { renderHtml } = await import('@avpkit/html')
const { examplePages } = await import('../tooling/example-pages.ts')
const { drawers } = await import('./html/candidates.ts')
const { contentOf } = await import('./html/same.ts')
const { stylesheetHref } = await import('./html/page.ts')
const { paired } = await import('./paired.ts')
const { writeSection } = await import('./section.ts')

const at = '2025-10-20T09:00:00+11:00'
const instant = parseInstant(at)
const options = {
  at,
  ...(instant !== undefined && { readOn: noumeaDay(instant) }),
  links: { official: 'https://www.exemple.nc/avis.pdf', officialNote: 'PDF, 214 Ko', calendar: 'avis.ics', twin: 'avis.pdf' },
}
const readings = examplePages().map(({ reading }) => reading)
const views = readings.map((reading) => toView(reading, 'fr', options))

/** Every candidate must say the same, or its time says nothing. */
const checkSame = (): void => {
  for (const view of views) {
    const [[, own], ...others] = drawers as [(typeof drawers)[number], ...typeof drawers]
    const expected = contentOf(own(view))
    for (const [name, draw] of others) {
      const found = contentOf(draw(view))
      const at = expected.findIndex((part, index) => part !== found[index])
      if (at >= 0 || found.length !== expected.length)
        throw new Error(
          `${name} draws another page of "${view.title}": ${found.slice(at, at + 3)} instead of ${expected.slice(at, at + 3)}`,
        )
    }
  }
}

const encoder = new TextEncoder()

/** Drawings of all views in one round, enough of them for the clock. */
const repeats = 12
const rounds = 120
const warmUp = 40

const drawn = (draw: (view: (typeof views)[number]) => string): number => {
  let bytes = 0
  for (let count = 0; count < repeats; count++) for (const view of views) bytes += encoder.encode(draw(view)).length
  return bytes
}

checkSame()
const whole = { name: 'the view, then the page', run: () => drawnWhole() }
const drawnWhole = (): number => {
  let bytes = 0
  for (let count = 0; count < repeats; count++)
    for (const reading of readings) bytes += encoder.encode(renderHtml(reading, { locale: 'fr', ...options, stylesheetHref })).length
  return bytes
}

const measured = paired([...drawers.map(([name, draw]) => ({ name, run: () => drawn(draw) })), whole], rounds, warmUp)
const ratio = (value: number): string => value.toFixed(2)
const rows = measured.map(({ name, ratio: middle, spread }) => `| ${name} | ${ratio(middle)} | ${spread.map(ratio).join('–')} |`)
const pages = views.length
const kilobytes = drawn(drawers[0]?.[1] ?? (() => '')) / repeats / pages / 1000

console.log(rows.join('\n'))
const own = measured[0]
console.log(`own: ${own ? (own.median / repeats / pages).toFixed(4) : '?'} ms a page`)
if (!process.argv.includes('--dry'))
  writeSection(
    'html',
    `## A page from a view

Ten example offers, put into words once; then every candidate draws the same page (${kilobytes.toFixed(1)} KB of markup on average, the style in a file of its own) and encodes it as bytes. Before anything is timed, all pages are compared element by element. \`NODE_ENV=production\`, Node ${process.versions.node.split('.')[0]}, ${rounds} rounds, each candidate in each round.

| drawn by | time, \`@avpkit/html\` = 1 | middle half of the rounds |
|---|---|---|
${rows.join('\n')}

The last row does what a caller does: it puts the reading into words and draws them. \`npm run bench:html\` measures anew.`,
  )
