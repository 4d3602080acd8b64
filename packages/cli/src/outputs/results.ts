import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorCode, type Io, write } from '../io.ts'
import { failed, misused } from '../refusal.ts'
import type { OutputWords } from './output-words.ts'

/** Where a command's results go: standard output, or the file of `--output`. */
export interface Results {
  readonly isTerminal: boolean
  write(chunk: string | Uint8Array): Promise<void>
  /** Does the work that writes; closes the file after it, or takes half a file away again when the work fails. */
  finish<T>(work: () => Promise<T>): Promise<T>
}

const standardOutput = ({ stdout }: Pick<Io, 'stdout'>): Results => ({
  isTerminal: stdout.isTTY === true,
  write: (chunk) => write(stdout, chunk),
  finish: (work) => work(),
})

const toFile = (file: FileHandle, keep: () => Promise<void>, discard: () => Promise<void>): Results => ({
  isTerminal: false,
  write: (chunk) => file.writeFile(chunk),
  finish: async (work) => {
    try {
      const result = await work()
      await file.close()
      await keep()
      return result
    } catch (error) {
      await file.close()
      await discard()
      throw error
    }
  },
})

const nothing = async (): Promise<void> => {}

/** A new file; half of it is removed when the work fails. */
const newFile = async (path: string): Promise<Results> => toFile(await open(path, 'wx'), nothing, () => rm(path, { force: true }))

/** The old file stays whole until the new one is: it may be among the inputs. */
const replacedFile = async (path: string): Promise<Results> => {
  const target = await realpath(path)
  const draft = `${target}.${process.pid}.part`
  return toFile(
    await open(draft, 'wx'),
    () => rename(draft, target),
    () => rm(draft, { force: true }),
  )
}

class IsFolder extends Error {
  readonly code = 'EISDIR'
}

const openFile = async (path: string, force: boolean): Promise<Results> => {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new IsFolder()
  // A device or a pipe holds nothing that could be lost.
  if (found && !found.isFile()) return toFile(await open(path, 'w'), nothing, nothing)
  return found && force ? replacedFile(path) : newFile(path)
}

/** Writes a whole file; one that exists is only replaced with `force`. */
export const writeWhole = async (path: string, content: string | Uint8Array, force: boolean, io: Io, words: OutputWords): Promise<void> => {
  const file = await openResults(path, force, io, words)
  await file.finish(() => file.write(content))
}

/** Opens the place for results; a file that exists is only replaced with `force`. */
export const openResults = async (output: string | undefined, force: boolean, io: Io, words: OutputWords): Promise<Results> => {
  if (output === undefined || output === '-') return standardOutput(io)
  try {
    return await openFile(resolve(io.cwd, output), force)
  } catch (error) {
    throw refused(output, errorCode(error), words)
  }
}

const refused = (path: string, code: string | undefined, words: OutputWords): Error => {
  if (code === 'EEXIST') return misused(words.exists(path))
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed(words.noFolder(path))
  if (code === 'EISDIR') return misused(words.isFolder(path))
  return failed(words.notWritten(path, code ?? ''))
}
