/** What employers put before the name of a section: "Vos missions", "Le profil". */
const determiners = ['', 'vos', 'votre', 'le', 'la', 'les']

/** Words of the longest heading that a determiner begins: with one more it may begin a sentence. */
const longestDetermined = 2

/** Headings as they stand, and the short ones behind each determiner. */
export const determined = (headings: readonly string[]): readonly string[] =>
  headings.flatMap((heading) =>
    heading.split(/[\s'-]/).length > longestDetermined ? [heading] : determiners.map((word) => `${word} ${heading}`.trimStart()),
  )

/** Any two of some words with "et" between them, in either order. */
export const pairsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((first) => words.filter((second) => second !== first).map((second) => `${first} et ${second}`))

/** Each beginning before each ending. */
export const joinedWith = (beginnings: readonly string[], endings: readonly string[]): readonly string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`.trim()))
