import type { Candidate, Reading } from '@avpkit/core'
import { compared, type Measured } from '../paired.ts'
import { writeSection } from '../section.ts'
import { at, candidates, readings } from './cases.ts'
import { type Contender, contenders } from './deciders.ts'

const rounds = 60
const warmUp = 15

type Case = readonly [Reading, Candidate]

const cases: readonly Case[] = readings.flatMap((reading) => candidates.map((candidate) => [reading, candidate] as const))

/** All must decide the same, or their times say nothing. */
const checkSame = async (): Promise<void> => {
  const [own, ...others] = contenders
  for (const [reading, candidate] of cases) {
    const expected = JSON.stringify(await own?.decide(reading, candidate, at))
    for (const { name, decide } of others) {
      const found = JSON.stringify(await decide(reading, candidate, at))
      if (found === expected) continue
      throw new Error(`${name} decides ${found} instead of ${expected}, for ${JSON.stringify([reading.offer, candidate])}`)
    }
  }
}

/** The cases as they are, or in new objects: copies are made before the clock starts. */
const casesFor = ({ objects }: Contender): readonly Case[] =>
  objects === 'kept' ? cases : cases.map(([reading, candidate]) => [structuredClone(reading), structuredClone(candidate)])

/** Milliseconds for every case once. Only what gives a promise is waited for. */
const timed = async (contender: Contender): Promise<number> => {
  const { decide } = contender
  const these = casesFor(contender)
  const start = performance.now()
  for (const [reading, candidate] of these) {
    const decision = decide(reading, candidate, at)
    if (decision instanceof Promise) await decision
  }
  return performance.now() - start
}

/** Candidates in turn, as `paired` does, for deciders of which one can't answer at once. */
const measured = async (): Promise<readonly Measured[]> => {
  const times = contenders.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + Math.max(0, round)) % contenders.length
      const contender = contenders[index]
      const time = contender ? await timed(contender) : 0
      if (round >= 0) times[index]?.push(time)
    }
  }
  return compared(
    contenders.map(({ name }) => name),
    times,
  )
}

const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2))

/** What is asked for: at least so many times what `checkEligibility` takes. */
const goals: { readonly [name: string]: number } = { 'json-logic-js': 5, 'json-rules-engine': 100, publicodes: 100 }

const goalCells = ({ name, ratio: middle }: Measured): string => {
  const goal = goals[name]
  if (goal === undefined) return ' | '
  return `≥ ${goal} | ${middle >= goal ? 'reached' : `short by a factor of ${ratio(goal / middle)}`}`
}

const row = (measured: Measured): string =>
  `| ${measured.name} | ${ratio(measured.ratio)} | ${measured.spread.map(ratio).join('–')} | ${goalCells(measured)} |`

const sectionOf = (rows: readonly string[]): string => `## A verdict

${candidates.length} persons × ${readings.length} offers at one moment: is the window open, does local employment give priority, and which facts could still change the answer? Before anything is timed, all deciders must agree on the ${cases.length} answers. Each begins from the reading, the person's facts and the moment. Node ${process.versions.node.split('.')[0]}, ${rounds} rounds.

| decided by | time, \`checkEligibility\` = 1 | middle half of the rounds | asked for | state |
|---|---|---|---|---|
${rows.join('\n')}

**Fresh objects:** each of these questions comes with a new copy of its reading and of the person's facts, made before the clock starts, so that nothing kept for a reading helps. Then \`checkEligibility\` also gathers what the offer says: dates and what speaks against them, corps, places, law. In the other rows a reading is asked about by many persons, as a page or a list of offers is: what it says is gathered once and kept as long as the reading lives, and so is the moment. A person's facts are read anew in every row. Standings are shared in all rows: cases whose words are the same and whose days compare alike are worked out once, whatever the objects.

They don't do the same work. \`checkEligibility\` applies the whole rule book in three-valued logic and gives every rule that speaks with its evaluated tree, its law and its confidence, the warnings, and the facts that could still change the answer. The others only find the first line of two short tables that applies, written in each one's own language, with the years already counted for them; they know no unknown, so that a case with facts left out is put to them in every way in which those may turn out. \`npm run bench:eligibility\` measures anew.`

await checkSame()
const results = await measured()
for (const { name, median, ratio: middle } of results) {
  console.log(`${name}: ${ratio(middle)} (${((median * 1000) / cases.length).toFixed(2)} µs a decision)`)
}
writeSection('eligibility', sectionOf(results.map(row)))
