import type { Readable } from 'node:stream'

/** Where results or messages go. */
export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(chunk: string | Uint8Array, written: (error?: Error | null) => void): unknown
}

/** What a command sees of the process that runs it; files are read and written below `cwd`. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined }
  /** Results only. */
  readonly stdout: Output
  /** Everything else. */
  readonly stderr: Output
  readonly env: { readonly [name: string]: string | undefined }
  readonly cwd: string
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
  /** Milliseconds of a clock that never goes back. */
  ticks(): number
}

/** Whoever read the results has left, as `head` does: nothing more to do, and nothing to complain about. */
export class ClosedPipe extends Error {}

const closedPipe: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/** The code of a system error, such as `ENOENT`. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Writes and waits until it is written, so that a slow reader slows the work down. */
export const write = (output: Output, chunk: string | Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    output.write(chunk, (error) => {
      if (!error) done()
      else fail(closedPipe.has(errorCode(error)) ? new ClosedPipe() : error)
    })
  })
