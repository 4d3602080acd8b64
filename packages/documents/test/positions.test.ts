import { describe, expect, it, test } from 'vitest'
import { drawn, lines, pageHeight, read, readLines, type Words, words } from './pages.ts'

type Case = readonly [what: string, page: readonly Words[], read: readonly string[]]

const prose = (top: number): readonly Words[] =>
  lines(
    50,
    top,
    "L'agent prépare les réunions du conseil, rédige les comptes rendus et suit",
    'leur exécution. Il est le correspondant des communes pour tout ce qui touche',
    'aux inondations.',
  )
const proseLine =
  "L'agent prépare les réunions du conseil, rédige les comptes rendus et suit leur exécution. Il est le correspondant des communes pour tout ce qui touche aux inondations."

const cases: readonly Case[] = [
  ['lines from top to bottom, however they were drawn', [words('deux', 50, 140), words('un', 50, 100)], ['un', 'deux']],
  ['wrapped lines as one, a short one as its own', prose(100), [proseLine]],
  [
    'a table of labels and values, each on as many lines as it takes',
    [
      ...lines(50, 100, 'Durée de résidence exigée', 'pour le recrutement sur titre :'),
      words('au moins égale à 10 ans', 250, 100),
      words('Lieu de travail :', 50, 134),
      ...lines(250, 134, 'Dépôt de Ducos, à', 'Nouméa'),
      words('Direction', 50, 168),
      words('des routes', 250, 168),
    ],
    [
      'Durée de résidence exigée pour le recrutement sur titre : au moins égale à 10 ans',
      'Lieu de travail : Dépôt de Ducos, à Nouméa',
      'Direction : des routes',
    ],
  ],
  [
    'facts side by side, the left ones before the right ones',
    [
      ...lines(50, 100, 'Référence : 3134-25-9011/SR du 10', 'octobre 2025'),
      words('Lieu de travail : Bourail', 300, 100),
      words('Employeur : Province Sud', 50, 140),
      words('Poste à pourvoir : immédiatement', 300, 140),
    ],
    [
      'Référence : 3134-25-9011/SR du 10 octobre 2025',
      'Employeur : Province Sud',
      'Lieu de travail : Bourail',
      'Poste à pourvoir : immédiatement',
    ],
  ],
  [
    'labels and values in four columns',
    [
      words('Référence', 50, 100, { face: 'B' }),
      words('3134-25-9011/SR', 140, 100),
      words('Employeur', 300, 100, { face: 'B' }),
      words('Province Sud', 400, 100),
      words('Direction', 50, 130, { face: 'B' }),
      words('des routes', 140, 130),
      words('Service', 300, 130, { face: 'B' }),
      words('des ponts', 400, 130),
    ],
    ['Référence : 3134-25-9011/SR', 'Employeur : Province Sud', 'Direction : des routes', 'Service : des ponts'],
  ],
  [
    'other columns as a table',
    [
      ...[50, 200, 350].map((left, column) => words(['Année', 'Postes', 'Lieu'][column] ?? '', left, 100)),
      ...[50, 200, 350].map((left, column) => words(['2025', '3', 'Koné'][column] ?? '', left, 130)),
    ],
    ['| Année | Postes | Lieu |', '| 2025 | 3 | Koné |'],
  ],
  [
    'headings by their size, on however many lines',
    [
      words("Agent d'accueil de", 50, 80, { size: 18 }),
      words("l'internat", 50, 101, { size: 18 }),
      words('Missions', 50, 130, { size: 13 }),
      ...prose(150),
    ],
    ["# Agent d'accueil de l'internat", '## Missions', proseLine],
  ],
  [
    'a sub-heading by its face',
    [...prose(100), words('Préparer les départs', 50, 160, { face: 'B' }), words('Lire les prévisions de la veille.', 50, 180)],
    [proseLine, '### Préparer les départs', 'Lire les prévisions de la veille.'],
  ],
  [
    'no heading of a fact in another face',
    [...prose(100), words('Lieu de travail : Koné', 50, 160, { face: 'B' })],
    [proseLine, 'Lieu de travail : Koné'],
  ],
  [
    'bullets, nested, with their further lines',
    [
      words('\u0095', 50, 100),
      ...lines(62, 100, 'Tenir à jour la carte des zones inondables des sept vallées, en y reportant les constructions', 'et les ponts ;'),
      words('-', 70, 126),
      words('les gués', 82, 126),
      words('\u0095', 50, 140),
      words('Animer une réunion.', 62, 140),
    ],
    [
      '- Tenir à jour la carte des zones inondables des sept vallées, en y reportant les constructions et les ponts ;',
      '  - les gués',
      '- Animer une réunion.',
    ],
  ],
  [
    'a number in the margin',
    [words('1', 50, 100), words('Préparer', 70, 100), words('2', 50, 114), words('Creuser', 70, 114)],
    ['1. Préparer', '2. Creuser'],
  ],
  [
    'a note mark beside its word, the letters of "1er" in theirs',
    [
      words('titre', 50, 100),
      words('1', 69, 96, { size: 6 }),
      words('le 1', 50, 140),
      words('er', 67, 136, { size: 6 }),
      words('juin', 76, 140),
    ],
    ['titre(1)', 'le 1er juin'],
  ],
  [
    'a note mark before its note',
    [words('(1)', 50, 96, { size: 6 }), words('Vous trouverez la notice.', 62, 100)],
    ['(1) Vous trouverez la notice.'],
  ],
  [
    'a justified line as one line, however far its words stand apart',
    [words('Intégré', 50, 100), words('à', 105, 100), words('une', 130, 100), words('équipe', 167, 100), words('de trois', 218, 100)],
    ['Intégré à une équipe de trois'],
  ],
  ['stars as the signs they are', [words('Lecture de plans* et (*)', 50, 100)], ['Lecture de plans\\* et (\\*)']],
  ['words once that are drawn twice to look bold', [words('Employeur', 50, 100), words('Employeur', 50.4, 100)], ['Employeur']],
]

describe('lines of words and their positions', () => {
  it.each(cases)('%s', async (_, page, expected) => {
    expect(await readLines([...page, words('Avis de vacance de poste.', 50, 700)])).toEqual([...expected, 'Avis de vacance de poste.'])
  })
})

describe('words that a line end parts', () => {
  const wrapped = (first: string, next: string): readonly Words[] =>
    lines(50, 100, `Le service des routes entretient les chaussées et participe à la ${first}`, `${next} des agents, avec les communes.`)

  it.each([
    ['a word is one again', 'forma-', 'tion', 'formation'],
    ['a compound keeps its hyphen', 'vice-', 'présidence', 'vice-présidence'],
    ['so does one that the text says elsewhere', 'demande du centre-', 'ville', 'centre-ville'],
    ['so does an address', 'boîte drh-', 'poste@exemple.nc', 'drh-poste@exemple.nc'],
    ['a slash stays one', 'maîtrise/', 'couverture', 'maîtrise/couverture'],
  ])('%s', async (_, first, next, whole) => {
    const [line] = await readLines([...wrapped(first, next), ...lines(50, 200, 'Il est au centre-ville.', 'Avis de vacance de poste.')])
    expect(line).toContain(`${whole} des agents`)
  })

  it('unless the document parts no words: then its hyphens are those of compounds', async () => {
    const long = lines(
      50,
      200,
      ...Array.from({ length: 30 }, (_, index) => `Une ligne entière du texte, qui finit comme elle peut, numéro ${index}.`),
    )
    const [line] = await readLines([...wrapped('remise aux aides-', 'soignants'), ...long])
    expect(line).toContain('aides-soignants des agents')
  })
})

describe('what is printed around each page', () => {
  const page = (number: number, body: string): readonly Words[] => [
    words('Province Sud', 50, 40),
    ...lines(50, 300, body),
    words('Avis de vacance de poste 25-9011', 50, 810),
    words(`page ${number} / 3`, 500, 810),
  ]

  it('is left out, but for the letterhead of the first page', async () => {
    const read = await readLines(page(1, 'Une ligne.'), page(2, 'Une autre.'), page(3, 'La dernière.'))
    expect(read).toEqual(['Province Sud', 'Une ligne.', 'Une autre.', 'La dernière.'])
  })

  it('doesn’t part a sentence that goes on overleaf', async () => {
    const read = await readLines(page(1, "L'agent prépare les réunions du conseil et"), page(2, 'suit leur exécution.'))
    expect(read[1]).toBe("L'agent prépare les réunions du conseil et suit leur exécution.")
  })

  it('nor does a stamp across the page', async () => {
    const stamp = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (ANNULE) Tj ET'
    const { source } = await read([`${drawn([words('Avis de vacance de poste', 50, 100)])}\n${stamp}`])
    expect(source?.text).toBe('Avis de vacance de poste')
  })
})

describe('bullets that are drawn', () => {
  const items = ['Patience ;', 'Autonomie ;', 'Loyauté.']
  const disc = (left: number, top: number): string => `${left} ${pageHeight - top} 4 4 re f`

  it('are bullets', async () => {
    const shapes = items.map((_, index) => disc(55, 131 + 14 * index))
    const page = [words('Comportement professionnel', 50, 100), ...items.map((item, index) => words(item, 68, 132 + 14 * index))]
    const { source } = await read([[drawn(page), ...shapes].join('\n')])
    expect(source?.text).toBe('Comportement professionnel\n\n- Patience ;\n- Autonomie ;\n- Loyauté.')
  })

  it('boxes around words and rules between rows are none', async () => {
    const shapes = ['40 690 400 40 re S', '50 600 300 0.5 re f', '66 705 8 60 re f']
    const page = [words('Comportement professionnel', 50, 100), ...items.map((item, index) => words(item, 68, 132 + 14 * index))]
    const { source } = await read([[drawn(page), ...shapes].join('\n')])
    expect(source?.text).not.toContain('- ')
  })
})

describe('evidence', () => {
  test('each line knows the pages and boxes of its words', async () => {
    const first = lines(
      50,
      100,
      "L'agent prépare les réunions du conseil, rédige les comptes rendus,",
      'suit leur exécution et, avec les communes et leurs habitants, en',
    )
    const { source, map } = await read([drawn(first), drawn(lines(50, 60, 'rend compte.', 'Poste à pourvoir'))])
    const [one = []] = map ?? []
    expect(source?.text.split('\n').length).toBe(map?.length)
    expect(one.map(({ page, box }) => [page, box.left, box.top, box.height])).toEqual([
      [1, 50, 92, 10.5],
      [1, 50, 104, 10.5],
      [2, 50, 52, 10.5],
    ])
    expect(one[0]?.box.width).toBeGreaterThan(250)
    expect(one[0]?.box.width).toBeLessThan(350)
  })

  test('blank lines stand nowhere', async () => {
    const { source, map } = await read([
      drawn([words('Missions', 50, 100, { size: 14 }), words('Tenir la carte des zones inondables.', 50, 140)]),
    ])
    const all = source?.text.split('\n') ?? []
    expect(all).toContain('')
    expect(map?.map((places) => places.length)).toEqual(all.map((line) => (line === '' ? 0 : 1)))
  })
})
