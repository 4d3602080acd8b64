import { Tokenizer } from 'htmlparser2'
import { withoutSpareBlanks, wordsLine } from '../lines.ts'
import type { Outcome } from '../outcome.ts'
import { decodeHtml } from './encoding.ts'
import { HtmlText } from './html-text.ts'

/** Lines of the main content of a page. */
export const htmlLines = (markup: string): readonly string[] => {
  const text = new HtmlText(markup)
  const tokenizer = new Tokenizer({ decodeEntities: true }, text)
  tokenizer.write(markup)
  tokenizer.end()
  return text.lines()
}

/**
 * Reads a page: its main content alone, headings, lists and tables kept.
 *
 * A tokenizer is enough: no tree is built, so that no depth of nesting exhausts anything.
 */
export const readHtml = async (bytes: Uint8Array): Promise<Outcome> => ({
  lines: withoutSpareBlanks(htmlLines(decodeHtml(bytes)).map(wordsLine)),
  troubles: [],
})
