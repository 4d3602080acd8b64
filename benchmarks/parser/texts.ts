import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const exampleOffers = join(import.meta.dirname, '../../examples/offers')

/** The texts of a folder; the example offers when none is named. */
export const textsOf = (folder = exampleOffers): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name) && !name.startsWith('README'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
