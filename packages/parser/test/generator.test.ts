import { parseOffer } from '@avpkit/parser'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { samples } from './generator.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Findings that a drawn offer may deserve; any other warning would be a false alarm. */
const deserved = /-missing$|^deadline-on-holiday$|^residence-empty$|^source-mojibake$/

/** Words of two columns that sense put back: the reading says so when it isn't sure. */
const isDoubtful = (code: string, path: readonly (string | number)[]): boolean =>
  code === 'field-disputed' && (path[0] === 'corps' || path[0] === 'direction')

test('a text made from an offer is read as that offer, without a false alarm', () => {
  fc.assert(
    fc.property(samples, ({ text, offer }) => {
      const reading = parseOffer(text)
      expect(reading.offer).toEqual(offer)
      const alarms = reading.diagnostics.filter(
        ({ code, severity, path }) => severity !== 'info' && !deserved.test(code) && !isDoubtful(code, path),
      )
      expect(alarms).toEqual([])
    }),
    { numRuns: 300 },
  )
})
