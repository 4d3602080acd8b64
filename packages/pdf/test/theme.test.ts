import { AvpUsageError } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { bold, italic, regular, signs } from '../src/fonts.ts'
import { drawView, type Theme } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { jpeg, png } from './logos.ts'
import { objectsOf, ofType } from './pdf-objects.ts'
import { outlined, readPdf } from './read-pdf.ts'
import { fullView, paragraph, section, viewWith } from './sample-view.ts'

const logoOf = (bytes: Uint8Array) => ofType(objectsOf(bytes), /\/Subtype \/Image/)

describe('a logo', () => {
  test.each([
    ['PNG in colours', png(), 1],
    ['PNG in grey', png({ kind: 0 }), 1],
    ['PNG in two colours', png({ kind: 0, depth: 1 }), 1],
    ['PNG with a palette', png({ kind: 3, depth: 4, palette: Array.from({ length: 48 }, (_, at) => at * 5) }), 1],
    [
      'PNG with a palette partly transparent',
      png({ kind: 3, depth: 2, palette: [0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255], transparency: [0, 128] }),
      2,
    ],
    ['PNG in colours, partly transparent', png({ kind: 6 }), 2],
    ['PNG in grey, partly transparent', png({ kind: 4 }), 2],
    ['JPEG in colours', jpeg(), 1],
    ['JPEG in grey', jpeg({ components: 1 }), 1],
    ['JPEG that comes in passes', jpeg({ frame: 0xc2 }), 1],
  ])('%s', async (_, bytes, images) => {
    const drawn = await drawView(fullView, { theme: { logo: { bytes, alt: 'Province Sud' } } })
    expect(drawn.diagnostics).toEqual([])
    expect(logoOf(drawn.bytes)).toHaveLength(images)
    expect(troublesOf(objectsOf(drawn.bytes))).toEqual([])
  })

  test('is a figure above the title when something says what it shows', async () => {
    const { bytes } = await drawView(viewWith(), { theme: { logo: { bytes: png(), alt: 'Province Sud' } } })
    const [page] = (await readPdf(bytes)).pages
    expect(page && outlined(page.structure)).toBe('Root\n  Document\n    Figure\n    H1 Garde-nature\n    P • Candidatures')
    expect(ofType(objectsOf(bytes), /\/S \/Figure/)[0]?.words).toContain('/Alt (Province Sud)')
  })

  test('is decoration when nothing does', async () => {
    const { bytes } = await drawView(viewWith(), { theme: { logo: { bytes: png() } } })
    const [page] = (await readPdf(bytes)).pages
    expect(page && outlined(page.structure)).toBe('Root\n  Document\n    H1 Garde-nature\n    P • Candidatures')
    expect(logoOf(bytes)).toHaveLength(1)
  })

  test.each([
    ['nothing', new Uint8Array(), 'not a PNG or JPEG'],
    ['a GIF', new TextEncoder().encode('GIF89a…'), 'not a PNG or JPEG'],
    ['the first half of a PNG', png().slice(0, 60), 'damaged'],
    ['a PNG whose data are noise', png({ data: Uint8Array.of(1, 2, 3) }), 'damaged'],
    ['a PNG with too few rows', png({ raw: new Uint8Array(10) }), 'damaged'],
    ['a PNG that unpacks to more than it says', png({ raw: new Uint8Array(5_000_000) }), 'damaged'],
    ['a PNG without size', png({ width: 0 }), 'damaged'],
    ['a PNG without its palette', png({ kind: 3 }), 'damaged'],
    ['an unknown filter', png({ kind: 6, width: 1, height: 1, raw: Uint8Array.of(9, 1, 2, 3, 4) }), 'damaged'],
    ['a PNG of 50 000 by 50 000 points', png({ width: 50_000, height: 50_000, raw: new Uint8Array(1) }), 'too large'],
    ['an interlaced PNG', png({ interlaced: true }), 'a form of PNG that is not read'],
    ['a PNG of sixteen bits', png({ depth: 16 }), 'a form of PNG that is not read'],
    ['a JPEG without an end', jpeg({ end: [] }), 'damaged'],
    ['a JPEG in inks', jpeg({ components: 4 }), 'a form of JPEG that is not read'],
    ['a JPEG without losses', jpeg({ frame: 0xc3 }), 'a form of JPEG that is not read'],
    ['a JPEG without size', jpeg({ height: 0 }), 'damaged'],
    ['the beginning of a JPEG', Uint8Array.of(0xff, 0xd8, 0xff), 'damaged'],
  ])('%s gives a document without logo and a diagnostic', async (_, bytes, reason) => {
    const drawn = await drawView(fullView, { theme: { logo: { bytes, alt: 'x' } } })
    expect(drawn.diagnostics).toEqual([{ code: 'pdf-logo-unreadable', severity: 'warning', path: [], data: { reason } }])
    expect(logoOf(drawn.bytes)).toEqual([])
    expect(troublesOf(objectsOf(drawn.bytes))).toEqual([])
  })
})

describe('fonts', () => {
  test("the caller's are used", async () => {
    const { bytes } = await drawView(viewWith(section('x', paragraph('mots'))), { theme: { fonts: { regular: italic } } })
    const names = ofType(objectsOf(bytes), /\/Type \/FontDescriptor/).map(({ words }) => /\+([\w-]+)/.exec(words)?.[1])
    expect(names.sort()).toEqual(['AtkinsonHyperlegibleNext-Bold', 'AtkinsonHyperlegibleNext-Italic'])
  })

  test('those that are no fonts are replaced and reported', async () => {
    const { bytes, diagnostics } = await drawView(fullView, { theme: { fonts: { regular: new Uint8Array(100), bold } } })
    expect(diagnostics).toEqual([{ code: 'pdf-font-unreadable', severity: 'warning', path: [], data: { weights: ['regular'] } }])
    expect(troublesOf(objectsOf(bytes))).toEqual([])
  })

  test('one that lacks letters is helped out by the shipped ones', async () => {
    const { bytes, diagnostics } = await drawView(viewWith(section('x', paragraph('été'))), {
      theme: { fonts: { regular: signs, bold: signs } },
    })
    expect(diagnostics).toEqual([])
    expect((await readPdf(bytes)).pages[0]?.text).toContain('été')
    expect(troublesOf(objectsOf(bytes))).toEqual([])
  })

  test('half a font, or one with noise in it, never breaks the document', async () => {
    for (const [at, length] of [
      [0, 20_000],
      [100, 47_000],
      [9_000, 30_000],
      [0, 200],
    ] as const) {
      const damaged = regular.map((byte, index) => (index > at && index % 97 === 0 ? (byte * 31 + 7) % 256 : byte)).slice(0, length)
      const { bytes } = await drawView(fullView, { theme: { fonts: { regular: damaged } } })
      expect(troublesOf(objectsOf(bytes))).toEqual([])
    }
  })

  test('the shipped ones are TrueType files', () => {
    for (const face of [regular, bold, italic, signs]) expect([...face.slice(0, 4)]).toEqual([0, 1, 0, 0])
  })
})

describe('paper', () => {
  test.each([
    ['A4', '595.28 841.89'],
    ['Letter', '612 792'],
  ] as const)('%s', async (paper, size) => {
    const { bytes } = await drawView(fullView, { paper })
    expect(ofType(objectsOf(bytes), /\/Type \/Page\n/)[0]?.words).toContain(`/MediaBox [0 0 ${size}]`)
  })
})

describe('an option that can’t be is a mistake of the programmer', () => {
  test.each<[string, Theme]>([
    ['a colour in words', { colours: { accent: 'blue' } }],
    ['margins without room between them', { margins: { left: 300, right: 300 } }],
    ['margins that are no numbers', { margins: { top: Number.NaN } }],
  ])('%s', async (_, theme) => {
    await expect(drawView(fullView, { theme })).rejects.toThrow(AvpUsageError)
  })

  test('a paper that isn’t known', async () => {
    // @ts-expect-error: callers without types
    await expect(drawView(fullView, { paper: 'A3' })).rejects.toThrow('paper is A4 or Letter, not A3')
  })
})
