import { defineConfig } from 'vitest/config'
import { aliases, listPackages } from './tooling/workspace.ts'

const root = import.meta.dirname

const project = (
  name: string,
  include: readonly string[],
  rest: { exclude?: string[]; testTimeout?: number; hookTimeout?: number } = {},
) => ({
  extends: true as const,
  test: { name, include: [...include], ...rest },
})

const packageProjects = listPackages(root).map(({ name }) => project(name, [`packages/${name}/{src,test}/**/*.test.ts`]))

const packed = 'tooling/packed.test.ts'

export default defineConfig({
  resolve: { alias: aliases(root) },
  test: {
    projects: [
      ...packageProjects,
      project('examples', ['examples/**/*.test.ts']),
      project('tooling', ['tooling/**/*.test.ts'], { exclude: [packed], testTimeout: 60_000 }),
      project('packed', [packed], { testTimeout: 180_000, hookTimeout: 300_000 }),
    ],
    coverage: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
})
