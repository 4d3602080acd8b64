import type { Availability, Corps, Reference } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { codesOf, offerWith, readingWith } from './offer-with.ts'

describe('availability', () => {
  const availability = (text: string): Availability | undefined =>
    offerWith(`Poste à pourvoir : ${text}`, 'Lieu de travail : Koné').availability

  test.each<readonly [text: string, value: Omit<Availability, 'text'>]>([
    ['immédiatement', { kind: 'immediate' }],
    ['Immédiatement', { kind: 'immediate' }],
    ['immédiatement (Régularisation)', { kind: 'immediate', note: 'Régularisation' }],
    ['dès que possible', { kind: 'as-soon-as-possible' }],
    ['au plus tôt', { kind: 'as-soon-as-possible' }],
    ["susceptible d'être vacant", { kind: 'likely-vacant' }],
    ["poste susceptible d'être vacant", { kind: 'likely-vacant' }],
    ["2 postes susceptibles d'être à pourvoir", { kind: 'likely-vacant' }],
    ["Susceptible d'être à pourvoir dans le cadre de la réorganisation", { kind: 'likely-vacant' }],
    ["susceptible d'être vacant au 09/07/2026", { kind: 'likely-vacant', date: plain('2026-07-09') }],
    ["susceptible d'être vacant à compter du 4 mai 2026", { kind: 'likely-vacant', date: plain('2026-05-04') }],
    ['le 01/09/2026', { kind: 'from-date', date: plain('2026-09-01') }],
    ['17/01/2027', { kind: 'from-date', date: plain('2027-01-17') }],
    ['à/c du 19 octobre 2026', { kind: 'from-date', date: plain('2026-10-19') }],
    ['à compter du 1ᵉʳ septembre 2026', { kind: 'from-date', date: plain('2026-09-01') }],
    ['vacant à partir du 16/07/2026', { kind: 'from-date', date: plain('2026-07-16') }],
    ['à pourvoir au 17/06/2026', { kind: 'from-date', date: plain('2026-06-17') }],
    ['mars 2027', { kind: 'from-date', month: '2027-03' }],
    ['à partir de Octobre 2026', { kind: 'from-date', month: '2026-10' }],
    ['septembre et octobre 2026', { kind: 'from-date', month: '2026-09', note: 'septembre et octobre 2026' }],
    ['vacant', { kind: 'other' }],
    ['réorganisation interne', { kind: 'other' }],
  ])('%s', (text, value) => {
    expect(availability(text)).toEqual({ text, ...value })
  })

  test('"à compter : immédiatement" is immediate', () => {
    expect(availability('à compter : immédiatement')?.kind).toBe('immediate')
  })

  test('a day that does not exist is reported', () => {
    expect(codesOf(readingWith('Poste à pourvoir : le 31 juin 2026'))).toContain('date-invalid')
  })

  test.each([undefined, ''])('without words there is none', (text) => {
    const reading = readingWith(...(text === undefined ? [] : ['Poste à pourvoir :']), 'Lieu de travail : Koné')
    expect(reading.offer.availability).toBeUndefined()
    expect(reading.fields.availability?.state).toBe(text === undefined ? 'absent' : 'empty')
  })
})

/** A date as a value holds it. */
function plain(text: string): NonNullable<Availability['date']> {
  return text as NonNullable<Availability['date']>
}

describe('reference', () => {
  const reading = (text: string) => parseOffer(`Releveur\n\nRéférence : ${text}\n\nLieu de travail : Koné\n\nEmployeur : Mairie`)

  test.each<readonly [text: string, value: Reference]>([
    [
      '3134-25-0980/SR du 27/06/2025',
      { number: '3134-25-0980/SR', key: '25-0980', issuer: '3134', year: 2025, sequence: 980, register: 'SR', date: plain('2025-06-27') },
    ],
    [
      '3134-26-0703/SR du 8 mai 2026',
      { number: '3134-26-0703/SR', key: '26-0703', issuer: '3134', year: 2026, sequence: 703, register: 'SR', date: plain('2026-05-08') },
    ],
    [
      'N°3134-24-1923/SR du 1er novembre 2024',
      { number: '3134-24-1923/SR', key: '24-1923', issuer: '3134', year: 2024, sequence: 1923, register: 'SR', date: plain('2024-11-01') },
    ],
    ['N° 3134-24-1923/SR', { number: '3134-24-1923/SR', key: '24-1923', issuer: '3134', year: 2024, sequence: 1923, register: 'SR' }],
    ['3134-26-679/SR', { number: '3134-26-679/SR', key: '26-0679', issuer: '3134', year: 2026, sequence: 679, register: 'SR' }],
    [
      '3134-26-0677 SR du 8 mai 2026',
      { number: '3134-26-0677/SR', key: '26-0677', issuer: '3134', year: 2026, sequence: 677, register: 'SR', date: plain('2026-05-08') },
    ],
    ['3134-26-0677 / SR', { number: '3134-26-0677/SR', key: '26-0677', issuer: '3134', year: 2026, sequence: 677, register: 'SR' }],
    [
      '25-60692/MPRH du 05 juin 2025',
      { number: '25-60692/MPRH', key: '25-60692', year: 2025, sequence: 60692, register: 'MPRH', date: plain('2025-06-05') },
    ],
    ['3134‑26‑0677/SR', { number: '3134-26-0677/SR', key: '26-0677', issuer: '3134', year: 2026, sequence: 677, register: 'SR' }],
  ])('%s', (text, value) => {
    const { offer, diagnostics } = reading(text)
    expect(offer.reference).toEqual(value)
    expect(diagnostics.map(({ code }) => code)).not.toContain('reference-malformed')
  })

  test('number and date can be shown', () => {
    const text = 'Releveur\n\nRéférence : N°3134-25-0980/SR du 27/06/2025\n\nLieu de travail : Koné'
    const { fields } = parseOffer(text)
    const { number = [0, 0], date = [0, 0] } = fields.reference?.claims[0]?.parts ?? {}
    expect([text.slice(...number), text.slice(...date)]).toEqual(['3134-25-0980/SR', '27/06/2025'])
  })

  test('one of another form is kept as printed, and reported', () => {
    const { offer, diagnostics } = reading('DRH-2026/14')
    expect(offer.reference?.number).toBe('DRH-2026/14')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'reference-malformed', severity: 'warning', data: { printed: 'DRH-2026/14' } }),
    )
  })

  test('without its label it is known by its form', () => {
    expect(
      parseOffer('Releveur\n\n3134-25-0980/SR du 27/06/2025\n\nEmployeur : Mairie\n\nLieu de travail : Koné').offer.reference?.number,
    ).toBe('3134-25-0980/SR')
  })

  test.each(['26 77 98', 'voir ci-dessous', '10 ans'])('%s is none', (text) => {
    expect(reading(text).offer.reference).toBeUndefined()
  })
})

describe('corps', () => {
  const corps = (text: string): Corps | undefined => offerWith(`Corps /Domaine : ${text}`, 'Lieu de travail : Koné').corps

  test.each<readonly [text: string, entries: Corps['entries']]>([
    ['Rédacteur', [{ name: 'Rédacteur' }]],
    ['Technicien 1er grade / équipement', [{ name: 'Technicien', grade: '1er grade', domain: 'équipement' }]],
    ['Ingénieur /Informatique', [{ name: 'Ingénieur', domain: 'Informatique' }]],
    ["Contrôleur ou Agent d'exploitation", [{ name: 'Contrôleur' }, { name: "Agent d'exploitation" }]],
    ['psychologue - médico-sociale et travail', [{ name: 'psychologue', domain: 'médico-sociale et travail' }]],
    [
      'Assistant socio-éducatif - conseiller ou assistant ou éducateur',
      [
        { name: 'Assistant socio-éducatif', domain: 'conseiller' },
        { name: 'Assistant socio-éducatif', domain: 'assistant' },
        { name: 'Assistant socio-éducatif', domain: 'éducateur' },
      ],
    ],
    ['Aide-soignant', [{ name: 'Aide-soignant' }]],
    ['Sage-femme ou puéricultrice', [{ name: 'Sage-femme' }, { name: 'puéricultrice' }]],
  ])('%s', (text, entries) => {
    expect(corps(text)).toEqual({ text, entries })
  })

  test('a lost domain leaves no stroke', () => {
    expect(corps('Ingénieur /')).toEqual({ text: 'Ingénieur', entries: [{ name: 'Ingénieur' }] })
  })
})

describe('corps and direction whose columns were mixed', () => {
  const units = (corps: string, direction: string) => {
    const { offer, fields, diagnostics } = readingWith(`Corps /Domaine : ${corps}`, `Direction : ${direction}`, 'Lieu de travail : Koné')
    return {
      corps: offer.corps?.text,
      direction: offer.direction,
      states: [fields.corps?.state, fields.direction?.state],
      disputed: diagnostics.filter(({ code }) => code === 'field-disputed').length,
    }
  }

  test.each<readonly [corps: string, direction: string, wholeCorps: string, wholeDirection: string]>([
    ['Adjoint', 'Secrétariat Général administratif', 'Adjoint administratif', 'Secrétariat Général'],
    ['Cadre', "Direction des systèmes d'information d'exploitation", "Cadre d'exploitation", "Direction des systèmes d'information"],
    ['Technicien 1er', 'Direction du patrimoine grade / équipement', 'Technicien 1er grade / équipement', 'Direction du patrimoine'],
  ])('%s | %s', (corps, direction, wholeCorps, wholeDirection) => {
    expect(units(corps, direction)).toMatchObject({ corps: wholeCorps, direction: wholeDirection })
  })

  test.each<readonly [corps: string, direction: string]>([
    ['Adjoint administratif', 'Direction administrative et financière'],
    ['Rédacteur', 'Secrétariat général'],
    ['Attaché', "Direction de l'administration pénitentiaire"],
    ['Ingénieur / équipement', "Direction de l'équipement"],
    ['Médecin', 'Direction de la santé publique'],
    ['Technicien 2ème grade / informatique', 'Direction du numérique et de la modernisation'],
    ['Professeur des écoles', "Direction de l'enseignement et des écoles"],
    ['Agent technique', 'Services techniques'],
  ])('%s | %s stay apart', (corps, direction) => {
    expect(units(corps, direction)).toEqual({ corps, direction, states: ['stated', 'stated'], disputed: 0 })
  })
})

describe('number of posts', () => {
  test.each<readonly [title: string, openings: number | undefined]>([
    ['2 Médecins urgentistes', 2],
    ['02 INFIRMIERS (ERES)', 2],
    ['03 gardiens', 3],
    ['1 gardien', 1],
    ['Jardiniers (4 postes)', 4],
    ['Releveur de compteurs', undefined],
    ['1er adjoint au chef de service', undefined],
    ['Chef de projet 360', undefined],
    ['2ème secrétaire', undefined],
  ])('%s: %s', (title, openings) => {
    expect(parseOffer(`# ${title}\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : Mairie\n\nLieu de travail : Koné`).offer.openings).toBe(
      openings,
    )
  })
})

describe('title', () => {
  test.each<readonly [lines: string, title: string | undefined, because: string]>([
    ['# Releveur de compteurs', 'Releveur de compteurs', 'a heading'],
    ['Releveur de compteurs', 'Releveur de compteurs', 'a plain line'],
    ['## **DSI – Analyste – Section réseaux**', 'DSI – Analyste – Section réseaux', 'a heading in bold'],
    ['# Onif\n\n# Releveur de compteurs', 'Releveur de compteurs', 'a logo read as a word stands before it'],
    ['# Releveur de compteurs\n\nPROVINCE SUD', 'Releveur de compteurs', 'a logo stands after it'],
    ['# Releveur de compteurs et\n\n# de canalisations', 'Releveur de compteurs et de canalisations', 'it goes on below'],
    ['![](_page_0_Picture_1.jpeg)\n\n# Releveur', 'Releveur', 'an image stands before it'],
    ['www.exemple.nc\n\nReleveur de compteurs', 'Releveur de compteurs', 'an address stands before it'],
    ['', undefined, 'the text begins with the reference'],
  ])('%s: %s, %s', (lines, title) => {
    expect(parseOffer(`${lines}\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : Mairie\n\nLieu de travail : Koné`).offer.title).toBe(title)
  })
})

describe('contact', () => {
  const contact = (...lines: readonly string[]) =>
    offerWith('# Missions :', 'Relever.', '# Contact et informations complémentaires :', ...lines).contact

  test.each<readonly [line: string, value: unknown]>([
    ['Le chef du service, Tél : 26 77 98', { who: 'Le chef du service', phones: ['+687267798'], emails: [] }],
    ['La secrétaire – Tel : 26.79.28', { who: 'La secrétaire', phones: ['+687267928'], emails: [] }],
    ['La secrétaire, tél. 267770 ou 26 77 71', { who: 'La secrétaire', phones: ['+687267770', '+687267771'], emails: [] }],
    ['Cheffe de section, Mob : (+687)76.11.75', { who: 'Cheffe de section', phones: ['+687761175'], emails: [] }],
    ['Cheffe de section : +687 76 11 75', { who: 'Cheffe de section', phones: ['+687761175'], emails: [] }],
    ['26.82.82 ou 77.35.00', { phones: ['+687268282', '+687773500'], emails: [] }],
    ['Le bureau, mail : bureau.paie@exemple.nc', { who: 'Le bureau', phones: [], emails: ['bureau.paie@exemple.nc'] }],
    [
      'Le bureau, [bureau\\_paie@exemple.nc](mailto:bureau_paie@exemple.nc)',
      { who: 'Le bureau', phones: [], emails: ['bureau_paie@exemple.nc'] },
    ],
    ['Le chef de bureau répond aux questions du lundi au vendredi.', { who: 'Le chef de bureau', phones: [], emails: [] }],
    ['Directeur, Téléphone : 26 77 98, BP 41, 98860 Koné', { who: 'Directeur', phones: ['+687267798'], emails: [] }],
  ])('%s', (line, value) => {
    expect(contact(line)).toEqual(value)
  })

  test('over several lines', () => {
    expect(contact('Directeur des réseaux', '26.82.82 ou 77.35.00')).toEqual({
      who: 'Directeur des réseaux',
      phones: ['+687268282', '+687773500'],
      emails: [],
    })
  })

  test('a number twice is one number', () => {
    expect(contact('Le chef : 26 77 98', 'Tél : 26.77.98')?.phones).toEqual(['+687267798'])
  })
})

describe('application', () => {
  const application = (...lines: readonly string[]) =>
    offerWith('# Missions :', 'Relever.', '# Pour répondre à cette offre', ...lines).application

  test('documents of a sentence', () => {
    expect(
      application(
        'Les candidatures (CV détaillé, lettre de motivation, photocopie des diplômes, fiche de renseignements (2), ainsi que la demande de changement de corps (2)) doivent parvenir à la mairie.',
      )?.documents,
    ).toEqual([
      'CV détaillé',
      'lettre de motivation',
      'photocopie des diplômes',
      'fiche de renseignements',
      'demande de changement de corps',
    ])
  })

  test('documents of a list', () => {
    expect(
      application(
        'Le dossier comporte :',
        '- un CV et une lettre de motivation ;\n- la fiche de renseignements (2).\n- Mail : drh@exemple.nc',
      )?.documents,
    ).toEqual(['un CV', 'une lettre de motivation', 'la fiche de renseignements'])
  })

  test.each<readonly [line: string, key: string, value: unknown]>([
    ['- Voie postale : BP 41, 98860 Koné', 'post', 'BP 41, 98860 Koné'],
    ['Par courrier : BP 41, 98860 Koné.', 'post', 'BP 41, 98860 Koné'],
    ['- Dépôt physique : hôtel de ville, 1 rue des Tamanous', 'inPerson', 'hôtel de ville, 1 rue des Tamanous'],
    ['- Mail : [DRH-recrutement@exemple.nc](mailto:drh-recrutement@exemple.nc)', 'emails', ['DRH-recrutement@exemple.nc']],
    ['*Les candidatures de fonctionnaires doivent être transmises sous couvert de la voie hiérarchique*', 'viaHierarchy', true],
    ['Le dossier (lettre, CV) est envoyé à la mairie.', 'documents', ['lettre', 'CV']],
  ])('%s: %s', (line, key, value) => {
    expect(application('Votre dossier est envoyé ainsi :', line)).toMatchObject({ [key]: value })
  })

  test('a postcode or a year is no phone', () => {
    expect(application('Votre dossier parvient à la mairie, BP 41, 98860 Koné, avant 2026.')?.phones).toEqual([])
  })
})

describe('footnotes', () => {
  test.each([
    '(1) Vous trouverez la notice.',
    '- (1) Vous trouverez la notice.',
    '<sup>(1)</sup> Vous trouverez la notice.',
    '⁽¹⁾ Vous trouverez la notice.',
    '(1) : Vous trouverez la notice.',
  ])('%s', (line) => {
    expect(offerWith('# Missions :', 'Relever.', '# Pour répondre à cette offre', 'Écrire à la mairie.', line).footnotes).toEqual([
      { mark: '1', text: 'Vous trouverez la notice.' },
    ])
  })

  test('a mark without its note is reported once', () => {
    const reading = readingWith(
      'Durée de résidence exigée pour le recrutement sur titre (1) : /',
      'Lieu de travail : Koné (1)',
      '# Missions :',
      'Relever.',
    )
    expect(reading.diagnostics.filter(({ code }) => code === 'footnote-missing')).toMatchObject([{ severity: 'info', data: { mark: '1' } }])
  })
})
