import { Session } from 'node:inspector'

type Functions = { [name: string]: (...given: readonly never[]) => unknown }

/** Characters that a search went through: to what it found, else to the end. */
const searched = (text: string, from: number, found: number, needle: number): number =>
  found < 0 ? text.length - from : found + needle - from

/** What calls into the engine cost, in characters: V8 counts our own code, but not the work of its strings and expressions. */
class Meter {
  characters = 0
  private readonly undo: (() => void)[] = []

  private replace(
    owner: object,
    name: string,
    around: (original: (this: unknown, ...given: unknown[]) => unknown) => (this: never, ...given: never[]) => unknown,
  ): void {
    const functions = owner as Functions
    const original = functions[name] as unknown as (this: unknown, ...given: unknown[]) => unknown
    functions[name] = around(original) as unknown as Functions[string]
    this.undo.push(() => {
      functions[name] = original as unknown as Functions[string]
    })
  }

  start(): void {
    const meter = this
    for (const name of ['slice', 'substring', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'repeat']) {
      this.replace(
        String.prototype,
        name,
        (original) =>
          function (this: string, ...given: never[]) {
            const made = original.apply(this, given) as string
            meter.characters += made.length
            return made
          } as never,
      )
    }
    for (const name of ['indexOf', 'includes', 'split', 'startsWith']) {
      this.replace(
        String.prototype,
        name,
        (original) =>
          function (this: string, needle: string, from = 0) {
            const made = original.call(this, needle, ...(from === 0 ? [] : [from]))
            if (name === 'startsWith') meter.characters += String(needle).length
            else meter.characters += name === 'indexOf' ? searched(this, from, made as number, needle.length) : this.length - from
            return made
          } as never,
      )
    }
    this.replace(
      RegExp.prototype,
      'exec',
      (original) =>
        function (this: RegExp, text: string) {
          const from = this.global || this.sticky ? this.lastIndex : 0
          const match = original.call(this, text) as RegExpExecArray | null
          const missed = this.sticky ? 1 : text.length - from
          meter.characters += match ? match.index + match[0].length - from : missed
          return match
        } as never,
    )
  }

  stop(): void {
    for (const put of this.undo) put()
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Blocks of this repository's code that ran since the last call. */
const blocksRun = (): number => {
  let blocks = 0
  session.post('Profiler.takePreciseCoverage', (trouble, coverage) => {
    if (trouble) throw trouble
    for (const { url, functions } of (coverage as Coverage).result) {
      if (!/\/packages\/\w+\/(?:src|dist)\//.test(url)) continue
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count
    }
  })
  return blocks
}

/**
 * Steps of some work, without a clock: how often each block of our code ran, and how many characters strings and expressions went
 * through for it.
 */
export const stepsOf = (work: () => void): number => {
  blocksRun()
  const meter = new Meter()
  meter.start()
  try {
    work()
  } finally {
    meter.stop()
  }
  return blocksRun() + meter.characters
}
