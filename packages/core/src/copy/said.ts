import { type Phrase, wordsOf } from '../view/phrase.ts'

/** Stands in a sentence of the view for what the offer says. */
export const gap = '\u0000'

/** Apostrophes and blanks as the catalogues write them, one sign for one: offsets stay true. */
export const plain = (text: string): string => text.replace(/\u2019/g, "'").replace(/[\u00a0\u202f]/g, ' ')

/** What a line says in the gaps of a sentence, or `undefined` when it is another sentence. */
export const saidIn = (line: string, phrase: Phrase): readonly string[] | undefined => {
  const [first = '', ...others] = phrase.map(wordsOf).join('').split(gap).map(plain)
  const folded = plain(line)
  const last = others.pop() ?? ''
  const end = folded.length - last.length
  if (!folded.startsWith(first) || !folded.endsWith(last) || end < first.length) return undefined
  const said: string[] = []
  let from = first.length
  for (const words of others) {
    const at = folded.indexOf(words, from)
    if (at < 0 || at + words.length > end) return undefined
    said.push(line.slice(from, at))
    from = at + words.length
  }
  return [...said, line.slice(from, end)]
}
