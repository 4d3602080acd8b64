import type { Residence } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { codesOf, readingWith } from './offer-with.ts'

const label = 'Durée de résidence exigée pour le recrutement sur titre (1)'
const reading = (value: string, ofLabel = label) => readingWith(`${ofLabel} : ${value}`, 'Lieu de travail : Koné')
const residence = (value: string, ofLabel?: string): Residence | undefined => reading(value, ofLabel).offer.residence

describe('a minimum', () => {
  test.each<readonly [text: string, years: number]>([
    ['au moins égale à 10 ans', 10],
    ['au moins égal à 10 ans', 10],
    ['au moins égale 5 ans', 5],
    ['Au moins égal à 10 ans', 10],
    ['au moins ou égale à 10 ans', 10],
    ['au moins 10 ans', 10],
    ['au moins 10 ans de résidence.', 10],
    ['10 ans', 10],
    ['au moins égale à dix ans', 10],
    ['au moins égale à cinq (5) ans', 5],
    ['supérieure ou égale à 5 ans', 5],
    ['au moins égale à 3 ans', 3],
    ['au moins égale à 5 années', 5],
    ['au moins égale à 1 an', 1],
    ['au moins égale à 10 ans pour les rédacteurs', 10],
    ['Ingénieur 2ème grade domaine informatique : au moins égale à 5 ans', 5],
  ])('%s', (text, years) => {
    expect(residence(text)).toMatchObject({ kind: 'minimum', years, route: 'titre', text: text.replace(/\.$/, '') })
  })
})

describe('no minimum: an upper bound that everybody meets', () => {
  test.each<readonly [text: string, below: number]>([
    ['inférieure à 3 ans', 3],
    ['inférieur à 3 ans', 3],
    ['Inférieure à 5 ans', 5],
    ['inférieure à trois ans', 3],
    ['inferieure a 3 ans', 3],
    ['moins de 3 ans', 3],
  ])('%s', (text, below) => {
    expect(residence(text)).toEqual({ kind: 'no-minimum', below, route: 'titre', text })
  })
})

describe('a bound that is denied is a minimum, or is left unread', () => {
  test.each<readonly [text: string, years: number | undefined]>([
    ['ne peut être inférieure à 10 ans', 10],
    ['ne doit pas être inférieure à 5 ans', 5],
    ["n'est pas inférieure à 5 ans", 5],
    ['pas moins de 10 ans', 10],
    ['Pas moins de dix (10) ans', 10],
    ['non inférieure à 5 ans', 5],
    ['au moins de 10 ans', 10],
    ['ne peut être inférieure ou égale à 10 ans', undefined],
    ['ni inférieure à 5 ans ni supérieure à 10 ans', undefined],
    ['pas inférieure à 5 ans, pas supérieure à 10 ans', undefined],
    ['les candidats de moins de 10 ans ne sont pas retenus', undefined],
    ['aucune durée inférieure à 5 ans', undefined],
    ['nullement inférieure à 5 ans', undefined],
    ['moins de 5 ans, dossier irrecevable', undefined],
  ])('%s: %s', (text, years) => {
    expect(residence(text)).toMatchObject(years ? { kind: 'minimum', years } : { kind: 'unreadable' })
  })

  test('a denial about something else leaves the bound', () => {
    expect(residence('inférieure à 3 ans (aucune condition)')).toMatchObject({ kind: 'no-minimum', below: 3 })
  })

  test('for each of several grades', () => {
    expect(residence('1er grade : ne peut être inférieure à 10 ans ; 2e grade : inférieure à 5 ans')).toMatchObject({
      kind: 'multiple',
      entries: [
        { scope: '1er grade', kind: 'minimum', years: 10 },
        { scope: '2e grade', kind: 'no-minimum', below: 5 },
      ],
    })
  })
})

describe('a number in words is read whole or not at all', () => {
  test.each<readonly [text: string, years: number | undefined]>([
    ['au moins douze ans', 12],
    ['dix-huit ans', 18],
    ['vingt-cinq ans', 25],
    ['vingt et un ans', 21],
    ['cinquante et un ans', 51],
    ['soixante ans', 60],
    ['soixante et onze ans', undefined],
    ['quatre-vingt ans', undefined],
    ['cent dix ans', undefined],
    ['2,5 ans', undefined],
    ['100 ans', undefined],
  ])('%s: %s', (text, years) => {
    expect(residence(text)).toMatchObject(years ? { kind: 'minimum', years } : { kind: 'unreadable' })
  })
})

describe('not applicable', () => {
  test.each(['/', '/ /', 'néant', 'Néant', 'sans objet', 'Sans objet.'])('%s', (text) => {
    expect(residence(text)).toMatchObject({ kind: 'not-applicable', route: 'titre' })
  })

  test('its label and its stroke may stand on two lines', () => {
    expect(
      readingWith('**Durée de résidence exigée pour le recrutement**', '**sur titre (1)** /', 'Lieu de travail : Koné').offer.residence,
    ).toEqual({
      kind: 'not-applicable',
      route: 'titre',
      text: '/',
    })
  })
})

describe('several values', () => {
  test.each<readonly [text: string, entries: readonly unknown[]]>([
    [
      'Ingénieur 1er grade : au moins égale à 10 ans ; 2e grade : inférieure à 5 ans',
      [
        { scope: 'Ingénieur 1er grade', kind: 'minimum', years: 10 },
        { scope: '2e grade', kind: 'no-minimum', below: 5 },
      ],
    ],
    [
      'médecin : inférieure à 3 ans, pharmacien : au moins égale à 10 ans',
      [
        { scope: 'médecin', kind: 'no-minimum', below: 3 },
        { scope: 'pharmacien', kind: 'minimum', years: 10 },
      ],
    ],
    [
      'au moins égale à 10 ans pour les rédacteurs, au moins égale à 5 ans pour les attachés',
      [
        { scope: 'rédacteurs', kind: 'minimum', years: 10 },
        { scope: 'attachés', kind: 'minimum', years: 5 },
      ],
    ],
    [
      'au moins égale à 5 ans pour les infirmiers 1er ou 2e grade et inférieure à 3 ans pour les puéricultrices',
      [
        { scope: 'infirmiers 1er ou 2e grade', kind: 'minimum', years: 5 },
        { scope: 'puéricultrices', kind: 'no-minimum', below: 3 },
      ],
    ],
    [
      '5 ans (attaché) / 10 ans (rédacteur)',
      [
        { scope: 'attaché', kind: 'minimum', years: 5 },
        { scope: 'rédacteur', kind: 'minimum', years: 10 },
      ],
    ],
    [
      'Médecin : inférieure à 3 ans. Pharmacien : au moins égale à 10 ans, voir la notice',
      [
        { scope: 'Médecin', kind: 'no-minimum', below: 3 },
        { scope: 'Pharmacien', kind: 'minimum', years: 10 },
      ],
    ],
  ])('%s', (text, entries) => {
    expect(residence(text)).toEqual({ kind: 'multiple', route: 'titre', text, entries })
  })

  test('each may have its own route, which is no part of its name', () => {
    const { offer, diagnostics } = reading(
      'Attaché (sur titre) : 5 ans / Agent (recrutement direct) : 10 ans',
      'Durée de résidence exigée (1)',
    )
    expect(offer.residence).toMatchObject({
      route: 'unspecified',
      entries: [
        { scope: 'Attaché', kind: 'minimum', years: 5 },
        { scope: 'Agent', kind: 'minimum', years: 10 },
      ],
    })
    expect(diagnostics.filter(({ path }) => path[0] === 'residence')).toStrictEqual([])
  })

  test.each([
    '5 ans / 10 ans',
    'au moins égale à 10 ans (5 ans pour les conjoints)',
    '5 ans pour les attachés ; rédacteurs : 10 ans',
    'au moins égale à 10 ans dont 3 ans continus',
  ])('a doubt whose duration is whose is told, and no scope guessed: %s', (text) => {
    const { offer, fields, diagnostics } = reading(text)
    expect(offer.residence).toMatchObject({ kind: 'multiple', entries: [{ scope: '' }, { scope: '' }] })
    expect(fields.residence?.state).toBe('disputed')
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'field-disputed', data: { field: 'residence', values: [text] } }))
  })

  test('a duration that no rule knows makes all of them unreadable', () => {
    expect(residence('inférieure à 3 ans pour les médecins, supérieure à 10 ans pour les autres')?.kind).toBe('unreadable')
  })

  test('the same duration in words and digits is one', () => {
    expect(residence('dix ans (10 ans)')).toMatchObject({ kind: 'minimum', years: 10 })
  })

  test('an item each, with the scopes behind', () => {
    expect(
      residence('\n- inférieure à 3 ans pour les vétérinaires 1er grade\n- au moins égale à 10 ans pour les rédacteurs'),
    ).toMatchObject({
      entries: [
        { scope: 'vétérinaires 1er grade', kind: 'no-minimum', below: 3 },
        { scope: 'rédacteurs', kind: 'minimum', years: 10 },
      ],
    })
  })

  test('may stand on a line each', () => {
    expect(residence('\n\nIngénieur 1er grade : au moins égale à 10 ans\n\nIngénieur 2ème grade : au moins égale à 5 ans')).toMatchObject({
      kind: 'multiple',
      entries: [
        { scope: 'Ingénieur 1er grade', kind: 'minimum', years: 10 },
        { scope: 'Ingénieur 2ème grade', kind: 'minimum', years: 5 },
      ],
    })
  })
})

describe('nothing that can be read', () => {
  test('a label without a value is empty, and the finding quotes it', () => {
    const { offer, fields, diagnostics } = reading('')
    expect(offer.residence).toEqual({ kind: 'empty', route: 'titre', text: '' })
    expect(fields.residence?.state).toBe('empty')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'residence-empty', severity: 'warning', data: { label: `${label} :` } }),
    )
  })

  test.each<readonly [text: string, suggested: string | undefined]>([
    ['au moins égale à 1O ans', 'au moins égale à 10 ans'],
    ['au moins égale à l0 ans', 'au moins égale à 10 ans'],
    ['selon la réglementation en vigueur', undefined],
    ['voir la notice', undefined],
    ['comprise entre 5 et 10 ans', undefined],
    ['de 5 à 10 ans', undefined],
    ['10 ans au plus', undefined],
    ['maximum 3 ans', undefined],
    ['supérieure à 10 ans', undefined],
    ['5 ou 10 ans', undefined],
    ['10 ans ou 5 ans pour les conjoints', undefined],
    ['pas de durée de 10 ans exigée', undefined],
    ['durée de 10 ans non exigée', undefined],
    ['aucune', undefined],
    ['sans condition', undefined],
    ['au moins égale à 0 ans', undefined],
  ])('%s is unreadable', (text, suggested) => {
    const { offer, fields, diagnostics } = reading(text)
    expect(offer.residence).toEqual({ kind: 'unreadable', route: 'titre', text })
    expect(fields.residence?.state).toBe('unreadable')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'residence-unreadable',
        severity: 'warning',
        data: { printed: text, ...(suggested && { suggested }) },
      }),
    )
  })

  test('without a label there is no residence', () => {
    const { offer, fields, diagnostics } = readingWith('Lieu de travail : Koné')
    expect(offer.residence).toBeUndefined()
    expect(fields.residence).toEqual({ state: 'absent', claims: [] })
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'residence-missing', severity: 'warning' }))
  })
})

describe('a label that goes on with a corps', () => {
  test.each([
    "Durée de résidence exigée pour le recrutement direct d'un adjoint technique (1)",
    "DUREE DE RESIDENCE EXIGEE POUR LE RECRUTEMENT DIRECT D'UN ADJOINT D'EDUCATION (1)",
    "Durée de résidence exigée pour le recrutement direct d'un(e) agent de maîtrise de la filière technique",
    "Durée de résidence exigée pour le recrutement direct d'adjoints techniques",
    'Durée de résidence exigée pour le recrutement direct des agents polyvalents (1)',
    "Durée de résidence exigée pour le recrutement direct\nd'un adjoint d'animation (1)",
  ])('%s', (ofLabel) => {
    expect(residence('au moins égale à 10 ans', ofLabel)).toEqual({
      kind: 'minimum',
      years: 10,
      route: 'direct',
      text: 'au moins égale à 10 ans',
    })
  })
})

test.each(['au moins égale à 10 ans', '10 ans', 'dix (10) ans', 'égale à 10 ans'])(
  'the value behind such a label in bold keeps all its words: %s',
  (text) => {
    const label = "**Durée de résidence exigée pour le recrutement direct d'un adjoint administratif (1)**"
    expect(readingWith(`${label} ${text}`, 'Lieu de travail : Koné').offer.residence).toMatchObject({ kind: 'minimum', years: 10, text })
  },
)

test('a label that ends with the name of its corps leaves the name of another to the value', () => {
  const label = "Durée de résidence exigée pour le recrutement direct d'un adjoint administratif (1)"
  expect(readingWith(label, 'médecin : inférieure à 3 ans, pharmacien : au moins égale à 10 ans').offer.residence).toMatchObject({
    entries: [{ scope: 'médecin' }, { scope: 'pharmacien' }],
  })
})

describe('the route', () => {
  test.each<readonly [ofLabel: string, value: string, route: string, disputed: boolean]>([
    ['Durée de résidence exigée pour le recrutement sur titre (1)', 'au moins égale à 10 ans', 'titre', false],
    ['Durée de résidence exigée pour le recrutement direct (1)', 'au moins égale à 10 ans', 'direct', false],
    ["Durée de résidence exigée pour le recrutement direct d'un adjoint administratif (1)", 'au moins égale à 10 ans', 'direct', false],
    ['Durée de résidence exigée pour le recrutement sans concours (1)', 'au moins égal à 10 ans', 'sans-concours', false],
    ['Durée de résidence exigée', 'au moins égale à 10 ans', 'unspecified', false],
    ['Durée de résidence exigée', 'au moins égale à 10 ans pour le recrutement sur titre', 'titre', false],
    [
      'Durée de résidence exigée pour le recrutement sur titre',
      "au moins égale à 10 ans pour le recrutement direct d'adjoint administratif",
      'titre',
      true,
    ],
    ['Durée de résidence exigée pour le recrutement sur titre', 'au moins égale à 10 ans pour le recrutement sur titre', 'titre', false],
  ])('%s : %s → %s', (ofLabel, value, route, disputed) => {
    const result = reading(value, ofLabel)
    expect(result.offer.residence?.route).toBe(route)
    expect(codesOf(result).includes('residence-route-disputed')).toBe(disputed)
  })

  test('its words can be shown', () => {
    const { fields, source } = reading('au moins égale à 10 ans')
    const [start, end] = fields.residence?.claims[0]?.parts?.route ?? [0, 0]
    expect(end - start).toBe('sur titre'.length)
    expect(source.length).toBeGreaterThan(end)
  })
})

test.each<readonly [years: number, unusual: boolean]>([
  [3, false],
  [5, false],
  [10, false],
  [7, true],
  [15, true],
])('%d years: unusual %s', (years, unusual) => {
  expect(codesOf(reading(`au moins égale à ${years} ans`)).includes('residence-unusual-years')).toBe(unusual)
})
