import { knownDate, type Offer, type Section, sectionIds } from '@avpkit/core'

/** A sentence that is in one section of {@link completeOffer} alone. */
export const markOf = (id: string): string => `Mot-repère ${id.replace(/[^\p{L}]/gu, '')}`

const sectionOf = (id: Section['id']): Section => ({
  id,
  heading: `Titre de ${id}`,
  blocks: [{ type: 'paragraph', text: `${markOf(id)}.` }],
})

/** The least that an offer can be. */
export const minimalOffer: Offer = { kind: 'offer', schemaVersion: 1, sections: [] }

/** An offer that says all that offers say, with each kind of block. */
export const completeOffer: Offer = {
  kind: 'offer',
  schemaVersion: 1,
  title: 'Gardien du phare',
  reference: {
    number: '3134-26-9001/SR',
    key: '26-9001',
    issuer: '3134',
    year: 2026,
    sequence: 9001,
    register: 'SR',
    date: knownDate('2026-05-08'),
  },
  employer: 'Port autonome',
  corps: {
    text: 'Technicien 1er grade ou Agent technique',
    entries: [{ name: 'Technicien', grade: '1er grade', domain: 'équipement' }, { name: 'Agent technique' }],
  },
  direction: 'Direction des phares et balises',
  service: 'Service des phares',
  workplace: 'Îlot Amédée',
  residence: { kind: 'minimum', years: 5, route: 'titre', text: 'au moins égale à 5 ans' },
  postedOn: knownDate('2026-05-08'),
  deadline: knownDate('2026-05-29'),
  initialDeadline: knownDate('2026-05-22'),
  availability: { kind: 'from-date', text: 'à compter du 1er juillet 2026', date: knownDate('2026-07-01') },
  respncJob: 'Gardien',
  openings: 2,
  sections: [
    ...sectionIds.map(sectionOf),
    {
      id: 'missions',
      heading: 'Missions',
      blocks: [
        { type: 'heading', level: 3, text: 'La nuit' },
        {
          type: 'paragraph',
          text: 'Voir la notice (1).',
          marks: [
            { at: [8, 14], type: 'link', href: 'https://exemple.nc/notice' },
            { at: [15, 18], type: 'note', mark: '1' },
          ],
        },
        {
          type: 'list',
          ordered: true,
          items: [
            { text: 'Allumer le feu', marker: '1' },
            {
              text: 'Surveiller',
              marker: '2',
              blocks: [{ type: 'list', ordered: false, items: [{ text: 'la mer' }, { text: 'le ciel' }] }],
            },
          ],
        },
        {
          type: 'table',
          header: ['Jour', 'Heure'],
          rows: [
            ['lundi', '18 h'],
            ['mardi', '18 h 02'],
          ],
        },
        { type: 'facts', facts: [{ label: 'Portée', value: '24 milles' }] },
      ],
    },
  ],
  contact: { who: 'le chef du service', phones: ['+687267798'], emails: ['phares@exemple.nc'] },
  application: {
    documents: ['CV', 'lettre de motivation'],
    emails: ['drh@exemple.nc'],
    phones: ['+687267700'],
    post: 'BP 1, 98800 Nouméa',
    inPerson: '1 quai du Phare',
    viaHierarchy: true,
  },
  footnotes: [{ mark: '1', text: 'La notice est sur le site.' }],
}

const nasty = `"'><script>alert(1)</script>&amp;{{x}}\u0000\u0008\u202eevil\ud800`
const long = 'mot'.repeat(20_000)

const nested = (depth: number): Section['blocks'] =>
  depth === 0
    ? []
    : [{ type: 'list', ordered: depth % 2 === 0, items: [{ text: `${nasty} ${depth}`, marker: nasty, blocks: nested(depth - 1) }] }]

/** An offer that somebody made to break what draws it: markup, control characters, halves of characters, unsafe links, endless words. */
export const hostileOffer: Offer = {
  ...completeOffer,
  title: `${nasty}${long}`,
  reference: { number: nasty, key: nasty },
  employer: nasty,
  corps: { text: nasty, entries: [{ name: nasty, grade: nasty, domain: nasty }] },
  direction: '',
  service: ' ',
  workplace: nasty,
  residence: { kind: 'unreadable', route: 'unspecified', text: nasty },
  deadline: knownDate('9999-12-31'),
  postedOn: knownDate('0001-01-01'),
  availability: { kind: 'other', text: nasty, note: nasty },
  openings: Number.MAX_SAFE_INTEGER,
  sections: [
    { id: 'missions', heading: nasty, blocks: [] },
    { id: 'missions', blocks: nested(40) },
    { id: 'strange/part', heading: nasty, blocks: [{ type: 'paragraph', text: long }] },
    {
      id: 'other',
      blocks: [
        { type: 'paragraph', text: 'lien', marks: [{ at: [0, 4], type: 'link', href: 'javascript:alert(1)' }] },
        {
          type: 'paragraph',
          text: 'x',
          marks: [
            { at: [-5, 900], type: 'link', href: 'https://exemple.nc' },
            { at: [1, 0], type: 'note', mark: nasty },
          ],
        },
        { type: 'table', rows: [], header: [] },
        { type: 'table', rows: [['a'], ['b', 'c', nasty], []] },
        { type: 'list', ordered: true, items: [] },
        { type: 'facts', facts: [] },
        { type: 'heading', level: 99, text: nasty },
      ],
    },
  ],
  contact: { phones: [nasty], emails: [nasty, 'a@b'] },
  application: { documents: [], emails: [nasty], phones: [], post: nasty },
  footnotes: [
    { mark: nasty, text: nasty },
    { mark: nasty, text: nasty },
  ],
  ext: { strange: { value: nasty } },
}

/** Freezes an offer through and through: whoever draws it may not change it. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

export const sampleOffers: readonly { readonly name: string; readonly offer: Offer }[] = [
  { name: 'the minimal offer', offer: minimalOffer },
  { name: 'the complete offer', offer: completeOffer },
  { name: 'the hostile offer', offer: hostileOffer },
]
