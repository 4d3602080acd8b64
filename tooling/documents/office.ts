import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

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
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths])
    return await Promise.all(documents.map(async (_, index) => new Uint8Array(await readFile(join(out, `${index}.pdf`)))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
