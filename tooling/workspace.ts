import { globSync, readFileSync } from 'node:fs'
import { basename, join, posix, resolve, sep } from 'node:path'

export type Manifest = {
  readonly name: string
  readonly version: string
  readonly exports?: Readonly<Record<string, { readonly types: string; readonly default: string }>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** What a package opens to the outside, and the source it is built from: `./dist/schema.js` ↔ `src/schema.ts`. */
export type Entry = { readonly specifier: string; readonly source: string }

export type Package = {
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
  readonly entries: readonly Entry[]
  readonly commands: readonly Entry[]
}

export const scope = '@avpkit/'

const sourceOf = (built: string) => built.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')

export const readPackage = (folder: string): Package => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  return {
    name: basename(folder),
    folder,
    manifest,
    entries: Object.entries(manifest.exports ?? {}).map(([subpath, target]) => ({
      specifier: posix.join(manifest.name, subpath),
      source: sourceOf(target.default),
    })),
    commands: Object.entries(manifest.bin ?? {}).map(([command, built]) => ({ specifier: command, source: sourceOf(built) })),
  }
}

export const listPackages = (root: string): readonly Package[] =>
  globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((path) => readPackage(resolve(root, path, '..')))

const entryPaths = (root: string) =>
  listPackages(root).flatMap(({ folder, entries }) => entries.map(({ specifier, source }) => ({ specifier, path: join(folder, source) })))

/** Each public specifier leads to one source file, so that a subpath never loads a second copy of its package. */
export const aliases = (root: string) =>
  entryPaths(root).map(({ specifier, path }) => ({ find: new RegExp(`^${specifier}$`), replacement: path }))

const fromTooling = (root: string, path: string) => `..${path.slice(root.length).split(sep).join('/')}`

export const pathsConfig = (root: string) => {
  const lines = entryPaths(root).map(({ specifier, path }) => `      "${specifier}": ["${fromTooling(root, path)}"]`)
  return `{\n  "compilerOptions": {\n    "paths": {\n${lines.join(',\n')}\n    }\n  }\n}\n`
}
