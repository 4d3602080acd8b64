import { build, type Plugin } from 'esbuild'
import { root } from './step.ts'
import { aliases } from './workspace.ts'

/** The packages' sources in place of their builds. */
const sources: Plugin = {
  name: 'sources',
  setup: ({ onResolve }) => {
    const known = aliases(root)
    onResolve({ filter: /^@avpkit\// }, ({ path }) => {
      const found = known.find(({ find }) => find.test(path))
      return found && { path: found.replacement }
    })
  },
}

/** Puts a module and all that it imports into one script for browsers; `values` are the names that the module declares and doesn't define. */
export const bundle = async (entry: string, values: { readonly [name: string]: string } = {}): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    define: { ...values },
    plugins: [sources],
  })
  return outputFiles[0]?.text ?? ''
}
