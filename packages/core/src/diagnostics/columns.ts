// Marks above and below letters, joiners and other signs without a width of their own, vowels and finals of Hangul syllables.
const withoutWidth = /^(?!\u00ad)[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}\u1160-\u11ff]$/u
// East Asian wide and full-width blocks, and what is drawn as a picture.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u
const half = /^\p{Regional_Indicator}$/u
const joiner = '\u200d'

/**
 * Counts the columns that a terminal needs for a text.
 *
 * A simple rule: combining marks and joiners take none, East Asian wide signs and pictures two, all else one. Flags and pictures joined
 * by U+200D count as one picture. Terminals differ on pictures chosen by U+FE0F; here the sign before it decides.
 *
 * @example
 * ```ts
 * columnsOf('Nouméa') // 6
 * columnsOf('Noume\u0301a') // 6
 * columnsOf('漢字') // 4
 * ```
 */
export const columnsOf = (text: string): number => {
  let columns = 0
  let before = ''
  for (const sign of text) {
    if (before !== joiner) columns += columnsOfSign(sign)
    before = sign
  }
  return columns
}

const columnsOfSign = (sign: string): number => {
  if (withoutWidth.test(sign)) return 0
  return wide.test(sign) && !half.test(sign) ? 2 : 1
}
