import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

// A process of its own, because a running one may keep its zone. The language's clock and words are taken away before the calendar is
// loaded: it can't ask them. The offset is printed to show that the zone took effect.
const program = `
  const offset = -new Date('2025-07-18T00:00:00Z').getTimezoneOffset()
  delete globalThis.Date
  delete globalThis.Intl
  delete globalThis.Temporal
  const calendar = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
  const { knownDate, knownInstant } = calendar
  const deadline = knownDate('2025-07-18')
  const answers = [
    calendar.noumeaDay(knownInstant('2025-07-18T12:59:59Z')),
    calendar.noumeaDay(knownInstant('2025-07-18T13:00:00Z')),
    calendar.startOfNoumeaDay(deadline),
    calendar.endOfNoumeaDay(deadline),
    calendar.instantFromEpochMs(1752098400000),
    calendar.addYears(knownDate('2020-02-29'), 5),
    calendar.daysBetween(knownDate('2025-03-29'), knownDate('2025-03-31')),
    calendar.holidayOn(knownDate('2025-08-15')),
    calendar.nextWorkingDay(knownDate('2025-08-15')),
    calendar.formatDate(deadline, 'fr', 'full'),
  ]
  console.log(JSON.stringify({ offset, answers }))
`

const answers = [
  '2025-07-18',
  '2025-07-19',
  '2025-07-18T00:00:00+11:00',
  '2025-07-19T00:00:00+11:00',
  '2025-07-10T09:00:00+11:00',
  '2025-02-28',
  2,
  'assumption',
  '2025-08-18',
  'vendredi 18 juillet 2025',
]

test.each([
  ['UTC', 0],
  ['America/Los_Angeles', -420],
  ['Europe/Paris', 120],
  ['Pacific/Auckland', 720],
  ['Pacific/Noumea', 660],
])('the same answers in a process in %s', (zone, offset) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  expect(stdout, stderr).not.toBe('')
  expect(JSON.parse(stdout)).toEqual({ offset, answers })
})
