import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arrows } from './arrows.ts'
import { withMap } from './map.ts'
import { root } from './step.ts'
import { listPackages, pathsConfig } from './workspace.ts'

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

const license = read('LICENSE')

/** Files made from others, so that a fact is written once. */
const generated: Readonly<Record<string, string>> = {
  'tooling/tsconfig.paths.json': pathsConfig(root),
  'README.md': withMap(read('README.md'), arrows),
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
