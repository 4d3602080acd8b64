import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const root = join(import.meta.dirname, '../../..')

const sources = pathToFileURL(join(root, 'tooling/sources.ts')).href

/** How a program ended. */
export interface Ended {
  readonly status: number
  readonly output: string
  readonly errors: string
}

/** Runs Node with this repository's packages as they stand in their sources. */
export const node = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined }
    execFile(process.execPath, ['--import', sources, ...args], { cwd, env }, (error, output, errors) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output, errors })
    })
  })

export const tsc = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  node(cwd, join(root, 'node_modules/typescript/bin/tsc'), ...args)

/** Makes a project find its dependencies as after an install; `tsconfig.here.json` leads its types to the sources. */
export const install = (project: string): void => {
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction')
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tooling/tsconfig.paths.json'), 'utf8'))
  const paths = Object.fromEntries(
    Object.entries<readonly string[]>(compilerOptions.paths).map(([name, [path = '']]) => [name, [join(root, 'tooling', path)]]),
  )
  const config = { extends: './tsconfig.json', compilerOptions: { paths }, include: ['src', 'test', '*.ts'] }
  writeFileSync(join(project, 'tsconfig.here.json'), JSON.stringify(config))
}
