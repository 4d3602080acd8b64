/** Words without case, accents, raised letters or doubled blanks: "2ᵉ Grade" and "2e grade" are the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
