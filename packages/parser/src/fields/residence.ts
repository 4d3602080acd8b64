import {
  type Claim,
  type Decision,
  type Found,
  field,
  type Region,
  type Report,
  type Residence,
  type Route,
  type Span,
  type,
  type Words,
} from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { trimmed } from '../readers/text.ts'
import { joinedWords, partOf } from '../words/parts.ts'
import { durationIn, firstDuration } from './duration.ts'
import { entriesIn } from './residence-entries.ts'

const routes: readonly { readonly words: RegExp; readonly route: Route }[] = [
  { words: /recrutement direct|\bdirect d'/, route: 'direct' },
  { words: /sans concours/, route: 'sans-concours' },
  { words: /sur titre/, route: 'titre' },
]

const routesIn = (folded: string): readonly Route[] => routes.filter(({ words }) => words.test(folded)).map(({ route }) => route)

const read = (region: Region, report: Report): readonly Found<Residence>[] => {
  const { label } = region
  const { words: whole, pieces } = wholeValue(region)
  const value = behindLabel(label, whole)
  const [labelRoute] = routesIn(fold(label.text))
  const words = value.text === '/' || /^[\s/-]+$/.test(value.text) ? value : trimmed(value)
  const folded = fold(words.text)
  const entries = entriesIn(words.text)
  const valueRoutes = routesIn(folded)
  const valueRoute = entries && valueRoutes.length > 1 ? undefined : valueRoutes[0]
  const route = labelRoute ?? valueRoute ?? 'unspecified'
  const single = durationIn(folded)
  const parts = routeParts(label, words, labelRoute, valueRoute)
  const claim = (residence: Residence, detail?: Found<Residence>['detail']): readonly Found<Residence>[] => [
    {
      value: residence,
      ...(detail && { detail }),
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
  const otherRoute = labelRoute && valueRoutes.find((one) => one !== labelRoute)
  if (otherRoute && (entries || otherRoute === valueRoute)) {
    report('residence-route-disputed', { label: labelRoute, value: otherRoute }, { span: words.at(0, words.text.length) })
  }
  if (entries && entries.entries.length > 0 && (entries.paired || single)) {
    return claim({ kind: 'multiple', route, text: words.text, entries: entries.entries }, entries.paired ? undefined : { unpaired: true })
  }
  return claim(single && !entries ? { ...single, route, text: words.text } : { kind: 'unreadable', route, text: words.text })
}

/** The label stops in the name of a corps that it doesn't know: "recrutement direct d'un adjoint", before "technique". */
const stopsInName = /direct\s+d['’]?(?:e|es)?(?:\s*une?(?:\s*\(e\))?)?(?:\s*adjoints?)?\s*$/
/** A label that stops before the name, which then begins the value. */
const stopsBeforeName = /direct\s*$/
const beginsWithName = /^[\s'’]*(?:d['’]|des?\s|une?\s)/
/** Where such a name ends: at the mark of a note, at a colon, or where the duration begins. */
const endOfName = /\s*\(\d\)\s*:?|\s*:|(?:^|\s)(?=au moins\b|egale?s? a\b|inf[eo]rieur|superieur|\d|\/|neant\b|sans objet\b)/

/** The value without what the label still says: "recrutement direct d'un adjoint technique (1) : au moins égale à 10 ans". */
const behindLabel = (label: Words, value: Words): Words => {
  const folded = fold(value.text)
  const said = fold(label.text)
  const goesOn = stopsInName.test(said) || (stopsBeforeName.test(said) && beginsWithName.test(folded))
  const end = goesOn ? endOfName.exec(folded) : null
  const duration = folded.search(firstDuration)
  return end && (duration < 0 || end.index < duration) ? partOf(value, end.index + end[0].length, value.text.length) : value
}

/** The lines after a value go on with it as long as each says a duration: one line for each grade. */
const wholeValue = ({ value, pieces, following }: Region): { readonly words: Words; readonly pieces: readonly Span[] } => {
  const end = following.findIndex(({ text }) => !/\bans?\b/.test(text) || text.length > 160 || !durationIn(fold(text)))
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
  const isDisputed =
    claim.detail?.unpaired === true ||
    claims.some((other) => other.value.kind !== 'empty' && other !== claim && askedBy(other.value) !== askedBy(value))
  return { state: isDisputed ? 'disputed' : 'stated', value, chosen }
}

/** What a line asks, whatever its words: two lines that ask the same don't contradict each other. */
const askedBy = ({ text, ...asked }: Residence): string => JSON.stringify(asked)

/** Letters that a scan takes for digits: "1O ans" is probably "10 ans". */
const meantBy = (printed: string): string | undefined => {
  const mended = printed.replace(/(?<=\d)[Oo](?=\s*ans)/, '0').replace(/\b[lI](?=[\dOo]\s*ans)/, '1')
  return mended !== printed && durationIn(fold(mended)) ? mended : undefined
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
