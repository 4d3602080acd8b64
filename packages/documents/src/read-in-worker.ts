import { failure, type Outcome } from './outcome.ts'
import type { Request } from './read-bytes.ts'

/** The parts of a browser that are used here. */
interface BrowserWorker {
  onerror: ((event: { readonly message?: string }) => void) | null
  postMessage(message: unknown, transfer: readonly unknown[]): void
  terminate(): void
}
interface Port {
  onmessage: ((event: { readonly data: Outcome }) => void) | null
  close(): void
}

declare const Worker: new (url: URL, options: { readonly type: 'module' }) => BrowserWorker
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port }

/**
 * Reads a document in a worker of the browser, which is ended at the deadline. Its memory can't be limited.
 *
 * The answer comes through a channel of its own: what reads PDFs speaks through the worker's, too.
 */
export const readInWorker = (request: Request): Promise<Outcome> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./reader-worker.js', import.meta.url), { type: 'module' })
    const { port1: answer, port2: toAnswer } = new MessageChannel()
    const settle = (outcome: Outcome) => {
      clearTimeout(timer)
      answer.close()
      worker.terminate()
      done(outcome)
    }
    const { milliseconds: limitMs } = request.limits
    const timer = setTimeout(() => settle(failure({ code: 'source-deadline-exceeded', data: { limitMs } })), limitMs)
    answer.onmessage = ({ data }) => settle(data)
    worker.onerror = ({ message }) => settle(failure({ code: 'source-malformed', data: { reason: message ?? 'worker' } }))
    worker.postMessage(request, [toAnswer])
  })
