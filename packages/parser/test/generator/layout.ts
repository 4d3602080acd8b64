import fc from 'fast-check'
import { type Drawn, oneOf, optional } from './facts.ts'
import { scraps } from './words.ts'

const dateForms = [
  'Vendredi 8 mai 2026',
  'vendredi 8 mai 2026',
  'vendredi 08 mai 2026',
  'Vendredi 8 Mai 2026',
  '8 mai 2026',
  '08/05/2026',
  '8/05/26',
] as const
export type DateForm = (typeof dateForms)[number]

const headerStyles = [
  'plain',
  'hash',
  'hashes at random',
  'bold-colon',
  'bold',
  'all-bold',
  'next-line',
  'next-line without colon',
  'table',
  'columns',
] as const
export type HeaderStyle = (typeof headerStyles)[number]

const headingStyles = ['hash-colon', 'hash', 'hash-bold', 'bold-colon', 'bold', 'plain-colon', 'capitals'] as const
export type HeadingStyle = (typeof headingStyles)[number]

/** How an offer is printed, and what a converter made of it. */
export const layout = fc.record({
  header: oneOf(headerStyles),
  heading: oneOf(headingStyles),
  titled: oneOf(['# {}', '# **{}**', '## **{}**', '{}'] as const),
  /** Order of the groups of fields: 19 different ones stand in 44 files. */
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  employerFirst: fc.boolean(),
  /** Letters of a line in the left of two columns, when they are printed side by side. */
  columnWidth: fc.integer({ min: 34, max: 60 }),
  /** Two fields on a line. */
  pairs: fc.boolean(),
  capitalLabels: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  misspelt: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  residenceLabel: oneOf(['whole', 'whole', 'two lines', 'around another field', 'before the route'] as const),
  mark: oneOf([' (1)', '(1)', '', ' <sup>(1)</sup>', ' ⁽¹⁾', ' (1) after the colon'] as const),
  strayWorkplace: fc.boolean(),
  corpsLabel: oneOf([
    "Corps ou Cadre d'emploi / Domaine",
    "Corps ou Cadre d'emploi /Domaine",
    'Corps /Domaine',
    'Corps / Domaine',
    'Corps / Grade',
  ] as const),
  availabilityLabel: oneOf(['Poste à pourvoir', 'Postes à pourvoir'] as const),
  missionsLabel: oneOf(['Missions', 'Missions', 'Missions principales', 'Mission principale'] as const),
  activitiesLabel: oneOf(['Activités principales', 'Activités principales', 'Activités', 'Activités du poste'] as const),
  secondaryLabel: oneOf(['Activités secondaires', 'Activité secondaire', 'Missions secondaires'] as const),
  conditionsLabel: oneOf([
    "Caractéristiques particulières de l'emploi",
    'Caractéristiques particuliers du poste',
    'Conditions de travail',
  ] as const),
  knowledgeLabel: oneOf([
    'Savoir / Connaissance / Diplôme exigé',
    'Savoir / Connaissance/Diplôme exigé',
    'Savoir / Connaissance / Diplôme requis',
  ] as const),
  behaviourLabel: oneOf(['Comportement professionnel', 'Savoir-être'] as const),
  contactLabel: oneOf(['whole', 'cut'] as const),
  date: oneOf(dateForms),
  ordinal: oneOf(['1', '1er', '1ᵉʳ'] as const),
  blankLines: oneOf([1, 1, 2, 4] as const),
  bullet: oneOf(['-', '-', '*', '●', '•', '➢', '- -', '- **-**'] as const),
  itemEnd: oneOf([' ;', '', ','] as const),
  blankBetweenItems: fc.boolean(),
  quoted: fc.boolean(),
  phone: oneOf(['26 77 98', '26.77.98', '267798', '(+687)26.77.98', '+687 26 77 98'] as const),
  mailto: fc.boolean(),
  scrap: optional(fc.record({ words: oneOf(scraps), at: oneOf(['title', 'list', 'section'] as const) }), 2),
  newline: oneOf(['\n', '\n', '\r\n', '\r'] as const),
  apostrophes: oneOf(["'", '’', 'mixed'] as const),
  blankBeforeColon: oneOf([' ', ' ', '\u00a0', '\u202f', ''] as const),
  damage: oneOf([
    undefined,
    undefined,
    undefined,
    'decomposed',
    'mojibake',
    'zero-width',
    'control characters',
    'byte order mark',
  ] as const),
  trailingBlanks: fc.boolean(),
})
export type Layout = Drawn<typeof layout>

/** Colon with the blank before it. */
export const colonOf = ({ blankBeforeColon }: Layout): string => `${blankBeforeColon}:`

/** Between the items of a list. */
export const separatorOf = ({ blankBetweenItems }: Layout): string => (blankBetweenItems ? '\n\n' : '\n')

/** Between lines that belong to different things. */
export const gapOf = ({ blankLines }: Layout): string => '\n'.repeat(1 + blankLines)
