import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { parseOffer } from '@avpkit/parser'
import fc from 'fast-check'
import { samples } from '../packages/parser/test/generator.ts'
import { inputAt } from '../packages/parser/test/inputs.ts'
import { faultOf } from '../packages/parser/test/soundness.ts'
import { exampleOffer, exampleOffers } from './golden.ts'

const usage = `Reads damaged texts and looks for exceptions, hangs and spans outside the text.

  npm run fuzz -- COUNT [--seed S] [--corpus FOLDER] [--threads T]   damaged examples, and texts of a folder of folders
  npm run fuzz -- --only INDEX --seed S [--corpus FOLDER]            one input of such a run, printed and read
  npm run fuzz -- --generator COUNT [--seed S]                       texts made from drawn offers, which must read back equal`

/** An input that takes longer than this is a failure; one that takes ten times as long is a hang, and ends the run. */
const slowMs = 1_000

interface Work {
  readonly from: number
  readonly count: number
  readonly step: number
  readonly seed: number
  readonly texts: readonly string[]
  /** The number of the input being read, and how many were read. */
  readonly shared: Int32Array<SharedArrayBuffer>
}

interface Finding {
  readonly index: number
  readonly fault: string
}

interface Result {
  readonly findings: readonly Finding[]
  readonly characters: number
  readonly slowest: { readonly index: number; readonly ms: number }
}

const mostFindings = 20

const faultIn = (input: string): string | undefined => {
  try {
    return faultOf(parseOffer(input), input.length)
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  }
}

/** Reads every `step`-th input, from one on. */
const readInputs = ({ from, count, step, seed, texts, shared }: Work): Result => {
  const findings: Finding[] = []
  let characters = 0
  let slowest = { index: -1, ms: 0 }
  for (let index = from; index < count && findings.length < mostFindings; index += step) {
    Atomics.store(shared, 0, index)
    const input = inputAt(seed, index, texts)
    const began = performance.now()
    const fault = faultIn(input)
    const ms = performance.now() - began
    characters += input.length
    if (ms > slowest.ms) slowest = { index, ms }
    if (fault !== undefined) findings.push({ index, fault })
    else if (ms > slowMs) findings.push({ index, fault: `${Math.round(ms)} ms for ${input.length} characters` })
    Atomics.add(shared, 1, 1)
  }
  return { findings, characters, slowest }
}

const textsIn = (corpus: string | undefined): readonly string[] => {
  const examples = exampleOffers().map((name) => exampleOffer(name).text)
  if (corpus === undefined) return examples
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'labels')
  const files = folders.flatMap(({ name }) => readdirSync(join(corpus, name)).map((file) => join(corpus, name, file)))
  return [...examples, ...files.filter((file) => /\.(?:md|txt)$/.test(file)).map((file) => readFileSync(file, 'utf8'))]
}

const bar = (share: number): string => '█'.repeat(Math.round(share * 30)).padEnd(30, '░')

const showProgress = (done: number, count: number, seconds: number): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r${bar(done / count)} ${done} of ${count}, ${Math.round(done / seconds)} a second `)
}

/** Watches one thread: a long time on one input is a hang. */
class Watch {
  private index = -1
  private since = 0
  private readonly shared: Int32Array<SharedArrayBuffer>

  constructor(shared: Int32Array<SharedArrayBuffer>) {
    this.shared = shared
  }

  get done(): number {
    return Atomics.load(this.shared, 1)
  }

  /** The input that hangs, if one does. */
  hangsOn(now: number): number | undefined {
    const index = Atomics.load(this.shared, 0)
    if (index !== this.index) {
      this.index = index
      this.since = now
    }
    return index >= 0 && now - this.since > 10 * slowMs ? index : undefined
  }
}

interface Options {
  readonly count: number
  readonly seed: number
  readonly corpus: string | undefined
  readonly threads: number
}

const thread = (work: Work): { readonly worker: Worker; readonly result: Promise<Result> } => {
  const worker = new Worker(new URL(import.meta.url), { workerData: work })
  const result = new Promise<Result>((done, fail) => {
    worker.once('message', done)
    worker.once('error', fail)
  })
  return { worker, result }
}

const report = ({ seed, count }: Options, results: readonly Result[], seconds: number): number => {
  const findings = results.flatMap((result) => result.findings).sort((a, b) => a.index - b.index)
  const characters = results.reduce((sum, result) => sum + result.characters, 0)
  const [slowest] = results.map((result) => result.slowest).sort((a, b) => b.ms - a.ms)
  for (const { index, fault } of findings) console.log(`FAILED input ${index}: ${fault}`)
  console.log(
    `${count} inputs of seed ${seed}, ${(characters / 1e6).toFixed(1)} million characters, in ${seconds.toFixed(1)} s: ${Math.round(count / seconds)} a second`,
  )
  if (slowest) console.log(`slowest: ${slowest.ms.toFixed(1)} ms (input ${slowest.index})`)
  console.log(
    findings.length === 0 ? 'no exception, no hang, no span outside its text' : `${findings.length} failures; see one with --only INDEX`,
  )
  return findings.length
}

const fuzz = async (options: Options): Promise<number> => {
  const { count, seed, corpus, threads } = options
  const texts = textsIn(corpus)
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const works = Array.from({ length: threads }, (_, from): Work => {
    const shared = new Int32Array(new SharedArrayBuffer(8))
    shared[0] = -1
    return { from, count, step: threads, seed, texts, shared }
  })
  const running = works.map(thread)
  const watches = works.map(({ shared }) => new Watch(shared))
  const timer = setInterval(() => {
    const hanging = watches.map((watch) => watch.hangsOn(performance.now())).find((index) => index !== undefined)
    if (hanging !== undefined) {
      console.log(`\nFAILED input ${hanging} of seed ${seed} hangs`)
      process.exit(1)
    }
    showProgress(
      watches.reduce((sum, watch) => sum + watch.done, 0),
      count,
      seconds(),
    )
  }, 500)
  const results = await Promise.all(running.map(({ result }) => result))
  clearInterval(timer)
  if (process.stderr.isTTY) process.stderr.write('\n')
  return report(options, results, seconds())
}

const readOne = ({ seed, corpus }: Options, index: number): number => {
  const input = inputAt(seed, index, textsIn(corpus))
  console.log(input)
  const fault = faultIn(input)
  console.error(fault === undefined ? 'read without a fault' : `FAILED ${fault}`)
  return fault === undefined ? 0 : 1
}

/** Drawn offers, printed and read again; a failing one is made as small as it goes. */
const readBack = (count: number, seed: number): number => {
  const began = performance.now()
  const result = fc.check(
    fc.property(samples, ({ text, offer }) => isDeepStrictEqual(parseOffer(text).offer, offer)),
    { numRuns: count, seed },
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (result.failed) console.log(fc.defaultReportMessage(result))
  console.log(
    `${result.numRuns} of ${count} drawn offers of seed ${seed} read back ${result.failed ? 'until one did not' : 'equal'}, in ${seconds} s`,
  )
  return result.failed ? 1 : 0
}

const wholeNumber = (text: string | undefined): number | undefined => (text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined)

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      corpus: { type: 'string' },
      only: { type: 'string' },
      generator: { type: 'string' },
      threads: { type: 'string' },
    },
  })
  const seed = wholeNumber(values.seed) ?? Date.now() & 0x7fffffff
  const count = wholeNumber(positionals[0])
  const only = wholeNumber(values.only)
  const generated = wholeNumber(values.generator)
  const options = { count: count ?? 0, seed, corpus: values.corpus, threads: wholeNumber(values.threads) ?? 2 }
  if (generated !== undefined) return readBack(generated, seed)
  if (only !== undefined) return readOne(options, only)
  if (count !== undefined) return (await fuzz(options)) > 0 ? 1 : 0
  console.error(usage)
  return 2
}

if (!isMainThread) parentPort?.postMessage(readInputs(workerData as Work))
else if (import.meta.main) process.exitCode = await main()
