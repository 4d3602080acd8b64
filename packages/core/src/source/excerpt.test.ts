import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { sourceText } from './source.ts'
import type { Span } from './span.ts'

const markedIn = (text: string, span: Span, width?: number): string => {
  const excerpt = excerptOf(sourceText(text), span, width)
  return excerpt.text.slice(excerpt.start, excerpt.start + excerpt.length)
}

describe('an excerpt', () => {
  test('of a short line is the line', () => {
    const source = sourceText('Référence : 25-0978\nLieu de travail : Nouméa')
    expect(excerptOf(source, [38, 44])).toEqual({ line: 2, text: 'Lieu de travail : Nouméa', start: 18, length: 6 })
  })

  test.each<{ text: string; span: Span; marked: string; because: string }>([
    { text: 'un\ndeux', span: [1, 6], marked: 'n', because: 'a span over several lines is shown on its first one' },
    { text: 'un\r\ndeux', span: [0, 8], marked: 'un', because: 'a line end is never shown' },
    { text: 'un\tdeux', span: [2, 3], marked: ' ', because: 'a tab becomes a blank' },
    { text: 'un\u001b[31mdeux', span: [0, 3], marked: 'un ', because: 'a control character becomes a blank' },
  ])('$because', ({ text, span, marked }) => {
    expect(markedIn(text, span)).toBe(marked)
  })

  test('of an empty span marks one place, even behind the last words', () => {
    expect(excerptOf(sourceText('un'), [2, 2])).toEqual({ line: 1, text: 'un', start: 2, length: 1 })
  })

  const long = `${'avant '.repeat(40)}ICI${' après'.repeat(40)}`
  const here: Span = [240, 243]

  test('of a long line is cut around the words, with an ellipsis on each cut side', () => {
    const { text } = excerptOf(sourceText(long), here, 40)
    expect(text).toMatch(/^….*ICI.*…$/)
    expect(text.length).toBeLessThanOrEqual(42)
    expect(markedIn(long, here, 40)).toBe('ICI')
  })

  test('at the start or the end of a long line is cut on one side alone', () => {
    expect(excerptOf(sourceText(long), [0, 5], 40).text).toMatch(/^avant.*…$/)
    expect(excerptOf(sourceText(long), [long.length - 5, long.length], 40).text).toMatch(/^….*après$/)
  })

  test('of words longer than the width shows their beginning', () => {
    expect(markedIn('x'.repeat(500), [100, 400], 40)).toMatch(/^x{20,40}$/)
  })

  test('never cuts a surrogate pair and always marks words of the span', () => {
    const lines = fc.array(fc.constantFrom('é', '𝒜', 'mot', ' ', '漢'), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), fc.integer({ min: 10, max: 80 }), (pieces, a, b, width) => {
        const text = pieces.join('')
        const ends = [0, ...pieces.map((_, index) => pieces.slice(0, index + 1).join('').length)]
        const [start = 0, end = 0] = [ends[a % ends.length] ?? 0, ends[b % ends.length] ?? 0].sort((x, y) => x - y)
        const excerpt = excerptOf(sourceText(text), [start, end], width)
        expect(excerpt.text.isWellFormed()).toBe(true)
        if (end > start) expect(text.slice(start, end)).toContain(excerpt.text.slice(excerpt.start, excerpt.start + excerpt.length))
      }),
    )
  })
})
