import { failure, type Outcome } from './outcome.ts'
import type { Request } from './read-bytes.ts'

/** The part of a browser's `Worker` that is used here. */
interface BrowserWorker {
  onmessage: ((event: { readonly data: Outcome }) => void) | null
  onerror: ((event: { readonly message?: string }) => void) | null
  postMessage(message: unknown): void
  terminate(): void
}

declare const Worker: new (url: URL, options: { readonly type: 'module' }) => BrowserWorker

/** Reads a document in a worker of the browser, which is ended at the deadline. Its memory can't be limited. */
export const readInWorker = (request: Request): Promise<Outcome> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./reader-worker.js', import.meta.url), { type: 'module' })
    const settle = (outcome: Outcome) => {
      clearTimeout(timer)
      worker.terminate()
      done(outcome)
    }
    const { milliseconds: limitMs } = request.limits
    const timer = setTimeout(() => settle(failure({ code: 'source-deadline-exceeded', data: { limitMs } })), limitMs)
    worker.onmessage = ({ data }) => settle(data)
    worker.onerror = ({ message }) => settle(failure({ code: 'source-malformed', data: { reason: message ?? 'worker' } }))
    worker.postMessage(request)
  })
