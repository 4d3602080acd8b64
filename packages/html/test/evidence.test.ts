import { lineCount, lineSpan, sliceOf } from '@avpkit/core'
import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { describe, expect, it } from 'vitest'
import { markedLines, type Stretch } from '../src/evidence/marked-lines.ts'
import { evidenceStyleHash, evidenceStylesheet, renderEvidence } from '../src/index.ts'
import { attacks } from './attacks.ts'
import { elementsOf, type Node, named, parseHtml, textOf } from './parse.ts'
import { evidenceFilledWith, mended, reading, source } from './readings.ts'

const markup = renderEvidence(reading, source, { locale: 'fr', catalogue: fr, docsHref: (code) => `https://www.exemple.nc/codes/${code}` })
const page = parseHtml(markup)

const plain = (text: string): string =>
  text
    .replace(/[\u202f\u00a0]/g, ' ')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
const withClass = (root: Node, name: string): readonly Node[] =>
  elementsOf(root).filter(({ attributes }) => attributes.class?.split(' ').includes(name) ?? false)
const row = (label: string): Node => {
  const found = named(page, 'tr').find((one) => plain(textOf(one)).includes(label))
  if (!found) throw new Error(`No row says ${label}`)
  return found
}

describe('the text received', () => {
  const lines = named(page, 'ol').find(({ attributes }) => attributes.class === 'avp-lines')

  it('is whole: every line, its number and its words', () => {
    const shown = lines?.children.filter((child): child is Node => typeof child !== 'string') ?? []
    expect(shown).toHaveLength(lineCount(source))
    for (const [index, line] of shown.entries()) {
      const words = sliceOf(source, lineSpan(source, index + 1) ?? [0, 0])
      const withoutSigns = line.children
        .map((child) =>
          typeof child !== 'string' && /avp-(?:letter|number|part|remark)/.test(child.attributes.class ?? '')
            ? ''
            : typeof child === 'string'
              ? child
              : textOf(child),
        )
        .join('')
      expect(withoutSigns.trim()).toBe(words.trim())
      expect(line.attributes.value).toBe(String(index + 1))
    }
  })

  it('marks the words of each field, the route inside the label too', () => {
    const marked = named(page, 'mark').map((mark) => textOf(mark))
    expect(marked).toEqual([
      "Agent d'accueil",
      '3134-25-9077/SR du 27/06/2025',
      'Province Nord',
      'Koné',
      'sur titre',
      'au moins égale à 10 ans',
      'vendredi 27 juin 2025',
      'vendredi 18 juillet 2026',
    ])
  })

  it('says under its line what must be mended', () => {
    const [remark, ...others] = withClass(page, 'avp-remark')
    expect(others).toEqual([])
    expect(remark && plain(textOf(remark))).toContain('À corriger · « vendredi 18 juillet 2026 »')
    expect(remark && plain(textOf(remark))).toContain('vendredi 18 juillet 2025')
  })

  it('marks what no field or section claimed', () => {
    expect(withClass(page, 'avp-unread').map(textOf)).toEqual(['PROVINCE NORD'])
    expect(plain(textOf(page))).toContain('non rattaché')
  })

  it('names sections where they begin', () => {
    expect(withClass(page, 'avp-part').map((part) => plain(textOf(part)))).toContain('Missions · 2 points')
  })
})

describe('what was read', () => {
  it('leads from each fact to its words and back', () => {
    const ids = new Set(elementsOf(page).flatMap(({ attributes }) => attributes.id ?? []))
    const letters = withClass(page, 'avp-letter').filter(({ name }) => name === 'a')
    expect(letters.map(textOf)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
    for (const { attributes } of letters) expect(ids).toContain(attributes.href?.slice(1))
    for (const link of named(page, 'mark').flatMap((mark) => named(mark, 'a'))) {
      expect(ids).toContain(link.attributes.href?.slice(1))
      expect(ids).toContain(link.attributes['aria-describedby'])
    }
  })

  it('shows what was checked and found right', () => {
    expect(plain(textOf(row('Déposée le')))).toContain('le 27 juin 2025 est bien un vendredi')
    expect(plain(textOf(row('Référence')))).toContain('même date que le dépôt')
    expect(plain(textOf(row('Résidence')))).toContain('une des durées prévues')
  })

  it('finds nothing right in a field that has a finding, and reckons nothing from it', () => {
    expect(plain(textOf(row('Date limite')))).not.toContain('✓')
    expect(plain(textOf(row('Résidence')))).not.toContain('prioritaire si résidence')
  })

  it('says how a value came about when it is not printed', () => {
    expect(plain(textOf(row('Lieu de travail')))).toContain('déduit')
  })

  it('says what was not found', () => {
    expect(plain(textOf(row('Non trouvés')))).toBe('Non trouvéscontact · candidature · profil')
  })
})

describe('the summary', () => {
  it('counts and names what comes first', () => {
    const [status] = withClass(page, 'avp-status')
    expect(status && plain(textOf(status))).toBe(
      "! 1 point à corriger.1 à corriger · 0 à vérifier · 1 bon à savoir6 rubriques sur 7 lues sans réserve. 3 contrôles justes. L'orthographe n'est pas contrôlée.",
    )
  })

  it('lists the gravest first, with its line and where it is explained', () => {
    const points = withClass(page, 'avp-points').flatMap((list) => named(list, 'li'))
    expect(points.map((point) => plain(textOf(point)).slice(0, 14))).toEqual(['1À corriger « ', '2Bon à savoir '])
    const [first] = points
    expect(first && named(first, 'a').map(({ attributes }) => attributes.href)).toEqual([
      '#avp-line-10',
      'https://www.exemple.nc/codes/date-weekday-mismatch',
    ])
  })

  it('says when nothing is to be said', () => {
    const calm = parseHtml(renderEvidence(mended.reading, mended.source, { locale: 'fr', catalogue: fr }))
    const [status] = withClass(calm, 'avp-status')
    expect(status && plain(textOf(status))).toContain('✓ Rien à signaler.')
    expect(status && plain(textOf(status))).toContain('Cela ne remplace pas votre relecture.')
    expect(withClass(calm, 'avp-points')).toEqual([])
    const deadline = named(calm, 'tr').find((one) => plain(textOf(one)).includes('Date limite'))
    expect(deadline && plain(textOf(deadline))).toContain('21 jours après le dépôt')
    expect(deadline && plain(textOf(deadline))).toContain('jour ouvré')
  })
})

describe('the page', () => {
  it('has one h1, one main, no script, no request, and the style of its hash', () => {
    expect(named(page, 'h1').map((one) => plain(textOf(one)))).toEqual(["Contrôle de l'avis"])
    expect(named(page, 'main')).toHaveLength(1)
    expect(named(page, 'script', 'link', 'img')).toEqual([])
    expect(textOf(named(page, 'style')[0] as Node)).toBe(evidenceStylesheet())
    expect(evidenceStyleHash).toMatch(/^sha256-/)
  })

  it('speaks English', () => {
    const english = plain(textOf(parseHtml(renderEvidence(reading, source, { locale: 'en', catalogue: en }))))
    expect(english).toContain('1 point to correct.')
    expect(english).toContain('27 June 2025 is indeed a Friday')
  })

  it('gives the same bytes twice', () => {
    const options = { locale: 'fr', catalogue: fr } as const
    expect(renderEvidence(reading, source, options)).toBe(renderEvidence(reading, source, options))
  })
})

const allowed = new Set(
  '#root html head meta title style body a main header footer section div p span strong small sup mark h1 h2 ul ol li table tbody tr th td br'.split(
    ' ',
  ),
)

describe.each(attacks.map((attack) => [JSON.stringify(attack.slice(0, 60)), attack] as const))('a text of %s', (_, attack) => {
  const filled = evidenceFilledWith(attack)

  it('gives the expected elements only, and ids that are unique', () => {
    const drawn = parseHtml(renderEvidence(filled.reading, filled.source, { locale: 'fr', catalogue: fr }))
    expect([...new Set(elementsOf(drawn).map(({ name }) => name))].filter((name) => !allowed.has(name))).toEqual([])
    const ids = elementsOf(drawn).flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows what is invisible', () => {
    const drawn = textOf(parseHtml(renderEvidence(filled.reading, filled.source, { locale: 'fr', catalogue: fr })))
    if (attack.includes('\u202e')) expect(drawn).toContain('U+202E')
    if (attack.includes('\u0000')) expect(drawn).toContain('U+0000')
  })
})

describe('markedLines', () => {
  const stretches: readonly Stretch[] = [
    { kind: 'fact', id: 1, span: [2, 20] },
    { kind: 'fact', id: 2, span: [5, 8] },
    { kind: 'finding', id: 1, span: [7, 7] },
    { kind: 'unread', id: 0, span: [0, source.text.length] },
  ]

  it('loses no word', () => {
    for (const { line, pieces } of markedLines(source, stretches))
      expect(pieces.map(({ text }) => text).join('')).toBe(sliceOf(source, lineSpan(source, line) ?? [0, 0]))
  })

  it('gives words to the shortest fact over them', () => {
    const [first] = markedLines(source, stretches)
    expect(first?.pieces.map(({ text, fact }) => [text, fact])).toContainEqual([source.text.slice(5, 7), 2])
  })

  it('closes each stretch once', () => {
    const ends = markedLines(source, stretches).flatMap(({ pieces }) => pieces.flatMap((piece) => piece.ends))
    expect(ends.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(['fact 1', 'fact 2', 'finding 1', 'unread 0'])
  })
})
