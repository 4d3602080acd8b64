import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const source = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)

// A process of its own, because a running one may keep its zone. The language's clock and words are taken away before the package is
// loaded: it can't ask them. The offset is printed to show that the zone took effect.
const program = `
  import { registerHooks } from 'node:module'
  const sources = { '@avpkit/core': ${source('../../core/src/index.ts')}, '@avpkit/eligibility': ${source('../src/index.ts')} }
  registerHooks({ resolve: (specifier, context, next) => next(sources[specifier] ?? specifier, context) })
  const offset = -new Date('2025-07-18T00:00:00Z').getTimezoneOffset()
  delete globalThis.Date
  delete globalThis.Intl
  delete globalThis.Temporal
  const { checkEligibility, explain } = await import('@avpkit/eligibility')
  const { minimum, readingFor } = await import(${source('./offers.ts')})
  const { outsider, since } = await import(${source('./persons.ts')})
  const offer = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' })
  const moments = ['2025-06-26T12:59:59Z', '2025-06-26T13:00:00Z', '2025-07-17T12:59:59Z', '2025-07-17T13:00:00Z', '2025-07-18T12:59:59Z', '2025-07-18T13:00:00Z']
  const answers = moments.map((at) => {
    const verdict = checkEligibility(offer, { ...outsider, ...since('2015-07-18') }, { at })
    return [verdict.window.state, verdict.status, verdict.residenceReachedOn, verdict.window.closesAt, explain(verdict).answer.length > 0]
  })
  console.log(JSON.stringify({ offset, answers }))
`

const reached = '2025-07-18'
const closesAt = '2025-07-19T00:00:00+11:00'

const answers = [
  ['not-yet-open', 'priority', reached, closesAt, true],
  ['open', 'priority', reached, closesAt, true],
  ['open', 'priority', reached, closesAt, true],
  ['last-day', 'priority', reached, closesAt, true],
  ['last-day', 'priority', reached, closesAt, true],
  ['closed', 'closed', reached, closesAt, true],
]

test.each([
  ['UTC', 0],
  ['America/Los_Angeles', -420],
  ['Europe/Paris', 120],
  ['Pacific/Auckland', 720],
  ['Pacific/Noumea', 660],
])('a process in %s gives the same verdicts', (zone, offset) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  expect(stdout, stderr).not.toBe('')
  expect(JSON.parse(stdout)).toEqual({ offset, answers })
})
