import { expect, test } from 'vitest'
import type { Arrow } from './arrows.ts'
import { picture, withMap } from './map.ts'

const arrow = (...imports: string[]): Arrow => ({ does: 'something', imports, outside: {} })
const arrows = new Map([
  ['core', arrow()],
  ['html', arrow('core')],
  ['pdf', arrow('core')],
  ['cli', arrow('html', 'core')],
])

test('each package stands above what it imports', () => {
  expect(picture(arrows)).toBe(
    [
      '┌─────────────┐', //
      '│     cli     │',
      '├──────┬──────┤',
      '│ html │ pdf  │',
      '├──────┴──────┤',
      '│    core     │',
      '└─────────────┘',
    ].join('\n'),
  )
})

test('writing the map twice changes nothing, and leaves the rest of the page', () => {
  const page = 'before\n<!-- packages: written by `npm run generate` -->\nold\n<!-- /packages -->\nafter\n'
  const once = withMap(page, arrows)
  expect(once).toMatch(/^before\n.*\nafter\n$/s)
  expect(once).not.toContain('old')
  expect(withMap(once, arrows)).toBe(once)
})
