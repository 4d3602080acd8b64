import { type Claim, type Decision, type Found, field, type Head, type Line, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { asFound, readText, trimmed } from '../readers/text.ts'
import { continues } from '../regions/continues.ts'
import { employerIn, repeatsEmployer } from './banner.ts'

/** A value of words: the first claim; another that says something else disputes it. */
const decideText = (claims: readonly Claim<string>[]): Decision<string> => {
  const [first, ...rest] = claims
  if (!first) return { state: 'absent' }
  const same = rest.every(({ value }) => fold(value) === fold(first.value))
  return { state: same ? 'stated' : 'disputed', value: first.value, chosen: 0 }
}

/** The first claim of the text; later ones are other units of the same employer. */
const decideFirst = (claims: readonly Claim<string>[]): Decision<string> => {
  const [first] = claims
  return first ? { state: 'stated', value: first.value, chosen: 0 } : { state: 'absent' }
}

/** Banners say nothing more than the label, so that they are read and dispute nothing. */
const scanBanners = ({ lines, all }: Head): readonly Found<string>[] => {
  const employer = employerIn(all)
  if (!employer) return []
  return lines
    .filter((line) => line.span[0] !== employer.at && repeatsEmployer(employer, line))
    .flatMap((line) => asFound(trimmed(line)))
    .map((found) => ({ ...found, detail: { banner: true } }))
}

const decideEmployer = (claims: readonly Claim<string>[]): Decision<string> => {
  const decision = decideText(claims.filter(({ detail }) => !detail?.banner))
  const chosen = claims.findIndex(({ detail }) => !detail?.banner)
  return decision.state === 'absent' ? decision : { ...decision, chosen }
}

export const employer = field({
  labels: ['Employeur', 'Collectivité employeur', 'Collectivité', 'Établissement employeur', 'Nom de l’employeur'],
  bare: 'label',
  of: type<string>(),
  read: readText,
  scan: scanBanners,
  combine: decideEmployer,
})

export const workplace = field({
  labels: [
    'Lieu de travail',
    "Lieu d'affectation",
    "Lieu d'exercice",
    'Lieu du poste',
    "Lieu d'embauche",
    'Localisation du poste',
    'Lieux de travail',
    'Où',
  ],
  of: type<string>(),
  read: readText,
  combine: decideText,
})

export const respncJob = field({
  labels: [
    'Emploi RESPNC',
    'Emploi de référence RESPNC',
    'Emploi de référence',
    'Emploi RESP NC',
    'Emploi RESP',
    'Emploi repère RESPNC',
    'Emploi type RESPNC',
    'Emploi au RESPNC',
    'RESPNC',
  ],
  of: type<string>(),
  read: readText,
  combine: decideText,
})

/** Units that stand on a line of their own, without a label: a direction, or what takes its place. */
const direction_ = /^(?:sous-)?direction\b(?!.{180})/
const unitOfDirection =
  /^(?:secretariat general|vice-rectorat|institut|cabinet|delegation|agence|inspection|caisse|etat-major|tresorerie|mission|departement|pole)\b/

/** Fields after whose value the template prints the direction, without a label. */
const beforeDirection = new Set(['corps', 'employer'])

/** A heading in capitals is a logo or a banner: "# PÔLE SANITAIRE". */
const isBanner = ({ text, heading }: Line): boolean => heading && text === text.toUpperCase()

const fromHere = (lines: readonly Line[], at: number): Line => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line) throw new RangeError('no such line')
  if (!next || next.index !== line.index + 1 || next.item || !continues(line.text, next.text)) return line
  const text = `${line.text} ${next.text}`
  return { ...line, text, span: [line.span[0], next.span[1]], at: () => [line.span[0], next.span[1]] }
}

const unlabelled = (found: Found<string>): Found<string> => ({ ...found, detail: { unlabelled: true } })

const scanDirection = ({ lines }: Head): readonly Found<string>[] => {
  const named = lines.findIndex((line) => line.after !== undefined && direction_.test(fold(line.text)))
  const takesItsPlace = (line: Line): boolean =>
    beforeDirection.has(line.after ?? '') && unitOfDirection.test(fold(line.text)) && !isBanner(line)
  const at = named >= 0 ? named : lines.findIndex(takesItsPlace)
  return at < 0 ? [] : asFound(trimmed(fromHere(lines, at))).map(unlabelled)
}

/** A labelled direction stands before a line that only looks like one: logos hold such lines too. */
const decideDirection = (claims: readonly Claim<string>[]): Decision<string> => {
  const labelled = claims.findIndex(({ detail }) => !detail?.unlabelled)
  const chosen = Math.max(0, labelled)
  const claim = claims[chosen]
  return claim ? { state: 'stated', value: claim.value, chosen } : { state: 'absent' }
}

export const direction = field({
  labels: ['Direction', 'Direction ou service', 'Direction ou établissement', 'Secrétariat général'],
  bare: 'value',
  beside: ['corps'],
  of: type<string>(),
  read: (region) => (region.label.text === '' ? readText(region).map(unlabelled) : readText(region)),
  scan: scanDirection,
  combine: decideDirection,
})

export const service = field({
  bare: 'value',
  beside: ['corps'],
  labels: ['Service', 'Secteur', 'Pôle', 'Département', 'Sous-direction', 'Service ou unité'],
  of: type<string>(),
  read: readText,
  combine: decideFirst,
})
