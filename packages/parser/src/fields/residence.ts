import {
  type Claim,
  type Decision,
  type Found,
  field,
  type Region,
  type Report,
  type Residence,
  type ResidenceEntry,
  type Route,
  type Span,
  type,
  type Words,
} from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'
import { trimmed } from '../readers/text.ts'
import { joinedWords } from '../words/parts.ts'

const numerals: { readonly [word: string]: number } = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  quinze: 15,
  vingt: 20,
}
const number = `(\\d{1,2}|${Object.keys(numerals).join('|')})`
/** "inférieure à 3 ans", "inférieur a 3 ans", "moins de 3 ans": an upper bound, so no minimum. */
const below = new RegExp(`(?:inf[eo]rieure?s?\\s*(?:a|ou egale? a)?|moins de)\\s*${number}\\s*(?:\\(\\d+\\)\\s*)?an(?:s|nees?)?\\b`)
/** "au moins égale à 10 ans", "au moins 10 ans", "10 ans", "dix (10) ans", "supérieure ou égale à 5 ans" */
const atLeast = new RegExp(`(?<![a-z\\d])${number}\\s*(?:\\(\\d+\\)\\s*)?an(?:s|nees?)?(?![a-z])`)
const anyValue = new RegExp(`${below.source}|${atLeast.source}`, 'g')
const nothingAsked = /^(?:\/|-|\s)*\/(?:\/|-|\s)*$|^(?:neant|sans objet|non applicable|n\/a)\b/

const toNumber = (printed: string): number => numerals[printed] ?? Number(printed)

type Single =
  | { readonly kind: 'minimum'; readonly years: number }
  | { readonly kind: 'no-minimum'; readonly below: number }
  | { readonly kind: 'not-applicable' }

/**
 * Words with which no number is a minimum: bounds that no rule knows ("comprise entre 5 et 10 ans", "10 ans au plus", "supérieure à 10 ans"),
 * a choice of numbers ("5 ou 10 ans"), and denials ("pas de durée de 10 ans exigée").
 */
const noMinimumIn = new RegExp(
  [
    String.raw`\bentre\b|\bau plus\b|\bmaxim|\bjusqu|\bde \d+ a \d+ ans`,
    String.raw`\bsuperieure?s? a\b|\bplus de\b`,
    String.raw`(?<![a-z\d])${number}\s*(?:ans?)?\s*\bou\s+(?:de\s+)?${number}\s*ans?\b`,
    String.raw`\b(?:pas|aucune?|sans(?! concours))\b|\bnon (?:exige|requis|demande)e?\b`,
  ].join('|'),
)

const singleIn = (folded: string): Single | undefined => {
  if (nothingAsked.test(folded)) return { kind: 'not-applicable' }
  const under = below.exec(folded)?.[1]
  if (under) return { kind: 'no-minimum', below: toNumber(under) }
  if (noMinimumIn.test(folded)) return undefined
  const years = toNumber(atLeast.exec(folded)?.[1] ?? '0')
  return years > 0 ? { kind: 'minimum', years } : undefined
}

const routes: readonly { readonly words: RegExp; readonly route: Route }[] = [
  { words: /recrutement direct|\bdirect d'/, route: 'direct' },
  { words: /sans concours/, route: 'sans-concours' },
  { words: /sur titre/, route: 'titre' },
]

const routeIn = (folded: string): Route | undefined => routes.find(({ words }) => words.test(folded))?.route

/** "pour les rédacteurs", "(médecins)": for whom a value is, behind it. */
const scopeBehind = /^\s*(?:pour|\()\s*(?:les?|la|l'|un|une)?\s*([^;,)\n]{3,60}?)(?=\s+et\s|[;,)\n]|$)/i

/** Splits "1er grade : au moins 10 ans ; 2e grade : inférieure à 5 ans", and "10 ans pour les rédacteurs, 5 ans pour les attachés". */
const entriesIn = (text: string): readonly ResidenceEntry[] => {
  const folded = fold(text)
  let from = 0
  let scopesFollow: boolean | undefined
  const values = matchesIn(anyValue, folded)
  if (values.length < 2) return []
  return values.flatMap((match): ResidenceEntry[] => {
    const to = match.index + match[0].length
    const single = singleIn(folded.slice(from, to))
    const before = text
      .slice(from, match.index)
      .replace(/[:;,(–-]|au moins|égale?|ou |supérieure?|à\s*$/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const behind = scopeBehind.exec(text.slice(to, to + 100))
    scopesFollow ??= before.length <= 2 && behind !== null
    from = scopesFollow && behind ? to + behind[0].length : to
    const scope = scopesFollow ? (behind?.[1]?.trim() ?? '') : before
    return single && single.kind !== 'not-applicable' ? [{ scope: scope.length > 2 ? scope : '', ...single }] : []
  })
}

const hasSeveral = (entries: readonly ResidenceEntry[]): boolean => entries.length > 1 && entries.some(({ scope }) => scope !== '')

const read = (region: Region, report: Report): readonly Found<Residence>[] => {
  const { label } = region
  const { words: value, pieces } = wholeValue(region)
  const labelRoute = routeIn(fold(label.text))
  const words = value.text === '/' || /^[\s/-]+$/.test(value.text) ? value : trimmed(value)
  const folded = fold(words.text)
  const valueRoute = routeIn(folded)
  const route = labelRoute ?? valueRoute ?? 'unspecified'
  const single = singleIn(folded)
  const parts = routeParts(label, words, labelRoute, valueRoute)
  const claim = (residence: Residence): readonly Found<Residence>[] => [
    {
      value: residence,
      span: words.at(0, words.text.length),
      ...(pieces.length > 1 && { pieces }),
      ...(parts && { parts }),
    },
  ]
  const saysNothing = !/[\p{L}\p{N}/–-]/u.test(words.text) || (!single && !region.sameLine)
  if (saysNothing) {
    report('residence-empty', { label: label.text }, { span: label.at(0, label.text.length) })
    return [{ value: { kind: 'empty', route, text: '' }, span: label.at(0, label.text.length), ...(parts && { parts }) }]
  }
  if (labelRoute && valueRoute && labelRoute !== valueRoute) {
    report('residence-route-disputed', { label: labelRoute, value: valueRoute }, { span: words.at(0, words.text.length) })
  }
  const entries = entriesIn(words.text)
  if (hasSeveral(entries)) return claim({ kind: 'multiple', route, text: words.text, entries })
  if (single) return claim({ ...single, route, text: words.text })
  return claim({ kind: 'unreadable', route, text: words.text })
}

/** The lines after a value go on with it as long as each says a duration: one line for each grade. */
const wholeValue = ({ value, pieces, following }: Region): { readonly words: Words; readonly pieces: readonly Span[] } => {
  const end = following.findIndex(({ text }) => !/\bans?\b/.test(text) || text.length > 160 || !singleIn(fold(text)))
  const more = end < 0 ? following : following.slice(0, end)
  if (value.text === '' || more.length === 0) return { words: value, pieces }
  const own = pieces.length > 0 ? pieces : [value.at(0, value.text.length)]
  return { words: joinedWords([value, ...more]), pieces: [...own, ...more.map(({ span }) => span)] }
}

const routeParts = (label: Words, value: Words, labelRoute: Route | undefined, valueRoute: Route | undefined) => {
  const words = labelRoute ? label : value
  if (!labelRoute && !valueRoute) return undefined
  const match = /recrutement direct[^(:]*|direct d'[^(:]*|sans concours|sur titre/.exec(fold(words.text))
  return match ? { route: words.at(match.index, match.index + match[0].trimEnd().length) } : undefined
}

const decide = (claims: readonly Claim<Residence>[], report: Report): Decision<Residence> => {
  const speaking = claims.findIndex(({ value }) => value.kind !== 'empty')
  const chosen = Math.max(0, speaking)
  const claim = claims[chosen]
  if (!claim) return { state: 'absent' }
  const { value, span } = claim
  if (value.kind === 'empty') return { state: 'empty', value, chosen }
  if (value.kind === 'unreadable') {
    const suggested = meantBy(value.text)
    const edits = suggested && !claim.pieces ? [{ span, text: suggested }] : undefined
    report(
      'residence-unreadable',
      { printed: value.text, ...(suggested && { suggested }) },
      { span, ...(edits && { suggestion: { edits } }) },
    )
    return { state: 'unreadable', value, chosen }
  }
  if (value.kind === 'minimum' && ![3, 5, 10].includes(value.years)) report('residence-unusual-years', { years: value.years }, { span })
  const isDisputed = claims.some((other) => other.value.kind !== 'empty' && other !== claim && askedBy(other.value) !== askedBy(value))
  return { state: isDisputed ? 'disputed' : 'stated', value, chosen }
}

/** What a line asks, whatever its words: two lines that ask the same don't contradict each other. */
const askedBy = ({ text, ...asked }: Residence): string => JSON.stringify(asked)

/** Letters that a scan takes for digits: "1O ans" is probably "10 ans". */
const meantBy = (printed: string): string | undefined => {
  const mended = printed.replace(/(?<=\d)[Oo](?=\s*ans)/, '0').replace(/\b[lI](?=[\dOo]\s*ans)/, '1')
  return mended !== printed && singleIn(fold(mended)) ? mended : undefined
}

const beginnings = ['Durée de résidence', 'Durée de résidence exigée', 'Durée de résidence requise', 'Durée de résidence demandée']
const recruitments = ['sur titre', 'direct', "direct d'un adjoint administratif", 'sans concours', 'sur titre ou direct']

/** The label's beginning and its end are both left out at times: "Durée pour le recrutement direct d'un adjoint administratif". */
const labelsOfResidence: readonly string[] = [
  ...beginnings,
  ...[...beginnings, 'Durée', 'Durée exigée'].flatMap((beginning) =>
    ['pour le recrutement', 'pour un recrutement'].flatMap((recruitment) => [
      `${beginning} ${recruitment}`,
      ...recruitments.map((kind) => `${beginning} ${recruitment} ${kind}`),
    ]),
  ),
]

export const residence = field({
  labels: labelsOfResidence,
  shapes: ['duration'],
  of: type<Residence>(),
  read,
  combine: decide,
})
