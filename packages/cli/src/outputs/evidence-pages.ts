import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { cleanText, instantFromEpochMs, type Locale, noumeaDay } from '@avpkit/core'
import { evidenceStylesheet, renderEvidence } from '@avpkit/html'
import type { Read } from '../inputs/read.ts'
import { summaryWords } from '../screen/findings.ts'
import type { Session } from '../session.ts'
import { outputWords } from './output-words.ts'
import { writeWhole } from './results.ts'

const titles: { readonly [L in Locale]: string } = { fr: 'Contrôle des avis', en: 'Check of the offers' }

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '')

/** A name for a page, made of the input's: letters, digits, dots and dashes. */
const stemOf = (id: string): string =>
  id
    .replace(/\.[^./\\]+$/, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'avis'

/** A page of the folder, for its index. */
interface Page {
  readonly file: string
  readonly id: string
  readonly summary: string
}

/** Pages that show each text beside what was read of it: one file for one input, a folder with an index for several. */
export class EvidencePages {
  private readonly target: string
  private readonly isSingle: boolean
  private readonly session: Session
  private readonly pages: Page[] = []
  private readonly names = new Set(['index'])

  constructor(target: string, isSingle: boolean, session: Session) {
    this.target = target
    this.isSingle = isSingle
    this.session = session
  }

  async add({ reading, source }: Read): Promise<void> {
    const { locale, catalogue, io } = this.session
    const page = renderEvidence(reading, source, { locale, catalogue, readOn: noumeaDay(instantFromEpochMs(io.now())) })
    if (this.isSingle) return this.write(this.target, page)
    const file = `${this.freeName(stemOf(source.info.id))}.html`
    if (this.pages.length === 0) await mkdir(resolve(io.cwd, this.target), { recursive: true })
    this.pages.push({ file, id: source.info.id, summary: summaryWords(reading, locale).headline })
    return this.write(join(this.target, file), page)
  }

  async end(): Promise<void> {
    if (!this.isSingle && this.pages.length > 0) await this.write(join(this.target, 'index.html'), this.index())
  }

  private write(path: string, page: string): Promise<void> {
    const { line, io, locale } = this.session
    return writeWhole(path, page, line.has('force'), io, outputWords[locale])
  }

  private freeName(stem: string): string {
    let name = stem
    for (let count = 2; this.names.has(name.toLowerCase()); count++) name = `${stem}-${count}`
    this.names.add(name.toLowerCase())
    return name
  }

  private index(): string {
    const { locale } = this.session
    const items = this.pages.map(
      ({ file, id, summary }) => `<li><a href="${encodeURIComponent(file)}">${escaped(id)}</a> – ${escaped(summary)}</li>`,
    )
    return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[locale]}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<style>${evidenceStylesheet()}</style>
</head>
<body class="avp avp-evidence">
<main>
<h1>${titles[locale]}</h1>
<ul>
${items.join('\n')}
</ul>
</main>
</body>
</html>
`
  }
}
