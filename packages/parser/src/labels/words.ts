import { isWordCode } from '../lines/fold.ts'

/** Signs that may stand between the words of a label. */
const noise = new Set([..." ,*_\\/'-–:’"].map((character) => character.charCodeAt(0)))
/** `⁽¹⁾`, also with bold type that begins or ends inside it. */
const raisedMark = /^⁽\**[¹²³⁴]\**⁾/
const noteMark = /^(?:<sup>\s*)?\(?\s*(?:<sup>\s*)?(\d)\s*(?:<\/sup>\s*)?\)(?:\s*<\/sup>)?/i
const ending = /^\([a-z]{1,3}\)/
/** A line end inside a cell. */
const lineBreak = /^<br *\/?>/i

/** Length of a note mark or of an ending such as "(e)" at an offset; 0 for none. */
export const aside = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code === 0x207d) return raisedMark.exec(text.slice(at, at + 12))?.[0].length ?? 0
  if (code !== 40 && code !== 60 && !(code > 48 && code < 53 && text.charCodeAt(at + 1) === 41)) return 0
  const ahead = text.slice(at, at + 30).replaceAll('*', ' ')
  return (noteMark.exec(ahead) ?? ending.exec(ahead) ?? lineBreak.exec(ahead))?.[0].length ?? 0
}

/** A word by its offsets. */
export interface Word {
  readonly from: number
  readonly to: number
}

/** Next word at or after an offset, when only noise stands before it: its bounds, else undefined. */
export const nextWord = (text: string, from: number, to: number): Word | undefined => {
  let at = from
  while (at < to && !isWordCode(text.charCodeAt(at))) {
    const skipped = aside(text, at)
    if (skipped > 0) at += skipped
    else if (noise.has(text.charCodeAt(at))) at++
    else return undefined
  }
  if (at >= to) return undefined
  let end = at
  while (end < to && isWordCode(text.charCodeAt(end))) end++
  return { from: at, to: end }
}

export const isLowerCase = (text: string, at: number): boolean => {
  const character = text.charAt(at)
  return character !== character.toUpperCase()
}

/** Whether nothing but signs and note marks stands between two offsets. */
export const onlyNoise = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; ) {
    const skipped = aside(text, at)
    if (skipped > 0) at += skipped
    else if (noise.has(text.charCodeAt(at)) || text.charCodeAt(at) === 46) at++
    else return false
  }
  return true
}
