import { Worker } from 'node:worker_threads'
import { type Request, readBytes } from './read-bytes.ts'

/** What the parent sends: the document, and when to give up by itself should the parent be gone. */
interface Order {
  readonly request: Request
}

/**
 * Ends this process when it uses too much memory, takes too long or has lost its parent, even while the reader never lets go of its
 * thread. The limit of the JavaScript heap doesn't count buffers; this counts everything.
 */
const guard = ({ megabytes, milliseconds }: Request['limits']): Worker =>
  new Worker(
    `const { workerData } = require('node:worker_threads')
     const start = performance.now()
     setInterval(() => {
       if (process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGUSR2')
       if (performance.now() - start > workerData.milliseconds || process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL')
     }, 20)`,
    { eval: true, workerData: { bytes: megabytes * 1_000_000, milliseconds: milliseconds + 1000, parent: process.ppid } },
  )

const answer = async ({ request }: Order): Promise<void> => {
  const watch = guard(request.limits)
  const outcome = await readBytes(request)
  await watch.terminate()
  process.send?.(outcome, undefined, undefined, () => process.disconnect?.())
}

if (process.send !== undefined) process.once('message', (order) => void answer(order as Order))
