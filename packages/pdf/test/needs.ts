import { spawnSync } from 'node:child_process'

type Skippable = { readonly skip: (note?: string) => never }

const there = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** Skips a test whose program is missing, and says so; continuous integration skips nothing. */
export const needs = (program: string, debianPackage: string, test: Skippable): void => {
  if (there(program)) return
  const reason = `${program} is not there: apt-get install ${debianPackage}`
  if (process.env.CI === 'true') throw new Error(reason)
  test.skip(reason)
}
