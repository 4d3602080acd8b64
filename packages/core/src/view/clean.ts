// Control characters but line feed and tab; marks, embeddings, overrides and isolates of writing direction; the byte order mark.
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu
const lineBlank = /[\t\n]/g
// All that `unwanted` and `lineBlank` look for and every surrogate, without the cost of reading whole characters: most texts hold none.
const suspect = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb]/

/**
 * Takes what no reader should meet out of a text: control characters, lone surrogates, marks and overrides of writing direction.
 *
 * Line feeds and tabs become blanks. Everything else stays as it is.
 *
 * @example
 * ```ts
 * cleanText('Nouméa\u202e\u0007') // 'Nouméa'
 * ```
 */
export const cleanText = (text: string): string => (suspect.test(text) ? text.replace(unwanted, '').replace(lineBlank, ' ') : text)

const safeAddress = /^(?:https?:\/\/|mailto:|tel:)[^\s"'<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}]+$/iu
const relativeAddress = /^(?!\/\/)(?![^/?#]*:)[^\s"'<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}]+$/u
const longestAddress = 2048

/**
 * Lets an address pass when a page may link to it: `http`, `https`, `mailto` and `tel`, no blanks, quotes or invisible characters.
 *
 * With `relative`, an address without a scheme passes too, for links that the caller gives. Anything else, and more than 2048 code units,
 * is `undefined`.
 *
 * @example
 * ```ts
 * safeHref('https://drhfpnc.gouv.nc/') // 'https://drhfpnc.gouv.nc/'
 * safeHref('javascript:alert(1)') // undefined
 * safeHref('offre.pdf', 'relative') // 'offre.pdf'
 * ```
 */
export const safeHref = (href: string, relative?: 'relative'): string | undefined => {
  if (href.length > longestAddress || /%(?![\da-f]{2})/i.test(href)) return undefined
  return safeAddress.test(href) || (relative && relativeAddress.test(href)) ? href : undefined
}

/** A label or a heading as a name, without the colon at its end. Linear on any text. */
export const withoutColon = (label: string): string => {
  const name = label.trimEnd()
  return name.endsWith(':') ? name.slice(0, -1).trimEnd() : name
}
