import { defineConfig } from 'tsup'
import { readPackage } from './workspace.ts'

const builtName = (source: string) => source.replace(/^src\/(.+)\.ts$/, '$1')

/** The build of one package: an entry per subpath of its exports map and per command. */
export const library = (folder: string) => {
  const { entries, commands } = readPackage(folder)
  const named = (list: typeof entries) => Object.fromEntries(list.map(({ source }) => [builtName(source), source]))
  return defineConfig({
    entry: named([...entries, ...commands]),
    format: ['esm'],
    target: 'node22.13',
    // Every supported Node knows \p{…}: without this, such expressions would be made anew wherever they are used.
    esbuildOptions: (options) => {
      options.supported = { 'regexp-unicode-property-escapes': true }
    },
    dts: { entry: named(entries) },
    clean: true,
  })
}
