const unwanted = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu

/** Words as they may stand in metadata, the outline and descriptions: no control characters, no lone surrogates, a bounded length. */
export const plainText = (words: string, longest = 2000): string =>
  words
    .slice(0, longest)
    .replace(/\s+/gu, ' ')
    .replace(unwanted, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
