import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { aliases } from './workspace.ts'

/** Imported first, lets Node load this repository's packages from their sources, so that nothing has to be built. */
const sources = aliases(join(import.meta.dirname, '..'))

registerHooks({
  resolve(specifier, context, next) {
    const source = sources.find(({ find }) => find.test(specifier))
    return source ? { url: pathToFileURL(source.replacement).href, shortCircuit: true } : next(specifier, context)
  },
})
