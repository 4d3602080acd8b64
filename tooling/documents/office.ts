import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const program = 'soffice'

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export const hasOffice = (process.env.PATH ?? '').split(delimiter).some((folder) => isRunnable(join(folder, program)))

/** Skips a test where LibreOffice is missing and says so; continuous integration skips nothing. */
export const skipWithoutOffice = (test: { readonly skip: (reason: string) => never }): never => {
  const reason = `${program} is not there: apt-get install libreoffice-writer-nogui`
  if (process.env.CI === 'true') throw new Error(reason)
  return test.skip(reason)
}

/** Converts documents with LibreOffice in one run, in a profile of its own. */
export const converted = async (documents: readonly Uint8Array[], tagged: boolean): Promise<readonly Uint8Array[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'avpkit-office-'))
  try {
    const out = join(folder, 'out')
    await mkdir(out)
    const paths = documents.map((_, index) => join(folder, `${index}.docx`))
    await Promise.all(documents.map((bytes, index) => writeFile(paths[index] ?? '', bytes)))
    const filter = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } })}`
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    await promisify(execFile)(program, [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths])
    return await Promise.all(documents.map(async (_, index) => new Uint8Array(await readFile(join(out, `${index}.pdf`)))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
