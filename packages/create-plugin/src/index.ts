import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Names, namesOf } from './names.ts'

export { type Names, namesOf } from './names.ts'

const packageFolder = new URL('../', import.meta.url)

/** This package's version: the kit of the same version is what a new plug-in asks for. */
export const version: string = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')).version

/** What the template's files hold for each name. */
const filled = (text: string, { dashed, joined, spoken }: Names): string =>
  text
    .replaceAll('template-name', dashed)
    .replaceAll('templateName', joined)
    .replaceAll('Template Name', spoken)
    .replaceAll('"@avpkit/sdk": "^0.0.0"', `"@avpkit/sdk": "^${version}"`)

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** npm leaves `.gitignore` out of what it packs, and takes a `package.json` for one that is in force. */
const renamed = [
  ['_gitignore', '.gitignore'],
  ['_package.json', 'package.json'],
] as const

/** A folder that may be filled: it isn't there, or it is empty. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0

/**
 * Writes the project of a plug-in into a folder, and gives back the files that it wrote. Nothing is overwritten: a folder that holds
 * something is a mistake.
 */
export const createPlugin = async (folder: string, name: string): Promise<readonly string[]> => {
  const names = namesOf(name)
  if (!names) throw new RangeError(`"${name}" is no name for a plug-in: it begins with a letter and holds letters, digits and dashes`)
  if (!isFree(folder)) throw new RangeError(`${folder} holds something already: give another folder`)
  await mkdir(folder, { recursive: true })
  await cp(fileURLToPath(new URL('template', packageFolder)), folder, { recursive: true })
  for (const [packed, name] of renamed) await rename(join(folder, packed), join(folder, name))
  const files = await filesBelow(folder)
  for (const file of files) await writeFile(file, filled(await readFile(file, 'utf8'), names))
  return files.toSorted()
}
