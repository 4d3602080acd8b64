import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Candidate, type Measured, paired } from '../paired.ts'
import { writeSection } from '../section.ts'
import type { Alone } from './alone.ts'
import { inputsOf, type Way, ways } from './candidates.ts'
import { textsOf } from './texts.ts'

const rounds = 30
const warmUp = 100
/** Texts read in one round, about: enough of them for the clock. */
const textsInRound = 30
/** Processes for each way, in turn. */
const processes = 3

/** Garbage of remark-parse that ours may be. */
const garbageAsked = 1 / 100

const [folder] = process.argv.slice(2)
const texts = textsOf(folder)
const repeats = Math.ceil(textsInRound / texts.length)

const candidateOf = async (way: Way): Promise<Candidate> => {
  const read = await way.load()
  const inputs = await inputsOf(way, texts)
  return {
    name: way.name,
    run: () => {
      for (let turn = 0; turn < repeats; turn++) for (const input of inputs) read(input)
    },
  }
}

const alone = ({ name }: Way): Alone => {
  const script = join(import.meta.dirname, 'alone.ts')
  // Young objects have room enough that nothing is collected while they are counted.
  const flags = ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256']
  return JSON.parse(execFileSync(process.execPath, [...flags, script, name, ...(folder ? [folder] : [])], { encoding: 'utf8' })) as Alone
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Each way in processes of its own, in turn: medians. */
const allAlone = (): readonly Alone[] => {
  const runs = Array.from({ length: processes }, () => ways.map(alone))
  return ways.map((_, index) => ({
    cold: median(runs.map((run) => run[index]?.cold ?? Number.NaN)),
    garbage: median(runs.map((run) => run[index]?.garbage ?? Number.NaN)),
  }))
}

/** Two or three digits that count. */
const brief = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2))

/** How far a measured ratio is from what was asked. */
const distance = (measured: number, asked: number): string =>
  measured >= asked ? 'reached' : `short by a factor of ${brief(asked / measured)}`

const row = (way: Way, { ratio, spread: [low, high] }: Measured, cold: number): string => {
  const goal = way.asked === undefined ? '' : `≥ ${brief(way.asked)}, better ${brief(way.hoped ?? way.asked)}`
  const state = way.asked === undefined ? '' : distance(ratio, way.asked)
  return `| ${way.name} | ${brief(ratio)} | ${brief(low)}–${brief(high)} | ${brief(cold)} | ${goal} | ${state} |`
}

const measured = paired(await Promise.all(ways.map(candidateOf)), rounds, warmUp)
const separate = allAlone()
const [own, remark] = separate
const nothing: Alone = { cold: Number.NaN, garbage: Number.NaN }
const rows = ways.flatMap((way, index) => {
  const one = measured[index]
  return one ? [row(way, one, (separate[index] ?? nothing).cold / (own ?? nothing).cold)] : []
})
const garbage = (own ?? nothing).garbage / (remark ?? nothing).garbage
const letters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length

const section = `## Reading a text

${folder ? `${texts.length} texts` : 'The ten example offers'}, ${brief(letters / 1000)} thousand characters on average. \`parseOffer\` gives values with the place of each, sections with their blocks, and diagnostics; the Markdown parsers give a tree or tokens, the regular expressions words for fifteen names, the last two rows are limits. Node ${process.versions.node.split('.')[0]}, ${rounds} rounds. *Cold* is the first ten texts in a process of its own, ${processes} processes for each way, in turn.

| way | time, \`parseOffer\` = 1 | middle half of the rounds | cold | asked for | state |
|---|---|---|---|---|---|
${rows.join('\n')}

Garbage for one text: ${brief((own ?? nothing).garbage / 1024)} KB, ${brief(garbage)} of what remark-parse and the extraction leave. Asked for: ${garbageAsked}; ${garbage <= garbageAsked ? 'reached' : `too much by a factor of ${brief(garbage / garbageAsked)}`}.

\`npm run bench:parser\` measures anew; with a folder, \`npm run bench:parser -- FOLDER\` measures its texts and writes nothing.`

console.log(section)
if (folder === undefined) writeSection('parser', section)
