import { describe, expect, test } from 'vitest'
import { sourceText } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { lastWordsOf, quoteAt, quoteOf } from './quote.ts'

describe('quoteOf', () => {
  test.each<{ words: string; most?: number; quote: string; because: string }>([
    { words: 'au moins égale à 10 ans', quote: 'au moins égale à 10 ans', because: 'short words stay as they are' },
    { words: ' Durée  de\r\n\trésidence ', quote: 'Durée de résidence', because: 'blanks collapse on one line' },
    { words: '10\u00a0ans', quote: '10 ans', because: 'no-break blanks are blanks' },
    { words: 'rouge\u001b[31m\u202edroite', quote: 'rouge [31m droite', because: 'nothing is left that a terminal would obey' },
    { words: 'un deux trois', most: 8, quote: 'un deux…', because: 'a cut falls after a whole word' },
    { words: 'x'.repeat(30), most: 8, quote: 'xxxxxxxx…', because: 'a word without an end is cut where it must' },
    { words: '𝒜𝒜𝒜', most: 3, quote: '𝒜…', because: 'a surrogate pair is never cut' },
    { words: '\ud835 seule', quote: 'seule', because: 'half a pair is no sign' },
    { words: '', quote: '', because: 'nothing stays nothing' },
  ])('$because', ({ words, most, quote }) => {
    expect(quoteOf(words, most)).toBe(quote)
  })
})

describe('lastWordsOf', () => {
  test.each([
    { words: 'à destination du', most: 40, last: 'à destination du', because: 'short words stay as they are' },
    {
      words: 'signalements, évaluations, à destination du',
      most: 20,
      last: '…à destination du',
      because: 'whole words are kept at the end',
    },
    { words: '… à destination du', most: 17, last: '…à destination du', because: 'one ellipsis is enough' },
  ])('$because', ({ words, most, last }) => {
    expect(lastWordsOf(words, most)).toBe(last)
  })
})

describe('quoteAt', () => {
  const source = sourceText('Employeur : Province\nSud')
  test.each<{ span: Span; quote: string; because: string }>([
    { span: [12, 24], quote: 'Province Sud', because: 'words over two lines are quoted on one' },
    { span: [12, 999], quote: 'Province Sud', because: 'a span beyond the text gives what there is of it' },
    { span: [-4, 9], quote: 'Employeur', because: 'a span before the text gives what there is of it' },
  ])('$because', ({ span, quote }) => {
    expect(quoteAt(source, span)).toBe(quote)
  })
})
