import type { FieldId, SectionId } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { codesOf, headingsOf, offerWith, readingWith } from './offer-with.ts'

/** What a field says, in words. */
const said = (field: FieldId, ...lines: readonly string[]): unknown => {
  const value = offerWith(...lines)[field]
  return typeof value === 'object' && 'text' in value ? value.text : value
}

describe('a label and its value', () => {
  const forms = [
    'Lieu de travail : Nouméa',
    'Lieu de travail: Nouméa',
    'Lieu de travail\u00a0:\u00a0Nouméa',
    'LIEU DE TRAVAIL : Nouméa',
    '# Lieu de travail : Nouméa',
    '### Lieu de travail :\n\nNouméa',
    '### Lieu de travail\n\nNouméa',
    '**Lieu de travail :** Nouméa',
    '**Lieu de travail** : Nouméa',
    '**Lieu de travail** Nouméa',
    '**Lieu de travail : Nouméa**',
    '**Lieu de travail :**\n\n**Nouméa**',
    '> Lieu de travail : Nouméa',
    '- Lieu de travail : Nouméa',
    '| Lieu de travail : | Nouméa |',
    '| **Lieu de travail** | Nouméa |',
    'Lieu\nde travail : Nouméa',
    '<b>Lieu de travail :</b> Nouméa',
    'Lieu de travail (1) : Nouméa',
  ] as const
  test.each(forms)('%s', (lines) => {
    expect(said('workplace', lines)).toBe('Nouméa')
  })
})

describe('the labels of each field', () => {
  test.each<{ field: FieldId; line: string; value: unknown }>([
    { field: 'employer', line: 'Employeur : Province Sud', value: 'Province Sud' },
    { field: 'employer', line: '**Employeur** Office des postes', value: 'Office des postes' },
    { field: 'employer', line: '# Employeur :\n\nProvince Nord', value: 'Province Nord' },
    { field: 'corps', line: "Corps ou Cadre d'emploi / Domaine : Rédacteur", value: 'Rédacteur' },
    { field: 'corps', line: "Corps ou Cadre d'emploi /Domaine : Rédacteur", value: 'Rédacteur' },
    { field: 'corps', line: "Corps ou cadre d'emplois / domaine : Rédacteur", value: 'Rédacteur' },
    { field: 'corps', line: 'Corps /Domaine : Rédacteur', value: 'Rédacteur' },
    { field: 'corps', line: 'Corps /Cadre / Domaine : Rédacteur', value: 'Rédacteur' },
    { field: 'corps', line: 'Corps ou Domaine : Rédacteur', value: 'Rédacteur' },
    { field: 'corps', line: 'Corps / Grade : Rédacteur', value: 'Rédacteur' },
    { field: 'corps', line: "**Corps ou Cadre d'emploi / Domaine** Rédacteur", value: 'Rédacteur' },
    { field: 'direction', line: 'Direction : Direction des finances', value: 'Direction des finances' },
    { field: 'direction', line: '**Direction :** Télécom', value: 'Télécom' },
    { field: 'direction', line: "**Direction** de l'eau", value: "de l'eau" },
    { field: 'service', line: 'Service : études et travaux', value: 'études et travaux' },
    { field: 'workplace', line: 'Lieu de travail : 12 rue des Niaoulis - Nouméa', value: '12 rue des Niaoulis - Nouméa' },
    { field: 'postedOn', line: "Date de dépôt de l'offre : Vendredi 8 mai 2026", value: '2026-05-08' },
    { field: 'postedOn', line: 'Date de dépôt de l’offre : 08/05/2026', value: '2026-05-08' },
    { field: 'deadline', line: 'Date limite de candidature : vendredi 29 mai 2026', value: '2026-05-29' },
    { field: 'deadline', line: '**Date limite de candidature** vendredi 29 mai 2026', value: '2026-05-29' },
    { field: 'availability', line: 'Poste à pourvoir : immédiatement', value: 'immédiatement' },
    { field: 'availability', line: 'Postes à pourvoir : immédiatement', value: 'immédiatement' },
    { field: 'availability', line: 'Poste vacant à pourvoir : immédiatement', value: 'immédiatement' },
    { field: 'respncJob', line: 'Emploi RESPNC : Secrétaire', value: 'Secrétaire' },
    { field: 'respncJob', line: '**Emploi RESPNC** Référent RH', value: 'Référent RH' },
    { field: 'respncJob', line: '# Emploi RESPNC : Data analyst', value: 'Data analyst' },
    { field: 'respncJob', line: '**Emploi RESPNC :** **Secrétaire**', value: 'Secrétaire' },
    {
      field: 'residence',
      line: 'Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à 10 ans',
      value: 'au moins égale à 10 ans',
    },
    {
      field: 'residence',
      line: 'Durée de résidence exigée pour le recrutement sur titre(1): au moins égale à 10 ans',
      value: 'au moins égale à 10 ans',
    },
    {
      field: 'residence',
      line: 'Durée de résidence exigée (1) pour le recrutement sur titre : au moins égale à 10 ans',
      value: 'au moins égale à 10 ans',
    },
    {
      field: 'residence',
      line: 'Durée de résidence exigée pour le recrutement sur titre :(1) au moins égale à 10 ans',
      value: 'au moins égale à 10 ans',
    },
    { field: 'residence', line: '**Durée de résidence exigée pour le recrutement sur titre** ⁽**¹**⁾**:** /', value: '/' },
    { field: 'residence', line: "Durée de résidence exigée pour le recrutement direct d'un adjoint administratif (1) : /", value: '/' },
    {
      field: 'residence',
      line: "Durée pour le recrutement direct d'un adjoint administratif (1) : au moins égal à 10 ans",
      value: 'au moins égal à 10 ans',
    },
    { field: 'residence', line: 'Durée de résidence exigée : au moins 10 ans', value: 'au moins 10 ans' },
  ])('$field: $line', ({ field, line, value }) => {
    expect(said(field, line)).toEqual(value)
  })
})

describe('several fields on a line', () => {
  test.each<{ line: string; values: { readonly [F in FieldId]?: unknown } }>([
    { line: '**Corps /Domaine :** Rédacteur **Direction :** Télécom', values: { corps: 'Rédacteur', direction: 'Télécom' } },
    {
      line: "**Corps ou Cadre d'emploi / Domaine** Cadre technique **Direction des télécommunications**",
      values: { corps: 'Cadre technique', direction: 'Direction des télécommunications' },
    },
    {
      line: "**Poste à pourvoir** vacant **Date de dépôt de l'offre** vendredi 8 mai 2026",
      values: { availability: 'vacant', postedOn: '2026-05-08' },
    },
    {
      line: '**Date limite de candidature :** vendredi 29 mai 2026 **Poste à pourvoir :** dès que possible',
      values: { deadline: '2026-05-29', availability: 'dès que possible' },
    },
    {
      line: "Date de dépôt de l'offre : vendredi 8 mai 2026 Date limite de candidature : vendredi 29 mai 2026",
      values: { postedOn: '2026-05-08', deadline: '2026-05-29' },
    },
    {
      line: '**Durée de résidence exigée pour le recrutement sur titre (1)** / **Lieu de travail** Dépôt de Ducos',
      values: { residence: '/', workplace: 'Dépôt de Ducos' },
    },
    {
      line: 'Corps /Domaine : Rédacteur Direction : Direction des finances',
      values: { corps: 'Rédacteur', direction: 'Direction des finances' },
    },
  ])('$line', ({ line, values }) => {
    const got = Object.fromEntries(Object.keys(values).map((field) => [field, said(field as FieldId, line)]))
    expect(got).toEqual(values)
  })
})

describe('labels and values that lines cut', () => {
  test.each<{ name: string; lines: readonly string[]; values: { readonly [F in FieldId]?: unknown } }>([
    {
      name: 'a label over two lines',
      lines: ['**Durée de résidence exigée**', '**pour le recrutement sur titre (1) :** au moins égale à 5 ans'],
      values: { residence: 'au moins égale à 5 ans' },
    },
    {
      name: 'a label over three lines, as headings',
      lines: ['# Durée de résidence', '# exigée pour le recrutement', '# sur titre (1) : /'],
      values: { residence: '/' },
    },
    {
      name: 'a label over two lines without a value',
      lines: ['# Durée de résidence exigée', '# pour le recrutement sur titre (1) :', '# Lieu de travail : Koné'],
      values: { residence: '', workplace: 'Koné' },
    },
    {
      name: 'a label that another field cuts',
      lines: [
        "**Durée de résidence exigée** **Poste à pourvoir :** susceptible d'être vacant",
        '**pour le recrutement sur titre** <sup>(1)</sup> **:** au moins égale à 10 ans',
      ],
      values: { residence: 'au moins égale à 10 ans', availability: "susceptible d'être vacant" },
    },
    {
      name: 'a label before whose route another field stands',
      lines: ['**Durée de résidence exigée pour le recrutement Lieu de travail :** Agences de Koné', '**sur titre** ⁽**¹**⁾**:** /'],
      values: { residence: '/', workplace: 'Agences de Koné' },
    },
    {
      name: 'a value over two lines',
      lines: ["**Poste à pourvoir :** Susceptible d'être à pourvoir dans le cadre de", 'la réorganisation'],
      values: { availability: "Susceptible d'être à pourvoir dans le cadre de la réorganisation" },
    },
    {
      name: 'a value that another field cuts',
      lines: [
        "**Poste à pourvoir** Susceptible d'être à pourvoir dans le cadre de **Date de dépôt de l'offre** vendredi 8 mai 2026",
        'la réorganisation',
      ],
      values: { availability: "Susceptible d'être à pourvoir dans le cadre de la réorganisation", postedOn: '2026-05-08' },
    },
    {
      name: 'values below their labels',
      lines: ['Lieu de travail', 'Nouméa', 'Date limite de candidature', 'vendredi 29 mai 2026', 'Poste à pourvoir', 'immédiatement'],
      values: { workplace: 'Nouméa', deadline: '2026-05-29', availability: 'immédiatement' },
    },
    {
      name: 'an empty label before another one',
      lines: ['Emploi RESPNC :', '# Missions :', 'Relever les compteurs.'],
      values: { respncJob: undefined },
    },
    {
      name: 'a workplace inside the missions',
      lines: ['**Missions :** Relever les compteurs de', '**Lieu de travail :** Moindou', 'toute la commune.'],
      values: { workplace: 'Moindou' },
    },
    {
      name: 'a table of two columns',
      lines: [
        '| Corps /Domaine : | Ingénieur / équipement |\n| --- | --- |\n| Lieu de travail : | Païta |\n| Date limite de candidature : | Vendredi 29 mai 2026 |',
      ],
      values: { corps: 'Ingénieur / équipement', workplace: 'Païta', deadline: '2026-05-29' },
    },
    {
      name: 'a direction without a label, after the corps',
      lines: ['Corps /Domaine : Rédacteur', 'Direction de la vie scolaire', 'Lieu de travail : Wé'],
      values: { corps: 'Rédacteur', direction: 'Direction de la vie scolaire', workplace: 'Wé' },
    },
    {
      name: 'an address over two lines',
      lines: ['**Lieu de travail :** Dépôt de Ducos,', '3 rue des Niaoulis - Nouméa', '**Poste à pourvoir :** vacant'],
      values: { workplace: 'Dépôt de Ducos, 3 rue des Niaoulis - Nouméa' },
    },
  ])('$name', ({ lines, values }) => {
    const got = Object.fromEntries(Object.keys(values).map((field) => [field, said(field as FieldId, ...lines)]))
    expect(got).toEqual(values)
  })
})

describe('the headings of each section', () => {
  test.each<readonly [SectionId, string]>([
    ['details', "Détails de l'offre :"],
    ['context', 'Contexte du poste'],
    ['context', 'Description du service :'],
    ['context', "Description de l'établissement"],
    ['missions', 'Missions'],
    ['missions', 'Missions principales :'],
    ['mainActivities', 'Activités principales'],
    ['mainActivities', 'Activités principales : Principales :'],
    ['mainActivities', 'ACTIVITÉS DU POSTE'],
    ['mainActivities', 'Activités'],
    ['secondaryActivities', 'Activités secondaires'],
    ['secondaryActivities', 'Activité secondaire :'],
    ['secondaryActivities', 'Missions secondaires'],
    ['conditions', "Caractéristiques particulières de l'emploi"],
    ['conditions', 'Caractéristiques particuliers du poste'],
    ['conditions', 'Caractéristique particulière'],
    ['profile', 'Profil du candidat'],
    ['knowledge', 'Profil du candidat Savoir / Connaissance / Diplôme exigé'],
    ['knowledge', 'Profil du candidat : Savoir / Connaissance / Diplôme exigé :'],
    ['knowledge', 'Savoir / Connaissance/Diplôme exigé :'],
    ['knowledge', 'Savoir / Connaissance / Diplôme requis'],
    ['knowledge', 'Savoir/Connaissances/Diplôme exigé :'],
    ['knowledge', 'Diplômes exigés'],
    ['skills', 'Savoir-faire'],
    ['skills', 'Savoir faire :'],
    ['behaviour', 'Comportement'],
    ['behaviour', 'Comportement professionnel'],
    ['behaviour', 'Savoir-être'],
    ['contact', 'Contact et informations complémentaires :'],
    ['contact', 'Contact'],
    ['application', 'POUR RÉPONDRE À CETTE OFFRE'],
    ['application', 'Pour répondre à cette offre'],
    ['other', "Place dans l'organigramme"],
    ['other', "Nombre d'agents encadrés :"],
    ['other', 'Fonction du supérieur hiérarchique directe :'],
  ])('%s: %s', (id, heading) => {
    for (const printed of [`# ${heading}`, `### **${heading}**`, `**${heading}**`, heading]) {
      expect(headingsOf(offerWith('Employeur : Mairie', printed, 'Une phrase, puis un point.')), printed).toEqual([
        `${id} ${JSON.stringify(heading)}`,
      ])
    }
  })

  test.each<{ line: string; id: SectionId; words: string }>([
    { line: '**Missions** Relever les compteurs.', id: 'missions', words: 'Relever les compteurs.' },
    { line: '**Missions :** Relever les compteurs.', id: 'missions', words: 'Relever les compteurs.' },
    { line: "# Détails de l'offre : Service des eaux", id: 'details', words: 'Service des eaux' },
    { line: '**Contact et informations complémentaires :** La secrétaire', id: 'contact', words: 'La secrétaire' },
    { line: '- **Missions** Relever les compteurs.', id: 'missions', words: 'Relever les compteurs.' },
    { line: 'Missions : Relever les compteurs.', id: 'missions', words: 'Relever les compteurs.' },
  ])('words on its line begin the section: $line', ({ line, id, words }) => {
    const [section] = offerWith('Employeur : Mairie', line).sections
    expect(section?.id).toBe(id)
    expect(JSON.stringify(section?.blocks)).toContain(JSON.stringify(words))
  })

  test('an application without a heading opens with its first words', () => {
    const { sections } = offerWith('# Missions :', 'Relever les compteurs.', 'Les candidatures (CV, lettre) doivent parvenir à la mairie.')
    expect(sections.map(({ id }) => id)).toEqual(['missions', 'application'])
  })
})

describe('a label may be off by a letter or two', () => {
  test.each<{ line: string; field: FieldId; value: unknown; understood: string }>([
    {
      line: 'Date limite de candidatrue : vendredi 29 mai 2026',
      field: 'deadline',
      value: '2026-05-29',
      understood: 'Date limite de candidature',
    },
    {
      line: 'Date limte de candidature : vendredi 29 mai 2026',
      field: 'deadline',
      value: '2026-05-29',
      understood: 'Date limite de candidature',
    },
    { line: 'Employuer : Mairie de Koné', field: 'employer', value: 'Mairie de Koné', understood: 'Employeur' },
    { line: '# Lieu de tarvail : Koné', field: 'workplace', value: 'Koné', understood: 'Lieu de travail' },
    { line: 'Poste à pourvior : vacant', field: 'availability', value: 'vacant', understood: 'Poste à pourvoir' },
    {
      line: "**Date de dépôt de l'ofrfe :** vendredi 8 mai 2026",
      field: 'postedOn',
      value: '2026-05-08',
      understood: "Date de dépôt de l'offre",
    },
  ])('$line', ({ line, field, value, understood }) => {
    expect(said(field, line)).toEqual(value)
    const finding = readingWith(line).diagnostics.find(({ code }) => code === 'label-misspelt')
    expect(finding).toMatchObject({ severity: 'info', path: [field], data: { understood } })
  })

  test.each([
    'Date limite de candidature : vendredi 29 mai 2026',
    'LIEU DE TRAVAIL : Koné',
    "Corps ou cadre d'emplois / Domaine : Rédacteur",
  ])('case, accents and plurals are no slip: %s', (line) => {
    expect(codesOf(readingWith(line))).not.toContain('label-misspelt')
  })

  test.each([
    'Date de naissance de candidat : 8 mai 2026',
    'Emploi : Secrétaire',
    'Lien de parenté : aucun',
    'Employé : oui',
    'Reference letter: yes',
  ])('other words are other words: %s', (line) => {
    const { fields } = readingWith('Lieu de travail : Koné', line)
    const claimed = Object.entries(fields)
      .filter(([, { state }]) => state !== 'absent')
      .map(([key]) => key)
    expect(claimed.sort()).toEqual(['reference', 'title', 'workplace'])
  })
})

describe('a table of contents has no labels', () => {
  const contents = [
    'Missions ....   2',
    'Profil du candidat ........ 3',
    'Service ....   4',
    'Contact et informations complémentaires . . . . . 15',
  ]

  test('its lines open no section and no field', () => {
    const offer = offerWith(...contents, 'Lieu de travail : Koné', '# Missions :', 'Relever.')
    expect([headingsOf(offer), offer.direction, offer.workplace]).toEqual([['missions "Missions :"'], undefined, 'Koné'])
  })

  test('nor where page numbers stand below each other', () => {
    const offer = offerWith('Missions ....   2\nService ....   4\nProfil .....   5', 'Lieu de travail : Koné', '# Missions :', 'Relever.')
    expect([headingsOf(offer), offer.service]).toEqual([['missions "Missions :"'], undefined])
  })

  test('nor is one of them the title', () => {
    const text = ['Sommaire', ...contents, '# Releveur de compteurs', 'Référence : 3134-26-9001/SR', 'Lieu de travail : Koné'].join('\n\n')
    expect(parseOffer(text).offer.title).toBe('Releveur de compteurs')
  })

  test('dots behind a colon lead to a value', () => {
    expect(said('openings', 'Nombre de postes : ........ 2')).toBe(2)
  })
})

describe('prose is no label', () => {
  test.each([
    "L'agent retenu participe aux missions du service.",
    'La direction générale fixe les activités principales de chaque année.',
    'Le poste à pourvoir est celui de la secrétaire de direction.',
    "Le lieu de travail change chaque semaine, selon l'avancée des chantiers.",
    "L'employeur fournit les équipements de protection.",
    'Missions de terrain fréquentes, parfois de nuit.',
    'Contact quotidien avec le public et les élus.',
    'Savoir travailler en équipe et rendre compte.',
    'Profil de sols et lecture de cartes.',
    'Conditions de vente et droit des contrats.',
    'Direction de projet en équipe réduite.',
    'Services rendus aux usagers, en tribu comme en ville.',
    'Connaissances appréciées en hydraulique et en topographie.',
    'Référence faite aux textes en vigueur.',
    'Le savoir-faire des anciens est recueilli.',
    'Candidature interne comme externe possible.',
    'La date limite de candidature est rappelée sur le site.',
  ])('%s', (sentence) => {
    for (const line of [sentence, `- ${sentence}`]) {
      const { offer, fields } = readingWith('Lieu de travail : Koné', '# Missions :', 'Relever les compteurs de la commune.', line)
      expect(headingsOf(offer), line).toEqual(['missions "Missions :"'])
      expect(
        Object.entries(fields)
          .filter(([, { state }]) => state !== 'absent')
          .map(([key]) => key)
          .sort(),
        line,
      ).toEqual(['reference', 'title', 'workplace'])
      expect(JSON.stringify(offer.sections), line).toContain(JSON.stringify(sentence))
    }
  })
})
