import { knownDate } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { objectsOf, ofType, type PdfObjects, referred, xmpOf } from './pdf-objects.ts'
import { readPdf } from './read-pdf.ts'
import { bareView, fullView } from './sample-view.ts'

const created = (objects: PdfObjects): string | undefined => /\(D:(\d{14})Z\)/.exec(ofType(objects, /\(D:/)[0]?.words ?? '')?.[1]

const contentOf = (bytes: Uint8Array | undefined): string => {
  const objects = objectsOf(bytes ?? new Uint8Array())
  return ofType(objects, /\/Type \/Page\n/)
    .map((page) => new TextDecoder('latin1').decode(referred(page, 'Contents', objects)?.stream))
    .join('\n')
}

test('the XMP description says title, author, subject, keywords and language', async () => {
  const xmp = xmpOf(objectsOf((await drawView(fullView)).bytes))
  for (const part of [
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Garde-nature – Province Sud</rdf:li></rdf:Alt></dc:title>',
    '<dc:creator><rdf:Seq><rdf:li>Province Sud</rdf:li></rdf:Seq></dc:creator>',
    '<rdf:li xml:lang="x-default">Avis de vacance de poste 3134-25-9011/SR</rdf:li>',
    '<pdf:Keywords>avis de vacance de poste, Bourail</pdf:Keywords>',
    '<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>',
    '<xmp:CreateDate>2025-06-27T00:00:00Z</xmp:CreateDate>',
  ])
    expect(xmp).toContain(part)
})

test('words that look like markup stay words', async () => {
  const title = 'R&D <b>"x"</b> ]]> \u0000\u0007\ud800'
  const { bytes } = await drawView({ ...bareView, meta: { ...bareView.meta, title, keywords: ['a & b', '</rdf:li>'] } })
  const xmp = xmpOf(objectsOf(bytes))
  expect(xmp).toContain('R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt; ]]&gt; \ufffd')
  expect(xmp).toContain('<pdf:Keywords>a &amp; b, &lt;/rdf:li&gt;</pdf:Keywords>')
  expect((await readPdf(bytes)).title).toBe('R&D <b>"x"</b> ]]> \ufffd')
})

test('the employer is the author where the view names none', async () => {
  const xmp = xmpOf(objectsOf((await drawView({ ...bareView, employer: 'Commune de Bourail' })).bytes))
  expect(xmp).toContain('<rdf:li>Commune de Bourail</rdf:li>')
})

describe('the date of creation comes from the content', () => {
  test.each([
    ['the day given', fullView, { created: knownDate('2025-07-10') }, '20250710000000'],
    ['the day of posting', fullView, {}, '20250627000000'],
    ['the deadline of a view without it', { ...fullView, sections: [] }, {}, '20250718000000'],
    ['a fixed day for a view without days', bareView, {}, '20000101000000'],
  ])('%s', async (_, view, options, expected) => {
    expect(created(objectsOf((await drawView(view, options)).bytes))).toBe(expected)
  })
})

describe('the language', () => {
  test.each(['fr', 'en'] as const)('%s', async (locale) => {
    const [catalog] = ofType(objectsOf((await drawView({ ...fullView, locale })).bytes), /\/Type \/Catalog/)
    expect(catalog?.words).toContain(`/Lang (${locale})`)
  })

  test('words of another language say so', async () => {
    const blocks = [{ type: 'paragraph', text: 'Lire un terrain.', lang: 'fr' }] as const
    const objects = objectsOf(
      (await drawView({ ...bareView, locale: 'en', titleLang: 'fr', sections: [{ id: 'apply', anchor: 'a', heading: 'How', blocks }] }))
        .bytes,
    )
    const french = ofType(objects, /\/Lang \(fr\)/).map(({ words }) => /\/S \/(\w+)/.exec(words)?.[1])
    expect(french).toEqual(['H1', 'P'])
  })

  test('words quoted in a sentence of another language say so', async () => {
    const blocks = [{ type: 'paragraph', text: 'It asks for “cinq ans”.', marks: [{ type: 'quote', at: [13, 21] }] }] as const
    const view = { ...bareView, sections: [{ id: 'apply', anchor: 'a', heading: 'How', blocks }] } as const
    const [french, english] = await Promise.all((['fr', 'en'] as const).map((locale) => drawView({ ...view, locale })))
    expect(contentOf(english?.bytes)).toContain('/Span <</Lang (fr)>> BDC')
    expect(contentOf(french?.bytes)).not.toContain('/Lang')
  })
})
