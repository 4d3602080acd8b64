/** Draws one offer as an accessible page and as a tagged PDF, with a kit that has both renderers. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html } from '@avpkit/html'
import { pdf } from '@avpkit/pdf'
import { createKit } from '@avpkit/sdk'

const kit = createKit({ renderers: [html(), pdf()] })
const reading = kit.parse(readFileSync(new URL('offers/01-prevention-des-crues.md', import.meta.url), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'avis-'))

const page = await kit.render(reading, 'html', { at: '2025-10-01T09:00:00+11:00' })
const document = await kit.render(reading, 'pdf', { locale: 'fr' })

writeFileSync(join(folder, 'offre.html'), page)
writeFileSync(join(folder, 'offre.pdf'), document)

console.log(page.match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1]?.trim())
console.log(new TextDecoder('latin1').decode(document.subarray(0, 8)).trim())
console.log(document.length < 80_000 ? 'less than 80 kB' : `${document.length} bytes`)
