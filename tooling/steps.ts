import { relative } from 'node:path'
import { root, type Step } from './step.ts'
import { listPackages } from './workspace.ts'

export const build: Step = { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'] }
export const types: Step = { name: 'types', command: ['tsc', '--noEmit'] }
/** The documentation site; a link that leads nowhere, or a type that a signature names and no page explains, fails. */
export const site: Step = { name: 'site', command: ['typedoc', '--logLevel', 'Warn'] }
export const lint: Step = { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] }

const folders = listPackages(root).map(({ folder }) => relative(root, folder))

const shapes = folders.flatMap((folder): readonly Step[] => [
  { name: `publint ${folder}`, command: ['publint', '--strict', folder] },
  { name: `attw ${folder}`, command: ['attw', '--pack', folder, '--profile', 'esm-only'] },
])

export const checks: readonly Step[] = [
  build,
  types,
  lint,
  { name: 'dead code', command: ['knip'] },
  { name: 'workspace', command: ['sherif'] },
  { name: 'generated files', command: ['node', 'tooling/generate.ts', '--check'] },
  { name: 'arrows', command: ['vitest', 'run', '--project', 'tooling', 'tooling/arrows.test.ts'] },
  ...shapes,
  site,
]
