import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ReadOptions, readDocument } from '../src/index.ts'
import { flateBomb, formBomb, pdfOf, textPage } from './hostile-files.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const zipBomb = (): Uint8Array => {
  const packed = zipSync({ 'word/document.xml': new Uint8Array(1_000_000) })
  const view = new DataView(packed.buffer)
  // The directory is the last thing in the file; its entry states the size 22 + 4 bytes into it.
  const directory = view.getUint32(packed.length - 22 + 16, true)
  view.setUint32(directory + 24, 4_000_000_000, true)
  return packed
}

const limits = { milliseconds: 3000, megabytes: 400 }

const cases: readonly (readonly [what: string, make: () => Uint8Array, codes: readonly string[], options: ReadOptions])[] = [
  ['nothing', () => new Uint8Array(), [], {}],
  ['a PDF cut off', () => pdfOf([textPage('Référence')]).subarray(0, 60), ['source-malformed'], {}],
  ['a PDF without words', () => pdfOf([textPage('')]), ['source-no-text-layer'], {}],
  ['more pages than the limit', () => pdfOf([textPage('a'), textPage('b')]), ['source-too-many-pages'], { limits: { pages: 1 } }],
  ['forms that draw each other', formBomb, ['source-deadline-exceeded'], {}],
  ['a ZIP bomb', zipBomb, ['source-too-large'], {}],
  ['a ZIP that is no DOCX', () => zipSync({ 'word/x': bytes('x') }), ['source-malformed'], {}],
  ['too many bytes', () => bytes('avis'), ['source-too-large'], { limits: { bytes: 3 } }],
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
})
