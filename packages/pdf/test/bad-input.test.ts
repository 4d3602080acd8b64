import type { View, ViewBlock, ViewItem } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { faultsOf, pdfFile } from './archive/faults.ts'
import { objectsOf } from './pdf-objects.ts'
import { readPdf } from './read-pdf.ts'
import { bareView, list, paragraph, section, viewWith } from './sample-view.ts'

const nested = (depth: number): ViewItem => {
  let item: ViewItem = { text: 'fond' }
  for (let level = 0; level < depth; level++) item = { text: `niveau ${level}`, blocks: [{ type: 'list', ordered: false, items: [item] }] }
  return item
}

const textOf = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.map(({ text }) => text).join('\n')

/** What a view may hold, and words that must still be read in the PDF. */
const hostile: readonly [string, View, string][] = [
  ['nothing at all', { ...bareView, title: '', sections: [section('')], meta: { ...bareView.meta, title: '' } }, '—'],
  ['control characters', viewWith(section('x', paragraph('a\u0000b\u0007c\u001b[31md\u009fe'))), 'abc[31mde'],
  ['marks of direction', viewWith(section('x', paragraph('abc\u202edef\u202c \u2066ghi\u2069'))), 'abcdef ghi'],
  ['lone surrogates', viewWith(section('x', paragraph('avant \ud83d après \udc00 fin'))), 'avant'],
  [
    'markup',
    viewWith(section('<script>', paragraph('<b>gras</b> & (parenthèse\\) [crochet] <<dict>> endstream endobj'))),
    '(parenthèse\\) [crochet] <<dict>> endstream endobj',
  ],
  ['blanks of all kinds', viewWith(section('x', paragraph(' \t\n a \u3000\u2003 b\u200b \u2028 c '))), 'a'],
  ['lists in lists without end', viewWith(section('x', { type: 'list', ordered: false, items: [nested(1000)] })), 'fond'],
  ['a table of many columns', viewWith(section('x', { type: 'table', rows: [Array.from({ length: 40 }, (_, at) => `c${at}`)] })), 'c39'],
  ['a table of nothing', viewWith(section('x', { type: 'table', rows: [[], []] }), section('y', paragraph('après'))), 'après'],
  ['ragged tables', viewWith(section('x', { type: 'table', header: ['a'], rows: [['1', '2', '3'], [], ['4']] })), '4'],
  ['facts without values', viewWith(section('x', { type: 'facts', facts: [{ key: 'a', label: 'Vide', values: [] }] })), 'Vide'],
  [
    'empty blocks',
    viewWith(section('x', list(), paragraph(''), { type: 'heading', level: 3, text: '' }, { type: 'notes', notes: [] }, paragraph('fin'))),
    'fin',
  ],
  [
    'impossible levels',
    viewWith(section('x', { type: 'heading', level: Number.NaN, text: 'H' }, { type: 'heading', level: 99, text: 'fin' })),
    'fin',
  ],
  ['a title without end', { ...bareView, title: 'intitulé '.repeat(3000) }, 'intitulé'],
  ['an employer and a reference without end', { ...bareView, employer: 'mairie '.repeat(500), reference: '25-'.repeat(500) }, 'mairie'],
  [
    'the same anchor and note twice',
    viewWith(
      section('x', paragraph('a')),
      section('x', {
        type: 'notes',
        notes: [
          { mark: '1', text: 'un' },
          { mark: '1', text: 'deux' },
        ],
      }),
    ),
    'deux',
  ],
  [
    'a marker without end',
    viewWith(section('x', { type: 'list', ordered: true, items: [{ text: 'fin', marker: 'm'.repeat(500) }] })),
    'fin',
  ],
]

describe('a file without fault comes out of', { timeout: 30_000 }, () => {
  test.each(hostile)('%s', async (_, view, words) => {
    const { bytes } = await drawView(view)
    expect(troublesOf(objectsOf(bytes))).toEqual([])
    expect((await textOf(bytes)).replace(/\s+/g, ' ')).toContain(words)
  })
})

describe('characters that no face has', { timeout: 30_000 }, () => {
  test.each([
    ['Chinese', '漢字仮名', 4],
    ['Arabic', 'مرحبا', 5],
    ['Hebrew', 'שלום', 4],
    ['emoji', '😀 👩‍👩‍👧 🇳🇨', 6],
    ['a private use character', '\ue123', 1],
  ])('%s: replaced and reported', async (_, words, count) => {
    const { bytes, diagnostics } = await drawView(viewWith(section('x', paragraph(`avant ${words} après`))))
    expect(diagnostics).toMatchObject([{ code: 'pdf-characters-replaced', severity: 'warning', data: { count } }])
    const text = await textOf(bytes)
    expect(text.match(/\ufffd/g)).toHaveLength(count)
    expect(text).toMatch(/avant.*après/s)
  })

  test('at most twenty kinds are listed', async () => {
    const words = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
    const { diagnostics } = await drawView(viewWith(section('x', paragraph(words))))
    expect(diagnostics).toMatchObject([{ data: { count: 300, characters: { length: 20 } } }])
  })

  test.each([
    ['signs of their own', '→ ← ↑ ↓ ↻ ✓ ✗ ◦ ● ▪ ■ □ ► ◄ ▲ ▼ ★ ☎ ✉'],
    ['other forms of the same', '① ﬁ Ａ ℃ № ½ ² ³'],
    ['bullets of word processors', '\uf0b7 \uf0a7 \uf0fc \uf0d8'],
    ['lowered and raised digits', 'CO₂ x⁴ 10⁹'],
    ['blanks and hyphens', 'a\u00a0b\u202fc\u2009d\u2011e\u2010f−g'],
    ['French', 'àâæçéèêëîïôœùûüÿ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ « » “ ” ‘ ’ – — … € ° • ½ ‰ § † ©'],
    ['Kanak and Polynesian languages', 'Drehu, nengone, paicî, ajië, xârâcùù, ʻokina, mā, ē, ō'],
    ['accents apart from their letters', 'e\u0301te\u0301 c\u0327a'],
  ])('none among %s', async (_, words) => {
    const { diagnostics } = await drawView(viewWith(section('x', paragraph(words))))
    expect(diagnostics).toEqual([])
  })
})

describe('size is bounded', () => {
  test('a word of 100 000 letters', async () => {
    const { bytes } = await drawView(viewWith(section('x', paragraph(`avant ${'m'.repeat(100_000)} après`))))
    const text = await textOf(bytes)
    expect(text.match(/m/g)).toHaveLength(100_000)
    expect(text).toMatch(/avant.*après/s)
  }, 30_000)

  test('a word of 100 000 letters in a cell breaks the row over pages', async () => {
    const { bytes } = await drawView(
      viewWith(
        section('x', {
          type: 'table',
          rows: [
            ['a', 'm'.repeat(100_000)],
            ['fin', 'b'],
          ],
        }),
      ),
    )
    const { pages } = await readPdf(bytes)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.at(-1)?.text).toContain('fin')
  }, 30_000)

  const long = (pages: number): readonly ViewBlock[] =>
    Array.from({ length: pages * 12 }, (_, at) => paragraph(`${at} ${'mots d’un très long avis de vacance '.repeat(9)}`))

  test('500 pages', async () => {
    const { bytes, diagnostics } = await drawView(viewWith(section('x', ...long(500))))
    expect(diagnostics).toEqual([])
    const count = Number(
      /\/Count (\d+)/.exec([...objectsOf(bytes).values()].find(({ words }) => words.includes('/Type /Pages'))?.words ?? '')?.[1],
    )
    expect(count).toBeGreaterThan(450)
  }, 60_000)

  test('more than 600 pages are cut short, and the document says so', async () => {
    const { bytes, diagnostics } = await drawView(viewWith(section('x', ...long(800))))
    expect(diagnostics).toEqual([{ code: 'pdf-cut-short', severity: 'error', path: [], data: { pages: 600 } }])
    expect(troublesOf(objectsOf(bytes))).toEqual([])
  }, 60_000)

  test('a link to what was cut off leads to the last page', async () => {
    const link = { type: 'paragraph', text: 'Pourquoi ?', marks: [{ type: 'anchor', at: [0, 10], anchor: 'suite' }] } as const
    const view = viewWith(section('x', link, paragraph('mots '.repeat(700_000))), { ...section('y', paragraph('fin')), anchor: 'suite' })
    const { bytes, diagnostics } = await drawView(view)
    expect(diagnostics).toMatchObject([{ code: 'pdf-cut-short' }])
    expect(faultsOf(pdfFile(bytes))).toEqual([])
  }, 60_000)
})
