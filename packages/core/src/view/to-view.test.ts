import { describe, expect, it } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import { field } from '../contract/field.ts'
import { definePlugin } from '../contract/plugin.ts'
import { type } from '../contract/standard.ts'
import type { Locale } from '../locale.ts'
import type { Block, Offer, Residence, Section, SectionId } from '../offer/offer.ts'
import type { Diagnostic, Reading } from '../reading/reading.ts'
import { AvpUsageError } from '../usage-error.ts'
import { toView } from './to-view.ts'
import type { View, ViewBlock, ViewOptions } from './view.ts'

const text = (words: string): Block => ({ type: 'paragraph', text: words })

const offer: Offer = {
  kind: 'offer',
  schemaVersion: 1,
  title: 'Garde-nature',
  reference: { number: '3134-25-9042/SR', key: '25-9042', date: knownDate('2025-06-27') },
  employer: 'Province Nord',
  corps: { text: 'Technicien', entries: [{ name: 'Technicien' }] },
  workplace: 'Hienghène',
  residence: { kind: 'minimum', years: 5, route: 'titre', text: 'au moins égale à 5 ans' },
  postedOn: knownDate('2025-06-27'),
  deadline: knownDate('2025-07-18'),
  availability: { kind: 'immediate', text: 'immédiatement' },
  sections: [
    { id: 'details', heading: "Détails de l'offre :", blocks: [text('Le service veille sur la forêt.')] },
    { id: 'other', heading: 'Relations du poste :', blocks: [text('Les coutumiers.')] },
    { id: 'missions', heading: 'Missions :', blocks: [text('Ouvrir les sentiers.')] },
    { id: 'opt/organigram', heading: "Place dans l'organigramme", blocks: [text('N-3')] },
    { id: 'skills', heading: 'Savoir-faire :', blocks: [text('Lire une carte.')] },
    { id: 'behaviour', heading: 'Savoir-être :', blocks: [] },
    { id: 'contact', heading: 'Contact :', blocks: [text('Tél : 20 00 42')] },
  ],
  contact: { phones: ['+687200042'], emails: [] },
}

const reading = (of: Offer, ...diagnostics: readonly Diagnostic[]): Reading => ({
  kind: 'reading',
  schemaVersion: 1,
  source: { id: 'avis.txt', length: 0, mediaType: 'text/plain' },
  offer: of,
  fields: {},
  outline: [],
  diagnostics,
  unread: [],
})

/** Plain blanks and straight apostrophes, so that expectations read as sentences. */
const plain = (words: string): string => words.replace(/[\u202f\u00a0]/g, ' ').replaceAll('’', "'")

const wordsOf = (block: ViewBlock): string => {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.text).join(' | ')
    case 'facts':
      return block.facts.map(({ label, values }) => `${label} = ${values.map((value) => value.text).join(' / ')}`).join(' | ')
    case 'paragraph':
    case 'notice':
    case 'heading':
      return block.text
    case 'glossary':
      return block.entries.map(({ term }) => term).join(' | ')
    case 'notes':
      return block.notes.map((note) => `${note.mark} ${note.text}`).join(' | ')
    case 'table':
      return block.rows.flat().join(' | ')
  }
}

const section = (view: View, id: string): string => {
  const found = view.sections.find((one) => one.id === id)
  return plain(found?.blocks.map(wordsOf).join('\n') ?? '')
}

const at = (instant: string, more: ViewOptions = {}) => ({ at: instant, ...more })

describe('the order of a view', () => {
  it('puts what decides first, the work before the service, printed formalities and words last', () => {
    expect(toView(offer, 'fr').sections.map(({ id }) => id)).toEqual([
      'glance',
      'local-employment',
      'essentials',
      'apply',
      'offer/missions',
      'offer/skills',
      'offer/details',
      'offer/other',
      'offer/opt/organigram',
      'offer/contact',
      'local-employment-detail',
      'unsaid',
      'words',
    ])
  })

  it('gives each section an anchor of its own, repeated ids too', () => {
    const twice = { ...offer, sections: [...offer.sections, ...offer.sections] }
    const anchors = toView(twice, 'fr').sections.map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(anchors.every((anchor) => /^[a-z][a-zA-Z0-9-]*$/.test(anchor))).toBe(true)
  })

  it('says known headings in its language and others as printed, without their colon', () => {
    const headings = (locale: Locale) =>
      toView(offer, locale)
        .sections.filter(({ id }) => id.startsWith('offer/'))
        .map(({ heading }) => heading)
    expect(headings('fr')).toEqual([
      'Vos missions',
      'Savoir-faire',
      'Le service',
      'Relations du poste',
      'Place dans l’organigramme',
      'Contact, texte de l’avis',
    ])
    expect(headings('en')).toEqual([
      'Your work',
      'Skills',
      'The service',
      'Relations du poste',
      'Place dans l’organigramme',
      'Contact, as printed',
    ])
  })

  it('keeps the heading printed where a section comes a second time', () => {
    const sections = [...offer.sections, { id: 'missions', heading: 'Missions spécifiques :', blocks: [text('Compter.')] } as const]
    const found = toView({ ...offer, sections }, 'fr').sections.filter(({ id }) => id === 'offer/missions')
    expect(found.map(({ heading }) => heading)).toEqual(['Vos missions', 'Missions spécifiques'])
  })
})

interface StatusCase {
  readonly name: string
  readonly of: Offer | Reading
  readonly options?: ViewOptions
  readonly expected: {
    readonly state: string
    readonly sign: string
    readonly headline: string
    readonly date?: string
    readonly detail: readonly string[]
  }
}

const moved = { ...offer, deadline: knownDate('2025-08-15'), initialDeadline: knownDate('2025-07-18') }
const wrongYear = reading(
  { ...offer, deadline: knownDate('2029-07-18') },
  {
    code: 'date-weekday-mismatch',
    severity: 'error',
    path: ['deadline'],
    data: { printed: 'vendredi', actual: 'mercredi', date: '2029-07-18', suggested: '2025-07-18', posted: '2025-06-27' },
  },
)
const swapped = reading(
  { ...offer, deadline: knownDate('2026-05-15'), postedOn: knownDate('2026-06-05') },
  {
    code: 'deadline-before-posting',
    severity: 'error',
    path: ['deadline'],
    data: { deadline: '2026-05-15', posted: '2026-06-05', swap: true },
  },
)
/** Only the first of the two is printed with its weekday. */
const two: Reading = {
  ...reading(offer, {
    code: 'field-disputed',
    severity: 'warning',
    path: ['deadline'],
    data: { field: 'deadline', values: ['2025-07-18', '2025-07-25'] },
  }),
  fields: {
    deadline: {
      state: 'disputed',
      chosen: 0,
      claims: [
        { value: '2025-07-18', span: [0, 1], by: 'core/deadline', detail: { printedWeekday: 'vendredi' } },
        { value: '2025-07-25', span: [2, 3], by: 'core/deadline' },
      ],
    },
  },
}
const impossible = reading((({ deadline: _, ...rest }) => rest)(offer), {
  code: 'date-invalid',
  severity: 'error',
  path: ['deadline'],
  data: { printed: '31 juin 2025' },
})

const statusCases: readonly StatusCase[] = [
  {
    name: 'open',
    of: offer,
    options: at('2025-07-10T09:00:00+11:00'),
    expected: {
      state: 'open',
      sign: '✓',
      headline: 'Candidatures ouvertes',
      date: "jusqu'au vendredi 18 juillet 2025",
      detail: ['8 jours au 10 juillet'],
    },
  },
  {
    name: 'the day before, at the end of the evening in Nouméa',
    of: offer,
    options: at('2025-07-17T12:59:59Z'),
    expected: {
      state: 'open',
      sign: '✓',
      headline: 'Candidatures ouvertes',
      date: "jusqu'au vendredi 18 juillet 2025",
      detail: ['1 jour au 17 juillet'],
    },
  },
  {
    name: 'the last day begins at midnight in Nouméa',
    of: offer,
    options: at('2025-07-17T13:00:00Z'),
    expected: {
      state: 'last-day',
      sign: '!',
      headline: 'Dernier jour',
      date: 'vendredi 18 juillet 2025',
      detail: ['Le dossier doit arriver ce jour même.'],
    },
  },
  {
    name: 'the last day counts whole',
    of: offer,
    options: at('2025-07-18T12:59:59Z'),
    expected: {
      state: 'last-day',
      sign: '!',
      headline: 'Dernier jour',
      date: 'vendredi 18 juillet 2025',
      detail: ['Le dossier doit arriver ce jour même.'],
    },
  },
  {
    name: 'closed, with the day on which the version was read',
    of: offer,
    options: at('2025-07-18T13:00:00Z', { readOn: knownDate('2025-07-10') }),
    expected: {
      state: 'closed',
      sign: '×',
      headline: 'Date limite passée',
      date: 'vendredi 18 juillet 2025',
      detail: ['Version lue le 10 juillet 2025. A-t-elle été repoussée depuis ?'],
    },
  },
  {
    name: 'before the day of publication',
    of: offer,
    options: at('2025-06-26T09:00:00+11:00'),
    expected: {
      state: 'not-yet-open',
      sign: '•',
      headline: "Avis daté d'un jour à venir",
      date: "jusqu'au vendredi 18 juillet 2025",
      detail: ['Offre déposée le vendredi 27 juin 2025.'],
    },
  },
  {
    name: 'moved to a public holiday',
    of: moved,
    options: at('2025-07-21T09:00:00+11:00'),
    expected: {
      state: 'open',
      sign: '↻',
      headline: 'Date repoussée',
      date: 'vendredi 15 août 2025',
      detail: ['au lieu du 18 juillet · jour férié (Assomption)', '25 jours au 21 juillet'],
    },
  },
  {
    name: 'without a moment',
    of: offer,
    expected: { state: 'undated', sign: '•', headline: 'Date limite de candidature', date: 'vendredi 18 juillet 2025', detail: [] },
  },
  {
    name: 'without a deadline',
    of: { kind: 'offer', schemaVersion: 1, sections: [] },
    options: at('2025-07-10T09:00:00+11:00'),
    expected: {
      state: 'unknown',
      sign: '?',
      headline: 'Date limite à confirmer',
      detail: ['Le texte lu ne donne pas de date limite.', "Demandez à l'employeur."],
    },
  },
  {
    name: 'a weekday that gives a wrong year away',
    of: wrongYear,
    options: at('2025-07-10T09:00:00+11:00'),
    expected: {
      state: 'unknown',
      sign: '?',
      headline: 'Date limite à confirmer',
      detail: [
        "L'avis imprime « vendredi 18 juillet 2029 » (un mercredi).",
        "Il s'agit peut-être du vendredi 18 juillet 2025.",
        "Demandez à l'employeur.",
      ],
    },
  },
  {
    name: 'dates swapped',
    of: swapped,
    options: at('2026-05-10T09:00:00+11:00'),
    expected: {
      state: 'unknown',
      sign: '?',
      headline: 'Date limite à confirmer',
      detail: [
        "L'avis imprime « 15 mai 2026 », avant la date de dépôt (« 5 juin 2026 »).",
        'Les deux dates sont peut-être inversées : la limite serait le vendredi 5 juin 2026.',
        "Demandez à l'employeur.",
      ],
    },
  },
  {
    name: 'two deadlines',
    of: two,
    expected: {
      state: 'unknown',
      sign: '?',
      headline: 'Date limite à confirmer',
      detail: ["L'avis donne plusieurs dates : « vendredi 18 juillet 2025 » et « 25 juillet 2025 ».", "Demandez à l'employeur."],
    },
  },
  {
    name: 'a day that does not exist',
    of: impossible,
    expected: {
      state: 'unknown',
      sign: '?',
      headline: 'Date limite à confirmer',
      detail: ["L'avis imprime « 31 juin 2025 », un jour qui n'existe pas.", "Demandez à l'employeur."],
    },
  },
]

describe('status', () => {
  it.each(statusCases)('$name', ({ of, options, expected }) => {
    const { state, sign, headline, date, detail } = toView(of, 'fr', options).status
    const found = { state, sign, headline: plain(headline), ...(date && { date: plain(date.text) }), detail: detail.map(plain) }
    expect(found).toEqual(expected)
  })

  it('never reckons with a doubted deadline: no threshold, no date in the facts', () => {
    const view = toView(wrongYear, 'fr', at('2025-07-10T09:00:00+11:00'))
    expect(JSON.stringify(view.sections)).not.toContain('2029')
    expect(section(view, 'local-employment')).toContain('si vous y résidez depuis 5 ans au moins')
    expect(section(view, 'essentials')).toContain('Date limite = à confirmer')
  })

  it('raises no doubt when the same value is printed twice', () => {
    const again = reading(offer, {
      code: 'field-repeated',
      severity: 'warning',
      path: ['deadline'],
      data: { field: 'deadline', values: ['2025-07-18', '2025-07-18'] },
    })
    expect(toView(again, 'fr').status.state).toBe('undated')
  })

  it('offers the official notice of a closed offer', () => {
    const links = { official: 'https://exemple.nc/avis.pdf' }
    expect(toView(offer, 'fr', at('2025-08-01T09:00:00+11:00', { links })).status.action).toEqual({
      text: 'Vérifier l’avis officiel',
      href: links.official,
    })
  })

  it('names a moment that is none', () => {
    expect(() => toView(offer, 'fr', { at: 'demain' })).toThrow(AvpUsageError)
  })
})

const residences: readonly (readonly [string, Residence | undefined, string])[] = [
  [
    'a minimum, with the threshold day',
    { kind: 'minimum', years: 5, route: 'titre', text: 'au moins égale à 5 ans' },
    'citoyen ou citoyenne de la Nouvelle-Calédonie, ou si vous y résidez depuis le 18 juillet 2020 ou avant (5 ans). Sinon, vous pouvez quand même postuler.',
  ],
  [
    'no minimum is not a minimum',
    { kind: 'no-minimum', below: 3, route: 'titre', text: 'inférieure à 3 ans' },
    "Aucune durée minimale de résidence n'est demandée (« inférieure à 3 ans »)",
  ],
  ['a stroke', { kind: 'not-applicable', route: 'titre', text: '/' }, "L'avis porte « / » à la place d'une durée."],
  [
    'several, each with its threshold',
    {
      kind: 'multiple',
      route: 'titre',
      text: '…',
      entries: [
        { scope: '1er grade', kind: 'minimum', years: 10 },
        { scope: '2e grade', kind: 'no-minimum', below: 3 },
      ],
    },
    '1er grade : 10 ans au moins, soit une résidence depuis le 18 juillet 2015 ou avant | 2e grade : aucune durée minimale',
  ],
  [
    'a label without a value',
    { kind: 'empty', route: 'titre', text: '' },
    "L'avis annonce une durée de résidence pour le recrutement sur titre, mais ne la donne pas. Demandez-la à l'employeur",
  ],
  [
    'an unreadable value',
    { kind: 'unreadable', route: 'titre', text: 'au moins égale à 1O ans' },
    "L'avis imprime « au moins égale à 1O ans »",
  ],
  ['nothing', undefined, 'Le texte lu ne donne pas de durée de résidence.'],
]

describe('local employment', () => {
  it.each(residences)('%s', (_, residence, expected) => {
    const { residence: __, ...rest } = offer
    const view = toView({ ...rest, ...(residence && { residence }) }, 'fr')
    expect(section(view, 'local-employment')).toContain(expected)
  })

  it('is never said to be a bar', () => {
    for (const [, residence] of residences) {
      const said = JSON.stringify(toView({ ...offer, ...(residence && { residence }) }, 'fr'))
      expect(said).not.toMatch(/éligible|refusé|recrutable à défaut/i)
    }
  })

  it('quotes the notice and names the limits in detail', () => {
    const said = section(toView(offer, 'fr'), 'local-employment-detail')
    expect(said).toContain("L'avis demande, pour le recrutement sur titre : « au moins égale à 5 ans ».")
    expect(said).toContain('à diplômes et compétences équivalents, pas une condition pour postuler')
    expect(said).toContain('candidatures extérieures')
    expect(said).toContain("L'employeur vérifie et décide.")
  })

  it('asks when the notice gives two lengths', () => {
    const two = reading(offer, {
      code: 'field-disputed',
      severity: 'warning',
      path: ['residence'],
      data: { field: 'residence', values: ['5 ans', '10 ans'] },
    })
    expect(section(toView(two, 'fr'), 'local-employment')).toContain(
      "L'avis donne plusieurs durées de résidence : « 5 ans » et « 10 ans ».",
    )
  })
})

describe('how to apply', () => {
  it('says that the text read stops before it', () => {
    const cut = reading(offer, { code: 'source-truncated', severity: 'info', path: [], data: { tail: 'du', unchecked: [] } })
    const said = section(toView(cut, 'fr', { links: { official: 'https://exemple.nc/a.pdf' } }), 'apply')
    expect(said).toContain("Le texte que nous avons lu s'arrête avant les modalités de candidature. Ouvrez l'avis officiel")
    expect(said).toContain('Votre dossier doit être arrivé au plus tard le vendredi 18 juillet 2025.')
  })

  it('shows documents, addresses and the line of command', () => {
    const application = {
      documents: ['un CV', 'la fiche (2)'],
      emails: ['drh@exemple.nc'],
      phones: [],
      post: 'BP 11, 98845 Nouméa',
      viaHierarchy: true,
    }
    const view = toView({ ...offer, application, footnotes: [{ mark: '2', text: 'La fiche est en ligne.' }] }, 'fr')
    const said = section(view, 'apply')
    expect(said).toContain('un CV | la fiche (2)')
    expect(said).toContain('Courriel = drh@exemple.nc | Par courrier = BP 11, 98845 Nouméa')
    expect(said).toContain('voie hiérarchique')
    expect(JSON.stringify(view)).toContain('{"type":"note","mark":"2","at":[9,12]}')
  })

  it('says nothing of hours when the notice may give one', () => {
    const withHour: Offer = { ...offer, sections: [{ id: 'application', blocks: [text('Avant le 18 juillet 2025 à 16 h.')] }] }
    expect(section(toView(offer, 'fr'), 'apply')).toContain("n'indique pas d'heure")
    expect(section(toView(withHour, 'fr'), 'apply')).not.toContain("n'indique pas d'heure")
  })

  it('says the hour that is printed behind the deadline', () => {
    const claim = { value: offer.deadline, span: [0, 10] as const, by: 'core/deadline', detail: { printedHour: '15:30' } }
    const withHour: Reading = { ...reading(offer), fields: { deadline: { state: 'stated', chosen: 0, claims: [claim] } } }
    expect(section(toView(withHour, 'fr'), 'apply')).toContain("L'avis fixe une heure ce jour-là : 15 h 30.")
  })
})

describe('words', () => {
  it('says where a text that stops mid-sentence stops: after the last section printed', () => {
    const cut = reading(offer, { code: 'source-truncated', severity: 'info', path: [], data: { tail: 'du', unchecked: [] } })
    const notices = toView(cut, 'fr').sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.type === 'notice' ? [[id, plain(block.text)]] : [])),
    )
    expect(notices).toContainEqual(['offer/contact', "Le texte lu s'arrête ici."])
  })

  it('lists what the text read does not say, missing notes last', () => {
    const cut = reading(offer, { code: 'footnote-missing', severity: 'info', path: ['residence'], data: { mark: '1' } })
    expect(section(toView(cut, 'fr'), 'unsaid')).toBe('la rémunération | les modalités de candidature | la note (1)')
  })

  it('explains the terms that the notice uses, and the abbreviations that it expands itself', () => {
    const own = {
      ...offer,
      sections: [{ id: 'missions', blocks: [text("Avec le service de la protection de l'enfance (SPE), sous astreinte.")] }],
    } as const
    const entries = toView(own, 'fr').sections.find(({ id }) => id === 'words')?.blocks[0]
    expect(entries?.type === 'glossary' && entries.entries.map(({ term }) => term)).toEqual([
      'sur titre',
      'corps, cadre d’emplois',
      'astreinte',
      'SPE',
    ])
    expect(entries?.type === 'glossary' && entries.entries.at(-1)?.meaning).toBe('service de la protection de l’enfance')
  })

  it('expands an abbreviation from its first letter on, though a small word begins with it', () => {
    const own = { ...offer, direction: 'Direction des sols et des paysages (DSP)' }
    const entries = toView(own, 'fr').sections.find(({ id }) => id === 'words')?.blocks[0]
    expect(entries?.type === 'glossary' && entries.entries.at(-1)).toEqual({ term: 'DSP', meaning: 'Direction des sols et des paysages' })
  })

  it('knows a dozen terms or more in both languages, the same ones', async () => {
    const { wordsFr } = await import('./words-fr.ts')
    const { wordsEn } = await import('./words-en.ts')
    expect(wordsFr.terms.length).toBeGreaterThanOrEqual(12)
    expect(wordsEn.terms.map(({ term }) => term)).toEqual(wordsFr.terms.map(({ term }) => term))
  })

  it('ends with who decides', () => {
    expect(plain(toView(offer, 'fr', { readOn: knownDate('2025-07-10') }).foot.join(' '))).toBe(
      "Version lue le 10 juillet 2025. Cet outil informe ; il ne décide pas. L'employeur examine les candidatures et vérifie les justificatifs. Seul l'avis officiel publié fait foi. Projet indépendant, non officiel.",
    )
  })

  it('marks French words on an English view and none on a French one', () => {
    expect(JSON.stringify(toView(offer, 'fr'))).not.toContain('"lang":')
    const english = toView(offer, 'en')
    expect(english.titleLang).toBe('fr')
    expect(english.sections.find(({ id }) => id === 'offer/missions')?.blocks[0]).toMatchObject({ type: 'paragraph', lang: 'fr' })
    expect(english.sections.find(({ id }) => id === 'local-employment')?.blocks[0]).not.toHaveProperty('lang')
  })
})

const inlines = (
  value: unknown,
): readonly { readonly text: string; readonly marks: readonly { readonly at: readonly [number, number] }[] }[] => {
  if (Array.isArray(value)) return value.flatMap(inlines)
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && 'marks' in value ? [value as never] : []
  return [...own, ...Object.values(value).flatMap(inlines)]
}

describe('marks', () => {
  const marked = (words: string, marks: NonNullable<Extract<Block, { type: 'paragraph' }>['marks']>): Offer => ({
    ...offer,
    sections: [{ id: 'missions', blocks: [{ type: 'paragraph', text: words, marks }] }],
    footnotes: [{ mark: '1', text: 'La note.' }],
  })
  const missions = (of: Offer) => toView(of, 'fr').sections.find(({ id }) => id === 'offer/missions')?.blocks[0]
  const href = 'https://exemple.nc/'

  it('stand on their words after typesetting', () => {
    const block = missions(
      marked("Voir l'annexe : page 3 (1)", [
        { at: [5, 13], type: 'link', href },
        { at: [23, 26], type: 'note', mark: '1' },
      ]),
    )
    expect(block?.type === 'paragraph' && block.marks?.map(({ at: [start, end] }) => block.text.slice(start, end))).toEqual([
      'l’annexe',
      '(1)',
    ])
  })

  it('stand on their words after cleaning', () => {
    const block = missions(marked('a\u202e\u0000b lien\u0007 fin', [{ at: [5, 10], type: 'link', href }]))
    expect(block?.type === 'paragraph' && block.text).toBe('ab lien fin')
    expect(block?.type === 'paragraph' && block.marks?.[0]?.at).toEqual([3, 7])
  })

  it.each([
    ['an unsafe address', [{ at: [0, 4], type: 'link', href: 'javascript:alert(1)' }]],
    ['a note that is missing', [{ at: [0, 4], type: 'note', mark: '7' }]],
    ['an end beyond the text', [{ at: [0, 400], type: 'link', href }]],
    ['a start before the text', [{ at: [-3, 2], type: 'link', href }]],
    ['an empty stretch', [{ at: [2, 2], type: 'link', href }]],
    ['no numbers', [{ at: [Number.NaN, 2], type: 'link', href }]],
  ] as const)('are dropped with %s', (_, marks) => {
    expect(missions(marked('lien et fin', marks))).not.toHaveProperty('marks')
  })

  it('never overlap', () => {
    const block = missions(
      marked('un lien long', [
        { at: [0, 7], type: 'link', href },
        { at: [3, 12], type: 'link', href },
      ]),
    )
    expect(block?.type === 'paragraph' && block.marks).toHaveLength(1)
  })

  it('lie inside their texts everywhere in the view', () => {
    const all = inlines(toView(offer, 'fr', at('2025-07-10T09:00:00+11:00')))
    expect(all.length).toBeGreaterThan(3)
    for (const { text: words, marks } of all)
      for (const {
        at: [start, end],
      } of marks) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(words.length)
      }
  })
})

describe('plug-ins', () => {
  const labelled = (...labels: readonly string[]) => field({ of: type<unknown>(), labels })
  const post = definePlugin({
    api: 1,
    name: 'poste',
    fields: {
      unit: labelled("Unité d'affectation :", 'Unité'),
      since: labelled('Vacant depuis'),
      agents: labelled('Agents encadrés'),
      sites: labelled('Sites'),
      rank: labelled('Rang'),
      derived: field({ of: type<string>() }),
    },
    sections: {
      relations: { labels: ['Relations'], heading: { fr: 'Relations : qui et quand', en: 'Relations' } },
      tours: { labels: ['Tournées'], heading: { fr: 'Tournées' } },
    },
  })
  const values = { unit: 'Agence de Koné', since: '2025-07-14', agents: 4, sites: ['Koné', 'Poum'], rank: { level: 3 }, derived: 'x' }
  const section = (id: SectionId, heading?: string): Section => ({
    id,
    ...(heading && { heading }),
    blocks: [{ type: 'paragraph', text: 'x' }],
  })
  const extended: Offer = {
    ...offer,
    ext: { poste: values },
    sections: [section('poste/relations', 'RELATIONS'), section('poste/tours', 'TOURNEES'), section('autre/x', 'Autre chose :')],
  }
  const factsOf = (view: View) =>
    view.sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'facts' ? block.facts : [])))
      .filter(({ key }) => key.startsWith('ext.'))
  const headings = (view: View) =>
    view.sections.filter(({ id }) => id.includes('/')).map(({ heading, headingLang }) => [heading, headingLang])

  it('show their fields under their first labels: texts, days, numbers and lists of texts', () => {
    expect(
      factsOf(toView(extended, 'fr', { plugins: [post] })).map(({ key, label, values }) => [key, label, values.map(({ text }) => text)]),
    ).toEqual([
      ['ext.poste.unit', 'Unité d’affectation', ['Agence de Koné']],
      ['ext.poste.since', 'Vacant depuis', ['lundi 14\u00a0juillet 2025']],
      ['ext.poste.agents', 'Agents encadrés', ['4']],
      ['ext.poste.sites', 'Sites', ['Koné', 'Poum']],
    ])
  })

  it('say in which language labels and texts are', () => {
    const [unit, since] = factsOf(toView(extended, 'en', { plugins: [post] }))
    expect(unit).toMatchObject({ labelLang: 'fr', values: [{ text: 'Agence de Koné', lang: 'fr' }] })
    expect(since?.values).toMatchObject([{ text: 'Monday 14\u00a0July 2025', day: '2025-07-14', marks: [{ type: 'day' }] }])
  })

  it('name their sections; without an English heading the French one says so', () => {
    expect(headings(toView(extended, 'fr', { plugins: [post] }))).toEqual([
      ['Relations\u202f: qui et quand', undefined],
      ['Tournées', undefined],
      ['Autre chose', undefined],
    ])
    expect(headings(toView(extended, 'en', { plugins: [post] }))).toEqual([
      ['Relations', undefined],
      ['Tournées', 'fr'],
      ['Autre chose', 'fr'],
    ])
  })

  it('are told to confirm what their claims disagree on', () => {
    const fields = { 'ext.poste.agents': { state: 'disputed', claims: [] } } as const
    const agents = factsOf(toView({ ...reading(extended), fields }, 'fr', { plugins: [post] })).find(
      ({ key }) => key === 'ext.poste.agents',
    )
    expect(agents?.values).toEqual([{ text: '4', note: 'à confirmer' }])
  })

  it.each([undefined, null, 'x', { poste: null }, { poste: { unit: { toString: 'x' }, sites: [1], agents: Number.NaN, since: ' ' } }])(
    'show nothing of %j',
    (ext) => {
      expect(factsOf(toView({ ...offer, ext: ext as never }, 'fr', { plugins: [post] }))).toEqual([])
    },
  )

  it('are needed: without them neither field nor heading is shown', () => {
    const view = toView(extended, 'fr')
    expect(factsOf(view)).toEqual([])
    expect(headings(view)[0]).toEqual(['RELATIONS', undefined])
  })
})

describe('hostile input', () => {
  it('leaves out dates that are no dates', () => {
    const wrong = { ...offer, deadline: '<script>' as never, postedOn: '2025-02-30' as never }
    expect(toView(wrong, 'fr', at('2025-07-10T09:00:00+11:00')).status.state).toBe('unknown')
  })

  it('drops unsafe links of the caller and of the source', () => {
    const evil = { ...reading(offer), source: { id: 'x', length: 0, mediaType: 'text/plain', url: 'javascript:alert(1)' } }
    expect(toView(evil, 'fr', { links: { reportError: 'data:text/html,x', calendar: 'offre.ics' } }).links).toEqual({
      calendar: 'offre.ics',
    })
  })

  it('links no mail or phone that is none', () => {
    const contact = { phones: ['20 00 11" onclick='], emails: ['a@b.nc?bcc=c@d.nc', 'a b@c', 'x@y.nc'] }
    const view = JSON.stringify(toView({ ...offer, contact }, 'fr').sections.find(({ id }) => id === 'apply'))
    expect(view.match(/(?:mailto|tel):[^"]*/g)).toEqual(['mailto:x@y.nc'])
  })

  it('flattens lists nested without end', () => {
    let block: Block = { type: 'list', ordered: false, items: [{ text: 'feuille' }] }
    for (let depth = 0; depth < 3000; depth++) block = { type: 'list', ordered: false, items: [{ text: 'n', blocks: [block] }] }
    const view = toView({ ...offer, sections: [{ id: 'missions', blocks: [block] }] }, 'fr')
    expect(JSON.stringify(view)).toContain('feuille')
  })

  it('reads long blanks once, not once for each of them', { timeout: 5_000 }, () => {
    const blanks = `x${' '.repeat(200_000)}x`
    const view = toView({ ...offer, sections: [{ id: 'other', heading: blanks, blocks: [text(blanks)] }] }, 'fr')
    expect(JSON.stringify(view)).toContain('x')
  })

  it.each(['de', undefined, 'toString'])('a programmer who asks for the language %s is told so', (locale) => {
    expect(() => toView(offer, locale as never)).toThrow(AvpUsageError)
  })

  it('counts with no deadline that lies years after its posting, also in a bare offer', () => {
    const wrong = { ...offer, postedOn: knownDate('2026-03-06'), deadline: knownDate('2029-03-30') }
    const { status } = toView({ ...wrong, initialDeadline: undefined as never }, 'fr', { at: '2026-03-10T09:00:00+11:00' })
    expect(status.state).toBe('unknown')
    expect(JSON.stringify(status)).toContain('30\u00a0mars 2026')
  })

  it('tells several corps each as notices print them, and grades and domains of one apart', () => {
    const two = [
      { name: 'Ingénieur', grade: '2ème grade', domain: 'équipement' },
      { name: 'Attaché', grade: 'principal' },
    ]
    const said = section(toView({ ...offer, corps: { text: '…', entries: two } }, 'fr'), 'essentials')
    expect(said).toContain('Ingénieur 2ème grade / équipement')
    expect(said).toContain('Attaché principal')
    const one = section(toView({ ...offer, corps: { text: '…', entries: two.slice(0, 1) } }, 'fr'), 'essentials')
    expect(one).not.toContain('Ingénieur 2ème grade')
  })

  const noteOf = (drawn: Offer | Reading, key: string): string | undefined =>
    toView(drawn, 'fr')
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'facts' ? block.facts : []))
      .find((fact) => fact.key === key)?.values[0]?.note

  it('says what a deadline to be confirmed was first', () => {
    const dates = { postedOn: knownDate('2024-11-22'), deadline: knownDate('2024-01-24'), initialDeadline: knownDate('2024-01-13') }
    expect(noteOf({ ...offer, ...dates }, 'deadline')).toBe('prévue d’abord le 13\u00a0janvier 2024')
  })

  it('quotes a posting to be confirmed, unless the status does', () => {
    const odd = reading(offer, {
      code: 'date-weekday-mismatch',
      severity: 'error',
      path: ['postedOn'],
      data: { printed: 'lundi', actual: 'vendredi', date: '2025-06-27' },
    })
    expect(noteOf(odd, 'postedOn')).toBe('L’avis imprime «\u202flundi 27\u00a0juin 2025\u202f» (un vendredi).')
    expect(noteOf(swapped, 'postedOn')).toBeUndefined()
  })

  it('gives the same view twice', () => {
    expect(JSON.stringify(toView(offer, 'fr'))).toBe(JSON.stringify(toView(offer, 'fr')))
  })
})
