import { describe, expect, it } from 'vitest'
import { html, renderHtml, renderList, renderVerdict } from '../src/index.ts'
import { attacks } from './attacks.ts'
import { explanationFilledWith, priority } from './explanations.ts'
import { complete, extended, filledWith, minimal, wrongYear } from './offers.ts'
import { elementsOf, named, parseHtml, textOf } from './parse.ts'

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replaceAll('’', "'")
const at = '2025-10-20T09:00:00+11:00'

describe('renderVerdict', () => {
  const verdict = parseHtml(renderVerdict(priority, { locale: 'fr', quoteHref: ([start]) => `controle.html#c${start}` }))

  it('answers first, in a place that announces changes', () => {
    const [section] = named(verdict, 'section')
    expect(section?.attributes.role).toBe('status')
    expect(named(verdict, 'h2').map((one) => plain(textOf(one)))).toEqual([
      "✓ Vous êtes prioritaire pour ce poste au titre de l'emploi local.",
    ])
  })

  it('says why, what to do, the limits and who decides, in this order', () => {
    expect(named(verdict, 'dt').map(textOf)).toEqual(['Pourquoi', 'À faire', 'Limites', 'Qui décide'])
  })

  it('links quotes to the words and sentences to their sources', () => {
    expect(named(verdict, 'a').map((link) => [plain(textOf(link)), link.attributes.href])).toEqual([
      ['au moins égale à 5 ans', 'controle.html#c522'],
      ['notice officielle (PDF)', 'https://www.exemple.nc/notice.pdf'],
      ['Loi du pays n° 2016-17, article 1', 'https://www.exemple.nc/loi'],
    ])
  })

  it('names the rule and how sure it is', () => {
    expect(plain(textOf(named(verdict, 'details')[0] ?? verdict))).toContain('P-04 · confirmé')
  })

  it.each([
    ['priority', '✓'],
    ['no-priority', '•'],
    ['not-applicable', '•'],
    ['undetermined', '?'],
    ['closed', '×'],
    ['barred', '!'],
  ] as const)('has a sign for %s', (status, sign) => {
    expect(renderVerdict({ ...priority, status }, { locale: 'fr' })).toContain(`aria-hidden="true">${sign}</span>`)
  })

  it.each(attacks.map((attack) => [JSON.stringify(attack.slice(0, 60)), attack] as const))('stays whole with %s', (_, attack) => {
    const drawn = parseHtml(renderVerdict(explanationFilledWith(attack), { locale: 'en' }))
    const expected = new Set('div section span h2 dl dt dd p a details summary ul li small'.split(' '))
    expect(elementsOf(drawn).filter(({ name }) => !expected.has(name))).toEqual([])
  })
})

describe('renderList', () => {
  const offers = [complete, extended, wrongYear, minimal]
  const list = parseHtml(
    renderList(offers, {
      locale: 'fr',
      at,
      hrefOf: ({ reference }) => reference && `/avis/${reference.key}`,
      badgeOf: (_, index) => (index === 0 ? 'Prioritaire' : undefined),
    }),
  )
  const rows = named(list, 'li').map((one) => plain(textOf(one)))

  it('has a row for each offer, in the order given', () => {
    expect(rows).toEqual([
      'ven. 31 octobre 11 joursChargé(e) de la prévention des cruesProvince Sud · Bourail · résidence : 5 ans (depuis le 31/10/2020)Prioritaire',
      'ven. 1er mai à paraîtreSecrétaire de la caisse des écolesCommune de La Foa · Bourail · résidence : 10 ans (depuis le 01/05/2016)',
      'date à confirmerChargé(e) de la prévention des cruesProvince Sud · Bourail · résidence : 5 ans',
      'date à confirmerAvis de vacance de poste',
    ])
  })

  it('marks what is past and keeps it', () => {
    const past = renderList([complete], { locale: 'fr', at: '2025-11-20T09:00:00+11:00' })
    expect(past).toContain('avp-past')
    expect(plain(past)).toContain('date passée')
  })

  it('shows the deadline alone without a moment', () => {
    expect(plain(textOf(parseHtml(renderList([complete], { locale: 'en' }))))).toContain('Fri 31 October deadline')
  })

  it.each(attacks.map((attack) => [JSON.stringify(attack.slice(0, 60)), attack] as const))('stays whole with %s', (_, attack) => {
    const drawn = parseHtml(renderList([filledWith(attack)], { locale: 'en', hrefOf: () => attack, badgeOf: () => attack }))
    const expected = new Set('ul li p div a span small time'.split(' '))
    expect(elementsOf(drawn).filter(({ name }) => !expected.has(name))).toEqual([])
    for (const { attributes } of named(drawn, 'a')) expect(attributes.href).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
  })
})

describe('html, the renderer', () => {
  it('draws as renderHtml does, French by default', async () => {
    const renderer = html({ url: 'https://www.exemple.nc/avis/25-9011' })
    expect([renderer.id, renderer.mediaType, renderer.extension]).toEqual(['html', 'text/html', 'html'])
    expect(await renderer.render(complete, { at })).toBe(
      renderHtml(complete, { locale: 'fr', at, url: 'https://www.exemple.nc/avis/25-9011' }),
    )
  })
})
