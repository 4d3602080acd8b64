import { folded } from '../facts/folded.ts'
import type { Asked } from './asked.ts'

/** What is asked of a person who applies for a scope; `matched` is false when they name one that the offer doesn't have. */
export interface Scoped {
  readonly asked: readonly [Asked, ...Asked[]]
  readonly matched: boolean
}

/** Keeps the values for the scope that a person names ("2e grade"); all of them when they name none. Where the offer has one value, it counts for all. */
export const forScope = (asked: readonly [Asked, ...Asked[]], scope: string | undefined): Scoped => {
  if (scope === undefined || scope.trim() === '' || asked.every((one) => one.scope === undefined)) return { asked, matched: true }
  const wanted = folded(scope)
  const same = asked.filter((one) => folded(one.scope ?? '') === wanted)
  const [first, ...rest] = same.length > 0 ? same : asked.filter((one) => alike(folded(one.scope ?? ''), wanted))
  return first ? { asked: [first, ...rest], matched: true } : { asked, matched: false }
}

const alike = (a: string, b: string): boolean => a !== '' && (a.includes(b) || b.includes(a))
