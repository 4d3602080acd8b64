import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import arrowsFile from './arrows.json' with { type: 'json' }
import { type Entry, type Package, scope } from './workspace.ts'

/** What a package does, the packages of this repository it may import, and the outside modules with the entries that may load them. */
export type Arrow = {
  readonly does: string
  readonly imports: readonly string[]
  readonly outside: Readonly<Record<string, readonly string[] | undefined>>
}

export const arrows: ReadonlyMap<string, Arrow> = new Map(Object.entries(arrowsFile))

const specifiers = (code: string) => ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)

const withoutTypes = (code: string) =>
  ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
  }).outputText

const isRelative = (specifier: string) => specifier.startsWith('.')

/** `zod/v4` → `zod`, `@avpkit/core/fr` → `@avpkit/core`, `node:fs` → `node`. */
const moduleOf = (specifier: string) => /^(node(?=:)|@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier

/** Modules that an entry loads when it runs, itself or through its own files; types load nothing. */
const loadedBy = ({ folder }: Package, entry: Entry): ReadonlySet<string> => {
  const files = [join(folder, entry.source)]
  const modules = new Set<string>()
  for (const file of files) {
    if (!file.endsWith('.ts') || !existsSync(file)) continue
    for (const specifier of specifiers(withoutTypes(readFileSync(file, 'utf8')))) {
      const next = resolve(dirname(file), specifier)
      if (!isRelative(specifier)) modules.add(moduleOf(specifier))
      else if (!files.includes(next)) files.push(next)
    }
  }
  return modules
}

const sources = (folder: string) => globSync('src/**/*.ts', { cwd: folder }).filter((path) => !/\.(test|test-d)\.ts$/.test(path))

const importsOf = ({ name, folder }: Package) =>
  sources(folder).flatMap((path) =>
    specifiers(readFileSync(join(folder, path), 'utf8'))
      .filter((specifier) => !isRelative(specifier))
      .map((specifier) => ({ module: moduleOf(specifier), file: `packages/${name}/${path}` })),
  )

const neighbour = (module: string) => (module.startsWith(scope) ? module.slice(scope.length) : undefined)

const forbiddenImports = (pack: Package, arrow: Arrow) =>
  importsOf(pack)
    .filter(({ module }) => !(arrow.imports.includes(neighbour(module) ?? '') || module in arrow.outside))
    .map(({ module, file }) => `${file} imports ${module}, and no arrow allows it`)

const forbiddenLoads = (pack: Package, { outside }: Arrow) =>
  [...pack.entries, ...pack.commands].flatMap((entry) =>
    [...loadedBy(pack, entry)]
      .filter((module) => outside[module] !== undefined && !outside[module].includes(entry.specifier))
      .map((module) => `${entry.specifier} loads ${module}, which only ${outside[module]?.join(', ')} may`),
  )

const escapes = ({ name, folder }: Package) =>
  sources(folder).flatMap((path) =>
    specifiers(readFileSync(join(folder, path), 'utf8'))
      .filter((specifier) => isRelative(specifier) && relative(folder, resolve(folder, dirname(path), specifier)).startsWith('..'))
      .map((specifier) => `packages/${name}/${path} reaches out of its package: ${specifier}`),
  )

const declared = ({ manifest }: Package) => new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }))

const expected = ({ imports, outside }: Arrow) =>
  new Set([...imports.map((name) => scope + name), ...Object.keys(outside).filter((module) => module !== 'node')])

const dependencyTroubles = (pack: Package, arrow: Arrow) => [
  ...[...declared(pack).difference(expected(arrow))].map(
    (name) => `packages/${pack.name}/package.json depends on ${name}, and no arrow leads there`,
  ),
  ...[...expected(arrow).difference(declared(pack))].map(
    (name) => `packages/${pack.name}/package.json misses ${name}, which its arrows name`,
  ),
]

/** The file lists packages from the ground up: an arrow leads to a package listed before. */
const upwardArrows = (all: ReadonlyMap<string, Arrow>) => {
  const names = [...all.keys()]
  return names.flatMap((name, place) =>
    (all.get(name)?.imports ?? [])
      .filter((target) => !names.slice(0, place).includes(target))
      .map((target) => `the arrow ${name} → ${target} points upwards`),
  )
}

const troublesOf = (pack: Package, arrow: Arrow | undefined) =>
  arrow === undefined
    ? [`tooling/arrows.json doesn't name packages/${pack.name}`]
    : [...forbiddenImports(pack, arrow), ...forbiddenLoads(pack, arrow), ...escapes(pack), ...dependencyTroubles(pack, arrow)]

/** Everything in which the packages and their arrows disagree, one sentence each. */
export const troubles = (packages: readonly Package[], all: ReadonlyMap<string, Arrow> = arrows): readonly string[] => [
  ...upwardArrows(all),
  ...[...all.keys()]
    .filter((name) => !packages.some((pack) => pack.name === name))
    .map((name) => `tooling/arrows.json names ${name}, which isn't there`),
  ...packages.flatMap((pack) => troublesOf(pack, all.get(pack.name))),
]
