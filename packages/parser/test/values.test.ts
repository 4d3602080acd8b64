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
    ['septembre et octobre 2026', { kind: 'from-date', month: '2026-09', note: 'octobre 2026' }],
    ['Août – Septembre 2026', { kind: 'from-date', month: '2026-08', note: 'Septembre 2026' }],
    ['de juin à juillet 2026', { kind: 'from-date', month: '2026-06', note: 'juillet 2026' }],
    ['vacant août 2026', { kind: 'from-date', month: '2026-08' }],
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

  test.each<readonly [line: string, number: string | undefined]>([
    ['# AVIS DE VACANCE DE POSTE N° 3134-26-9002/SR du 15 mai 2026', '3134-26-9002/SR'],
    ["Cet avis annule et remplace l'avis n° 3134-26-9002/SR du 15 mai 2026", undefined],
  ])('a whole number is one anywhere on a line of the head, unless it is of another notice: %s', (line, number) => {
    expect(parseOffer(`${line}\n\nReleveur\n\nEmployeur : Mairie\n\nLieu de travail : Koné`).offer.reference?.number).toBe(number)
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
    [
      'Ingénieur 1er ou 2ème grade / Informatique',
      [
        { name: 'Ingénieur', grade: '1er grade', domain: 'Informatique' },
        { name: 'Ingénieur', grade: '2ème grade', domain: 'Informatique' },
      ],
    ],
    [
      'Ingénieur 1er ou 2ème grade domaine informatique',
      [
        { name: 'Ingénieur', grade: '1er grade', domain: 'informatique' },
        { name: 'Ingénieur', grade: '2ème grade', domain: 'informatique' },
      ],
    ],
    [
      'Attaché ou technicien 2ème grade ou 3ème grade',
      [{ name: 'Attaché' }, { name: 'technicien', grade: '2ème grade' }, { name: 'technicien', grade: '3ème grade' }],
    ],
    ['Technicien 1ᵉʳ grade', [{ name: 'Technicien', grade: '1ᵉʳ grade' }]],
    ['Technicien 2ᵉ grade / équipement', [{ name: 'Technicien', grade: '2ᵉ grade', domain: 'équipement' }]],
    [
      'Rédacteur / Informatique ou Numérique',
      [
        { name: 'Rédacteur', domain: 'Informatique' },
        { name: 'Rédacteur', domain: 'Numérique' },
      ],
    ],
    ['Ingénieur / équipement ou attaché', [{ name: 'Ingénieur', domain: 'équipement' }, { name: 'attaché' }]],
    [
      'Animateur - spécialité sport ou éducateur - spécialité jeunesse',
      [
        { name: 'Animateur', domain: 'spécialité sport' },
        { name: 'éducateur', domain: 'spécialité jeunesse' },
      ],
    ],
    ['Attaché / ingénieur / conservateur', [{ name: 'Attaché' }, { name: 'ingénieur' }, { name: 'conservateur' }]],
    ['Rédacteur et/ou adjoint administratif', [{ name: 'Rédacteur' }, { name: 'adjoint administratif' }]],
    ['Assistant (filière A ou B)', [{ name: 'Assistant (filière A ou B)' }]],
    ['Attaché- Recrutement sur titre', [{ name: 'Attaché' }]],
    ['Rédacteur principal, ou adjoint', [{ name: 'Rédacteur', grade: 'principal' }, { name: 'adjoint' }]],
    ["Conseiller principal d'éducation", [{ name: "Conseiller principal d'éducation" }]],
  ])('%s', (text, entries) => {
    expect(corps(text)).toEqual({ text, entries })
  })

  test('grades and domains without end stay in linear number', () => {
    const text = `Technicien ${'1er ou '.repeat(500)}2ème grade / a${' ou b'.repeat(500)}`
    expect(corps(text)?.entries.length).toBeLessThan(2000)
  })

  test('a lost domain leaves no stroke', () => {
    expect(corps('Ingénieur /')).toEqual({ text: 'Ingénieur', entries: [{ name: 'Ingénieur' }] })
  })
})

test.each<readonly [text: string, direction: string | undefined]>([
  ['Direction des soins et de la prévention (DSP)', 'Direction des soins et de la prévention (DSP)'],
  ['Secrétariat général', 'Secrétariat général'],
  ['Service des eaux', undefined],
])('a unit behind the label of the corps is no corps: %s', (text, direction) => {
  const { offer, fields, diagnostics } = readingWith(
    `Corps ou Cadre d'emploi / Domaine : ${text}`,
    'Lieu de travail : Koné',
    '# Missions :',
  )
  expect([fields.corps?.state, offer.direction]).toEqual(['unreadable', direction])
  expect(diagnostics.map(({ code }) => code)).toContain('corps-missing')
})

test.each(['Cadre de direction', 'Personnel de direction', 'Rédacteur de direction'])('%s is a corps', (text) => {
  expect(offerWith(`Corps ou Cadre d'emploi / Domaine : ${text}`, 'Lieu de travail : Koné').corps?.text).toBe(text)
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

test('columns taken apart in doubt are disputed, both of them', () => {
  const { fields, diagnostics } = readingWith(
    'Corps /Domaine : rédacteur ou adjoint',
    'Direction : Département des Publics et du Développement administratif Culturel',
    'Lieu de travail : Koné',
  )
  expect([fields.corps?.state, fields.direction?.state]).toEqual(['disputed', 'disputed'])
  expect(diagnostics.flatMap(({ code, path }) => (code === 'field-disputed' ? [path[0]] : []))).toEqual(['corps', 'direction'])
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
    ['DRH – 2 gestionnaires de paie', 2],
    ['DRH – 2 agents de paie', 2],
    ['Chef du secteur – 2 rue des Eaux', undefined],
    ['Chef du secteur – 3 bassins', undefined],
    ['Releveur – 3 releveurs', 3],
    ['DRH – 12 mois de contrats', undefined],
    ['12 mois de renfort', undefined],
    ['Releveur (2 postes, dont 1 poste à mi-temps)', 2],
    ['Releveur (3 postes ; les 3 postes sont à Hienghène)', 3],
    ['Releveur (1 poste à Koné, 2 postes à Hienghène)', 3],
    ['Releveur (3 postes : 1 poste à Koné, 2 postes à Hienghène)', 3],
    ['Releveur (1 poste à Koné ou 1 poste à Hienghène)', undefined],
    ['Releveur (1 poste à mi-temps, 2 postes à temps plein)', undefined],
  ])('%s: %s', (title, openings) => {
    expect(parseOffer(`# ${title}\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : Mairie\n\nLieu de travail : Koné`).offer.openings).toBe(
      openings,
    )
  })
})

describe('a letterhead above the title', () => {
  test.each<readonly [letterhead: string, employer: string]>([
    ['# CORNMUNE DE HIENGHENE', 'Commune de Hienghène'],
    ['# Mairle de Hienghène', 'Commune de Hienghène'],
    ['# VILLE DE HIENGHENE', 'Mairie de Hienghène'],
    ['RÉGIE de l’EaU du Nord', "Régie de l'eau du Nord et des îles"],
    ["Régie de l'eau", "Régie de l'eau du Nord"],
    ['SPA – Refuge des Tamanous', 'Association « Refuge des Tamanous » de Koné'],
  ])('%s, of %s', (letterhead, employer) => {
    const text = `${letterhead}\n\nReleveur de compteurs\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : ${employer}\n\nLieu de travail : Koné`
    expect(parseOffer(text).offer.title).toBe('Releveur de compteurs')
  })

  test.each([
    ['Santé publique', 'Agence de santé publique'],
    ['Gestion des déchets', 'Syndicat de gestion des déchets'],
  ])('a post may be called by words inside the name of its employer: %s, %s', (title, employer) => {
    const text = `${title}\n\n3 postes\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : ${employer}\n\nLieu de travail : Koné`
    expect(parseOffer(text).offer.title).toBe(title)
  })
})

test.each<readonly [title: string, availability: string, openings: number, state: string]>([
  ['Gardien', '03 postes à pourvoir dès le 1er juin 2026', 3, 'stated'],
  ['Gardien', '1 poste à pourvoir au 1er juin 2026 et 2 postes au 1er juillet 2026', 3, 'stated'],
  ['Gardien', 'au 1er juin 2026 : 1 poste ; au 1er juillet 2026 : 2 postes', 3, 'stated'],
  ['Gardien', '3 postes, soit 1 poste au 1er juin 2026 et 2 postes au 1er juillet 2026', 3, 'stated'],
  ['3 gardiens', '3 postes vacants', 3, 'stated'],
  ['3 gardiens', '2 postes vacants', 3, 'disputed'],
])('number of posts in "%s" and "%s": %d, %s', (title, availability, openings, state) => {
  const text = `# ${title}\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : Mairie\n\nPoste à pourvoir : ${availability}\n\nLieu de travail : Koné`
  const { offer, fields } = parseOffer(text)
  expect([offer.openings, fields.openings?.state]).toEqual([openings, state])
})

test('a corps "du domaine" of something keeps its name and both its grades', () => {
  expect(offerWith("Corps /Domaine : Technicien 1er ou 2ème grade du domaine de l'équipement").corps?.entries).toEqual([
    { name: 'Technicien', grade: '1er grade', domain: 'équipement' },
    { name: 'Technicien', grade: '2ème grade', domain: 'équipement' },
  ])
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
    ['Liberté Égalité Fraternité\n\nReleveur de compteurs', 'Releveur de compteurs', 'a motto stands before it'],
    ['Province Nord – DRH\n\nReleveur de compteurs', 'Releveur de compteurs', 'a letterhead stands before it'],
    ['Service des eaux', 'Service des eaux', 'nothing else may be one'],
    ['', undefined, 'the text begins with the reference'],
    ['# Intitulé du poste 1\n\nAnimateur de loisirs', 'Animateur de loisirs', 'a count stands behind its label'],
    ['# Animateur de loisirs\n\nIntitulé du poste : 2', 'Animateur de loisirs', 'a count is all that its label has'],
    ['Accueil > Nos offres > Détail\n\nReleveur de compteurs', 'Releveur de compteurs', 'a path of pages stands before it'],
    ['Aller au contenu\n\nReleveur de compteurs', 'Releveur de compteurs', 'a link stands before it'],
    ['Retour aux annonces\n\nReleveur de compteurs', 'Releveur de compteurs', 'a link back stands before it'],
    ['Vous êtes ici : Accueil / Eaux\n\nReleveur de compteurs', 'Releveur de compteurs', 'a path in words stands before it'],
    ['Partager | Imprimer\n\nReleveur de compteurs', 'Releveur de compteurs', 'buttons stand before it'],
    ["Chargé d'accueil / secrétariat", "Chargé d'accueil / secrétariat", 'it has a word of links'],
    ['Deux postes à pourvoir\n\nReleveur de compteurs', 'Releveur de compteurs', 'a count of posts stands before it'],
    ['<!DOCTYPE html>\n\nReleveur de compteurs', 'Releveur de compteurs', 'markup stands before it'],
    ['Mairie de Hienghène\nBP 12\n98815 Hienghène\n\nRELEVEUR', 'RELEVEUR', 'an address stands before it'],
    ['Province Nord\nTél : 42 00 00\n\nReleveur', 'Releveur', 'a telephone number stands before it'],
    ['Hôtel de ville\nSecrétariat : 42 00 00\n\nReleveur', 'Releveur', 'a town hall and its number stand before it'],
    ['Province Nord\nTél. 42 00 00 / Fax 42 00 01', undefined, 'a letterhead is all there is'],
    ['Province Nord\n3 bis, rue des Eaux\neaux@exemple.nc\nexemple.nc\n\nReleveur', 'Releveur', 'a street and sites stand before it'],
    ['Direction de projet eaux (H/F)\n\nHienghène', 'Direction de projet eaux (H/F)', 'it names a post'],
    ['Service des eaux\n\nHienghène, le 3 mai 2026', 'Service des eaux', 'only a place stands below'],
    ['Mairie\n\nService des eaux\n\nHienghène', 'Service des eaux', 'an employer stands before it'],
    ['Releveur de compteurs à\nHienghène', 'Releveur de compteurs à Hienghène', 'it goes on with a place'],
    ['Téléphoniste', 'Téléphoniste', 'it begins as a number does'],
    ['Lycée des Tamanous\n\nReleveur de compteurs', 'Releveur de compteurs', 'a school stands before it'],
  ])('%s: %s, %s', (lines, title) => {
    expect(parseOffer(`${lines}\n\nRéférence : 3134-26-9001/SR\n\nEmployeur : Mairie\n\nLieu de travail : Koné`).offer.title).toBe(title)
  })
})

describe('contact', () => {
  const contact = (...lines: readonly string[]) =>
    offerWith('# Missions :', 'Relever.', '# Contact et informations complémentaires :', ...lines).contact

  test.each<readonly [line: string, value: unknown]>([
    ['Le chef du service, Tél : 26 77 98', { who: 'Le chef du service', phones: ['+687267798'], emails: [] }],
    ['La secrétaire – Tel : 20.00.28', { who: 'La secrétaire', phones: ['+687200028'], emails: [] }],
    ['La secrétaire, tél. 267770 ou 26 77 71', { who: 'La secrétaire', phones: ['+687267770', '+687267771'], emails: [] }],
    ['Cheffe de section, Mob : (+687)70.00.75', { who: 'Cheffe de section', phones: ['+687700075'], emails: [] }],
    ['Cheffe de section : +687 70 00 75', { who: 'Cheffe de section', phones: ['+687700075'], emails: [] }],
    ['20.00.82 ou 70.00.35', { phones: ['+687200082', '+687700035'], emails: [] }],
    ['Le bureau, mail : bureau.paie@exemple.nc', { who: 'Le bureau', phones: [], emails: ['bureau.paie@exemple.nc'] }],
    [
      'Le bureau, [bureau\\_paie@exemple.nc](mailto:bureau_paie@exemple.nc)',
      { who: 'Le bureau', phones: [], emails: ['bureau_paie@exemple.nc'] },
    ],
    ['Le chef de bureau répond aux questions du lundi au vendredi.', { who: 'Le chef de bureau', phones: [], emails: [] }],
    ['Directeur des télécommunications, 290 123', { who: 'Directeur des télécommunications', phones: ['+687290123'], emails: [] }],
    ['Mme Wea, adjointe, au 26 77 98. Standard : 26 77 00', { who: 'Mme Wea, adjointe', phones: ['+687267798', '+687267700'], emails: [] }],
    ['Le bureau, standard : 26 77 98 – fax : 26 77 99', { who: 'Le bureau', phones: ['+687267798'], emails: [] }],
    ['Le bureau, tél./fax : 26 77 98, indemnité 150 200 F', { who: 'Le bureau', phones: ['+687267798'], emails: [] }],
    ['Le laboratoire, té1. : 26 77 98', { who: 'Le laboratoire', phones: ['+687267798'], emails: [] }],
    [
      "Pour tout renseignement, vous pouvez prendre l'attache du docteur Anne Wea (26 77 98)",
      { who: 'docteur Anne Wea', phones: ['+687267798'], emails: [] },
    ],
    ['Pour toute question, la personne à contacter est :\nLa cheffe de bureau', { who: 'La cheffe de bureau', phones: [], emails: [] }],
    [
      'Mme Wea, cadre du service\nd’imagerie – Tél : 26 77 98',
      { who: "Mme Wea, cadre du service d'imagerie", phones: ['+687267798'], emails: [] },
    ],
    [
      "Le poste est basé à Koné. Pour plus d'informations, contacter M. Wea au 26 77 98",
      { who: 'M. Wea', phones: ['+687267798'], emails: [] },
    ],
    ['La commune recrute. Pour tout renseignement, contacter M. Wea.', { who: 'M. Wea', phones: [], emails: [] }],
    ['Le poste est basé à Koné.\nMme Wea, tél. 26 77 98', { who: 'Mme Wea', phones: ['+687267798'], emails: [] }],
    ['Mme Wea, cheffe. Contacter le secrétariat pour un rendez-vous.', { who: 'Mme Wea, cheffe', phones: [], emails: [] }],
    ["merci de ne pas appeler le secrétariat mais d'écrire à drh@exemple.nc", { phones: [], emails: ['drh@exemple.nc'] }],
    ['Contacter Mme Wea (ne pas appeler le secrétariat)', { who: 'Mme Wea', phones: [], emails: [] }],
    ['Contacter Mme Wea ou appeler le 26 77 98', { who: 'Mme Wea', phones: ['+687267798'], emails: [] }],
    ['(1) Vous trouverez la liste sur www.exemple.nc\nM. Wea', { who: 'M. Wea', phones: [], emails: [] }],
    ['Le poste est basé à Koné.\nLe travail se fait de nuit.', undefined],
    ['Le bureau, offre n° 290 123, tél. n° 26 77 98', { who: 'Le bureau, offre n°', phones: ['+687267798'], emails: [] }],
    ['Directeur, Téléphone : 26 77 98, BP 41, 98860 Koné', { who: 'Directeur', phones: ['+687267798'], emails: [] }],
  ])('%s', (line, value) => {
    expect(contact(line)).toEqual(value)
  })

  test('over several lines', () => {
    expect(contact('Directeur des réseaux', '20.00.82 ou 70.00.35')).toEqual({
      who: 'Directeur des réseaux',
      phones: ['+687200082', '+687700035'],
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

  test.each<readonly [sentence: string, documents: readonly string[]]>([
    ['CV, lettre de motivation et copie des diplômes à envoyer à drh@exemple.nc', ['CV', 'lettre de motivation', 'copie des diplômes']],
    [
      'Le dossier comprend un CV, une lettre et la copie du permis. Il est adressé à la mairie.',
      ['un CV', 'une lettre', 'la copie du permis'],
    ],
    ["Les candidatures, accompagnées d'un CV et d'une lettre, sont déposées à la mairie.", ['un CV', 'une lettre']],
    ['Votre CV et votre lettre par courriel avant le 18 juillet', ['Votre CV', 'votre lettre']],
    ['Les dossiers doivent comprendre un CV et une lettre.', ['un CV', 'une lettre']],
    ['Le dossier devra contenir : un CV, le bilan de carrière, une lettre.', ['un CV', 'le bilan de carrière', 'une lettre']],
    ['Le dossier doit comporter un CV et deux attestations.', ['un CV', 'deux attestations']],
    [
      'Les candidatures (CV, lettre, datée et signée, derniers entretiens annuels, photo, avant le 3 juin, voir notice, BP 41) parviennent à la mairie.',
      ['CV', 'lettre', 'derniers entretiens annuels', 'photo'],
    ],
    ['Les candidatures (titulaires, contractuels) sont examinées.', []],
    ['Le dossier comportera les pièces suivantes : un CV, une lettre.', ['un CV', 'une lettre']],
    ["Les candidatures (CV, lettre, le tout en un fichier, à l'attention de Mme Wea, mairie) sont examinées.", ['CV', 'lettre']],
    ['Écrire à Mme Wea par mail drh@exemple.nc. Joindre un CV, une lettre et le permis.', ['un CV', 'une lettre', 'le permis']],
    ['La demande est examinée par une commission.', []],
    ['Votre candidature doit être adressée à la mairie par courriel.', []],
    ['Les candidatures sont reçues à la mairie, avec les pièces dont la liste y est affichée.', []],
  ])('documents that a sentence names: %s', (sentence, documents) => {
    expect(application(sentence)?.documents).toEqual(documents)
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
    ['Par courrier : BP 41 98860 Koné Cedex Tél : 26 77 98', 'post', 'BP 41 98860 Koné Cedex'],
    ['Par courrier : BP 41, 98860 Koné (tél. 26 77 98)', 'post', 'BP 41, 98860 Koné'],
    ['Par courrier : BP 41, 98860 Koné – Fax 26 77 99', 'post', 'BP 41, 98860 Koné'],
    ['Par courrier : Mairie, BP 41, 98860 Koné, mail : drh@exemple.nc', 'post', 'Mairie, BP 41, 98860 Koné'],
    ['Lettre sous la référence 290 123, tél : 26 77 98', 'phones', ['+687267798']],
    ['Plan de la parcelle n° 290 123, tél : 26 77 98', 'phones', ['+687267798']],
    ['Tout renseignement sur le dossier : 26 77 98', 'phones', ['+687267798']],
    ['Appeler le n° 26 77 98', 'phones', ['+687267798']],
    ['- Dépôt physique : hôtel de ville, 1 rue des Tamanous', 'inPerson', 'hôtel de ville, 1 rue des Tamanous'],
    ['- Mail : [DRH-recrutement@exemple.nc](mailto:drh-recrutement@exemple.nc)', 'emails', ['DRH-recrutement@exemple.nc']],
    ['*Les candidatures de fonctionnaires doivent être transmises sous couvert de la voie hiérarchique*', 'viaHierarchy', true],
    ['Le dossier (lettre, CV) est envoyé à la mairie.', 'documents', ['lettre', 'CV']],
  ])('%s: %s', (line, key, value) => {
    expect(application('Votre dossier est envoyé ainsi :', line)).toMatchObject({ [key]: value })
  })

  test.each<readonly [lines: string, key: string, value: unknown]>([
    [
      'Les candidatures (CV, lettre de\nmotivation, copie du\npermis (2)) sont examinées.',
      'documents',
      ['CV', 'lettre de motivation', 'copie du permis'],
    ],
    [
      "Les candidatures, composées d'un CV, d'une lettre et de\nla copie du permis, sont examinées.",
      'documents',
      ['un CV', 'une lettre', 'copie du permis'],
    ],
    ['Envoyer CV, lettre et copie du permis à drh@exemple.nc', 'documents', ['CV', 'lettre', 'copie du permis']],
    ['Le dossier comporte :\n- un CV\n- la copie du\npermis\net parvenir au bureau', 'documents', ['un CV', 'la copie du permis']],
    [
      'Le courrier parvient à la mairie par :\nvoie postale : BP 41 –\n98860 Koné\ndépôt physique : même adresse',
      'inPerson',
      'même adresse',
    ],
    [
      'Les dossiers sont à adresser à Monsieur le\nMaire, BP 41, 98860 KONE ou par mail à drh@exemple.nc',
      'post',
      'Monsieur le Maire, BP 41, 98860 KONE',
    ],
    ['Les dossiers parviennent par voie postale (B.P. 41 – 98860 Koné Cedex) ou par mail.', 'post', 'B.P. 41 – 98860 Koné Cedex'],
    ['Le bureau du personnel, BP 41, 98860 Koné, ouvre à 8 h.', 'post', 'Le bureau du personnel, BP 41, 98860 Koné'],
    ['Par dépôt : 41 rue des Tamanous', 'inPerson', '41 rue des Tamanous'],
    ['- par dépôt en mairie contre récépissé', 'inPerson', 'en mairie contre récépissé'],
    ["- ou en main propre à l'accueil (tél. 26 77 98)", 'inPerson', "à l'accueil (tél. 26 77 98)"],
    ["Les candidatures sont déposées à l'accueil, ou envoyées par courriel.", 'inPerson', "à l'accueil"],
    ['Dépôt physique : même adresse - Mail : drh@exemple.nc', 'inPerson', 'même adresse'],
    ['par courrier : BP 41 – 98860 Koné\n\nou à déposer : 12 rue des Tamanous', 'inPerson', '12 rue des Tamanous'],
    ['par courrier : BP 41 – 98860 Koné\n\nou à déposer : 12 rue des Tamanous', 'post', 'BP 41 – 98860 Koné'],
    ['par mail : drh@exemple.nc\nou à déposer au 12 rue des Tamanous', 'inPerson', 'au 12 rue des Tamanous'],
    ['- par mail : drh@exemple.nc\n- ou être déposées au secrétariat', 'inPerson', 'au secrétariat'],
    ['- à déposer au secrétariat', 'inPerson', 'au secrétariat'],
    ['- en main propre : 12 rue des Tamanous', 'inPerson', '12 rue des Tamanous'],
    ['Le dossier est à adresser à :\n\nRégie des eaux\n\nBP 41 – 98860 Koné', 'post', 'Régie des eaux BP 41 – 98860 Koné'],
    ['Tout renseignement est donné au\n26 77 98 ou 26 77 99', 'phones', ['+687267798', '+687267799']],
    ['- Dépôt physique : hôtel de ville (26 77 98)', 'phones', ['+687267798']],
  ])('%j: %s', (lines, key, value) => {
    expect(application(lines)).toMatchObject({ [key]: value })
  })

  test.each([
    'Les candidatures sont à déposer au plus tard le 26 juin 2026.',
    'Les dossiers sont à déposer à la direction par mail à drh@exemple.nc',
    "Les candidatures sont déposées par voie électronique à l'adresse drh@exemple.nc",
    'Les dossiers ne sont pas à déposer à la mairie.',
    "L'attestation est remise à l'agent.",
    'Dépôt physique (adresse) : idem',
    '- à déposer : par mail à drh@exemple.nc',
    'Le formulaire est à retirer ou à déposer au guichet.',
    'Mairie de Koné – BP 41 – 98860 Koné – Tél. 26 77 98 – Fax 26 77 99',
  ])('no way to apply: %s', (line) => {
    const { post, inPerson, phones } = application('Votre dossier est attendu.', line) ?? {}
    expect({ post, inPerson, phones }).toEqual({ phones: [] })
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

  test.each<readonly [lines: readonly string[], note: string]>([
    [['(1) Voir la notice qui explique', 'la durée de résidence.'], 'Voir la notice qui explique la durée de résidence.'],
    [['(1) Voir le document intitulé', '"Notice du logement" au guichet'], 'Voir le document intitulé "Notice du logement" au guichet'],
    [['(1) Voir la « Notice :', 'Pièces à joindre », au guichet.'], 'Voir la « Notice : Pièces à joindre », au guichet.'],
    [['(1) Voir la notice au guichet', 'Toute demande est examinée.'], 'Voir la notice au guichet'],
    [['(1) Voir la notice,', 'tel que prévu'], 'Voir la notice, tel que prévu'],
    [['(1) Voir la notice au guichet', '- ou en ligne'], 'Voir la notice au guichet'],
    [['(1) Voir la notice au guichet', '# Autres points'], 'Voir la notice au guichet'],
  ])('over several lines: %j', (lines, note) => {
    const { footnotes, sections } = offerWith(
      '# Missions :',
      'Relever.',
      `# Pour répondre à cette offre\n- Le courrier\n${lines.join('\n')}`,
    )
    expect(footnotes).toEqual([{ mark: '1', text: note }])
    expect(sections[1]?.blocks[0]).toMatchObject({ items: [{ text: 'Le courrier' }, ...(lines[1]?.startsWith('-') ? [{}] : [])] })
  })

  test.each<readonly [lines: string]>([
    ['(1) Les notices sont dans la « rubrique des\navis publics »\n'],
    ['(1) Voir l\'écran de 24" au guichet\n'],
    ['(1) Voir la notice « de la mairie au guichet\n'],
    ['(1) Voir la "notice au guichet.\n'],
    ['(1) Voir la notice au guichet\n"Mairie de Koné", M. Wea, tél. 26 77 98\n'],
  ])('swallow no way to apply: %j', (lines) => {
    const { application, footnotes } = offerWith(
      '# Missions :',
      'Relever.',
      '# Candidatures :',
      `${lines}Les candidatures (CV, lettre) sont à envoyer avant l'été\nPar mail : drh@exemple.nc\nVoie postale : BP 41, 98860 Koné`,
    )
    expect(application).toMatchObject({ documents: ['CV', 'lettre'], emails: ['drh@exemple.nc'], post: 'BP 41, 98860 Koné' })
    expect(footnotes).toHaveLength(1)
  })

  test('go on for three lines at most in a quotation that nothing closes', () => {
    const { footnotes } = offerWith('# Missions :', 'Relever.', '(1) Voir « la\nNotice\nPlan\nLogement\nMunicipal')
    expect(footnotes).toEqual([{ mark: '1', text: 'Voir « la Notice Plan' }])
  })

  test.each(['Le service est réparti en quatre (4) pôles et **deux** (2) antennes.', 'Une (1) équipe de deux(2) agents.'])(
    'a number repeated in digits is no mark: %s',
    (line) => {
      const { offer, diagnostics } = readingWith('Lieu de travail : Koné', '# Missions :', line)
      expect(diagnostics.map(({ code }) => code)).not.toContain('footnote-missing')
      expect(offer.sections[0]?.blocks).toEqual([{ type: 'paragraph', text: line.replaceAll('*', '') }])
    },
  )

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
