import { toView } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { drawView, renderPdf } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { faultsOf, pdfFile } from './archive/faults.ts'
import type { PdfFile } from './archive/rule.ts'
import { exampleOffers } from './example-offers.ts'
import { png } from './logos.ts'
import { fullView } from './sample-view.ts'

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
    ['a wrong offset', (words: string) => words.replace(/startxref\n\d+/, 'startxref\n12'), 'the last offset leads to no cross-reference'],
  ])('%s', async (_, change, fault) => {
    const { words, objects } = pdfFile((await drawView(fullView)).bytes)
    expect(faultsOf({ words: change(words), objects })).toContain(fault)
  })
})
