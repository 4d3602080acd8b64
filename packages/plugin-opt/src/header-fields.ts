import {
  type Claim,
  type Decided,
  type Decision,
  type Found,
  field,
  type Line,
  type Region,
  type,
  type Words,
  wordTools,
} from '@avpkit/sdk'
import { labels } from './labels.ts'

const { fold, found, join, part, trim } = wordTools

/** "/" stands where there is nothing to say. */
const isNothing = ({ text }: Words): boolean => /^[\s/.–-]*$/.test(text)

/** A converter may put the label behind a heading on its line: "Activités principales : Unité organisationnelle : Service client". */
const behindHeading = /^unite organisationnelle\s*:/

const deriveUnit = ({ body }: Decided): readonly Found<string>[] => {
  const line = body.find(({ text }) => behindHeading.test(fold(text)))
  return line ? found(trim(part(line, line.text.indexOf(':'), line.text.length))) : []
}

export const unit = field({
  labels: labels.unit,
  of: type<string>(),
  read: ({ value }) => (isNothing(value) ? [] : found(trim(value))),
  derive: deriveUnit,
})

/** "N-3": three steps below the one named in `under`, who is the operational director unless the notice says otherwise. */
export interface PlaceInOrganigram {
  readonly level: number
  readonly under?: string
}

const level = /\bn\s*[-–—]\s*(\d{1,2})(?!\d)/
const under = /par rapport (?:au |a la |à la |aux |a l'|à l')([^()]+)/i

const readPlace = ({ value }: Region): readonly Found<PlaceInOrganigram>[] => {
  const printed = level.exec(fold(value.text))
  if (!printed) return []
  const named = under.exec(value.text)
  const end = named ? named.index + named[0].length : printed.index + printed[0].length
  return [
    {
      value: { level: Number(printed[1]), ...(named?.[1] && { under: named[1].trim() }) },
      span: value.at(printed.index, end),
      parts: { level: value.at(printed.index, printed.index + printed[0].length) },
    },
  ]
}

export const organigram = field({ labels: labels.organigram, of: type<PlaceInOrganigram>(), read: readPlace })

/** Longest rest of a name that a line end tore off: "Chef de Section Développement" / "Clients". */
const longestRest = 40

const isRest = ({ text, item, heading }: Line): boolean => !item && !heading && text.length <= longestRest && !/[:.;]$/.test(text)

/** The template prints the staff right after the superior: a single short line between the two is the rest of the name. */
const readSuperior = ({ value, following }: Region): readonly Found<string>[] => {
  if (isNothing(value)) return []
  const [rest, ...others] = following
  if (!rest || others.length > 0 || !isRest(rest)) return found(trim(value))
  return found(trim(join([value, rest])), [value.at(0, value.text.length), rest.span])
}

export const superior = field({ labels: labels.superior, of: type<string>(), read: readSuperior })

/** Agents whom the holder leads; a missing key means that the notice has a stroke or nothing there. `total` when it tells them not apart. */
export interface ManagedStaff {
  readonly direct?: number
  readonly indirect?: number
  readonly total?: number
}

const counts = {
  direct: /\bdirects?\s*:?\s*(\d{1,5})(?!\d)/,
  indirect: /\bindirects?\s*:?\s*(\d{1,5})(?!\d)/,
  total: /^\D{0,3}(\d{1,5})(?!\d)/,
} as const

const countIn = (kind: keyof typeof counts, text: string): ManagedStaff => {
  const digits = counts[kind].exec(text)?.[1]
  return digits === undefined ? {} : { [kind]: Number(digits) }
}

/** Numbers of direct and indirect agents stand on the label's line, on the next, or on two lines. */
const readStaff = ({ value, following }: Region): readonly Found<ManagedStaff>[] => {
  const lines = following.slice(0, 3).filter(({ text }) => /^\W*(?:in)?directs?\b/.test(fold(text)))
  const words = [...(value.text === '' ? [] : [value]), ...lines]
  const [first, ...others] = words.map((line) => line.at(0, line.text.length))
  if (!first) return []
  const text = fold(join(words).text)
  const apart = { ...countIn('direct', text), ...countIn('indirect', text) }
  const counted = Object.keys(apart).length > 0 ? apart : countIn('total', text)
  return [{ value: counted, span: [first[0], (others.at(-1) ?? first)[1]], ...(others.length > 0 && { pieces: [first, ...others] }) }]
}

/** A line of strokes says that nobody is led, or nothing: it is empty, not zero. */
const decideStaff = (claims: readonly Claim<ManagedStaff>[]): Decision<ManagedStaff> => {
  const counted = claims.flatMap((claim, index) => (Object.keys(claim.value).length > 0 ? [index] : []))
  const [chosen = 0, ...others] = counted
  const claim = claims[chosen]
  if (!claim) return { state: 'absent' }
  if (counted.length === 0) return { state: 'empty' }
  const said = (index: number): string => JSON.stringify(claims[index]?.value)
  return { state: others.every((other) => said(other) === said(chosen)) ? 'stated' : 'disputed', value: claim.value, chosen }
}

export const managedStaff = field({ labels: labels.managedStaff, of: type<ManagedStaff>(), read: readStaff, combine: decideStaff })
