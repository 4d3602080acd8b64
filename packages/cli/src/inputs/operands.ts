import { globSync, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import type { Io } from '../io.ts'

/** One thing to read. `id` is the operand as typed, or the path below the folder. */
export type Input = { readonly id: string } & ({ readonly from: 'stdin' } | { readonly from: 'file'; readonly path: string })

/** Everything that the operands name, and the folders and patterns among them that name nothing. */
export interface Inputs {
  readonly inputs: readonly Input[]
  /** One plain file or standard input was asked for: one object is the answer, not a list. */
  readonly isSingle: boolean
  readonly empty: readonly { readonly operand: string; readonly kind: 'folder' | 'pattern' }[]
}

/** Files of a folder that may hold an offer; others, such as JSON and pictures, are left alone. */
const extensions: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.pdf',
  '.doc',
  '.docx',
  '.odt',
  '.rtf',
  '.htm',
  '.html',
])

const isPattern = (operand: string): boolean => /[*?[\]{}]/.test(operand)

const statsOf = async (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined)

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Files below a folder, hidden ones left out, in the order of their paths; links to folders aren't followed. */
const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesBelow(path)))
    else if (extensions.has(extname(entry.name).toLowerCase()) && (entry.isFile() || (await statsOf(path))?.isFile())) found.push(path)
  }
  return found
}

const inFolder = async (folder: string): Promise<readonly Input[]> =>
  (await filesBelow(folder))
    .map((path) => ({ id: slashed(relative(folder, path)), from: 'file' as const, path }))
    .sort((a, b) => byName(a.id, b.id))

const matching = async (pattern: string, cwd: string): Promise<readonly Input[]> => {
  const paths = globSync(pattern, { cwd }).sort(byName)
  const kinds = await Promise.all(paths.map((path) => statsOf(resolve(cwd, path))))
  return paths.flatMap((path, index) =>
    kinds[index]?.isFile() ? [{ id: slashed(path), from: 'file' as const, path: resolve(cwd, path) }] : [],
  )
}

/**
 * Finds what the operands name: files, folders with all that is below them, patterns, and `-` for standard input.
 *
 * A file that doesn't exist is an input all the same: reading it tells why it can't be read.
 */
export const inputsOf = async (operands: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<Inputs> => {
  const inputs: Input[] = []
  const empty: Inputs['empty'][number][] = []
  let plain = 0
  for (const operand of operands) {
    const path = resolve(cwd, operand)
    const found = operand === '-' ? undefined : await statsOf(path)
    if (operand === '-') {
      inputs.push({ id: operand, from: 'stdin' })
      plain++
    } else if (operand !== '' && found?.isDirectory()) {
      const inside = await inFolder(path)
      inputs.push(...inside)
      if (inside.length === 0) empty.push({ operand, kind: 'folder' })
    } else if (!found && isPattern(operand)) {
      const matches = await matching(operand, cwd)
      inputs.push(...matches)
      if (matches.length === 0) empty.push({ operand, kind: 'pattern' })
    } else {
      inputs.push({ id: operand, from: 'file', path })
      plain++
    }
  }
  return { inputs, isSingle: operands.length === 1 && plain === 1, empty }
}
