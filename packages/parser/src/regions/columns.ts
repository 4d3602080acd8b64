import { fold } from '../lines/fold.ts'
import { hangs } from './continues.ts'
import { corpsWords, domainWords } from './corps-words.ts'

/** Endings of names that a column break tears off, by the word before them. */
const completions: { readonly [before: string]: string } = {
  cadre: "d'exploitation|superieur d'exploitation|technique|de sante|de la sante|socio-educatif|d'administration",
  agent: "d'exploitation|technique|administratif|de maitrise|du patrimoine et des bibliotheques|social|contractuel de droit public",
  adjoint: "administratif|technique|socio-educatif|d'education|du patrimoine",
  assistant: "socio-educatif|d'enseignement|administratif|de conservation",
  moniteur: 'socio-educatif|educateur',
  animateur: 'socio-educatif|territorial',
  conseiller: "socio-educatif|des aps|principal d'education",
  controleur: 'principal',
  prepose: 'a la distribution postale',
  infirmier: 'en soins generaux|de bloc operatoire|anesthesiste',
  professeur: 'des ecoles|certifie|agrege',
  attache: "d'administration|de conservation",
  emploi: 'fonctionnel',
  contractuel: 'de droit public',
  contractuels: 'de droit public',
  sante: 'publique',
}

/** Words that name no corps when they stand alone. */
const incomplete = new Set([
  'cadre',
  'agent',
  'prepose',
  'professeur',
  'emploi',
  'assistant',
  'moniteur',
  'animateur',
  'conseiller',
  'agent contractuel',
])

const lastWord = (text: string): string => /([\p{L}-]+)\s*$/u.exec(fold(text))?.[1] ?? ''

/** Words that no name of a unit holds: another corps, a grade, a speciality, a domain after a stroke. */
const foreign = `(?:et\\s?/\\s?)?ou\\s+(?:une?\\s+)?(?:${corpsWords})\\b|specialite\\b|(?:\\d\\s?(?:er|ere|e|eme|\u1d49\u02b3)?\\s+(?:ou\\s+)?)*grades?\\b|domaine\\b|/\\s*(?:ou\\s+)?(?:${domainWords}|${corpsWords})\\b|statut particulier des\\b|remuneration\\s+\\d`
/** What a corps that stops on a stroke, a dash or "ou" still wants. */
const wanted = `(?:${domainWords}|${corpsWords})\\b(?:\\s*/?\\s*ou\\s+(?:${domainWords}|${corpsWords})\\b)*`

const foreignWords = new RegExp(`(?:^|\\s)(${foreign})`)
const foreignAtStart = new RegExp(`^(?:${foreign})`)
const wantedWords = new RegExp(`(?:^|\\s)(${wanted})(?=\\s*(?:\\(|$))`)

const corpsAtStart = new RegExp(`^(?:${corpsWords})\\b`)

/** Whether a line below a corps tells its grade: "1er ou 2ème grade / Économie rurale". */
export const tellsGrade = (line: string): boolean => gradeAtStart.test(fold(line))

const gradeAtStart = /^(?:\d\s?(?:ere|er|eme|e|\u1d49\u02b3|\u1d49)?\s+(?:(?:ou|et)\s+)?)*grades?\b/

/** Where foreign words end: before the acronym or the next unit that closes the name around them. */
const closing = /\s(?=\([A-Z]{2,}[^)]*\)|Service\b|Direction\b|transports terrestres)/

const ownWords: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(completions).map(([before, endings]) => [before, new RegExp(`(?:^|\\s)(${endings})(?![\\p{L}'])`, 'u')]),
)

const ownWord = (text: string): RegExp | undefined => ownWords.get(lastWord(text))

/** "Économie rurale ou environnement", perhaps with an acronym behind it. */
const domainsAlone = new RegExp(`^(?:${domainWords})(?:\\s*(?:,|/|ou|et)\\s*(?:${domainWords}))*(?=\\s*(?:\\([a-z]{2,8}\\)\\s*)?$)`)

/** Letters of a line that are domains and nothing else, but for an acronym behind them; 0 for any other line. */
export const domainsIn = (line: string): number => domainsAlone.exec(fold(line))?.[0].length ?? 0

/** What corps are called by besides: "Agent de police municipale", "Éducateur des activités physiques et sportives". */
const qualities =
  'territoria(?:l|le|ux|les)|municipa(?:l|le|ux|les)|provincia(?:l|le|ux|les)|principa(?:l|le|ux|les)|nationa(?:l|le|ux|les)|rura(?:l|le|ux|les)|medica(?:l|le|ux|les)|socia(?:l|le|ux|les)|physiques?|sportives?|scolaires?|hospitali(?:er|ere)s?|qualifiee?s?|specialisee?s?|techniques?|scientifiques?|professionnel(?:le)?s?|charge(?:e|s|es)?|titulaires?|stagiaires?'

/** A line that says nothing of a corps, a grade or a domain, and isn't hung on the words before it. */
const speaksOfCorps = new RegExp(
  `\\b(?:${corpsWords}|${domainWords}|${qualities}|grades?|contractuels?|fonctionnaires?|categorie|filiere|cadres?|corps|specialite|domaine)\\b|^(?:d'|l'|(?:de|du|des|la|le|ou|et|en|a|au|aux|par|hors|sur|sous)(?:[^a-z]|$))|^[^a-z]`,
)

/** Whether a line is what a corps lacks: "Cadre" and "d'exploitation", "Technicien 1er" and "grade / équipement". */
export const completes = (corps: string, orphan: string): boolean => {
  const rest = fold(orphan)
  const own = ownWord(corps)?.exec(rest)
  return own?.index === 0 || (/[/–-]\s*$/.test(corps) && (foreignAtStart.test(rest) || corpsAtStart.test(rest) || domainsIn(orphan) > 0))
}

/** Whether a line below a corps is a logo or a slogan in small letters: the corps wants no word more, and the line is none of its words. */
export const isStrangerToCorps = (corps: string, line: string): boolean =>
  (!hangs(corps) || corps.endsWith('/')) && !completes(corps, line) && !speaksOfCorps.test(fold(line))

/** Words of a corps inside the value of the column beside it, and whether sense leaves no doubt. */
export interface Intruder {
  readonly from: number
  readonly to: number
  /** Where the value around them goes on: behind the comma that stood between. */
  readonly rest: number
  readonly sure: boolean
}

/** Names of units that want a word after them. */
const generic = /(?:^|\s)(?:direction|service|pole|bureau|departement|secteur|section|division|cellule|unite|et|de|des|du|la|en)$/

const spanOf = (match: RegExpExecArray, toEnd: boolean, value: string): { readonly from: number; readonly to: number } => {
  const words = match[1] ?? ''
  const from = match.index + match[0].length - words.length
  if (!toEnd) return { from, to: from + words.length }
  const stop = closing.exec(value.slice(from + words.length))
  return { from, to: stop ? from + words.length + stop.index : value.length }
}

/**
 * "Secrétariat Général administratif" beside "Adjoint", "Direction du Numérique grade / Informatique" beside "Ingénieur 2ème":
 * the words that belong to the corps, when what is left is still a name.
 */
export const intruderIn = (corps: string, value: string): Intruder | undefined => {
  const folded = fold(value)
  const stops = /(?:[/–-]|\bou)\s*$/.test(fold(corps))
  const own = ownWord(corps)?.exec(folded) ?? null
  const other = foreignWords.exec(folded)
  const lacking = stops ? wantedWords.exec(folded) : null
  const lackingFirst = lacking && (!other || lacking.index < other.index)
  const [match, toEnd, sure] = own
    ? [own, false, incomplete.has(fold(corps).trim())]
    : lackingFirst
      ? [lacking, false, true]
      : [other ?? undefined, true, true]
  if (!match) return undefined
  const goesOn = own !== null && /^\s*[-–,/](?!\s*(?:de\b|du\b|d'))/.test(folded.slice(own.index + own[0].length))
  const place = spanOf(match, toEnd || goesOn, value)
  const left = folded.slice(0, place.from).trim()
  const isNoun = generic.test(left) && (own !== null || place.to === value.length)
  const comma = left.endsWith(',') ? (/^\s*,/.exec(folded.slice(place.to))?.[0].length ?? 0) : 0
  return place.from === 0 || isNoun ? undefined : { ...place, rest: place.to + comma, sure }
}
