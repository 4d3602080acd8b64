import type { Candidate, Reading } from '@avpkit/core'
import { checkEligibility } from '@avpkit/eligibility'
import type { Facts } from './decision.ts'
import { priorityByHand, windowByHand } from './hand.ts'
import { priorityByJsonLogic, windowByJsonLogic } from './json-logic.ts'
import { priorityByJsonRulesEngine, windowByJsonRulesEngine } from './json-rules-engine.ts'
import { priorityByPublicodes, windowByPublicodes } from './publicodes.ts'
import { concluded, type Decision, worldsOf } from './worlds.ts'

/** Decides one case from what a caller has: a reading, a person, a moment. */
export type Decider = (reading: Reading, candidate: Candidate, at: string) => Decision | Promise<Decision>

const byPackage: Decider = (reading, candidate, at) => {
  const { window, status, missing } = checkEligibility(reading, candidate, { at })
  return { window: window.state, status, missing: [...missing].sort() }
}

type Table = (facts: Facts) => string

/** The window is the same in all worlds. */
const inAllWorlds =
  (window: Table, priority: Table): Decider =>
  (reading, candidate, at) => {
    const worlds = worldsOf(reading, candidate, at)
    const [first] = worlds.all
    const state = first ? window(first) : ''
    return concluded(worlds, state, state === 'closed' ? [] : worlds.all.map(priority))
  }

const byJsonRulesEngine: Decider = async (reading, candidate, at) => {
  const worlds = worldsOf(reading, candidate, at)
  const [first] = worlds.all
  const state = first ? await windowByJsonRulesEngine(first) : ''
  const statuses: string[] = []
  if (state !== 'closed') for (const world of worlds.all) statuses.push(await priorityByJsonRulesEngine(world))
  return concluded(worlds, state, statuses)
}

const byHand = inAllWorlds(windowByHand, priorityByHand)
const byJsonLogic = inAllWorlds(windowByJsonLogic, priorityByJsonLogic)

/** One way to decide, and whether each case comes in objects that nobody has seen before. */
export interface Contender {
  readonly name: string
  readonly decide: Decider
  readonly objects: 'kept' | 'fresh'
}

/** The package first: the others are compared with it. */
export const contenders: readonly Contender[] = [
  { name: '@avpkit/eligibility', decide: byPackage, objects: 'kept' },
  { name: 'a function written by hand', decide: byHand, objects: 'kept' },
  { name: 'json-logic-js', decide: byJsonLogic, objects: 'kept' },
  { name: 'json-rules-engine', decide: byJsonRulesEngine, objects: 'kept' },
  { name: 'publicodes', decide: inAllWorlds(windowByPublicodes, priorityByPublicodes), objects: 'kept' },
  { name: '@avpkit/eligibility, fresh objects', decide: byPackage, objects: 'fresh' },
  { name: 'a function written by hand, fresh objects', decide: byHand, objects: 'fresh' },
  { name: 'json-logic-js, fresh objects', decide: byJsonLogic, objects: 'fresh' },
]
