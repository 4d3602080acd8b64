import { inputsOf, ways } from './candidates.ts'
import { textsOf } from './texts.ts'

/** What one way takes in a process of its own. */
export interface Alone {
  /** Milliseconds for the first ten texts, each read once: nothing is compiled yet. */
  readonly cold: number
  /** Bytes of garbage for one text, once warm. */
  readonly garbage: number
}

/** Rounds that let the engine compile what it will. */
const warmUp = 150

const [name, folder] = process.argv.slice(2)
const way = ways.find((one) => one.name === name)
if (!way || !globalThis.gc) throw new Error('run by measure.ts, with --expose-gc')
const read = await way.load()
const inputs = await inputsOf(way, textsOf(folder))

const first = inputs.slice(0, 10)
const start = performance.now()
for (const input of first) read(input)
const cold = performance.now() - start

for (let round = 0; round < warmUp; round++) for (const input of first) read(input)
globalThis.gc()
const before = process.memoryUsage().heapUsed
for (const input of first) read(input)
const garbage = (process.memoryUsage().heapUsed - before) / first.length

console.log(JSON.stringify({ cold, garbage } satisfies Alone))
