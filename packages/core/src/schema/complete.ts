import { knownDate, knownInstant, parsePartialDate } from '../calendar/index.ts'
import type { Candidate } from '../eligibility/candidate.ts'
import type { Because, Verdict } from '../eligibility/verdict.ts'
import type { Offer } from '../offer/offer.ts'
import type { Reading } from '../reading/reading.ts'

/** For tests: one document of each shape in which every key is said, and the smallest one of each. */

const since = parsePartialDate('2015-07') ?? knownDate('2015-07-01')

export const completeOffer: Required<Offer> = {
  kind: 'offer',
  schemaVersion: 1,
  title: 'Travailleur social (UPASS Nouméa)',
  reference: {
    number: '3134-25-0978/SR',
    key: '25-0978',
    issuer: '3134',
    year: 2025,
    sequence: 978,
    register: 'SR',
    date: knownDate('2025-06-27'),
  },
  employer: 'Province Sud',
  corps: {
    text: 'Assistant socio-éducatif - éducateur spécialisé',
    entries: [{ name: 'Assistant socio-éducatif', grade: '2e grade', domain: 'éducateur spécialisé' }],
  },
  direction: "Direction Provinciale de l'Action Sanitaire et Sociale",
  service: 'Centre de médecine scolaire',
  workplace: 'Grand Nouméa',
  residence: {
    kind: 'multiple',
    route: 'titre',
    text: 'au moins égale à 5 ans (2e grade), inférieure à 3 ans (1er grade)',
    entries: [
      { scope: '2e grade', kind: 'minimum', years: 5 },
      { scope: '1er grade', kind: 'no-minimum', below: 3 },
      { scope: 'hors grade', kind: 'not-applicable' },
    ],
  },
  postedOn: knownDate('2025-06-27'),
  deadline: knownDate('2025-08-15'),
  initialDeadline: knownDate('2025-07-18'),
  availability: { kind: 'from-date', text: 'mars 2025', date: knownDate('2025-03-01'), month: '2025-03', note: 'Régularisation' },
  respncJob: 'Travailleur social',
  openings: 2,
  sections: [
    {
      id: 'missions',
      heading: 'Missions :',
      blocks: [
        { type: 'paragraph', text: 'Voir la fiche (1).', marks: [{ at: [14, 17], type: 'note', mark: '1' }] },
        {
          type: 'list',
          ordered: true,
          items: [
            {
              text: 'accueillir',
              marker: '1.',
              marks: [{ at: [0, 10], type: 'link', href: 'https://example.nc' }],
              blocks: [{ type: 'list', ordered: false, items: [{ text: 'les familles' }] }],
            },
          ],
        },
        { type: 'table', rows: [['CV', 'oui']], header: ['Pièce', 'Exigée'] },
        { type: 'facts', facts: [{ label: 'Astreinte', value: 'non' }] },
        { type: 'heading', level: 3, text: 'Au titre du pôle' },
      ],
    },
    { id: 'opt/organigram', blocks: [] },
  ],
  contact: { who: "Chef d'unité", phones: ['+687268705'], emails: ['upass@example.nc'] },
  application: {
    documents: ['CV'],
    emails: ['drh@example.nc'],
    phones: ['+687267798'],
    post: 'BP 1, Nouméa',
    inPerson: 'Rue des Essais, Nouméa',
    viaHierarchy: true,
  },
  footnotes: [{ mark: '1', text: 'Pièces justificatives' }],
  ext: { opt: { managedStaff: { direct: 3 } } },
}

export const smallestOffer: Offer = { kind: 'offer', schemaVersion: 1, sections: [] }

export const completeReading: Required<Reading> = {
  kind: 'reading',
  schemaVersion: 1,
  source: {
    id: 'offers/59335.md',
    length: 2771,
    mediaType: 'text/markdown',
    sha256: 'a'.repeat(64),
    url: 'https://example.nc/59335',
    retrievedAt: '2025-07-10T09:00:00+11:00',
  },
  producedBy: { avpkit: '0.1.0', plugins: { opt: '0.1.0' } },
  offer: completeOffer,
  fields: {
    deadline: {
      state: 'stated',
      chosen: 0,
      claims: [
        {
          value: '2025-08-15',
          span: [412, 434],
          pieces: [
            [412, 420],
            [425, 434],
          ],
          parts: { date: [420, 434] },
          detail: { printedWeekday: 'vendredi' },
          by: 'core/deadline',
        },
      ],
    },
    service: { state: 'absent', claims: [] },
  },
  outline: [
    { id: 'missions', span: [900, 2100], heading: [900, 911], blocks: [[915, 1300]] },
    { id: 'opt/organigram', span: [2100, 2200], blocks: [] },
  ],
  diagnostics: [
    {
      code: 'date-weekday-mismatch',
      severity: 'error',
      path: ['sections', 0, 'deadline'],
      span: [412, 434],
      data: { printed: 'vendredi', actual: 'mardi' },
      suggestion: { value: '2026-05-29', edits: [{ span: [412, 434], text: 'vendredi 29 mai 2026' }] },
      related: [{ span: [88, 101] }],
    },
    { code: 'contact-missing', severity: 'info', path: [], data: {} },
  ],
  unread: [[2300, 2310]],
}

const leaf: Because = { op: 'is', outcome: 'unknown', fact: 'ncCitizen', relation: 'is', expected: 'yes', actual: 'unknown' }

export const completeVerdict: Required<Verdict> = {
  kind: 'verdict',
  schemaVersion: 1,
  at: knownInstant('2025-07-10T09:00:00+11:00'),
  rules: 'nc-public-2017',
  offer: {
    number: '3134-25-0978/SR',
    sha256: 'a'.repeat(64),
    url: 'https://example.nc/59335',
    retrievedAt: '2025-07-10T09:00:00+11:00',
  },
  status: 'undetermined',
  window: {
    state: 'open',
    closesAt: knownInstant('2025-08-16T00:00:00+11:00'),
    daysLeft: 36,
    history: [{ deadline: knownDate('2025-07-18'), seenAt: knownInstant('2025-06-28T09:00:00+11:00') }],
  },
  localEmployment: 'undetermined',
  bars: ['nationality'],
  reasons: [
    {
      rule: 'P-10',
      outcome: 'unknown',
      because: { op: 'any', outcome: 'unknown', of: [leaf, { op: 'not', outcome: 'unknown', of: [leaf] }] },
      citations: [{ title: 'Loi du pays', article: '1', url: 'https://example.nc/loi', seenOn: knownDate('2025-01-01') }],
      confidence: 'confirmed',
      facts: ['ncCitizen'],
      spans: [[301, 340]],
      quotes: [{ field: 'residence', text: 'au moins égale à 5 ans', span: [301, 340] }],
      policies: { 'policy.referenceDate': 'deadline' },
    },
  ],
  missing: ['ncCitizen', 'offer.deadline'],
  unasked: ['requiredDiploma'],
  warnings: [{ code: 'extended', data: { days: 28 } }],
  threshold: knownDate('2020-08-15'),
  residenceReachedOn: knownDate('2020-07-31'),
  counting: { years: 5, since, reference: knownDate('2025-08-15'), completed: 10 },
}

export const completeCandidate: Required<Candidate> = {
  kind: 'candidate',
  schemaVersion: 1,
  ncCitizen: 'unknown',
  residence: {
    periods: [{ from: since, to: null }],
    absences: [{ from: knownDate('2016-01-01'), to: knownDate('2019-12-31'), protected: 'unknown' }],
  },
  ncCivilServant: 'no',
  passedCompetitiveExam: 'no',
  frenchNational: 'yes',
  requiredDiploma: 'unknown',
  partnerOfCitizen: 'unknown',
  scope: '2e grade',
  ext: { opt: { agent: 'no' } },
}
