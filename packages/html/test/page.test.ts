import { knownDate, type Offer, toView } from '@avpkit/core'
import { describe, expect, it } from 'vitest'
import { renderFragment, renderHtml, styleHash, stylesheet } from '../src/index.ts'
import { complete, extended, firstPage, minimal, wrongYear } from './offers.ts'
import { elementsOf, type Node, named, parseHtml, textOf } from './parse.ts'

const at = '2025-10-20T09:00:00+11:00'
const readOn = knownDate('2025-10-20')
const links = {
  official: 'https://www.exemple.nc/avis/25-9011.pdf',
  officialNote: 'PDF, 214 Ko',
  reportError: 'mailto:erreur@exemple.nc?subject=25-9011',
  calendar: 'offre.ics',
  twin: 'offre.pdf',
  proofs: 'https://www.exemple.nc/notice.pdf',
}

const markup = renderHtml(complete, { locale: 'fr', at, readOn, links })
const page = parseHtml(markup)

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replaceAll('’', "'")
const byId = (root: Node, id: string): Node => {
  const found = elementsOf(root).find(({ attributes }) => attributes.id === id)
  if (!found) throw new Error(`Nothing has the id ${id}`)
  return found
}
const words = (root: Node, id: string): string => plain(textOf(byId(root, id)))

describe('a page', () => {
  it('has one h1, the title as printed', () => {
    expect(named(page, 'h1').map(textOf)).toEqual(['Chargé(e) de la prévention des crues'])
  })

  it('skips no level of heading', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name[1]))
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  it('has its landmarks: one main, one foot, a contents list', () => {
    expect(named(page, 'main')).toHaveLength(1)
    expect(named(page, 'footer')).toHaveLength(1)
    expect(named(page, 'nav').map(({ attributes }) => attributes['aria-label'])).toEqual(['Sur cette page'])
  })

  it('begins with a link to its content', () => {
    const [skip] = named(page, 'a')
    expect(skip?.attributes.href).toBe('#avp-main')
    expect(byId(page, 'avp-main').name).toBe('main')
  })

  it('has anchors that are unique, and every link inside leads somewhere', () => {
    const ids = elementsOf(page).flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const inside = named(page, 'a').flatMap(({ attributes }) => (attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []))
    expect(inside.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('begins each section with its heading', () => {
    for (const section of named(page, 'section')) {
      const [first] = section.children.filter((child) => typeof child !== 'string')
      expect(first?.name).toBe('h2')
    }
  })

  it('says its language', () => {
    expect(named(page, 'html')[0]?.attributes.lang).toBe('fr')
    expect(named(parseHtml(renderHtml(complete, { locale: 'en' })), 'html')[0]?.attributes.lang).toBe('en')
  })

  it('marks French words on an English page', () => {
    const english = parseHtml(renderHtml(complete, { locale: 'en', at }))
    expect(named(english, 'h1')[0]?.attributes.lang).toBe('fr')
    expect(byId(english, 'avp-offer-missions').children).toContainEqual(expect.objectContaining({ name: 'p', attributes: { lang: 'fr' } }))
  })

  it('tells where candidatures stand in words, with a sign that is not read out', () => {
    const status = elementsOf(page).find(({ attributes }) => attributes.class?.startsWith('avp-status'))
    expect(status && plain(textOf(status))).toBe(
      "Où en sont les candidatures✓ Candidatures ouvertesjusqu'au vendredi 31 octobre 202511 jours au 20 octobre",
    )
    expect(status && named(status, 'span')[0]?.attributes['aria-hidden']).toBe('true')
  })

  it('shows facts with row headers', () => {
    const rows = named(byId(page, 'avp-essentials'), 'tr').map((row) => [named(row, 'th')[0]?.attributes.scope, plain(textOf(row))])
    expect(rows).toContainEqual(['row', 'EmployeurProvince Sud'])
    expect(rows).toContainEqual(['row', 'Date limitevendredi 31 octobre 2025'])
    expect(rows.every(([scope]) => scope === 'row')).toBe(true)
  })

  it('gives machine-readable days', () => {
    const days = named(page, 'time').map(({ attributes }) => attributes.datetime)
    expect(new Set(days)).toEqual(new Set(['2025-10-31', '2025-10-10', '2020-10-31']))
  })

  it('links mails and phones', () => {
    const hrefs = named(byId(page, 'avp-apply'), 'a').map(({ attributes }) => attributes.href)
    expect(hrefs).toEqual(
      expect.arrayContaining(['tel:+687200011', 'tel:+687200012', 'mailto:recrutement.provsud@exemple.nc', '#avp-note-1']),
    )
  })

  it('links notes both ways', () => {
    const notes = named(byId(page, 'avp-footnotes'), 'li')
    expect(notes.map(({ attributes }) => attributes.id)).toEqual(['avp-note-1', 'avp-note-2'])
    for (const [index, note] of notes.entries()) {
      const backs = named(note, 'a').map(({ attributes }) => attributes.href?.slice(1) ?? '')
      expect(backs.length).toBeGreaterThan(0)
      for (const back of backs) expect(byId(page, back).attributes.href).toBe(`#avp-note-${index + 1}`)
    }
  })

  it('has what link previews read', () => {
    const properties = named(page, 'meta').flatMap(({ attributes }) => attributes.property ?? [])
    expect(properties).toEqual(['og:type', 'og:title', 'og:description', 'og:locale'])
  })

  it('ends with who decides, the version and the links of the caller', () => {
    const [foot] = named(page, 'footer')
    expect(foot && plain(textOf(foot))).toContain(
      "Version lue le 20 octobre 2025.Cet outil informe ; il ne décide pas. L'employeur examine les candidatures",
    )
    expect(foot && named(foot, 'a').map(({ attributes }) => attributes.href)).toEqual([
      links.official,
      links.twin,
      links.calendar,
      links.reportError,
    ])
  })

  it('runs nothing and asks for nothing', () => {
    expect(named(page, 'script', 'img', 'link', 'iframe', 'object', 'embed', 'form')).toEqual([])
    expect(
      elementsOf(page).flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'))),
    ).toEqual([])
  })

  it('fits the policy that its hash is for', () => {
    const [style] = named(page, 'style')
    expect(style && textOf(style)).toBe(stylesheet())
    expect(styleHash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/)
  })

  it('can take its style from outside', () => {
    const external = parseHtml(renderHtml(complete, { locale: 'fr', stylesheetHref: '/avp.css' }))
    expect(named(external, 'style')).toEqual([])
    expect(named(external, 'link')[0]?.attributes).toEqual({ rel: 'stylesheet', href: '/avp.css' })
  })

  it('stays under 30 KB', () => {
    expect(new TextEncoder().encode(markup).length).toBeLessThan(30 * 1024)
  })

  it('gives the same bytes twice', () => {
    expect(renderHtml(complete, { locale: 'fr', at, readOn, links })).toBe(markup)
  })
})

describe('blocks', () => {
  const blocks: Offer['sections'][number]['blocks'] = [
    { type: 'paragraph', text: 'Un paragraphe.' },
    { type: 'heading', level: 5, text: 'Un titre' },
    {
      type: 'list',
      ordered: false,
      items: [{ text: 'point', blocks: [{ type: 'list', ordered: false, items: [{ text: 'sous-point' }] }] }],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { text: 'trois', marker: '3.' },
        { text: 'quatre', marker: '4.' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { text: 'a', marker: 'a)' },
        { text: 'c', marker: 'c)' },
      ],
    },
    { type: 'table', header: ['Grade'], rows: [['premier']] },
    { type: 'facts', facts: [{ label: 'Permis', value: 'B' }] },
  ]
  const drawn = byId(parseHtml(renderHtml({ ...minimal, sections: [{ id: 'missions', blocks }] }, { locale: 'fr' })), 'avp-offer-missions')

  it('are all drawn, in order', () => {
    const shape = drawn.children.map((child) => (typeof child === 'string' ? child : child.name))
    expect(shape).toEqual(['h2', 'p', 'h3', 'ul', 'ol', 'ol', 'div', 'table'])
  })

  it('nest lists inside their item', () => {
    const [list] = named(drawn, 'ul')
    expect(list && named(list, 'li').map((item) => named(item, 'ul').length)).toEqual([1, 0])
  })

  it('let the browser count what counts, and show other markers as printed', () => {
    const [counted, printed] = named(drawn, 'ol')
    expect(counted?.attributes).toEqual({ start: '3' })
    expect(counted && textOf(counted)).toBe('troisquatre')
    expect(printed && textOf(printed)).toBe('a) ac) c')
  })

  it('head the columns of tables', () => {
    expect(
      named(drawn, 'thead')
        .flatMap((head) => named(head, 'th'))
        .map(({ attributes }) => attributes.scope),
    ).toEqual(['col'])
  })

  it('have a form for each type of a view', () => {
    const types = new Set(
      toView(firstPage, 'fr')
        .sections.concat(toView(complete, 'fr').sections)
        .flatMap((section) => section.blocks.map(({ type }) => type)),
    )
    expect(types).toEqual(new Set(['paragraph', 'heading', 'list', 'table', 'facts', 'notice', 'glossary', 'notes']))
  })
})

describe('other offers', () => {
  it('a minimal one says what is missing', () => {
    const drawn = parseHtml(renderHtml(minimal, { locale: 'fr' }))
    expect(named(drawn, 'h1').map(textOf)).toEqual(['Avis de vacance de poste'])
    expect(words(drawn, 'avp-unsaid')).toContain("l'employeur")
  })

  it('a first page says that the text read stops', () => {
    const drawn = parseHtml(renderHtml(firstPage, { locale: 'fr', at, links }))
    expect(words(drawn, 'avp-apply')).toContain("Le texte que nous avons lu s'arrête avant les modalités de candidature.")
    expect(words(drawn, 'avp-unsaid')).toContain('la note (1)')
  })

  it('a doubtful date is never in the largest type', () => {
    const drawn = parseHtml(renderHtml(wrongYear, { locale: 'fr', at }))
    expect(elementsOf(drawn).filter(({ attributes }) => attributes.class === 'avp-date')).toEqual([])
    expect(named(drawn, 'time').map(({ attributes }) => attributes.datetime)).not.toContain('2028-10-31')
  })

  it('an extended deadline says so', () => {
    const drawn = parseHtml(renderHtml(extended, { locale: 'fr', at: '2026-04-20T09:00:00+11:00' }))
    const status = elementsOf(drawn).find(({ attributes }) => attributes.class?.startsWith('avp-status'))
    expect(status && plain(textOf(status))).toContain(
      'Date repousséevendredi 1er mai 2026au lieu du 10 avril · jour férié (Fête du Travail)',
    )
  })
})

describe('a fragment', () => {
  const fragment = parseHtml(renderFragment(complete, { locale: 'fr', at }))

  it('has neither page nor style, and its title one level down', () => {
    expect(named(fragment, 'html', 'head', 'style', 'main', 'h1')).toEqual([])
    expect(named(fragment, 'h2')[0] && textOf(named(fragment, 'h2')[0] as Node)).toBe('Chargé(e) de la prévention des crues')
  })

  it('keeps its anchors apart from those of the page around it', () => {
    const ids = elementsOf(fragment).flatMap(({ attributes }) => attributes.id ?? [])
    expect(ids.filter((id) => !id.startsWith('avp-'))).toEqual([])
  })

  it('is what renderHtml gives when asked', () => {
    expect(renderHtml(complete, { locale: 'fr', at, fragment: true })).toBe(renderFragment(complete, { locale: 'fr', at }))
  })
})
