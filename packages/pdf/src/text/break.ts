/** A stretch of text that stays on one line; `blank` when a blank follows it, which is dropped at the end of a line. */
export interface Unbroken {
  readonly start: number
  readonly end: number
  readonly blank: boolean
}

/** Longer stretches are cut, so that a word of any length is measured in bounded steps; between a letter and its accents only at `longestPile`. */
const longest = 48
const longestPile = 64

const blank = /[ \t\n\u2000-\u2006\u2008-\u200b\u205f\u3000]/
const closing = /[;:!?»›%”]/
const letterOrDigit = /[\p{L}\p{N}]/u
const letter = /\p{L}/u
const capital = /\p{Lu}/u
const ideograph = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/
const ideographicStop = /[、。」』）]/
const combining = /\p{M}|\p{Join_Control}/u
const address = /:\/\/|@|^www\./
const addressJoint = /[/?&=@_.-]/

/** Blanks that must not end a line though the text has plain ones: "« mot", "mot »", "mot ;", "50 %". */
const holds = (text: string, at: number): boolean =>
  (closing.test(text[at + 1] ?? '') && !letterOrDigit.test(text[at + 2] ?? '')) || /[«‹]/.test(text[at - 1] ?? '')

/** Names of two parts, as "Nouvelle-Calédonie" or "OA-STOCK", stay on one line unless their first part is longer than this. */
const longestOfName = 12

/** A line may end after the hyphen of "porte-fenêtre", the slash of "et/ou", the dash of "mot—mot": never beside a lone letter. */
const endsAfter = (text: string, at: number, length: number): boolean => {
  const character = text[at] ?? ''
  if (/[-‐]/.test(character) && length <= longestOfName && capital.test(text[at + 1] ?? '')) return false
  if (/[-‐/–—]/.test(character)) {
    const around = [text[at - 2], text[at - 1], text[at + 1], text[at + 2]]
    return around.every((neighbour) => neighbour !== undefined && letter.test(neighbour))
  }
  const next = text[at + 1] ?? ''
  return (ideograph.test(character) || ideographicStop.test(character)) && !closing.test(next) && !ideographicStop.test(next)
}

/** A line may end after a joint of an address, when some of it stands before the joint: "https://", "exemple.", never ":/". */
const endsAddressPart = (text: string, at: number, length: number): boolean =>
  length > 3 && addressJoint.test(text[at] ?? '') && text[at + 1] !== '/'

const mustEnd = (text: string, at: number, length: number): boolean =>
  length >= longest && (!splitsPair(text, at) || (length >= longestPile && !isLowSurrogate(text, at + 1)))

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')

const splitsPair = (text: string, at: number): boolean => isLowSurrogate(text, at + 1) || combining.test(text[at + 1] ?? '')

const tokenEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length && !blank.test(text[end] ?? '')) end++
  return end
}

/** Cuts a text where its lines may end. */
export const unbrokenStretches = (text: string): readonly Unbroken[] => {
  const stretches: Unbroken[] = []
  let start = 0
  let token = { end: 0, address: false }
  const cut = (end: number, followedByBlank: boolean) => {
    if (end > start) stretches.push({ start, end, blank: followedByBlank })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    if (blank.test(text[at] ?? '')) {
      if (at > start && holds(text, at)) continue
      cut(at, true)
      start = at + 1
      continue
    }
    if (at >= token.end) {
      const end = tokenEnd(text, at)
      token = { end, address: address.test(text.slice(at, Math.min(end, at + 200))) }
    }
    if (at + 1 >= token.end) continue
    const joint = token.address ? endsAddressPart(text, at, at + 1 - start) : endsAfter(text, at, at + 1 - start)
    if (joint || mustEnd(text, at, at + 1 - start)) cut(at + 1, false)
  }
  cut(text.length, false)
  return stretches
}

/** Cuts a stretch between its letters: for columns narrower than a word. */
export const letters = (text: string): readonly string[] => {
  const parts: string[] = []
  for (const character of text) {
    const last = parts.length - 1
    if (last >= 0 && combining.test(character)) parts[last] += character
    else parts.push(character)
  }
  return parts
}
