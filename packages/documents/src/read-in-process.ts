import type { ChildProcess } from 'node:child_process'
import { failure, type Outcome } from './outcome.ts'
import type { Request } from './read-bytes.ts'

/** The program of the reading process, beside this file: built, or in its source. */
const program = (): URL => new URL(import.meta.url.endsWith('.ts') ? './reader-process.ts' : './reader-process.js', import.meta.url)

/** How the guard of the reading process ends it, and how Node ends when its heap is full. */
const outOfMemory: ReadonlySet<string> = new Set(['SIGUSR2', 'SIGABRT', 'SIGTRAP', 'SIGILL'])
const heapIsFull = 134

const ended = (code: number | null, signal: string | null, { megabytes }: Request['limits']): Outcome =>
  code === heapIsFull || outOfMemory.has(signal ?? '')
    ? failure({ code: 'source-memory-exceeded', data: { megabytes } })
    : failure({ code: 'source-malformed', data: { reason: signal ?? `exit ${code}` } })

/** Asked of Node at run time: an import would stop those who bundle for browsers. */
const start = ({ limits }: Request): ChildProcess => {
  const { fork } = process.getBuiltinModule('node:child_process')
  return fork(program(), {
    execArgv: [`--max-old-space-size=${limits.megabytes}`, '--no-warnings'],
    // Nothing of the caller's environment is a reader's business.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/**
 * Reads a document in a process of its own, which is killed at the deadline.
 *
 * Compressed bombs and drawings that draw each other make every reader hang in one call that nothing but a signal ends.
 */
export const readInProcess = async (request: Request): Promise<Outcome> => {
  const { limits } = request
  const child = start(request)
  return new Promise((done) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer)
      child.removeAllListeners()
      child.on('error', () => undefined)
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      done(outcome)
    }
    const timer = setTimeout(
      () => settle(failure({ code: 'source-deadline-exceeded', data: { limitMs: limits.milliseconds } })),
      limits.milliseconds,
    )
    child.once('message', (outcome) => settle(outcome as Outcome))
    child.once('error', (error) => settle(failure({ code: 'source-malformed', data: { reason: error.message } })))
    child.once('exit', (code, signal) => settle(ended(code, signal, limits)))
    child.send({ request: { ...request, bytes: new Uint8Array(request.bytes) } }, (error) => error && undefined)
  })
}
