import { toView } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { drawView, renderPdf } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { faultsOf, pdfFile } from './archive/faults.ts'
import type { PdfFile } from './archive/rule.ts'
import { exampleOffers } from './example-offers.ts'
import { png } from './logos.ts'
import { fullView, section, viewWith } from './sample-view.ts'

const faultsIn = (bytes: Uint8Array): readonly string[] => {
  const file = pdfFile(bytes)
  return [...troublesOf(file.objects), ...faultsOf(file)]
}

const options = {
  at: '2025-07-10T09:00:00+11:00',
  links: { official: 'https://www.exemple.nc/avis.pdf', twin: 'https://www.exemple.nc/avis.html' },
} as const

describe('no rule of PDF/A-2a and PDF/UA-1 that is known here is broken by', { timeout: 30_000 }, () => {
  test.each(exampleOffers())('%s', async (_, offer) => {
    expect(faultsIn(await renderPdf(offer, options))).toEqual([])
    expect(faultsIn(await renderPdf(offer, { ...options, locale: 'en', paper: 'Letter' }))).toEqual([])
  })

  test.each([
    ['a view of everything', fullView],
    ['a view without a deadline', { ...fullView, sections: fullView.sections.slice(1) }],
    ['an offer of nothing', toView({ kind: 'offer', schemaVersion: 1, sections: [] }, 'fr')],
  ])('%s', async (_, view) => {
    expect(faultsIn((await drawView(view)).bytes)).toEqual([])
  })

  test('a logo that is partly transparent', async () => {
    const { bytes } = await drawView(fullView, { theme: { logo: { bytes: png({ kind: 6 }), alt: 'Province Sud' } } })
    expect(faultsIn(bytes)).toEqual([])
  })
})

/** What is changed in the first of the file's objects that has it, or in all of them, and what the checks then say. */
const damages: readonly (readonly [what: string, sought: RegExp, instead: string, fault: string])[] = [
  ['an action of a script', /\/S \/URI\n/, '/S /JavaScript\n', '/JavaScript may not stand in an archive'],
  ['an action of a form', /\/S \/URI\n/, '/S /SubmitForm\n', 'a link does nothing, or something else'],
  ['an action on opening', /\/Type \/Catalog/, '/Type /Catalog\n/OpenAction 1 0 R', '/OpenAction may not stand in an archive'],
  ['a hidden link', /\/F 4\n/, '/F 6\n', 'a link is not printed, or hidden'],
  ['another kind of annotation', /\/Subtype \/Link/, '/Subtype /Text', 'an annotation is no link'],
  ['a second output intent', /\/S \/GTS_PDFA1/, '/S /GTS_PDFX', 'one output intent is wanted'],
  ['another profile', /\/N 3\b/, '/N 4', 'the profile is not one of three colours'],
  ['a place on no page', /\[\d+ 0 R \/XYZ/, '[9999 0 R /XYZ', 'a place is on no page'],
  ['a role that isn’t known', /\/S \/Sect\n/, '/S /Section\n', 'Section is no role of PDF 1.7 used here'],
  ['a paragraph in a row', /\/S \/TD\n/, '/S /P\n', 'P stands in TR'],
  ['a row without its second cell', /(\/S \/TR\n\/P \d+ 0 R\n\/K \[\d+ 0 R)[^\]]*\]/, '$1]', 'rows of a table differ in their cells'],
  ['a note without a name', /\/ID \(n000001\)/, '', 'a note has no name of its own'],
  ['a content without element', /\/StructParents 0/, '/StructParents 99', 'a content of a page has no element'],
  ['two links at one place', /\/StructParent \d+/g, '/StructParent 1', 'two links have the same place in the tree'],
  ['a link that its element forgets', /\/Type \/OBJR\n\/Obj \d+ 0 R/g, '/Type /OBJR\n/Obj 1 0 R', 'a link belongs to no Link'],
  ['a language that is none', /\/Lang \(fr\)/, '/Lang (français)', 'a language is no language'],
  ['a face by another name', /\/BaseFont \/AVPKTA/, '/BaseFont /AVPKTZ', 'the names of a face differ'],
  ['a wrong width', /\/W \[0 \[(\d+) \d+/, '/W [0 [$1 999', '1 is not as wide as said'],
  ['another order of glyphs', /\/CIDToGIDMap \/Identity/, '/CIDToGIDMap /Other', 'a face lacks \\/CIDToGIDMap \\/Identity'],
  ['another author', /^\(Province Sud\)$/, '(Province Nord)', 'Author is said in two ways'],
  ['a reference to nothing', /\/OutputIntents \[\d+ 0 R/, '/OutputIntents [9999 0 R', 'an object that is referred to is missing'],
  ['a number with an exponent', /\/Ascent \d+/, '/Ascent 9.84e2', 'a number is written in another way'],
  ['a text in Latin-1', /^\(Province Sud\)$/, '(L’employé)', 'a text is not UTF-16'],
  ['half a pair in a text', /^\(Province Sud\)$/, '(\xfe\xff\xd8\x3d\0a)', 'a text is not UTF-16'],
  ['a link beside its page', /\/Rect \[[\d.]+/, '/Rect [-9', 'a link lies beside its page'],
  ['a link to nowhere', /\/D \(d\d+\)/, '/D (d999999)', 'a link leads to a place without a name'],
  ['an element of nothing', /(\/S \/P\n(?:.*\n)??)\/K \[[^\]]*\]/, '$1/K []', 'P is empty'],
  ['places in another order', /\n {4}1 (\d+ 0 R)/, '\n    0 $1', 'places of the tree are out of order'],
  ['a next key that is taken', /\/ParentTreeNextKey \d+/, '/ParentTreeNextKey 1', 'the next key is taken'],
  ['names in another order', /(\(n000001\) \d+ 0 R)/, '(n000002) 1 0 R $1', 'names of elements are out of order'],
  ['a name for another element', /\(n000001\) \d+ 0 R/, '(n000001) 1 0 R', 'a name of an element is not in the tree of names'],
  ['a face of another length', /\/Length1 \d+/, '/Length1 1', 'a face is not as long as it says'],
  ['a packed description', /\/Type \/Metadata/, '/Type /Metadata\n/Filter /FlateDecode', 'the description is packed'],
]

/** What is changed in streams: pages, maps of characters, the description. */
const streamDamages: readonly (readonly [what: string, sought: RegExp, instead: string, fault: string])[] = [
  ['words of no one', /\/P <<\n\/MCID 1\n>> BDC/, '', 'marked content ends twice'],
  [
    'an artifact in a paragraph',
    /(\/P <<\n\/MCID \d+\n>> BDC\n)/,
    '$1/Artifact <<\n/Type /Layout\n>> BDC\nEMC\n',
    'artifact inside element',
  ],
  ['an operator of other colours', / rg\n/, ' k\n', 'k is no operator of this package'],
  ['a content numbered twice', /\/MCID 1\n/, '/MCID 0\n', 'two contents of a page have the same number'],
  ['another role than the element’s', /\/P <<\n\/MCID 1\n/, '/H1 <<\n/MCID 1\n', 'a content of H1 belongs to P'],
  ['a face that isn’t named', /\/F1 /, '/F7 ', 'F7 is not in the resources of its page'],
  ['a character without meaning', /^<0002> .*\n/m, '', '2 has no characters'],
  ['an impossible character', /^<0002> <.*>$/m, '<0002> <feff>', 'feff is no character'],
  ['a tag left open', /<\/dc:format>/, '', 'the description is not well-formed'],
  ['an ampersand', /<dc:format>/, '<dc:format>&', 'the description is not well-formed'],
  ['a packet without an end', /<\?xpacket end="w"\?>/, '', 'the packet has no head or no end'],
  ['a property that isn’t described', /<pdfaProperty:name>part</, '<pdfaProperty:name>other<', 'pdfuaid:part is not described'],
  ['a property said twice', /(<pdf:Producer>.*?<\/pdf:Producer>)/, '$1$1', 'a property is said twice'],
  ['a schema that isn’t declared', / xmlns:pdfuaid=/, ' xmlns:other=', 'pdfuaid is not declared'],
]

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('the checks notice', () => {
  const damaged = async (sought: RegExp, instead: string, inStreams: boolean): Promise<readonly string[]> => {
    const { words, objects } = pdfFile((await drawView(fullView)).bytes)
    let left = 1
    const changed: PdfFile['objects'] = new Map(
      [...objects].map(([id, object]) => {
        if (!inStreams) {
          const words = left > 0 ? object.words.replace(sought, instead) : object.words
          if (words !== object.words && !sought.global) left--
          return [id, { ...object, words }] as const
        }
        const { stream } = object
        const isText = stream !== undefined && !/\/Length1|\/N 3/.test(object.words) && !latin1(stream).includes('glyf')
        return [id, isText ? { ...object, stream: Buffer.from(latin1(stream).replace(sought, instead), 'latin1') } : object] as const
      }),
    )
    return faultsOf({ words, objects: changed })
  }

  test.each(damages)('%s', async (_, sought, instead, fault) => {
    expect(await damaged(sought, instead, false)).toContain(fault)
  })

  test.each(streamDamages)('%s', async (_, sought, instead, fault) => {
    expect(await damaged(sought, instead, true)).toContain(fault)
  })

  test.each([
    ['words behind the end', (words: string) => `${words}\nplus`, 'something follows the end of the file'],
    [
      'another head',
      (words: string) => words.replace('%PDF-1.7', '%PDF-2.0'),
      'the head of the file is not that of PDF 1.7 and four bytes above 127',
    ],
    ['a missing identifier', (words: string) => words.replace('/ID [', '/XX ['), 'the identifier is missing'],
    ['a wrong length', (words: string) => words.replace(/\/Length \d+/, '/Length 7'), 'a stream is not as long as it says'],
    [
      'an object under another number',
      (words: string) => words.replace(/\n\d( 0 obj\n)/, (head, rest: string) => `\n${head[1] === '9' ? 8 : 9}${rest}`),
      'an object is not where the cross-reference says',
    ],
    [
      'an object too many',
      (words: string) => words.replace(/\/Size (\d)/, (_, digit: string) => `/Size ${(Number(digit) % 9) + 1}`),
      'the cross-reference is damaged',
    ],
    ['a wrong offset', (words: string) => words.replace(/startxref\n\d+/, 'startxref\n12'), 'the last offset leads to no cross-reference'],
  ])('%s', async (_, change, fault) => {
    const { words, objects } = pdfFile((await drawView(fullView)).bytes)
    expect(faultsOf({ words: change(words), objects })).toContain(fault)
  })

  const streamsChanged = async (of: RegExp, change: (stream: Buffer) => Buffer, view = fullView): Promise<readonly string[]> => {
    const { words, objects } = pdfFile((await drawView(view)).bytes)
    const changed = [...objects].map(([id, object]) => {
      const { stream } = object
      return [id, stream && of.test(object.words) ? { ...object, stream: change(Buffer.from(stream)) } : object] as const
    })
    return faultsOf({ words, objects: new Map(changed) })
  }

  const tableAt = (program: Buffer, name: string): number => program.readUInt32BE(program.indexOf(name) + 8)

  test.each([
    [
      'a table under another name',
      (program: Buffer) => program.fill('hmty', program.indexOf('hmtx'), program.indexOf('hmtx') + 4),
      'a table of a face is missing or cut',
    ],
    [
      'a place behind the next one',
      (program: Buffer) => program.fill(0xff, tableAt(program, 'loca') + 8, tableAt(program, 'loca') + 10),
      'outlines of a face are out of order',
    ],
    ['a part that isn’t there', withoutPart, 'a part of a glyph is missing'],
  ])('in the program of a face, %s', async (_, change, fault) => {
    expect(await streamsChanged(/\/Length1/, change)).toContain(fault)
  })

  test('a profile that was cut', async () => {
    expect(await streamsChanged(/\/N 3/, (profile) => profile.subarray(0, -4))).toContain('the profile is cut')
  })

  test('words in no language', async () => {
    const quoted = { type: 'paragraph', text: 'It asks for au moins 5 ans.', marks: [{ type: 'quote', at: [12, 26] }] } as const
    const inEnglish = { ...viewWith(section('x', quoted)), locale: 'en' as const }
    const change = (content: Buffer) => Buffer.from(latin1(content).replace(/\/Lang \(fr\)/, '/Lang (français)'), 'latin1')
    expect(await streamsChanged(/^<<\n\/Length \d+\n\/Filter \/FlateDecode\n>>/, change, inEnglish)).toContain('a language is no language')
  })

  test('a figure without its box', async () => {
    const { bytes } = await drawView(fullView, { theme: { logo: { bytes: png(), alt: 'Province Sud' } } })
    const { words, objects } = pdfFile(bytes)
    const changed = [...objects].map(([id, object]) => [id, { ...object, words: object.words.replace(/\/BBox \[[^\]]*\]/, '') }] as const)
    expect(faultsOf({ words, objects })).toEqual([])
    expect(faultsOf({ words, objects: new Map(changed) })).toContain('a figure has no box')
  })
})

/** Lets the first glyph that is made of others be made of one that isn't there. */
function withoutPart(program: Buffer): Buffer {
  const table = (name: string): number => program.readUInt32BE(program.indexOf(name) + 8)
  const long = program.readInt16BE(table('head') + 50) === 1
  const count = program.readUInt16BE(table('maxp') + 4)
  for (let glyph = 0; glyph < count; glyph++) {
    const at =
      table('glyf') + (long ? program.readUInt32BE(table('loca') + glyph * 4) : program.readUInt16BE(table('loca') + glyph * 2) * 2)
    if (program.readInt16BE(at) >= 0) continue
    program.writeUInt16BE(0x7fff, at + 12)
    return program
  }
  return program
}
