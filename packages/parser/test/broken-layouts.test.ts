import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { codesOf, offerWith, readingWith, textWith } from './offer-with.ts'

describe('labels that stand one below the other, or side by side, and then their values', () => {
  test('values have the order of the labels', () => {
    const { offer } = readingWith(
      'Employeur :',
      'Durée de résidence exigée pour le recrutement sur titre :',
      'Lieu de travail :',
      'Date de dépôt de l’offre :',
      'Date limite de candidature :',
      'Syndicat des eaux de la Tiwaka',
      'au moins égale à 5 ans',
      'Poindimié',
      'vendredi 8 mai 2026',
      'vendredi 29 mai 2026',
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({
      employer: 'Syndicat des eaux de la Tiwaka',
      residence: { kind: 'minimum', years: 5 },
      workplace: 'Poindimié',
      postedOn: '2026-05-08',
      deadline: '2026-05-29',
    })
  })

  test('labels without colons, and values that begin like labels', () => {
    const { offer } = readingWith(
      'Employeur\nDirection\nService\nLieu de travail\nDate limite de candidature',
      'Commune de Pouembout\nDirection générale\nService des eaux\nPouembout\nvendredi 29 mai 2026',
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({
      employer: 'Commune de Pouembout',
      direction: 'Direction générale',
      service: 'Service des eaux',
      workplace: 'Pouembout',
      deadline: '2026-05-29',
    })
  })

  test('days in two columns', () => {
    const { offer } = readingWith(
      '**Date de dépôt :** **Date limite :**',
      'vendredi 8 mai 2026 vendredi 29 mai 2026',
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({ postedOn: '2026-05-08', deadline: '2026-05-29' })
  })

  test('words that nothing tells apart are paired with a doubt', () => {
    const reading = readingWith('Employeur :', 'Lieu de travail :', 'Syndicat des eaux', 'Poindimié', '# Missions :', 'Relever.')
    expect(reading.offer).toMatchObject({ employer: 'Syndicat des eaux', workplace: 'Poindimié' })
    expect(codesOf(reading)).toContain('field-disputed')
  })

  test('a value of another shape is no value', () => {
    const reading = readingWith('Lieu de travail :', 'Date limite de candidature :', 'Poindimié', '# Missions :', 'Relever.')
    expect(reading.offer.deadline).toBeUndefined()
    expect(codesOf(reading)).toContain('field-disputed')
  })

  test('a label without a value leaves the label below it its own', () => {
    const reading = readingWith(
      '# Durée de résidence exigée pour le recrutement sur titre :',
      '# Date limite de candidature',
      'vendredi 29 mai 2026',
      '# Modification de la date de clôture initialement prévue le 22/05/2026',
      '# Missions :',
      'Relever.',
    )
    expect(reading.offer).toMatchObject({ residence: { kind: 'empty' }, deadline: '2026-05-29', initialDeadline: '2026-05-22' })
    expect(codesOf(reading)).not.toContain('field-disputed')
  })

  test('a duration is awaited, so that words below its label begin another field', () => {
    const { offer } = readingWith(
      '# Durée de résidence exigée pour le recrutement sur titre :',
      '# Direction',
      'Capitainerie',
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({ residence: { kind: 'empty' }, direction: 'Capitainerie' })
  })
})

describe('values that stand above their labels', () => {
  const values = [
    'Syndicat des eaux de la Tiwaka',
    'Technicien\nou contrôleur',
    'au moins égale à 5 ans',
    'vendredi 8 mai 2026',
    'vendredi 29 mai 2026',
  ]
  const labels = [
    'Employeur :',
    'Corps ou cadre d’emploi / Domaine :',
    'Durée de résidence exigée pour le recrutement sur titre :',
    'Date de dépôt de l’offre :',
    'Date limite de candidature :',
  ]
  const body = ['# Missions :', 'Relever.'] as const

  test('are told by the shapes of days and durations', () => {
    const lines = values.flatMap((value, index) => [value, labels[index] ?? ''])
    const { offer, unread } = readingWith(lines.join('\n'), ...body)
    expect(offer).toMatchObject({
      employer: 'Syndicat des eaux de la Tiwaka',
      corps: { text: 'Technicien ou contrôleur' },
      residence: { kind: 'minimum', years: 5 },
      postedOn: '2026-05-08',
      deadline: '2026-05-29',
    })
    expect(unread).toEqual([])
  })

  test('below their labels they stay where they are', () => {
    const lines = labels.flatMap((label, index) => [label, values[index] ?? ''])
    expect(offerWith(lines.join('\n'), ...body)).toMatchObject({ employer: 'Syndicat des eaux de la Tiwaka', deadline: '2026-05-29' })
  })
})

describe('values that a line’s end cuts', () => {
  test.each([
    ["Corps : Adjoint\nd'animation", 'corps', { text: "Adjoint d'animation" }],
    ['Corps : Éducateur des activités\nphysiques et sportives', 'corps', { text: 'Éducateur des activités physiques et sportives' }],
    ['Corps : Agent de police\nmunicipale', 'corps', { text: 'Agent de police municipale' }],
    [
      'Poste à pourvoir : à compter du 1er **Date de dépôt de l’offre :** vendredi 8 mai 2026\nseptembre 2026',
      'availability',
      { kind: 'from-date', date: '2026-09-01' },
    ],
  ])('%s', (line, field, value) => {
    expect(readingWith(line, 'Date limite : 29 mai 2026', '# Missions :', 'Relever.').offer).toMatchObject({ [field]: value })
  })

  test('a slash behind a note mark is a value, words behind it are the note', () => {
    const label = 'Durée de résidence exigée pour le recrutement sur titre :'
    expect(offerWith(`${label}\n(1) /`, '# Missions :', 'Relever.').residence?.kind).toBe('not-applicable')
    expect(offerWith(`${label}\n(1) voir la notice`, '# Missions :', 'Relever.').residence?.kind).toBe('empty')
  })
})

test('the hour at which the day begins is no start of the post', () => {
  const { offer } = readingWith(
    'Poste à pourvoir : immédiatement',
    '# Conditions de travail :',
    '- Prise de poste à 6 h',
    '- Travail le samedi',
  )
  expect(offer.availability?.kind).toBe('immediate')
  expect(offer.sections).toMatchObject([{ blocks: [{ items: [{ text: 'Prise de poste à 6 h' }, { text: 'Travail le samedi' }] }] }])
})

describe('columns that blanks part', () => {
  test('are read one after the other, and words that a line cut are whole', () => {
    const { offer, unread } = readingWith(
      `
      Corps ou cadre d’emploi / Domaine :          Direction médico-
      Agent socio-                                 sociale
      éducatif
                                                   Lieu de travail : 12 rue
      Durée de résidence exigée                    des Mimosas, Koné
      pour le recrutement sur titre (1) :
      Agent : au moins égale à 3 ans               Date de dépôt de l’offre : vendredi 8
      Moniteur : au moins égale à 5 ans            mai 2026

      Poste à pourvoir : susceptible               Date limite de candidature : vendredi
      d’être vacant                                29 mai 2026
      `,
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({
      corps: { text: 'Agent socio-éducatif' },
      residence: {
        kind: 'multiple',
        entries: [
          { scope: 'Agent', kind: 'minimum', years: 3 },
          { scope: 'Moniteur', kind: 'minimum', years: 5 },
        ],
      },
      direction: 'Direction médico-sociale',
      workplace: '12 rue des Mimosas, Koné',
      postedOn: '2026-05-08',
      deadline: '2026-05-29',
      availability: { kind: 'likely-vacant', text: "susceptible d'être vacant" },
    })
    expect(unread).toEqual([])
  })

  test('labels beside what they announce', () => {
    const { offer } = readingWith(
      'Employeur         Commune de Pouembout\nDirection         Direction générale des services\nLieu de travail   Pouembout',
      'Missions :        Relever les compteurs\n                  de la commune.',
      `Contact et informations    Mme Ada Poigoune, cheffe du service
complémentaires :          Tél : 47 00 01`,
    )
    expect(offer).toMatchObject({
      employer: 'Commune de Pouembout',
      direction: 'Direction générale des services',
      workplace: 'Pouembout',
      sections: [
        { id: 'missions', blocks: [{ text: 'Relever les compteurs de la commune.' }] },
        { id: 'contact', heading: 'Contact et informations complémentaires :' },
      ],
      contact: { who: 'Mme Ada Poigoune, cheffe du service', phones: ['+687470001'] },
    })
  })

  test('what stands beside a label without a value is its value, not the other column’s', () => {
    const { offer } = readingWith(
      `Corps : Rédacteur ou attaché                                   Direction : Secrétariat général
Durée de résidence exigée pour le recrutement sur titre :      Attaché : au moins égale à 5 ans
                                                               Rédacteur : au moins égale à 10 ans
                                                               Lieu de travail : Koné`,
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({
      corps: { text: 'Rédacteur ou attaché' },
      direction: 'Secrétariat général',
      residence: {
        kind: 'multiple',
        entries: [
          { scope: 'Attaché', years: 5 },
          { scope: 'Rédacteur', years: 10 },
        ],
      },
      workplace: 'Koné',
    })
  })

  test('a unit beside an empty label stays a unit', () => {
    const { offer } = readingWith(
      `Corps : Rédacteur                                              Lieu de travail : Koné
Durée de résidence exigée pour le recrutement sur titre :      Direction des finances
                                                               Date limite : 29 mai 2026`,
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({ residence: { kind: 'empty' }, direction: 'Direction des finances', deadline: '2026-05-29' })
  })

  test('a unit’s name below another label is no label of a column', () => {
    const { offer } = readingWith(
      'Employeur :        Commune de Koné\nDirection :        Secrétariat général\nDate limite :      29 mai 2026\nLieu de travail :  Koné',
      '# Missions :',
      'Relever.',
    )
    expect(offer).toMatchObject({
      employer: 'Commune de Koné',
      direction: 'Secrétariat général',
      deadline: '2026-05-29',
      workplace: 'Koné',
    })
  })

  test('items behind their bullets, prose and tables stay what they are', () => {
    const { offer } = readingWith(
      'Date limite : 29 mai 2026',
      '# Missions :',
      '-   Encadrer\n-   Service : organiser les plannings\n-   Budget',
      "Le poste est   rattaché à la\nDirection :    placé sous l'autorité de",
      '# Contact :',
      'Direction     Service     Téléphone\nDRH           Paie        47 00 01',
    )
    expect(offer.service).toBeUndefined()
    expect(offer.sections).toMatchObject([
      {
        blocks: [
          { items: [{ text: 'Encadrer' }, { text: 'Service : organiser les plannings' }, { text: 'Budget' }] },
          { text: "Le poste est rattaché à la Direction : placé sous l'autorité de" },
        ],
      },
      { blocks: [{ text: 'Direction Service Téléphone DRH Paie 47 00 01' }] },
    ])
  })

  test('blocks stand in the text, whatever the order of their lines', () => {
    const { outline } = readingWith(
      'Date limite : 29 mai 2026',
      'Missions :          - relever\n- compter     Lieu de travail : Koné\n- écrire      Service : eaux',
    )
    for (const { blocks } of outline) for (const [start, end] of blocks) expect(end).toBeGreaterThan(start)
  })

  test('words between blanks that no label announces stay in their line', () => {
    const { offer } = readingWith('# Missions :', 'Relever   les compteurs\nchaque    semaine')
    expect(offer.sections).toMatchObject([{ blocks: [{ text: 'Relever les compteurs chaque semaine' }] }])
  })
})

describe('labels that a scan misread', () => {
  test.each([
    ['# Activités principaIes :', 'mainActivities'],
    ['# Savoir-falre :', 'skills'],
    ['# Cornportement professionnel :', 'behaviour'],
  ])('%s', (heading, id) => {
    const reading = readingWith('# Missions :', 'Relever.', heading, '- Compter')
    expect(reading.offer.sections.map((section) => section.id)).toEqual(['missions', id])
    expect(codesOf(reading)).toContain('label-misspelt')
  })

  test("an m read as rn, in a label's word and in a value", () => {
    expect(readingWith("Corps ou Cadre d'ernploi / Domaine : Technicien", 'Poste à pourvoir : imrnédiatement').offer).toMatchObject({
      corps: { text: 'Technicien' },
      availability: { kind: 'immediate' },
    })
  })
})

describe('a heading that says more than the template', () => {
  test('opens missions, the first time', () => {
    const { offer } = readingWith(
      'Corps : Technicien',
      'Date limite : 29 mai 2026',
      '# Missions en station de pompage',
      '- Relever',
      '# Missions en réseau',
      '- Réparer',
    )
    expect(offer.sections.map(({ id, heading }) => [id, heading])).toEqual([['missions', 'Missions en station de pompage']])
  })
})

describe('what the converter left inside a line', () => {
  test('a line end of HTML before a bullet parts items', () => {
    const [missions] = readingWith('**Missions :**<br>- Relever<br>- Compter').offer.sections
    expect(missions?.blocks).toMatchObject([{ type: 'list', items: [{ text: 'Relever' }, { text: 'Compter' }] }])
  })

  test('a cell beside its heading holds blocks as lines below one do', () => {
    const { offer } = readingWith(
      '| **Missions** | Relever les compteurs. |\n|---|---|\n| **Savoir-faire** | - Relever ;<br>- Compter. |\n| **Profil** | Permis B. |',
    )
    expect(offer.sections.map(({ id, blocks }) => [id, blocks])).toMatchObject([
      ['missions', [{ type: 'paragraph', text: 'Relever les compteurs.' }]],
      ['skills', [{ type: 'list', items: [{ text: 'Relever ;' }, { text: 'Compter.' }] }]],
      ['profile', [{ type: 'paragraph', text: 'Permis B.' }]],
    ])
  })

  test('a label over two lines of a cell', () => {
    const { offer } = readingWith("| **Corps ou Cadre d'emploi<br>/ Domaine** | Attaché<br>ou technicien |\n|---|---|")
    expect(offer.corps?.text).toBe('Attaché ou technicien')
  })

  test('a label that a table tears over two rows', () => {
    const { offer } = readingWith(
      '|Durée de résidence exigée|Date de dépôt de l’offre : vendredi 8 mai 2026|\n|---|---|\n|pour le recrutement sur titre : au moins égale à 5 ans|Date limite de candidature : vendredi 29 mai 2026|',
    )
    expect(offer).toMatchObject({
      residence: { kind: 'minimum', years: 5, route: 'titre' },
      postedOn: '2026-05-08',
      deadline: '2026-05-29',
    })
  })
})

describe('titles', () => {
  const more = ['Corps : Technicien', 'Date limite de candidature : 29 mai 2026']

  test.each<readonly [what: string, lines: readonly string[], title: string | undefined]>([
    [
      'the employer in a heading above it',
      ['# Syndicat des eaux de la Tiwaka', '# Releveur', 'Employeur : Syndicat des eaux de la Tiwaka (SET)'],
      'Releveur',
    ],
    [
      'a sentence about the recruitment',
      ['La commune recrute, pour les besoins du service des eaux, un releveur.', 'Employeur : Commune'],
      undefined,
    ],
    ['a slogan above an address', ['# DES EAUX POUR DEMAIN', 'www.exemple.nc', 'Employeur : Commune'], undefined],
    ['a second heading that goes on', ['# Releveur', '# au sein de la station de pompage'], 'Releveur au sein de la station de pompage'],
    ['a second heading that stands for itself', ['# Releveur', '# de la commune'], 'Releveur'],
  ])('%s', (_, lines, title) => {
    expect(parseOffer([...lines, ...more].join('\n\n')).offer.title).toBe(title)
  })
})

describe('corps and what stands beside it', () => {
  test.each([
    ['Corps : Technicien adjoint/ Direction de l’eau', 'Équipement (DEAU)', 'Technicien adjoint/ Équipement'],
    [
      'Corps : Ingénieur 1er grade / Direction : des risques',
      'Économie rurale ou Environnement',
      'Ingénieur 1er grade / Économie rurale ou Environnement',
    ],
    ['Corps : Technicien adjoint', '1er ou 2ème grade / Équipement', 'Technicien adjoint 1er ou 2ème grade / Équipement'],
    ['Corps : Attaché de conservation/', 'maison des livres du lagon', 'Attaché de conservation'],
  ])('%s, then %s', (line, next, corps) => {
    expect(readingWith(line, next, 'Date limite de candidature : 29 mai 2026').offer.corps?.text).toBe(corps)
  })

  test('words between two commas go back to the corps whole', () => {
    const { corps, direction } = readingWith(
      'Corps : Agent contractuel',
      'Direction : Direction de la culture, de droit public, de la jeunesse et des sports',
    ).offer
    expect(corps?.text).toBe('Agent contractuel de droit public')
    expect(direction).toBe('Direction de la culture, de la jeunesse et des sports')
  })
})

describe('what the pages repeat', () => {
  test('page numbers, and the footer beside them, cut no item and stay unread', () => {
    const text = textWith(
      '# Missions :',
      'Relever.',
      '# Activités principales :',
      '- Relever les compteurs du\nCommune de Pouembout – Tél. 47 00 00\nPage 1 / 2\nquartier ;\n- Compter.',
      '# Contact :',
      'Mme Ada Poigoune, 47 00 01\nCommune de Pouembout – Tél. 47 00 00\nPage 2 / 2',
    )
    const { offer, unread } = parseOffer(text)
    expect(offer.sections[1]?.blocks).toMatchObject([{ items: [{ text: 'Relever les compteurs du quartier ;' }, { text: 'Compter.' }] }])
    expect(offer.contact?.phones).toEqual(['+687470001'])
    expect(unread.map(([from, to]) => text.slice(from, to))).toEqual([
      'Commune de Pouembout – Tél. 47 00 00',
      'Page 1 / 2',
      'Commune de Pouembout – Tél. 47 00 00',
      'Page 2 / 2',
    ])
  })

  test('what stands at the top of each page is said once, and lines with labels stay', () => {
    const { offer } = parseOffer(
      '3134-26-9001/SR du 8 mai 2026\nPage 1/2\n# Releveur\nDate limite : 29 mai 2026\n# Missions :\nRelever.\n3134-26-9001/SR du 8 mai 2026\nPage 2/2\nCompter.',
    )
    expect(offer.reference?.number).toBe('3134-26-9001/SR')
    expect(offer.sections).toMatchObject([{ blocks: [{ text: 'Relever. Compter.' }] }])
    const { deadline } = parseOffer(
      '# Releveur\nCorps : Technicien\n# Missions :\nRelever.\nDate limite de candidature : 29 mai 2026\nPage 1\nDate limite de candidature : 29 mai 2026\nPage 2',
    ).offer
    expect(deadline).toBe('2026-05-29')
  })

  test('fractions number no pages unless they count up', () => {
    expect(offerWith('# Missions :', 'Compter à', '1/1').sections).toMatchObject([{ blocks: [{ text: 'Compter à 1/1' }] }])
    expect(offerWith('# Missions :', 'Relever.', '1/2', 'Compter.', '1/2').sections[0]?.blocks).toHaveLength(4)
  })

  test('a fraction is no page number', () => {
    expect(offerWith('# Missions :', 'Relever à', '3/2').sections).toMatchObject([{ blocks: [{ text: 'Relever à 3/2' }] }])
  })
})
