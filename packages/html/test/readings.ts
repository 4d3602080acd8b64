import {
  type Diagnostic,
  type FieldReading,
  knownDate,
  type Offer,
  type Reading,
  type SourceText,
  type Span,
  sourceText,
} from '@avpkit/core'

const text = `# **Agent d'accueil**

Référence : 3134-25-9077/SR du 27/06/2025
PROVINCE NORD

Employeur : Province Nord
Lieu de travail : Koné
Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à 10 ans
Date de dépôt de l'offre : vendredi 27 juin 2025
Date limite de candidature : vendredi 18 juillet 2026

# Missions :

- accueillir le public ;
- tenir le registre.
`

/** Where words stand in the sample; words that aren't there are a slip of this file. */
const spanOf = (words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The sample doesn't hold ${JSON.stringify(words)}`)
  return [start, start + words.length]
}

const stated = (value: unknown, words: string, more: { readonly [key: string]: unknown } = {}): FieldReading => ({
  state: 'stated',
  chosen: 0,
  claims: [{ value, span: spanOf(words), by: 'core/test', ...more }],
})

const absent: FieldReading = { state: 'absent', claims: [] }

const offer: Offer = {
  kind: 'offer',
  schemaVersion: 1,
  title: "Agent d'accueil",
  reference: { number: '3134-25-9077/SR', key: '25-9077', date: knownDate('2025-06-27') },
  employer: 'Province Nord',
  workplace: 'Koné',
  residence: { kind: 'minimum', years: 10, route: 'titre', text: 'au moins égale à 10 ans' },
  postedOn: knownDate('2025-06-27'),
  deadline: knownDate('2026-07-18'),
  sections: [
    {
      id: 'missions',
      heading: 'Missions :',
      blocks: [{ type: 'list', ordered: false, items: [{ text: 'accueillir le public ;' }, { text: 'tenir le registre.' }] }],
    },
  ],
}

export const source: SourceText = sourceText(text, { id: 'avis-25-9077.txt', retrievedAt: '2025-07-10T09:00:00+11:00' })

const diagnostics: readonly Diagnostic[] = [
  { code: 'text-unread', severity: 'info', path: [], span: spanOf('PROVINCE NORD'), data: { lines: 1, first: 'PROVINCE NORD' } },
  {
    code: 'date-weekday-mismatch',
    severity: 'error',
    path: ['deadline'],
    span: spanOf('vendredi 18 juillet 2026'),
    data: { printed: 'vendredi', actual: 'samedi', date: '2026-07-18', suggested: '2025-07-18', posted: '2025-06-27' },
  },
]

/** What a parser would read of the sample: a wrong year, an unread line, a route inside a label. */
export const reading: Reading = {
  kind: 'reading',
  schemaVersion: 1,
  source: source.info,
  offer,
  fields: {
    title: stated(offer.title, "Agent d'accueil"),
    reference: stated(offer.reference, '3134-25-9077/SR du 27/06/2025', {
      parts: { number: spanOf('3134-25-9077/SR'), date: spanOf('27/06/2025') },
    }),
    employer: stated('Province Nord', 'Province Nord'),
    workplace: { ...stated('Koné', 'Koné'), state: 'implied' },
    residence: stated(offer.residence, 'au moins égale à 10 ans', { parts: { route: spanOf('sur titre') } }),
    postedOn: stated(offer.postedOn, 'vendredi 27 juin 2025', { detail: { printedWeekday: 'vendredi' } }),
    deadline: stated(offer.deadline, 'vendredi 18 juillet 2026', { detail: { printedWeekday: 'vendredi' } }),
    initialDeadline: absent,
    contact: absent,
    application: absent,
  },
  outline: [
    {
      id: 'missions',
      span: [spanOf('# Missions')[0], text.length],
      heading: spanOf('Missions :'),
      blocks: [spanOf('- accueillir le public ;')],
    },
  ],
  diagnostics,
  unread: [spanOf('PROVINCE NORD')],
}

/** The sample with its year mended: nothing to correct. */
export const mended = ((): { readonly reading: Reading; readonly source: SourceText } => {
  const right = sourceText(text.replace('juillet 2026', 'juillet 2025'), { id: 'avis-25-9077.txt' })
  const deadline = knownDate('2025-07-18')
  const fields = { ...reading.fields, deadline: stated(deadline, 'vendredi 18 juillet 2026', { detail: { printedWeekday: 'vendredi' } }) }
  return { source: right, reading: { ...reading, offer: { ...offer, deadline }, fields, diagnostics: [], unread: [] } }
})()

/** A text and a reading that hold one text wherever one can stand, with spans that run wild. */
export const evidenceFilledWith = (attack: string): { readonly reading: Reading; readonly source: SourceText } => {
  const words = `${attack}\n${attack}\r\n\t${attack}`
  const end = words.length
  const claim = (span: Span) => ({ value: attack, span, by: attack })
  return {
    source: sourceText(words, { id: attack }),
    reading: {
      ...reading,
      source: { id: attack, length: end, mediaType: attack },
      offer: { ...offer, title: attack, sections: [{ id: 'other', heading: attack, blocks: [] }] },
      fields: {
        title: { state: 'disputed', claims: [claim([0, end]), claim([1, 4])] },
        employer: { state: 'stated', chosen: 0, claims: [claim([-5, end + 50])] },
        workplace: { state: 'unreadable', chosen: 7, claims: [claim([Number.NaN, 3])] },
        [`ext.${attack}.${attack}`]: { state: 'stated', chosen: 0, claims: [{ ...claim([2, 3]), value: { deep: attack } }] },
      },
      outline: [{ id: 'other', span: [0, end], blocks: [] }],
      diagnostics: [
        { code: attack, severity: 'error', path: [attack], span: [0, end], data: { [attack]: attack } },
        { code: 'label-misspelt', severity: 'warning', path: ['title'], span: [3, 1], data: { printed: attack, understood: attack } },
      ],
      unread: [[0, 2]],
    },
  }
}
