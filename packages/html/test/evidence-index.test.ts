import { fr } from '@avpkit/core/fr'
import { describe, expect, it } from 'vitest'
import { type EvidenceEntry, evidenceEntry, evidenceStylesheet, renderEvidenceIndex } from '../src/index.ts'
import { attacks } from './attacks.ts'
import { elementsOf, type Node, named, parseHtml, textOf } from './parse.ts'
import { evidenceFilledWith, mended, reading, source } from './readings.ts'

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replaceAll('’', "'")
const counts = (error: number, warning: number, info: number) => ({ error, warning, info })
const entry = (id: string, found: EvidenceEntry['counts'], more: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  href: `${id}.html`,
  id: `${id}.txt`,
  title: `Poste ${id}`,
  counts: found,
  ...more,
})

const entries: readonly EvidenceEntry[] = [
  entry('calme', counts(0, 0, 0)),
  entry('b', counts(0, 1, 4)),
  entry('a', counts(0, 1, 4)),
  entry('deux', counts(2, 0, 0), { gravest: 'La date limite vient avant le dépôt.' }),
  entry('un-et-un', counts(1, 1, 0)),
  entry('un', counts(1, 0, 9)),
  entry('notes', counts(0, 0, 3)),
  entry('deux-alertes', counts(0, 2, 0)),
]

const draw = (list: readonly EvidenceEntry[], locale: 'fr' | 'en' = 'fr'): Node => parseHtml(renderEvidenceIndex(list, { locale }))
const index = draw(entries)
const withClass = (root: Node, name: string): readonly Node[] =>
  elementsOf(root).filter(({ attributes }) => attributes.class?.split(' ').includes(name) ?? false)
const headlineOf = (root: Node): string | undefined => withClass(root, 'avp-headline').map((one) => plain(textOf(one)))[0]

describe('evidenceEntry', () => {
  it('takes what the index tells', () => {
    expect(evidenceEntry(reading, source, 'avis.html', fr)).toEqual({
      href: 'avis.html',
      id: 'avis-25-9077.txt',
      title: "Agent d'accueil",
      reference: '25-9077',
      employer: 'Province Nord',
      counts: { error: 1, warning: 0, info: 1 },
      gravest: expect.stringContaining('samedi'),
    })
  })

  it('has no gravest finding where nothing is to be mended', () => {
    expect(evidenceEntry(mended.reading, mended.source, 'avis.html', fr)).not.toHaveProperty('gravest')
  })
})

describe('renderEvidenceIndex', () => {
  it('puts the worst first, in groups, and equals in the order of their names', () => {
    expect(withClass(index, 'avp-heading').map((one) => plain(textOf(one)))).toEqual([
      'À corriger (3)',
      'À vérifier (3)',
      'Rien à corriger ni à vérifier (2)',
    ])
    expect(withClass(index, 'avp-name').map(textOf)).toEqual(
      ['deux', 'un-et-un', 'un', 'deux-alertes', 'a', 'b', 'notes', 'calme'].map((id) => `Poste ${id}`),
    )
  })

  it('gives the same bytes in whatever order the entries come', () => {
    expect(renderEvidenceIndex(entries.toReversed(), { locale: 'fr' })).toBe(renderEvidenceIndex(entries, { locale: 'fr' }))
  })

  it('counts notices first, then findings', () => {
    const [status] = withClass(index, 'avp-status')
    expect(status && plain(textOf(status))).toBe(
      '! 3 avis sur 8 à corriger, 3 à vérifier.En tout : 4 à corriger · 5 à vérifier · 20 bon à savoir',
    )
  })

  it.each([
    [[], '✓ Rien à corriger ni à vérifier.', '✓ Nothing to correct or to check.'],
    [[entry('a', counts(0, 0, 2))], '✓ Rien à corriger ni à vérifier.', '✓ Nothing to correct or to check.'],
    [[entry('a', counts(0, 2, 0))], '! Rien à corriger, 1 avis sur 1 à vérifier.', '! Nothing to correct, 1 of 1 to check.'],
    [[entry('a', counts(5, 2, 0))], '! 1 avis sur 1 à corriger.', '! 1 of 1 to correct.'],
  ])('answers for %j', (list, french, english) => {
    expect(headlineOf(draw(list))).toBe(french)
    expect(headlineOf(draw(list, 'en'))).toBe(english)
  })

  it('says the gravest finding in its words, and how many others', () => {
    const [first] = withClass(index, 'avp-index').flatMap((list) => named(list, 'li'))
    expect(first && plain(textOf(first))).toBe('2 à corrigerPoste deuxdeux.txtLa date limite vient avant le dépôt.')
  })

  it('leads to the pages; an offer without a title has the name of its text', () => {
    const unnamed = draw([{ href: 'x.html', id: 'x.txt', counts: counts(1, 0, 0) }])
    expect(named(unnamed, 'h3').map((one) => [textOf(one), named(one, 'a')[0]?.attributes.href])).toEqual([['x.txt', 'x.html']])
    expect(withClass(unnamed, 'avp-about').map(textOf)).toEqual([''])
  })

  it('is a page with one h1, no script, no request, and the style of evidence pages', () => {
    expect(named(index, 'h1')).toHaveLength(1)
    expect(named(index, 'script', 'link', 'img')).toEqual([])
    expect(named(index, 'style').map(textOf)).toEqual([evidenceStylesheet()])
  })

  it.each(attacks.map((attack) => [JSON.stringify(attack.slice(0, 60)), attack] as const))('stays whole with %s', (_, attack) => {
    const filled = evidenceFilledWith(attack)
    const drawn = draw([{ ...evidenceEntry(filled.reading, filled.source, attack, fr), employer: attack, reference: attack }])
    const expected = new Set('html head meta title style body a main header footer section div p span h1 h2 h3 ol li'.split(' '))
    expect(elementsOf(drawn).filter(({ name }) => !expected.has(name))).toEqual([])
    expect(named(drawn, 'a').filter(({ attributes }) => /^[^/?#]*:/.test(attributes.href ?? ''))).toEqual(
      named(drawn, 'a').filter(({ attributes }) => /^(?:https?|mailto|tel):/.test(attributes.href ?? '')),
    )
  })
})
