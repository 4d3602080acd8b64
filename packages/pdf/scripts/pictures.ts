import '../../../tooling/sources.ts'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPalette } from '../../../tooling/palette-png.ts'

const { knownDate } = await import('@avpkit/core')
const { parseOffer } = await import('../../parser/src/index.ts')
const { renderPdf } = await import('@avpkit/pdf')

const root = join(import.meta.dirname, '../../..')
const offer = readFileSync(join(root, 'examples/offers/01-prevention-des-crues.md'), 'utf8')

/** Draws the first pages of an example as the documentation's pictures, with poppler's pdftoppm. Look at them before you keep them. */
const bytes = await renderPdf(parseOffer(offer), {
  at: '2025-10-20T09:00:00+11:00',
  readOn: knownDate('2025-10-20'),
  links: { official: 'https://www.exemple.nc/avis/25-9011.pdf', twin: 'https://portail.exemple.nc/25-9011' },
})

const poppler = 'pdftoppm'

for (const page of ['1', '2']) {
  const png = execFileSync(poppler, ['-png', '-r', '80', '-f', page, '-l', page, '-'], { input: bytes })
  writeFileSync(join(root, `docs/screenshots/pdf-page-${page}.png`), withPalette(png))
}
