import { describe, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { outlined, readPdf } from './read-pdf.ts'
import { bareView, fullView, section } from './sample-view.ts'

const linksOf = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.flatMap(({ links }) => links)

const linked = (text: string, href: string) =>
  drawView({ ...bareView, sections: [section('Lien', { type: 'paragraph', text, marks: [{ type: 'link', at: [0, text.length], href }] })] })

test('each link says its words and where it leads', async () => {
  const { bytes } = await drawView({ ...fullView, links: {} })
  expect((await linksOf(bytes)).map(({ contents }) => contents)).toEqual([
    'Vérifier l’avis officiel (https://avis.exemple.nc/25-9011.pdf)',
    'avis officiel (https://avis.exemple.nc/25-9011.pdf)',
    'recrutement@exemple.nc (mailto:recrutement@exemple.nc)',
    'l’essentiel',
    '(1)',
    'https://avis.exemple.nc/25-9011.pdf',
  ])
})

test('calls of notes and links to sections lead into the document', async () => {
  const { bytes } = await drawView(fullView)
  const internal = (await linksOf(bytes)).filter((link) => link.internal)
  expect(internal.map(({ contents, url }) => ({ contents, url }))).toEqual([
    { contents: 'l’essentiel', url: undefined },
    { contents: '(1)', url: undefined },
  ])
})

test('a link over two lines is one element with a place on each line', async () => {
  const words = 'un lien dont les mots sont si nombreux qu’ils ne tiennent pas sur une seule ligne de la page, loin de là, et qui continue'
  const { bytes } = await linked(words, 'https://exemple.nc/')
  const { pages } = await readPdf(bytes)
  const tree = pages[0] === undefined ? [] : outlined(pages[0].structure).split('\n')
  expect(tree.map((line) => line.trim()).filter((line) => line.startsWith('Link'))).toEqual([`Link ${words}`, 'Link https://exemple.nc/'])
  expect(pages[0]?.links.filter(({ url }) => url === 'https://exemple.nc/').map(({ contents }) => contents)).toEqual([
    `${words} (https://exemple.nc/)`,
    `${words} (https://exemple.nc/)`,
    'https://exemple.nc/',
  ])
})

describe('addresses', () => {
  test.each([
    ['https://exemple.nc/avis?n=1', 'https://exemple.nc/avis?n=1'],
    ['HTTP://Exemple.NC', 'http://exemple.nc/'],
    ['mailto:a@exemple.nc', 'mailto:a@exemple.nc'],
    ['tel:+687268705', 'tel:+687268705'],
    ['https://exemple.nc/été', 'https://exemple.nc/%C3%A9t%C3%A9'],
    ['https://exemple.nc/100%', 'https://exemple.nc/100%25'],
  ])('%s is written as %s', async (href, written) => {
    const { bytes, diagnostics } = await linked('ici', href)
    expect((await linksOf(bytes))[0]?.url).toBe(written)
    expect(diagnostics).toEqual([])
  })

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['ftp://exemple.nc/'],
    ['vbscript:x'],
    ['offre.html'],
    ['//exemple.nc/'],
    [''],
    ['https://'],
    ['https://someone:secret@exemple.nc/'],
    [`https://exemple.nc/${'a'.repeat(3000)}`],
  ])('%s is refused; its words stay', async (href) => {
    const { bytes, diagnostics } = await linked('ici', href)
    const { pages } = await readPdf(bytes)
    expect(pages[0]?.links).toEqual([])
    expect(pages[0]?.text).toContain('ici')
    expect(diagnostics).toMatchObject([{ code: 'pdf-links-refused', data: { count: 1 } }])
  })
})

describe('marks that lie wrong leave the words plain', () => {
  test.each([
    ['outside', [90, 99]],
    ['reversed', [3, 1]],
    ['empty', [2, 2]],
    ['before the text', [-2, 3]],
    ['not a number', [Number.NaN, 3]],
  ] as const)('%s', async (_, at) => {
    const view = {
      ...bareView,
      sections: [section('x', { type: 'paragraph', text: 'mots', marks: [{ type: 'link', at, href: 'https://exemple.nc/' }] })],
    }
    const { bytes } = await drawView(view)
    const { pages } = await readPdf(bytes)
    expect(pages[0]?.links).toEqual([])
    expect(pages[0]?.text).toContain('mots')
  })
})

describe('links to nowhere in the document are plain words', () => {
  test.each([
    ['a note that is missing', { type: 'note', at: [0, 4], mark: '9' }],
    ['a section that is missing', { type: 'anchor', at: [0, 4], anchor: 'nowhere' }],
  ] as const)('%s', async (_, mark) => {
    const { bytes } = await drawView({ ...bareView, sections: [section('x', { type: 'paragraph', text: 'mots', marks: [mark] })] })
    expect(await linksOf(bytes)).toEqual([])
  })
})

describe('addresses that words hide are printed at the end', () => {
  test.each([
    ['hidden', 'ici', 'https://exemple.nc/avis', true],
    ['shown', 'exemple.nc/avis', 'https://exemple.nc/avis', false],
    ['a mail that is shown', 'Mail : a@exemple.nc', 'mailto:a@exemple.nc', false],
    ['a telephone number', '26 87 05', 'tel:+687268705', false],
  ])('%s', async (_, words, href, printed) => {
    const { bytes } = await linked(words, href)
    const text = (await readPdf(bytes)).pages[0]?.text ?? ''
    expect(text.includes('Adresses des liens')).toBe(printed)
    expect(text.includes(href)).toBe(printed)
  })
})
