import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import { zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type DocumentReader, type ReadOptions, readDocument } from '../src/index.ts'
import { cyclicPages, encrypted, flateBomb, formBomb, pageBomb, pdfOf, repeatedPage, textPage } from './hostile-files.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const zipBomb = (): Uint8Array => {
  const packed = zipSync({ 'word/document.xml': new Uint8Array(1_000_000) })
  const view = new DataView(packed.buffer)
  // The directory is the last thing in the file; its entry states the size 22 + 4 bytes into it.
  const directory = view.getUint32(packed.length - 22 + 16, true)
  view.setUint32(directory + 24, 4_000_000_000, true)
  return packed
}

/** The same bytes a million times over, and a directory that says a thousand. */
const lyingZipBomb = (): Uint8Array => {
  const packed = zipSync({ 'word/document.xml': new Uint8Array(300_000_000) })
  const view = new DataView(packed.buffer)
  view.setUint32(view.getUint32(packed.length - 22 + 16, true) + 24, 1000, true)
  return packed
}

const limits = { milliseconds: 3000, megabytes: 400 }

const cases: readonly (readonly [what: string, make: () => Uint8Array, codes: readonly string[], options: ReadOptions])[] = [
  ['nothing', () => new Uint8Array(), [], {}],
  ['a PDF cut off', () => pdfOf([textPage('Référence')]).subarray(0, 60), ['source-malformed'], {}],
  ['a PDF cut off in its middle', () => pdfOf([textPage('Référence')]).subarray(0, 400), ['source-malformed'], {}],
  ['noise that is called a PDF by its first bytes', () => bytes(`%PDF-1.7\n${'x'.repeat(5000)}`), ['source-malformed'], {}],
  ['a PDF that asks for a password', encrypted, ['source-encrypted'], {}],
  ['twenty thousand pages', () => pageBomb(20_000), ['source-too-many-pages'], { limits: { milliseconds: 10_000 } }],
  ['one page two hundred thousand times', repeatedPage, ['source-malformed'], { limits: { milliseconds: 10_000 } }],
  ['a page tree that holds itself', cyclicPages, ['source-malformed'], {}],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), ['source-format-unsupported'], {}],
  ['a PDF without words', () => pdfOf([textPage('')]), ['source-no-text-layer'], {}],
  ['more pages than the limit', () => pdfOf([textPage('a'), textPage('b')]), ['source-too-many-pages'], { limits: { pages: 1 } }],
  ['forms that draw each other', formBomb, ['source-deadline-exceeded'], {}],
  ['a ZIP bomb', zipBomb, ['source-too-large'], {}],
  ['a ZIP that is no DOCX', () => zipSync({ 'word/x': bytes('x') }), ['source-malformed'], {}],
  ['a page whose text is too long', () => bytes('<!doctype html><p>Avis de vacance'), ['source-too-large'], { limits: { characters: 10 } }],
  ['too many bytes', () => bytes('avis'), ['source-too-large'], { limits: { bytes: 3 } }],
  [
    'a DOCX that is called a PDF',
    () => zipSync({ 'word/x': bytes('x') }),
    ['source-media-type-differs', 'source-malformed'],
    { name: 'avis.pdf' },
  ],
  ['a page that is called a DOCX', () => bytes('<!doctype html><p>Avis'), ['source-media-type-differs'], { name: 'avis.docx' }],
  [
    'a picture that is called a PDF',
    () => Uint8Array.of(0xff, 0xd8, 0xff),
    ['source-media-type-differs', 'source-format-unsupported'],
    { name: 'avis.pdf' },
  ],
  ['a text that is called a picture', () => bytes('Référence : 3134'), ['source-media-type-differs'], { name: 'avis.jpg' }],
  ['a picture that is called one', () => Uint8Array.of(0xff, 0xd8, 0xff), ['source-format-unsupported'], { name: 'avis.jpeg' }],
  ['a text that is called a PDF', () => bytes('Référence : 3134'), ['source-media-type-differs'], { name: 'avis.pdf' }],
  ['a PDF that is called a text', () => bytes('%PDF-1.7'), ['source-media-type-differs', 'source-malformed'], { mediaType: 'text/plain' }],
  ['HTML nested a million times', () => bytes(`<html>${'<div><ul><li>'.repeat(333_334)}Missions`), [], {}],
]

describe('a bad file gives its finding, and no text', () => {
  test.each(cases)('%s', { timeout: 20_000 }, async (_, make, codes, options) => {
    const { diagnostics } = await readDocument(make(), { ...options, limits: { ...limits, ...options.limits } })
    expect(diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  test('a stream that swells without end', { timeout: 20_000 }, async () => {
    const { source, diagnostics } = await readDocument(flateBomb(), { limits })
    expect(source).toBeUndefined()
    expect(['source-deadline-exceeded', 'source-memory-exceeded']).toContain(diagnostics[0]?.code)
  })

  test('a DOCX whose directory lies about what it unpacks to', { timeout: 20_000 }, async () => {
    const { source, diagnostics } = await readDocument(lyingZipBomb(), { limits: { ...limits, megabytes: 250 } })
    expect(source).toBeUndefined()
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error'])
  })
})

describe('scans', () => {
  const stamp = textPage('Vu')

  test.each([
    ['no letter at all', ['', '']],
    ['a few letters of a stamp', [stamp, stamp]],
  ])('%s is no text layer', async (_, contents) => {
    const { source, diagnostics } = await readDocument(pdfOf(contents))
    expect(source).toBeUndefined()
    expect(diagnostics).toEqual([{ code: 'source-no-text-layer', severity: 'error', path: [], data: { pages: 2 } }])
  })

  test('a scanned page among others is named', async () => {
    const { source, diagnostics } = await readDocument(
      pdfOf([textPage('Avis de vacance de poste, numéro 25-9011, de la province Sud'), '']),
    )
    expect(source?.text).toContain('25-9011')
    expect(diagnostics).toEqual([{ code: 'source-pages-without-text', severity: 'info', path: [], data: { pages: [2], of: 2 } }])
  })

  const reader = (read: DocumentReader['read']): DocumentReader => ({ name: 'ocr', mediaTypes: ['application/pdf'], read })
  const scan = pdfOf([''])

  test('go to the reader that a caller brings', async () => {
    const lines = [{ text: 'Référence : 3134', places: [{ page: 1, box: { left: 10, top: 20, width: 80, height: 12 } }] }]
    const { source, map, diagnostics } = await readDocument(scan, { readers: [reader(async () => lines)] })
    expect([source?.text, map, diagnostics]).toEqual(['Référence : 3134', [lines[0]?.places], []])
  })

  test.each<readonly [string, DocumentReader['read'], string]>([
    ['finds nothing', async () => undefined, 'source-no-text-layer'],
    ['fails', () => Promise.reject(new Error('no model')), 'source-malformed'],
    ['never ends', () => new Promise(() => undefined), 'source-deadline-exceeded'],
  ])('a reader that %s', async (_, read, code) => {
    const { source, diagnostics } = await readDocument(scan, { readers: [reader(read)], isolation: 'none', limits: { milliseconds: 500 } })
    expect([source, diagnostics.map((each) => each.code)]).toEqual([undefined, [code]])
  })

  test('a reader isn’t asked for what has its words', async () => {
    const asked = reader(() => Promise.reject(new Error('asked')))
    const { source } = await readDocument(pdfOf([textPage('Avis de vacance de poste')]), { readers: [asked] })
    expect(source?.text).toBe('Avis de vacance de poste')
  })
})

describe('the caller lives on', () => {
  /** Processes that this one started, by what they run. */
  const children = (): readonly string[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        try {
          const [, parent] = /\) \S (\d+) /.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? []
          return Number(parent) === process.pid ? [readFileSync(`/proc/${id}/cmdline`, 'utf8')] : []
        } catch {
          return []
        }
      })
      .filter((command) => command.includes('reader-process'))

  const handles = (): readonly string[] => process.getActiveResourcesInfo().filter((name) => /Process|Pipe|Timeout/.test(name))

  test('a bomb ends half a second after its limit at the latest', { timeout: 20_000 }, async () => {
    for (const milliseconds of [500, 2000]) {
      const start = performance.now()
      const { diagnostics } = await readDocument(formBomb(), { limits: { milliseconds } })
      const took = performance.now() - start
      expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([['source-deadline-exceeded', { limitMs: milliseconds }]])
      expect(took).toBeLessThan(milliseconds + 500)
    }
  })

  test('no process and no handle is left, whatever was read', { timeout: 30_000 }, async (context) => {
    if (process.platform !== 'linux') context.skip('counts processes in /proc')
    const before = handles()
    const all = [pdfOf([textPage('Avis de vacance de poste')]), formBomb(), encrypted(), bytes('<!doctype html><p>Avis')]
    await Promise.all(all.map((file) => readDocument(file, { limits: { milliseconds: 800 } })))
    await after(300)
    expect(children()).toEqual([])
    expect(handles().length).toBeLessThanOrEqual(before.length)
  })

  test('a reading process is seen while it runs', { timeout: 20_000 }, async (context) => {
    if (process.platform !== 'linux') context.skip('counts processes in /proc')
    const reading = readDocument(formBomb(), { limits: { milliseconds: 1500 } })
    onTestFinished(async () => void (await reading))
    await after(700)
    expect(children()).toHaveLength(1)
  })
})
