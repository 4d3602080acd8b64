import type { Locale } from '@avpkit/core'

/** Words that only the evidence page needs; names of fields, sections, states and findings come from the catalogue. */
export interface EvidenceWords {
  readonly title: string
  readonly skip: string
  readonly lines: (count: number) => string
  readonly readOn: (day: string) => string
  readonly nothingToSay: string
  readonly nothingToCorrect: string
  readonly toCorrect: (count: number) => string
  readonly toCheck: (count: number) => string
  readonly counts: (errors: number, warnings: number, infos: number) => string
  readonly fieldsRead: (sure: number, all: number) => string
  readonly consistent: string
  readonly checksRight: (count: number) => string
  readonly spelling: string
  readonly notYourReading: string
  readonly points: string
  readonly line: (line: number) => string
  readonly why: string
  readonly point: (number: number, level: string) => string
  readonly received: string
  readonly read: string
  readonly toWords: (letter: string, label: string) => string
  readonly checked: string
  readonly sections: string
  readonly notFound: string
  readonly profile: string
  readonly unread: string
  readonly legend: string
  readonly paragraphs: (count: number) => string
  readonly items: (count: number) => string
  readonly tables: (count: number) => string
  readonly emptySection: string
  readonly openDataKey: (key: string) => string
  readonly domains: (count: number) => string
  readonly documents: (count: number) => string
  readonly hierarchy: string
  readonly residence: {
    readonly minimum: (years: number) => string
    readonly noMinimum: string
    readonly notApplicable: string
    readonly empty: string
    readonly unreadable: string
    readonly route: { readonly [route: string]: string | undefined }
    readonly threshold: (day: string) => string
  }
  readonly right: {
    readonly weekday: (day: string, weekday: string) => string
    readonly usualSpan: (days: number) => string
    readonly workingDay: string
    readonly sameAsPosting: string
    readonly usualYears: string
    readonly afterPosting: string
  }
  readonly decides: string
}

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`

/** In French, none is singular too. */
const plusieurs = (count: number, one: string, several: string): string => `${count} ${count < 2 ? one : several}`

export const evidenceWords: { readonly [L in Locale]: EvidenceWords } = {
  fr: {
    title: "Contrôle de l'avis",
    skip: 'Aller au contrôle',
    lines: (count) => plusieurs(count, 'ligne', 'lignes'),
    readOn: (day) => `lu le ${day}`,
    nothingToSay: 'Rien à signaler.',
    nothingToCorrect: 'Rien à corriger.',
    toCorrect: (count) => `${plusieurs(count, 'point', 'points')} à corriger.`,
    toCheck: (count) => `Rien à corriger, ${plusieurs(count, 'point', 'points')} à vérifier.`,
    counts: (errors, warnings, infos) => `${errors} à corriger · ${warnings} à vérifier · ${infos} bon à savoir`,
    fieldsRead: (sure, all) => `${plusieurs(sure, 'rubrique', 'rubriques')} sur ${all} ${sure < 2 ? 'lue' : 'lues'} sans réserve.`,
    consistent: 'Dates, durée de résidence et rubriques sont cohérentes entre elles.',
    checksRight: (count) => `${plusieurs(count, 'contrôle juste', 'contrôles justes')}.`,
    spelling: "L'orthographe n'est pas contrôlée.",
    notYourReading: 'Cela ne remplace pas votre relecture.',
    points: 'Points relevés',
    line: (line) => `ligne ${line}`,
    why: 'Pourquoi ?',
    point: (number, level) => `Point ${number}, ${level}`,
    received: 'Le texte reçu',
    read: 'Ce qui a été lu',
    toWords: (letter, label) => `${letter}, ${label} : voir les mots dans le texte`,
    checked: 'juste',
    sections: 'Parties',
    notFound: 'Non trouvés',
    profile: 'profil',
    unread: 'non rattaché',
    legend: "Une lettre marque les mots d'une rubrique, un numéro renvoie à un point relevé, les hachures couvrent le texte non rattaché.",
    paragraphs: (count) => plusieurs(count, 'paragraphe', 'paragraphes'),
    items: (count) => plusieurs(count, 'point', 'points'),
    tables: (count) => plusieurs(count, 'tableau', 'tableaux'),
    emptySection: 'vide',
    openDataKey: (key) => `clé open data : ${key}`,
    domains: (count) => plusieurs(count, 'domaine', 'domaines'),
    documents: (count) => plusieurs(count, 'pièce à joindre', 'pièces à joindre'),
    hierarchy: 'voie hiérarchique pour les fonctionnaires',
    residence: {
      minimum: (years) => `${plusieurs(years, 'an', 'ans')} au moins`,
      noMinimum: 'aucune durée minimale',
      notApplicable: 'pas de durée (« / »)',
      empty: 'rien après l’intitulé',
      unreadable: 'ne se lit pas comme une durée',
      route: { titre: 'sur titre', direct: 'recrutement direct', 'sans-concours': 'sans concours' },
      threshold: (day) => `prioritaire si résidence depuis le ${day} ou avant`,
    },
    right: {
      weekday: (day, weekday) => `le ${day} est bien un ${weekday}`,
      usualSpan: (days) => `${days} jours après le dépôt`,
      workingDay: 'jour ouvré',
      sameAsPosting: 'même date que le dépôt',
      usualYears: 'une des durées prévues',
      afterPosting: 'après le dépôt',
    },
    decides:
      "Cet outil informe ; il ne décide pas. L'employeur examine les candidatures et vérifie les justificatifs. Seul l'avis officiel publié fait foi.",
  },
  en: {
    title: 'Check of the notice',
    skip: 'Skip to the check',
    lines: (count) => many(count, 'line', 'lines'),
    readOn: (day) => `read on ${day}`,
    nothingToSay: 'Nothing to report.',
    nothingToCorrect: 'Nothing to correct.',
    toCorrect: (count) => `${many(count, 'point', 'points')} to correct.`,
    toCheck: (count) => `Nothing to correct, ${many(count, 'point', 'points')} to check.`,
    counts: (errors, warnings, infos) => `${errors} to correct · ${warnings} to check · ${infos} good to know`,
    fieldsRead: (sure, all) => `${many(sure, 'field', 'fields')} of ${all} read without reserve.`,
    consistent: 'Dates, length of residence and fields agree with each other.',
    checksRight: (count) => `${many(count, 'check', 'checks')} found right.`,
    spelling: 'Spelling is not checked.',
    notYourReading: 'This does not replace your own reading.',
    points: 'Points noted',
    line: (line) => `line ${line}`,
    why: 'Why?',
    point: (number, level) => `Point ${number}, ${level}`,
    received: 'The text received',
    read: 'What was read',
    toWords: (letter, label) => `${letter}, ${label}: see the words in the text`,
    checked: 'right',
    sections: 'Parts',
    notFound: 'Not found',
    profile: 'profile',
    unread: 'not attached',
    legend: 'A letter marks the words of a field, a number leads to a point noted, hatching covers text that belongs to no field.',
    paragraphs: (count) => many(count, 'paragraph', 'paragraphs'),
    items: (count) => many(count, 'item', 'items'),
    tables: (count) => many(count, 'table', 'tables'),
    emptySection: 'empty',
    openDataKey: (key) => `open data key: ${key}`,
    domains: (count) => many(count, 'domain', 'domains'),
    documents: (count) => many(count, 'paper to send', 'papers to send'),
    hierarchy: 'through the line of command for civil servants',
    residence: {
      minimum: (years) => `at least ${many(years, 'year', 'years')}`,
      noMinimum: 'no minimum',
      notApplicable: 'no length (“/”)',
      empty: 'nothing after the label',
      unreadable: 'cannot be read as a length',
      route: { titre: 'sur titre', direct: 'recrutement direct', 'sans-concours': 'sans concours' },
      threshold: (day) => `priority if resident since ${day} or earlier`,
    },
    right: {
      weekday: (day, weekday) => `${day} is indeed a ${weekday}`,
      usualSpan: (days) => `${days} days after publication`,
      workingDay: 'working day',
      sameAsPosting: 'same date as publication',
      usualYears: 'one of the lengths foreseen',
      afterPosting: 'after publication',
    },
    decides:
      'This tool informs; it does not decide. The employer examines applications and checks the papers. Only the official notice as published counts.',
  },
}
