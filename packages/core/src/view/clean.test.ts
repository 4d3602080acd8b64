import { describe, expect, it } from 'vitest'
import { cleanText, safeHref } from './clean.ts'

describe('cleanText', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u001bd\u0085e', 'abcde'],
    ['a lone high surrogate', 'a\ud83db', 'ab'],
    ['a lone low surrogate', 'a\ude00b', 'ab'],
    ['overrides of direction', 'avis\u202eFDP.exe\u202c', 'avisFDP.exe'],
    ['isolates and marks of direction', '\u2066a\u2069\u200eb\u061c', 'ab'],
    ['a byte order mark', '\ufeffAvis', 'Avis'],
    ['line ends and tabs', 'un\ndeux\ttrois\r', 'un deux trois'],
  ])('takes out %s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected)
  })

  it.each([['😀 Nouméa — « l’œuvre » № ₂'], ['e\u0301'], ['Kanaky\u00a0: 5\u202f000\u00a0F']])('keeps %s', (text) => {
    expect(cleanText(text)).toBe(text)
  })
})

describe('safeHref', () => {
  it.each([
    'https://www.exemple.nc/avis.pdf',
    'http://exemple.nc',
    'HTTPS://EXEMPLE.NC/É',
    'mailto:drh@exemple.nc?subject=25-9011',
    'tel:+687200011',
  ])('passes %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://exemple.nc/1',
    'https:evil',
    'https://exemple.nc/"onclick="x',
    'https://exemple.nc/ x',
    'https://exemple.nc/\u202e',
    `https://exemple.nc/${'a'.repeat(2048)}`,
    'offre.pdf',
    '//exemple.nc',
    '#ancre',
    '',
  ])('refuses %j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  it.each([
    ['offre.pdf', true],
    ['/avis/25-9011', true],
    ['?page=2', true],
    ['#ancre', true],
    ['a/b:c', true],
    ['//exemple.nc', false],
    ['javascript:alert(1)', false],
    ['x:y', false],
  ])('of a caller, %j: %s', (href, passes) => {
    expect(safeHref(href, 'relative')).toBe(passes ? href : undefined)
  })
})
