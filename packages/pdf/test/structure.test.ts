import type { View } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { outlined, readPdf } from './read-pdf.ts'
import { bareView, fullView, list, paragraph, section, viewWith } from './sample-view.ts'

/** A view and the tree below its document element, after title and status. */
const cases: readonly [string, View, string][] = [
  [
    'a section of paragraphs',
    viewWith(section('Contexte', paragraph('Un.'), paragraph('Deux.'))),
    `
Sect
  H2 Contexte
  P Un.
  P Deux.`,
  ],
  [
    'lists within lists',
    viewWith(section('Missions', { type: 'list', ordered: false, items: [{ text: 'lire', blocks: [list('vite')] }, { text: 'dire' }] })),
    `
Sect
  H2 Missions
  L
    LI
      Lbl •
      LBody lire
        L
          LI
            Lbl ◦
            LBody vite
    LI
      Lbl •
      LBody dire`,
  ],
  [
    'numbers as printed, counted where none is',
    viewWith(section('Ordre', { type: 'list', ordered: true, items: [{ text: 'un' }, { text: 'deux', marker: 'b)' }] })),
    `
Sect
  H2 Ordre
  L
    LI
      Lbl 1.
      LBody un
    LI
      Lbl b)
      LBody deux`,
  ],
  [
    'facts are a table with headers of rows; several values are paragraphs',
    viewWith(
      section('Faits', {
        type: 'facts',
        facts: [
          { key: 'workplace', label: 'Où', values: [{ text: 'Bourail' }] },
          { key: 'domains', label: 'Domaines', values: [{ text: 'eau' }, { text: 'sols' }] },
        ],
      }),
    ),
    `
Sect
  H2 Faits
  Table
    TR
      TH Où
      TD Bourail
    TR
      TH Domaines
      TD
        P eau
        P sols`,
  ],
  [
    'tables keep their empty cells',
    viewWith(section('Table', { type: 'table', header: ['A', 'B'], rows: [['1', '']] })),
    `
Sect
  H2 Table
  Table
    TR
      TH A
      TH B
    TR
      TD 1
      TD`,
  ],
  [
    'links stand in their sentence',
    viewWith(
      section('Lien', {
        type: 'paragraph',
        text: 'Voir ici, vite.',
        marks: [{ type: 'link', at: [5, 8], href: 'https://exemple.nc/' }],
      }),
    ),
    `
Sect
  H2 Lien
  P Voir , vite.
    Link ici
P Adresses des liens :
L
  LI
    LBody ici :
      Link https://exemple.nc/`,
  ],
  [
    'calls of notes are references, notes are notes',
    viewWith(
      section('Durée', { type: 'paragraph', text: 'Exigée (1).', marks: [{ type: 'note', at: [7, 10], mark: '1' }] }),
      section('Notes', { type: 'notes', notes: [{ mark: '1', text: 'Voir la notice.' }] }),
    ),
    `
Sect
  H2 Durée
  P Exigée .
    Reference
      Link (1)
Sect
  H2 Notes
  Note
    Lbl (1)
    P Voir la notice.`,
  ],
  [
    'no level of headings is left out',
    viewWith(section('Un', { type: 'heading', level: 5, text: 'Profond' }, { type: 'heading', level: 4, text: 'Autant' }, paragraph('x'))),
    `
Sect
  H2 Un
  H3 Profond
  H4 Autant
  P x`,
  ],
  ['the foot follows the sections', { ...bareView, foot: ['Version lue le 10 juillet 2025.'] }, '\nP Version lue le 10 juillet 2025.'],
]

const expected = (below: string): string =>
  [
    'Root',
    '  Document',
    '    H1 Garde-nature',
    '    P • Candidatures',
    ...below
      .split('\n')
      .slice(1)
      .map((line) => `    ${line}`),
  ].join('\n')

describe('the structure tree that pdf.js reads', () => {
  test.each(cases)('%s', async (_, view, below) => {
    const { bytes } = await drawView(view)
    const [page] = (await readPdf(bytes)).pages
    expect(page && outlined(page.structure)).toBe(expected(below))
  })

  test('title, status and reference stand in order', async () => {
    const { bytes } = await drawView({ ...fullView, sections: [], foot: [], links: {} })
    const [page] = (await readPdf(bytes)).pages
    expect(page && outlined(page.structure)).toBe(`Root
  Document
    P Province Sud
    P Avis 25-9011
    H1 Garde-nature
    P ✓ Candidatures ouvertes
    P jusqu’au vendredi 18 juillet 2025
    P 8 jours au 10 juillet
    P
      Link Vérifier l’avis officiel
    P Adresses des liens :
    L
      LI
        LBody Vérifier l’avis officiel :
          Link https://avis.exemple.nc/25-9011.pdf`)
  })
})

describe('the outline', () => {
  test('holds the headings below the title, nested', async () => {
    const { bytes } = await drawView(fullView)
    expect((await readPdf(bytes)).outline).toEqual([
      { title: 'L’essentiel', items: [] },
      { title: 'Comment postuler', items: [] },
      { title: 'Vos missions', items: [{ title: 'Dans l’ordre', items: [] }] },
      { title: 'Notes de l’avis', items: [] },
      { title: 'Les mots de cet avis', items: [] },
    ])
  })
})
