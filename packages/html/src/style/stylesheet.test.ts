import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AvpUsageError } from '@avpkit/core'
import { describe, expect, it } from 'vitest'
import { evidenceStyleHash, styleHash } from './style-hash.ts'
import { evidenceStylesheet, stylesheet } from './stylesheet.ts'
import { type Colours, colourNames, dark, light, measureNames, measures } from './theme.ts'

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const wordsOnGrounds: readonly (readonly [keyof Colours, keyof Colours])[] = [
  ['text', 'bg'],
  ['text', 'surface'],
  ['muted', 'bg'],
  ['muted', 'surface'],
  ['accent', 'bg'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['good', 'good-bg'],
  ['warn', 'warn-bg'],
  ['off', 'off-bg'],
  ['doubt', 'doubt-bg'],
  ['bad', 'bad-bg'],
  ['bad', 'bg'],
  ['warn', 'bg'],
  ['off', 'bg'],
  ['good', 'bg'],
  ['text', 'mark'],
  ['bad', 'surface'],
  ['warn', 'surface'],
  ['off', 'surface'],
]

describe('colours', () => {
  for (const [name, colours] of Object.entries({ light, dark }))
    it.each(wordsOnGrounds)(`${name}: %s on %s can be read`, (words, ground) => {
      expect(contrast(colours[words], colours[ground])).toBeGreaterThanOrEqual(4.5)
    })
})

describe('the guide', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/pages.md'), 'utf8')
  const rows = guide.split('\n').filter((line) => line.startsWith('| `--avp-'))
  const cellsOf = (row: string): readonly string[] => [...row.matchAll(/`([^`]+)`/g)].map(([, cell = '']) => cell)

  it('lists every property with its defaults, in their order', () => {
    expect(rows.map(cellsOf)).toEqual([
      ...colourNames.map((name) => [`--avp-${name}`, light[name], dark[name]]),
      ...measureNames.map((name) => [`--avp-${name}`, measures[name]]),
    ])
  })
})

describe('stylesheet', () => {
  it.each([
    ['pages', styleHash, stylesheet()],
    ['evidence', evidenceStyleHash, evidenceStylesheet()],
  ])('of %s has the hash that is published', (_, hash, css) => {
    expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`)
  })

  it('asks for nothing outside', () => {
    expect(stylesheet()).not.toMatch(/url\(|@import|https?:|<|expression/i)
  })

  it('defines every documented property, light and dark', () => {
    for (const name of colourNames) expect(stylesheet().match(new RegExp(`--avp-${name}:`, 'g'))).toHaveLength(2)
  })

  it('takes a theme', () => {
    const css = stylesheet({ light: { accent: '#123456' }, measures: { radius: '0' }, scheme: 'light' })
    expect(css).toContain('--avp-accent:#123456')
    expect(css).toContain('--avp-radius:0')
    expect(css).not.toContain('prefers-color-scheme')
  })

  it.each(['red;}body{display:none', '</style><script>', 'url(https://exemple.nc)', 'a{b}', '\\3c', ''])(
    'refuses %j as a value',
    (value) => {
      expect(() => stylesheet({ light: { accent: value } })).toThrow(AvpUsageError)
    },
  )
})
