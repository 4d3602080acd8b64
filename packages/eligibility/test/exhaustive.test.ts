import { describe, expect, test } from 'vitest'
import { answer, every, sweeps } from './combinations.ts'
import { ask } from './oracle.ts'

describe('every combination of facts, residences, offers and windows is answered as the decision table says', () => {
  test.each(sweeps)(
    '$name',
    (sweep) => {
      let count = 0
      const wrong: unknown[] = []
      for (const told of every(sweep)) {
        count++
        const { status, window, localEmployment, bars, missing, unasked } = answer(told)
        const found = { status, window: window.state, localEmployment, bars, missing: [...missing].sort(), unasked }
        const expected = ask(told)
        const wanted = { ...expected, missing: [...expected.missing].sort() }
        if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push({ told, found, wanted })
        if (wrong.length > 3) break
      }
      expect(wrong).toEqual([])
      expect(count).toBe(sweep.count)
    },
    600_000,
  )
})
