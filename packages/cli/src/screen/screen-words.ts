import type { FieldId, Locale, Route, Severity } from '@avpkit/core'

/** Notions that every offer should hold, and that a reader misses when they aren't found. */
export const expectedNotions = [
  'title',
  'reference',
  'employer',
  'corps',
  'workplace',
  'residence',
  'postedOn',
  'deadline',
  'availability',
  'respncJob',
  'missions',
  'profile',
  'contact',
  'application',
] as const

export type Notion = (typeof expectedNotions)[number]

/** The screen's own words; those of fields, codes and verdicts are core's and eligibility's. */
export interface ScreenWords {
  /** Fields whose full name doesn't fit the column. */
  readonly shortFields: { readonly [F in FieldId]?: string }
  /** Sections, short enough for a list. */
  readonly shortSections: { readonly [section: string]: string }
  readonly sections: string
  readonly notFound: string
  readonly notions: { readonly [N in Notion]: string }
  readonly number: (count: number) => string
  readonly characters: (count: number) => string
  readonly lines: (count: number) => string
  readonly line: (line: number) => string
  readonly paragraphs: (count: number) => string
  readonly points: (count: number) => string
  readonly tables: (count: number) => string
  readonly emptySection: string
  readonly quoted: (words: string) => string
  readonly noValue: string
  readonly contradictory: string
  readonly unreadable: string
  readonly daysAfter: (days: number) => string
  readonly residence: {
    minimum(years: number): string
    noMinimum(below: number): string
    readonly notApplicable: string
    readonly routes: { readonly [R in Route]?: string }
  }
  readonly documents: (count: number) => string
  readonly ways: { readonly emails: string; readonly post: string; readonly inPerson: string; readonly viaHierarchy: string }
  /** Severities in the middle of a line. */
  readonly severity: { readonly [S in Severity]: string }
  /** "2 points à corriger, 1 à vérifier." */
  readonly counts: (errors: number, warnings: number, infos: number) => string
  readonly sound: (sound: number, total: number) => string
  readonly spelling: string
  readonly nothing: string
  /** The sum of several offers; `counts` is a sentence. */
  readonly ofOffers: (offers: number, counts: string) => string
  readonly nothingMore: string
  readonly rule: (rule: string) => string
}

const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many)

const grouped = (count: number, blank: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, blank)

const englishCount = (count: number, noun: string): string => `${grouped(count, ',')} ${noun}${count === 1 ? '' : 's'}`
const frenchCount = (count: number, one: string, many = `${one}s`): string => `${grouped(count, '\u202f')} ${plural(count, one, many)}`

export const screenWords: { readonly [L in Locale]: ScreenWords } = {
  fr: {
    shortFields: { corps: 'Corps' },
    shortSections: {
      details: 'Détails',
      context: 'Contexte',
      missions: 'Missions',
      mainActivities: 'Activités principales',
      secondaryActivities: 'Activités secondaires',
      conditions: 'Particularités',
      profile: 'Profil',
      knowledge: 'Savoir',
      skills: 'Savoir-faire',
      behaviour: 'Comportement',
      contact: 'Contact',
      application: 'Candidature',
      other: 'Autre',
    },
    sections: 'Sections',
    notFound: 'Non trouvés',
    notions: {
      title: 'intitulé',
      reference: 'référence',
      employer: 'employeur',
      corps: 'corps',
      workplace: 'lieu de travail',
      residence: 'durée de résidence',
      postedOn: 'date de dépôt',
      deadline: 'date limite',
      availability: 'date de prise de poste',
      respncJob: 'emploi RESPNC',
      missions: 'missions',
      profile: 'profil',
      contact: 'contact',
      application: 'modalités de candidature',
    },
    number: (count) => grouped(count, '\u202f'),
    characters: (count) => frenchCount(count, 'caractère'),
    lines: (count) => frenchCount(count, 'ligne'),
    line: (line) => `ligne ${line}`,
    paragraphs: (count) => frenchCount(count, 'paragraphe'),
    points: (count) => frenchCount(count, 'point'),
    tables: (count) => frenchCount(count, 'tableau', 'tableaux'),
    emptySection: 'vide',
    quoted: (words) => `«\u202f${words}\u202f»`,
    noValue: '(sans valeur)',
    contradictory: '(contradictoire)',
    unreadable: '(ne se lit pas)',
    daysAfter: (days) => `(${frenchCount(days, 'jour')} après)`,
    residence: {
      minimum: (years) => `${years}\u00a0${plural(years, 'an', 'ans')} au moins`,
      noMinimum: (below) => `sans minimum (inférieure à ${below}\u00a0${plural(below, 'an', 'ans')})`,
      notApplicable: 'sans objet',
      routes: { titre: 'recrutement sur titre', direct: 'recrutement direct', 'sans-concours': 'recrutement sans concours' },
    },
    documents: (count) => frenchCount(count, 'pièce'),
    ways: { emails: 'courriel', post: 'courrier', inPerson: 'dépôt sur place', viaHierarchy: 'voie hiérarchique' },
    severity: { error: 'à corriger', warning: 'à vérifier', info: 'bon à savoir' },
    counts: (errors, warnings, infos) => {
      const parts = [
        ...(errors > 0 ? [`${frenchCount(errors, 'point')} à corriger`] : []),
        ...(warnings > 0 ? [`${errors > 0 ? warnings : frenchCount(warnings, 'point')} à vérifier`] : []),
        ...(infos > 0 ? [`${infos} bon à savoir`] : []),
      ]
      return `${errors + warnings === 0 && infos > 0 ? `Rien à corriger ni à vérifier, ${parts.join(', ')}` : parts.join(', ')}.`
    },
    sound: (sound, total) => `${sound} rubriques sur ${total} lues sans réserve.`,
    spelling: "L'orthographe n'est pas contrôlée.",
    nothing: 'Rien à signaler.',
    ofOffers: (offers, counts) => `${frenchCount(offers, 'avis', 'avis')}\u202f: ${counts.slice(0, 1).toLowerCase()}${counts.slice(1)}`,
    nothingMore: 'Dates, durée de résidence et rubriques sont cohérentes entre elles. Cela ne remplace pas votre relecture.',
    rule: (rule) => `règle ${rule}`,
  },
  en: {
    shortFields: { corps: 'Corps' },
    shortSections: {
      details: 'About',
      context: 'Context',
      missions: 'Missions',
      mainActivities: 'Main activities',
      secondaryActivities: 'Secondary activities',
      conditions: 'Particulars',
      profile: 'Profile',
      knowledge: 'Knowledge',
      skills: 'Skills',
      behaviour: 'Behaviour',
      contact: 'Contact',
      application: 'Application',
      other: 'Other',
    },
    sections: 'Sections',
    notFound: 'Not found',
    notions: {
      title: 'title',
      reference: 'reference',
      employer: 'employer',
      corps: 'corps',
      workplace: 'place of work',
      residence: 'length of residence',
      postedOn: 'posting date',
      deadline: 'deadline',
      availability: 'starting date',
      respncJob: 'RESPNC job',
      missions: 'missions',
      profile: 'profile',
      contact: 'contact',
      application: 'how to apply',
    },
    number: (count) => grouped(count, ','),
    characters: (count) => englishCount(count, 'character'),
    lines: (count) => englishCount(count, 'line'),
    line: (line) => `line ${line}`,
    paragraphs: (count) => englishCount(count, 'paragraph'),
    points: (count) => englishCount(count, 'point'),
    tables: (count) => englishCount(count, 'table'),
    emptySection: 'empty',
    quoted: (words) => `“${words}”`,
    noValue: '(without a value)',
    contradictory: '(contradictory)',
    unreadable: "(can't be read)",
    daysAfter: (days) => `(${englishCount(days, 'day')} later)`,
    residence: {
      minimum: (years) => `at least ${years}\u00a0${years === 1 ? 'year' : 'years'}`,
      noMinimum: (below) => `no minimum (less than ${below}\u00a0${below === 1 ? 'year' : 'years'})`,
      notApplicable: 'not applicable',
      routes: {
        titre: 'recruitment on diploma (sur titre)',
        direct: 'direct recruitment',
        'sans-concours': 'recruitment without concours',
      },
    },
    documents: (count) => englishCount(count, 'document'),
    ways: { emails: 'mail', post: 'post', inPerson: 'in person', viaHierarchy: 'through the hierarchy' },
    severity: { error: 'to correct', warning: 'to check', info: 'good to know' },
    counts: (errors, warnings, infos) => {
      const parts = [
        ...(errors > 0 ? [`${englishCount(errors, 'point')} to correct`] : []),
        ...(warnings > 0 ? [`${errors > 0 ? warnings : englishCount(warnings, 'point')} to check`] : []),
        ...(infos > 0 ? [`${infos} good to know`] : []),
      ]
      return `${errors + warnings === 0 && infos > 0 ? `Nothing to correct or to check, ${parts.join(', ')}` : parts.join(', ')}.`
    },
    sound: (sound, total) => `${sound} of ${total} items read without reserve.`,
    spelling: "Spelling isn't checked.",
    nothing: 'Nothing to report.',
    ofOffers: (offers, counts) => `${englishCount(offers, 'offer')}: ${counts.slice(0, 1).toLowerCase()}${counts.slice(1)}`,
    nothingMore: "Dates, length of residence and parts agree with each other. This doesn't replace your own reading.",
    rule: (rule) => `rule ${rule}`,
  },
}
