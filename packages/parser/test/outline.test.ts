import type { Block, ListItem } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { offerWith, readingWith, textWith } from './offer-with.ts'

/** Blocks as an outline of lines: `- item`, `1. item`, `# heading`, `| cell | cell |`; sub-items are indented. */
const drawn = (blocks: readonly Block[], indent = ''): readonly string[] => blocks.flatMap((block) => drawnBlock(block, indent))

const drawnBlock = (block: Block, indent: string): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [indent + block.text]
    case 'heading':
      return [`${indent}${'#'.repeat(block.level)} ${block.text}`]
    case 'table':
      return block.rows.map((row) => `${indent}| ${row.join(' | ')} |`)
    case 'facts':
      return block.facts.map(({ label, value }) => `${indent}${label} = ${value}`)
    case 'list':
      return block.items.flatMap((item) => drawnItem(item, block.ordered, indent))
  }
}

const drawnItem = ({ text, marker, blocks = [] }: ListItem, ordered: boolean, indent: string): readonly string[] => [
  `${indent}${marker ?? '-'}${ordered ? '.' : ''} ${text}`,
  ...drawn(blocks, `${indent}  `),
]

const outlineOf = (...lines: readonly string[]): readonly string[] => {
  const [section] = offerWith('Lieu de travail : Koné', '# Activités principales :', ...lines).sections
  return drawn(section?.blocks ?? [])
}

const many = 'Relever les compteurs de tous les quartiers de la commune, et les comparer à ceux de l’année précédente avec'

describe('lists and paragraphs', () => {
  test.each<{ name: string; text: string; outline: readonly string[] }>([
    { name: 'a list', text: '- relever ;\n- réparer.', outline: ['- relever ;', '- réparer.'] },
    {
      name: 'a blank line between all items',
      text: '- relever ;\n\n- réparer.\n\n- rendre compte.',
      outline: ['- relever ;', '- réparer.', '- rendre compte.'],
    },
    { name: 'paragraphs', text: 'Un premier point.\n\nUn second point.', outline: ['Un premier point.', 'Un second point.'] },
    {
      name: 'lines without a blank between them are one paragraph',
      text: 'Relever les compteurs\nde la commune.',
      outline: ['Relever les compteurs de la commune.'],
    },
    {
      name: 'a paragraph broken by an empty line',
      text: 'Relever les compteurs de\n\nla commune.',
      outline: ['Relever les compteurs de la commune.'],
    },
    {
      name: 'an item broken by a line end',
      text: '- relever les compteurs\n  de la commune ;\n- réparer.',
      outline: ['- relever les compteurs de la commune ;', '- réparer.'],
    },
    {
      name: 'an item broken by an empty line',
      text: '- relever les compteurs\n\nde la commune ;\n\n- réparer.',
      outline: ['- relever les compteurs de la commune ;', '- réparer.'],
    },
    {
      name: 'an item whose rest got a bullet of its own',
      text: `- ${many}\n- l'agent de la commune ;\n- réparer.`,
      outline: [`- ${many} l'agent de la commune ;`.replaceAll('’', "'"), '- réparer.'],
    },
    {
      name: 'a paragraph before a list',
      text: 'Le releveur :\n\n- relève ;\n- répare.',
      outline: ['Le releveur :', '- relève ;', '- répare.'],
    },
    {
      name: 'a paragraph behind a list',
      text: '- relever ;\n- réparer.\n\nIl rend compte chaque soir.',
      outline: ['- relever ;', '- réparer.', 'Il rend compte chaque soir.'],
    },
    {
      name: 'two lists with words between them',
      text: 'En ville :\n\n- relever ;\n\nEn tribu :\n\n- réparer.',
      outline: ['En ville :', '- relever ;', 'En tribu :', '- réparer.'],
    },
    {
      name: 'bullets of several kinds are one list',
      text: '- relever\n● réparer\n• rendre compte',
      outline: ['- relever', '- réparer', '- rendre compte'],
    },
    { name: 'doubled bullets are one level', text: '- - relever\n- - réparer', outline: ['- relever', '- réparer'] },
    { name: 'a quotation mark of Markdown is no word', text: '> Relever les compteurs.', outline: ['Relever les compteurs.'] },
    {
      name: 'numbers',
      text: '1. relever ;\n2. réparer ;\n10) rendre compte.',
      outline: ['1. relever ;', '2. réparer ;', '10. rendre compte.'],
    },
    { name: 'letters', text: 'a) relever ;\nb) réparer.', outline: ['a. relever ;', 'b. réparer.'] },
    { name: 'starred items', text: '- relever\\*\n- réparer (\\*)', outline: ['- relever*', '- réparer (*)'] },
    {
      name: 'lone points and images are no words',
      text: '- relever ;\n\n.\n\n![](_page_1_Picture_0.jpeg)\n\n# .\n\n- réparer.',
      outline: ['- relever ;', '- réparer.'],
    },
  ])('$name', ({ text, outline }) => {
    expect(outlineOf(text)).toEqual(outline)
  })
})

describe('facts: bold words, and what is said of them on their line', () => {
  test.each<{ name: string; text: string; outline: readonly string[] }>([
    {
      name: 'with or without a colon',
      text: '**Horaires** Service de nuit\n\n**Permis :** permis B\n\n**Matériel** : /',
      outline: ['Horaires = Service de nuit', 'Permis = permis B', 'Matériel = /'],
    },
    {
      name: 'over two lines',
      text: '**Horaires** Service de nuit et\n\nle samedi\n\n**Permis** Permis B',
      outline: ['Horaires = Service de nuit et le samedi', 'Permis = Permis B'],
    },
    {
      name: 'one alone is a paragraph',
      text: '**Horaires** Service de nuit\n\nLe samedi.',
      outline: ['Horaires Service de nuit', 'Le samedi.'],
    },
    {
      name: 'sentences that begin in bold are none',
      text: "**L'agent** relève les compteurs.\n\n**Le chef** les compare.",
      outline: ["L'agent relève les compteurs.", 'Le chef les compare.'],
    },
  ])('$name', ({ text, outline }) => {
    expect(outlineOf(text)).toEqual(outline)
  })
})

describe('nested lists', () => {
  test.each<{ name: string; text: string; outline: readonly string[] }>([
    {
      name: 'by indent',
      text: '- relever :\n  - en ville\n  - en tribu\n- réparer',
      outline: ['- relever :', '  - en ville', '  - en tribu', '- réparer'],
    },
    {
      name: 'by a deeper indent',
      text: '- relever :\n    - en ville\n        - le matin\n- réparer',
      outline: ['- relever :', '  - en ville', '    - le matin', '- réparer'],
    },
    {
      name: 'under numbers',
      text: '1. Relever\n   - en ville,\n   - en tribu.\n2. Réparer\n   - seul.',
      outline: ['1. Relever', '  - en ville,', '  - en tribu.', '2. Réparer', '  - seul.'],
    },
    {
      name: 'under numbers, with dashes that are not indented',
      text: '1. Relever\n\n- en ville,\n- en tribu.\n\n2. Réparer\n\n- seul.',
      outline: ['1. Relever', '  - en ville,', '  - en tribu.', '2. Réparer', '  - seul.'],
    },
    {
      name: 'by a second dash',
      text: '- relever :\n- - en ville\n- - en tribu\n- réparer',
      outline: ['- relever :', '  - en ville', '  - en tribu', '- réparer'],
    },
    {
      name: 'letters under numbers',
      text: '1. Relever :\n   a) en ville,\n   b) en tribu.\n2. Réparer',
      outline: ['1. Relever :', '  a. en ville,', '  b. en tribu.', '2. Réparer'],
    },
    {
      name: 'not below a sentence that ended',
      text: '- relever les compteurs.\n  - réparer les conduites.',
      outline: ['- relever les compteurs.', '- réparer les conduites.'],
    },
  ])('$name', ({ text, outline }) => {
    expect(outlineOf(text)).toEqual(outline)
  })

  test('however deep, the text is read', () => {
    const deep = Array.from({ length: 200 }, (_, level) => `${' '.repeat(level * 2)}- niveau ${level} :`).join('\n')
    expect(outlineOf(deep)).toHaveLength(200)
  })
})

describe('groups', () => {
  test.each<{ name: string; text: string; outline: readonly string[] }>([
    {
      name: 'under headings',
      text: '### **Relever**\n\n- en ville\n\n### **Réparer**\n\n- seul',
      outline: ['### Relever', '- en ville', '### Réparer', '- seul'],
    },
    { name: 'under headings with a colon', text: '# Relever :\n\n- en ville', outline: ['### Relever', '- en ville'] },
    {
      name: 'under bold lines',
      text: '**Relever**\n\n- en ville\n\n**Réparer :**\n\n- seul',
      outline: ['### Relever', '- en ville', '### Réparer', '- seul'],
    },
    {
      name: 'half a sentence is no heading',
      text: 'Tenir à jour le fichier et la\n\n### relation commerciale de qualité',
      outline: ['Tenir à jour le fichier et la relation commerciale de qualité'],
    },
  ])('$name', ({ text, outline }) => {
    expect(outlineOf(text)).toEqual(outline)
  })

  test('a group title on the line of the section', () => {
    const { sections } = offerWith(
      'Lieu de travail : Koné',
      '#### **Activités principales : Relever**',
      '- en ville',
      '#### **Réparer**',
      '- seul',
    )
    expect(sections.map(({ id }) => id)).toEqual(['mainActivities'])
    expect(drawn(sections[0]?.blocks ?? []).filter((line) => line.startsWith('- '))).toEqual(['- en ville', '- seul'])
    expect(JSON.stringify(sections)).toContain('Relever')
  })
})

test('a table', () => {
  expect(outlineOf('| Lieu | Jour |\n| --- | --- |\n| Koné | lundi |\n| Wé | **mardi** |')).toEqual([
    '| Lieu | Jour |',
    '| Koné | lundi |',
    '| Wé | mardi |',
  ])
})

test('a table of several columns keeps its blank cells, and its header names no field', () => {
  const table = `|Service|Cellule|Intitulé du poste|Emploi RESPNC|
|---|---|---|---|
|Accueil| |1 Chef de service|Responsable administratif|
| |Guichet|2 Agents d'accueil| |`
  const { offer, fields } = parseOffer(
    `Référence : 3134-25-9001/SR\n\nEmployeur : Mairie\n\n# Détails de l'offre :\n\nLes postes suivants sont ouverts.\n\n${table}`,
  )
  expect(drawn(offer.sections[0]?.blocks ?? [])).toEqual([
    'Les postes suivants sont ouverts.',
    '| Service | Cellule | Intitulé du poste | Emploi RESPNC |',
    '| Accueil |  | 1 Chef de service | Responsable administratif |',
    "|  | Guichet | 2 Agents d'accueil |  |",
  ])
  expect([fields.title?.state, fields.openings?.state, fields.respncJob?.state]).toEqual(['absent', 'absent', 'absent'])
})

describe('marks', () => {
  const marksOf = (line: string) => {
    const [block] = offerWith('Lieu de travail : Koné', '# Missions :', line).sections[0]?.blocks ?? []
    return block?.type === 'paragraph'
      ? (block.marks ?? []).map((mark) => [block.text.slice(...mark.at), mark.type === 'link' ? mark.href : mark.mark])
      : []
  }

  test.each<readonly [line: string, marks: readonly (readonly [string, string])[]]>([
    ['Voir le [référentiel](https://exemple.nc/r) du poste.', [['référentiel', 'https://exemple.nc/r']]],
    ['Écrire à [drh@exemple.nc](mailto:drh@exemple.nc).', [['drh@exemple.nc', 'mailto:drh@exemple.nc']]],
    ['Écrire à drh@exemple.nc.', [['drh@exemple.nc', 'mailto:drh@exemple.nc']]],
    ['Voir https://exemple.nc/avis, page 2.', [['https://exemple.nc/avis', 'https://exemple.nc/avis']]],
    [
      'La fiche (2) et la notice (1).',
      [
        ['(2)', '2'],
        ['(1)', '1'],
      ],
    ],
    ['La fiche <sup>(2)</sup> est en ligne.', [['(2)', '2']]],
    ['En 2026 (12 mois) et (deux fois).', []],
  ])('%s', (line, marks) => {
    expect(marksOf(line)).toEqual(marks)
  })
})

describe('sections', () => {
  test('stand in the order of the text; empty and repeated ones are listed', () => {
    const { sections } = offerWith('# Missions :', 'Relever.', '# Savoir-faire :', '# Missions :', 'Réparer.')
    expect(sections.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      ['missions', 1],
      ['skills', 0],
      ['missions', 1],
    ])
  })

  test('"Profil du candidat" merged with what follows is knowledge alone; apart from it, it is a section', () => {
    const ids = (...lines: readonly string[]) => offerWith('# Missions :', 'Relever.', ...lines, '- BTS').sections.map(({ id }) => id)
    expect(ids('# Profil du candidat Savoir / Connaissance / Diplôme exigé')).toEqual(['missions', 'knowledge'])
    expect(ids('# Profil du candidat', 'Savoir / Connaissance/Diplôme exigé :')).toEqual(['missions', 'profile', 'knowledge'])
    expect(ids('# Profil du candidat', 'Une première expérience.', '# Savoir / Connaissance / Diplôme exigé')).toEqual([
      'missions',
      'profile',
      'knowledge',
    ])
  })

  test.each([
    '- Habilitations : Permis B\n- Conditions de travail : /\n- Fourniture de matériels : véhicule',
    '**Habilitations** Permis B\n\n**Conditions de travail** de nuit\n\n**Fourniture de matériels** véhicule',
  ])('a line that names the open section among others of its kind opens none: %s', (lines) => {
    const { sections } = offerWith('# Missions :', 'Relever.', "# Caractéristiques particulières de l'emploi :", lines, '# Savoir-faire :')
    expect(sections.map(({ id }) => id)).toEqual(['missions', 'conditions', 'skills'])
    expect(drawn(sections[1]?.blocks ?? [])).toHaveLength(3)
  })

  test.each([
    "Les candidatures sont à adresser à la mairie avant l'été.",
    'CV et lettre de motivation à envoyer à drh@exemple.nc',
    "Merci d'envoyer votre CV à drh@exemple.nc",
    'Adressez votre dossier à la mairie.',
    "Votre candidature, avec un CV et d'autres pièces, est attendue.",
    'Envoyer un CV à la mairie',
  ])('the way to apply needs no heading below those to contact: %s', (line) => {
    const { sections, contact } = offerWith('# Missions :', 'Relever.', '# Contact :', 'La cheffe de bureau', line)
    expect(sections.map(({ id }) => id)).toEqual(['missions', 'contact', 'application'])
    expect(contact?.who).toBe('La cheffe de bureau')
  })

  test.each([
    'Les CV sont transmis aux services.',
    'Envoyer les dossiers aux services',
    'Les candidatures sont triées.',
    'Lettres et notes à rédiger',
    "Les candidatures reçues sont à transmettre à la direction\nL'agent les classe.",
    'Les candidatures sont à transmettre à la direction.',
    'Un CV type doit être envoyé aux usagers.',
    '- Les candidatures sont à transmettre à la direction avant le 3 mai',
    'Les candidatures sont à transmettre à :\n- la direction\n- la paie',
  ])('what others do with applications is no way to apply: %s', (line) => {
    expect(offerWith('# Missions :', line).sections.map(({ id }) => id)).toEqual(['missions'])
    expect(offerWith('# Activités principales :', line).sections.map(({ id }) => id)).toEqual(['mainActivities'])
  })

  test.each([
    'Les candidatures sont à adresser à :\nMairie de Koné\nBP 41, 98860 Koné',
    'Les candidatures sont à transmettre à la mairie\navant le 3 mai.',
    'Un CV doit être envoyé à drh@exemple.nc',
    'Un CV doit être remis au bureau (tél. 26 77 98).',
    "Les candidatures doivent être transmises avec la référence de l'offre.",
    'Votre candidature doit être remise à la mairie.',
    'Merci de transmettre votre CV.',
  ])('among duties, the way to apply says where, until when or for which post: %s', (line) => {
    expect(offerWith('# Activités principales :', 'Classer.', line).sections.map(({ id }) => id)).toEqual(['mainActivities', 'application'])
  })

  test('footnotes are no part of them', () => {
    const { sections, footnotes } = offerWith('# Missions :', 'Relever.', '(1) Vous trouverez la notice.')
    expect(drawn(sections[0]?.blocks ?? [])).toEqual(['Relever.'])
    expect(footnotes).toHaveLength(1)
  })

  test('a heading that two halves of the text hold is one heading', () => {
    const { sections } = offerWith(
      '# Missions :',
      'Relever.',
      '**Contact et informations** La secrétaire',
      '**complémentaires :** Tél : 26 77 98',
    )
    expect(sections.at(-1)).toMatchObject({ id: 'contact', heading: 'Contact et informations complémentaires :' })
    expect(drawn(sections.at(-1)?.blocks ?? [])).toEqual(['La secrétaire', 'Tél : 26 77 98'])
  })

  test('the outline says where each of them stands', () => {
    const lines = ['# Missions :', 'Relever les compteurs.\nRéparer.', '- un\n- deux', '# Savoir-faire :', '- trois'] as const
    const text = textWith(...lines)
    const { offer, outline } = readingWith(...lines)
    const words = (span: readonly [number, number]) => text.slice(...span)
    expect(outline.map(({ id }) => id)).toEqual(offer.sections.map(({ id }) => id))
    expect(outline.map(({ heading }) => heading && words(heading))).toEqual(['Missions :', 'Savoir-faire :'])
    expect(outline.map(({ blocks }) => blocks.map(words))).toEqual([['Relever les compteurs.\nRéparer.', 'un\n- deux'], ['trois']])
    expect(outline.map(({ span }) => words(span).slice(-5))).toEqual(
      ['deux', 'trois'].map((word) => expect.stringContaining(word.slice(-5))),
    )
  })
})
