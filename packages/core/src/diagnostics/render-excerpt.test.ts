import { describe, expect, test } from 'vitest'
import { sourceText } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { columnsOf } from './columns.ts'
import { renderExcerpt } from './render-excerpt.ts'

const under = (text: string, words: string): Span => {
  const at = text.indexOf(words)
  return [at, at + words.length]
}

describe('renderExcerpt', () => {
  test('draws the number of the line, its words, and carets under those of the span', () => {
    const text = '\n\n\n\n# PROVINCE SUD\n'
    expect(renderExcerpt(sourceText(text), under(text, 'PROVINCE SUD'))).toBe(['   5 │ # PROVINCE SUD', '     │   ^^^^^^^^^^^^'].join('\n'))
  })

  test('grows with a number of more than four digits', () => {
    const text = `${'\n'.repeat(12344)}Nouméa`
    expect(renderExcerpt(sourceText(text), under(text, 'Nouméa'))).toBe(['12345 │ Nouméa', '      │ ^^^^^^'].join('\n'))
  })

  test.each([
    { before: 'Noume\u0301a : ', because: 'combining marks' },
    { before: '漢字 : ', because: 'wide signs' },
    { before: '😀 : ', because: 'pictures' },
    { before: '\t', because: 'tabs' },
    { before: 'a\u202eb\u2066 ', because: 'overrides of writing direction' },
  ])('keeps the carets under the words behind $because', ({ before }) => {
    const text = `${before}ICI après`
    const [line = '', carets = ''] = renderExcerpt(sourceText(text), under(text, 'ICI')).split('\n')
    expect(columnsOf(line.slice(0, line.indexOf('ICI')))).toBe(carets.indexOf('^'))
    expect(carets.trimEnd()).toMatch(/ \^{3}$/)
  })

  test('puts two carets under a wide sign', () => {
    expect(renderExcerpt(sourceText('a漢b'), [1, 2])).toMatch(/ \^\^$/)
  })

  test('marks the place of an empty span', () => {
    expect(renderExcerpt(sourceText('un'), [2, 2])).toBe('   1 │ un\n     │   ^')
  })

  const long = `${'avant '.repeat(40)}ICI${' après'.repeat(40)}`

  test('cuts a long line around the words', () => {
    const [line = '', carets = ''] = renderExcerpt(sourceText(long), under(long, 'ICI'), { width: 40 }).split('\n')
    expect(line).toMatch(/^ {3}1 │ ….*…$/)
    expect(line.indexOf('ICI')).toBe(carets.indexOf('^'))
  })

  test('draws in ASCII where the terminal has nothing else, and the carets stay', () => {
    const [line = '', carets = ''] = renderExcerpt(sourceText(long), under(long, 'ICI'), { width: 40, ascii: true }).split('\n')
    expect(line).toMatch(/^ {3}1 \| \.\.\..*\.\.\.$/)
    expect(line.indexOf('ICI')).toBe(carets.indexOf('^'))
    expect(carets).toMatch(/^ {5}\| +\^{3}$/)
  })
})
