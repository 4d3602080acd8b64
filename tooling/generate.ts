import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { arrows } from './arrows.ts'
import { withMap } from './map.ts'
import { root } from './step.ts'
import { aliases, listPackages, pathsConfig } from './workspace.ts'

const sources = aliases(root)

/** Packages are loaded from their sources, so that nothing has to be built first and no page tells of an old build. */
registerHooks({
  resolve(specifier, context, next) {
    const source = sources.find(({ find }) => find.test(specifier))
    return source ? { url: pathToFileURL(source.replacement).href, shortCircuit: true } : next(specifier, context)
  },
})

const { codePages } = await import('./codes.ts')
const { lawPages } = await import('./law-pages.ts')
const { withStyleHashes } = await import('./style-hashes.ts')

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

const license = read('LICENSE')

/** Files made from others, so that a fact is written once. */
const generated: Readonly<Record<string, string>> = {
  'tooling/tsconfig.paths.json': pathsConfig(root),
  'README.md': withMap(read('README.md'), arrows),
  'packages/html/src/style/style-hash.ts': withStyleHashes(read('packages/html/src/style/style-hash.ts')),
  ...codePages(),
  ...lawPages(),
  ...Object.fromEntries(listPackages(root).map(({ name }) => [`packages/${name}/LICENSE`, license])),
}

const stale = Object.keys(generated).filter((path) => read(path) !== generated[path])

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is out of date: run npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const path of stale) writeFileSync(join(root, path), generated[path] ?? '')
  console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'nothing to write')
}
