import { parseArgs } from 'node:util'
import { parseOffer } from '@avpkit/parser'
import { pathological } from '../packages/parser/test/pathological.ts'
import { exampleOffer, exampleOffers } from './golden.ts'

const usage = `Reads texts that punish careless readers, at three lengths, and prints how the time grows: 1 is linear, 2 quadratic.

  npm run growth -- [CHARACTERS] [--only WORDS]`

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
const length = Number(positionals[0] ?? 200_000)
if (!Number.isInteger(length) || length <= 0) {
  console.error(usage)
  process.exit(2)
}

/** Processor time of one reading, in milliseconds: the least of some, so that what else runs here matters little. */
const timeOf = (text: string): number => {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 5; turn++) {
    const began = process.cpuUsage()
    parseOffer(text)
    least = Math.min(least, process.cpuUsage(began).user / 1000)
  }
  return least
}

const lengths = [length, 2 * length, 4 * length]

/** How times or steps grow when the length doubles each time: 1 is linear, 2 quadratic. */
const exponentOf = (costs: readonly number[]): number => Math.log2((costs.at(-1) ?? 1) / Math.max(costs[0] ?? 1, 0.01)) / (costs.length - 1)

const inputs = pathological(
  exampleOffers()
    .map((name) => exampleOffer(name).text)
    .join('\n\n'),
)
const timesOf = (text: (length: number) => string): readonly number[] => lengths.map((size) => timeOf(text(size)))
const perCharacter = (times: readonly number[]): number => (times.at(-1) ?? 0) / (4 * length)

const ordinary = perCharacter(timesOf(inputs[0]?.text ?? String))
const timed = inputs
  .filter(({ name }) => values.only === undefined || name.includes(values.only))
  .map(({ name, text }) => ({ name, text, times: timesOf(text) }))

/** Counting slows everything down, so that it begins when all is timed. */
const { stepsOf } = await import('../packages/parser/test/steps.ts')
const steep = 1.15

const columns = lengths.map((size) => `${size / 1000} K`.padStart(12)).join('')
console.log(`${'input'.padEnd(34)}${columns}   × ordinary   time grows   steps grow`)
for (const { name, text, times } of timed) {
  const steps = exponentOf([8_000, 16_000, 32_000].map((size) => stepsOf(() => parseOffer(text(size)))))
  const printed = times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('')
  const grows = `${exponentOf(times).toFixed(2).padStart(13)}${steps.toFixed(2).padStart(13)}`
  console.log(
    `${name.padEnd(34)}${printed}${(perCharacter(times) / ordinary).toFixed(2).padStart(13)}${grows}${steps > steep ? '  STEEP' : ''}`,
  )
}
