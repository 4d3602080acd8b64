import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The same file without the way to its structure tree: the words and their positions stay. */
export const untagged = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'avpkit-untagged-'))
  try {
    const [given, plain] = [join(folder, 'given.pdf'), join(folder, 'plain.pdf')]
    await writeFile(given, bytes)
    await promisify(execFile)('qpdf', ['--qdf', '--object-streams=disable', given, plain])
    const file = (await readFile(plain)).toString('latin1')
    if (!file.includes('/StructTreeRoot ')) throw new Error('no structure tree to leave out')
    return new Uint8Array(Buffer.from(file.replace('/StructTreeRoot ', '/StructTreeGone '), 'latin1'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
