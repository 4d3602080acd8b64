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

/** Programs that tests use, and the Debian packages that bring them. */
const packageOf = {
  soffice: 'libreoffice-writer-nogui',
  chromium: 'chromium',
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftotext: 'poppler-utils',
} as const

export type Program = keyof typeof packageOf

export const hasProgram = (program: Program): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => isRunnable(join(folder, program)))

interface Skippable {
  readonly skip: (reason: string) => never
}

/** Skips a test whose program is missing, and says so; continuous integration skips nothing. */
export const skip = (program: Program, test: Skippable): never => {
  const reason = `${program} is not there: apt-get install ${packageOf[program]}`
  if (process.env.CI === 'true') throw new Error(reason)
  return test.skip(reason)
}

/** Skips a test where a program is missing. */
export const skipWithout = (program: Program, test: Skippable): void => {
  if (!hasProgram(program)) skip(program, test)
}
