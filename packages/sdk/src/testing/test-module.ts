import { Worker } from 'node:worker_threads'
import type { Plugin } from '@avpkit/core'
import { type Proof, proof } from './proof.ts'
import { testPlugin } from './test-plugin.ts'

/** What the plug-ins of a module are proven with. Everything here is sent to a worker. */
export interface ModuleOptions {
  readonly texts: readonly string[]
  /** Milliseconds after which the worker is stopped; ten seconds by default. */
  readonly deadlineMs?: number
  /** Modules with plug-ins that it is loaded beside. */
  readonly beside?: readonly URL[]
  /** Modules that are loaded first, such as a loader for TypeScript. */
  readonly first?: readonly URL[]
}

/** Addresses of modules, and the texts that their plug-ins read. */
export interface ModuleJob {
  readonly module: string
  readonly beside: readonly string[]
  readonly texts: readonly string[]
}

interface WorkerJob extends ModuleJob {
  readonly kit: string
  readonly first: readonly string[]
}

/** Runs in the worker. What is loaded first may change how the rest is loaded: so nothing is imported by name. */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
const run = async () => {
  for (const module of workerData.first) await import(module)
  const { provePlugins } = await import(workerData.kit)
  return provePlugins(workerData)
}
run().then(
  (proofs) => parentPort.postMessage(proofs),
  (error) => parentPort.postMessage([{ name: 'can be loaded', ok: false, detail: String(error && error.stack || error) }]),
)
`

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === 'object' && value !== null && 'api' in value && 'name' in value && typeof value.name === 'string'

/** The plug-ins of a module: its default export, else all that it exports. */
const pluginsOf = async (address: string): Promise<readonly Plugin[]> => {
  const { default: main, ...named }: { readonly default?: unknown } = await import(address)
  return isPlugin(main) ? [main] : Object.values(named).filter(isPlugin)
}

/** What the worker does; outside of it, code that hangs would hang the test. */
export const provePlugins = async ({ module, beside, texts }: ModuleJob): Promise<readonly Proof[]> => {
  const plugins = await pluginsOf(module)
  if (plugins.length === 0) return [proof(`${module} exports a plug-in`, ['it exports nothing that definePlugin made'])]
  const others = (await Promise.all(beside.map(pluginsOf))).flat()
  return (await Promise.all(plugins.map((plugin) => testPlugin(plugin, { texts, beside: others })))).flat()
}

/** Proves the plug-ins of a module in a worker that is stopped at its deadline. `kit` is the address of this testing module. */
export const proveInWorker = (kit: string, module: URL, options: ModuleOptions): Promise<readonly Proof[]> => {
  const { texts, deadlineMs = 10_000, beside = [], first = [] } = options
  const job: WorkerJob = { kit, module: module.href, texts, beside: beside.map(({ href }) => href), first: first.map(({ href }) => href) }
  const name = `${module.pathname.split('/').at(-1)}: ends within ${deadlineMs} ms`
  return new Promise((resolve) => {
    const worker = new Worker(program, { eval: true, workerData: job, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    const end = (proofs: readonly Proof[]): void => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(proofs)
    }
    const timer = setTimeout(() => end([proof(name, ['it was stopped: something in it never ends, or takes far too long'])]), deadlineMs)
    worker.on('message', (proofs: readonly Proof[]) => end([proof(name, []), ...proofs]))
    worker.on('error', (error) => end([proof(name, [`it ended the worker: ${String(error)}`])]))
    worker.on('exit', (code) => end([proof(name, [`it left the worker with code ${code}`])]))
  })
}
