import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineCount, lineSpan, positionAt, sliceOf, sourceText } from './source.ts'
import type { Span } from './span.ts'

describe('sourceText', () => {
  test('derives the length and gives an id and a media type where none is known', () => {
    expect(sourceText('Nouméa').info).toEqual({ id: '-', length: 6, mediaType: 'text/plain' })
  })

  test('keeps what the caller knows, and counts the length itself', () => {
    const given = { id: 'avis.md', mediaType: 'text/markdown', url: 'https://example.nc/avis', retrievedAt: '2025-07-10T09:00:00+11:00' }
    expect(sourceText('𝒜', given).info).toEqual({ ...given, length: 2 })
  })
})

describe('lines', () => {
  test.each<{ text: string; lines: readonly Span[]; because: string }>([
    { text: '', lines: [[0, 0]], because: 'an empty text has one empty line' },
    { text: 'un', lines: [[0, 2]], because: 'a text without a line end is one line' },
    {
      text: 'un\ndeux',
      lines: [
        [0, 2],
        [3, 7],
      ],
      because: '\\n ends a line',
    },
    {
      text: 'un\r\ndeux',
      lines: [
        [0, 2],
        [4, 8],
      ],
      because: '\\r\\n is one line end',
    },
    {
      text: 'un\rdeux',
      lines: [
        [0, 2],
        [3, 7],
      ],
      because: 'a lone \\r ends a line',
    },
    {
      text: 'un\n',
      lines: [
        [0, 2],
        [3, 3],
      ],
      because: 'after the last line end stands an empty line',
    },
    {
      text: '\r\n\r\n',
      lines: [
        [0, 0],
        [2, 2],
        [4, 4],
      ],
      because: 'empty lines count',
    },
    {
      text: 'a\r\r\nb',
      lines: [
        [0, 1],
        [2, 2],
        [4, 5],
      ],
      because: '\\r before \\r\\n is a line end of its own',
    },
    {
      text: 'a\n\rb',
      lines: [
        [0, 1],
        [2, 2],
        [3, 4],
      ],
      because: '\\n\\r are two line ends',
    },
    { text: 'a\u2028b\u0085c', lines: [[0, 5]], because: 'other separators end no line' },
  ])('$because', ({ text, lines }) => {
    const source = sourceText(text)
    expect(lineCount(source)).toBe(lines.length)
    expect(lines.map((_, index) => lineSpan(source, index + 1))).toEqual(lines)
  })

  test.each([0, -1, 3, 1.5, Number.NaN])('line %d of two does not exist', (line) => {
    expect(lineSpan(sourceText('un\ndeux'), line)).toBeUndefined()
  })
})

describe('positionAt', () => {
  const cases: readonly { text: string; offset: number; line: number; column: number; because: string }[] = [
    { text: 'un\ndeux', offset: 0, line: 1, column: 1, because: 'both count from one' },
    { text: 'un\ndeux', offset: 2, line: 1, column: 3, because: 'a line end belongs to the line that it ends' },
    { text: 'un\ndeux', offset: 3, line: 2, column: 1, because: 'the next line begins after it' },
    { text: 'un\r\ndeux', offset: 3, line: 1, column: 4, because: 'the \\n of \\r\\n too belongs to the line that it ends' },
    { text: 'un\r\ndeux', offset: 4, line: 2, column: 1, because: 'a line begins after \\r\\n' },
    { text: 'un\rdeux', offset: 3, line: 2, column: 1, because: 'a line begins after a lone \\r' },
    { text: '𝒜b', offset: 2, line: 1, column: 3, because: 'columns count UTF-16 code units' },
    { text: 'un', offset: 99, line: 1, column: 3, because: 'beyond the end counts as the end' },
    { text: 'un', offset: -5, line: 1, column: 1, because: 'before the start counts as the start' },
    { text: '', offset: 0, line: 1, column: 1, because: 'an empty text has a position' },
  ]
  test.each(cases)('$because', ({ text, offset, line, column }) => {
    expect(positionAt(sourceText(text), offset)).toEqual({ line, column })
  })

  test('of each offset leads back to the offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '𝒜')), (pieces) => {
        const source = sourceText(pieces.join(''))
        for (let offset = 0; offset <= source.text.length; offset++) {
          const { line, column } = positionAt(source, offset)
          const [start] = lineSpan(source, line) ?? [Number.NaN]
          expect(start + column - 1).toBe(offset)
        }
      }),
    )
  })
})

describe('sliceOf', () => {
  const source = sourceText('Lieu de travail : Nouméa')
  test.each<{ span: Span; words: string; because: string }>([
    { span: [18, 24], words: 'Nouméa', because: 'gives back the words exactly' },
    { span: [0, 0], words: '', because: 'an empty span has no words' },
    { span: [18, 999], words: 'Nouméa', because: 'a span beyond the text gives what there is of it' },
  ])('$because', ({ span, words }) => {
    expect(sliceOf(source, span)).toBe(words)
  })
})
