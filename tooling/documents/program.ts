import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Programs that make documents, and the Debian packages that bring them. */
const packageOf = { soffice: 'libreoffice-writer-nogui', chromium: 'chromium', qpdf: 'qpdf' } as const

export type Program = keyof typeof packageOf

export const hasProgram = (program: Program): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => isRunnable(join(folder, program)))

/** Skips a test where a program is missing and says so; continuous integration skips nothing. */
export const skipWithout = (program: Program, test: { readonly skip: (reason: string) => never }): void => {
  if (hasProgram(program)) return
  const reason = `${program} is not there: apt-get install ${packageOf[program]}`
  if (process.env.CI === 'true') throw new Error(reason)
  test.skip(reason)
}
