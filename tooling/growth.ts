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
const steep = 1.15

const exponentOf = (times: readonly number[]): number => Math.log2((times.at(-1) ?? 1) / Math.max(times[0] ?? 1, 0.01)) / (times.length - 1)

const inputs = pathological(
  exampleOffers()
    .map((name) => exampleOffer(name).text)
    .join('\n\n'),
)
const perCharacter = (times: readonly number[]): number => (times.at(-1) ?? 0) / (4 * length)
const usual = perCharacter(lengths.map((size) => timeOf(inputs[0]?.text(size) ?? '')))

console.log(`${'input'.padEnd(36)}${lengths.map((size) => `${size / 1000} K`.padStart(12)).join('')}    growth   × ordinary`)
for (const { name, text } of inputs) {
  if (values.only !== undefined && !name.includes(values.only)) continue
  const times = lengths.map((size) => timeOf(text(size)))
  const growth = exponentOf(times)
  const printed = times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('')
  const mark = growth > steep && (times.at(-1) ?? 0) > 50 ? '  steep' : ''
  console.log(
    `${name.padEnd(36)}${printed}${growth.toFixed(2).padStart(10)}${(perCharacter(times) / usual).toFixed(2).padStart(13)}${mark}`,
  )
}
