import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examplePages } from './example-pages.ts'
import { offersFolder } from './golden.ts'
import { outlineOf } from './outline.ts'

const folder = join(offersFolder, 'golden', 'pages')

/** Pages whose structure is kept: an open offer, a first page, a doubtful date, an extended one, a notice with gaps; the evidence of one. */
const kept: readonly (readonly [stem: string, kind: 'page' | 'evidence', locale: 'fr' | 'en'])[] = [
  ['01-prevention-des-crues', 'page', 'fr'],
  ['02-premiere-page', 'page', 'fr'],
  ['05-annee-fausse', 'page', 'en'],
  ['07-cloture-reportee', 'page', 'fr'],
  ['10-commune', 'page', 'fr'],
  ['05-annee-fausse', 'evidence', 'fr'],
]

const nameOf = (stem: string, kind: string): string => `${stem}.${kind}.txt`

/** Structures of the kept pages, under their file names. */
export const outlines = (): ReadonlyMap<string, string> => {
  const pages = new Map(examplePages().map((pages) => [pages.stem, pages]))
  return new Map(
    kept.map(([stem, kind, locale]) => {
      const markup = pages.get(stem)?.[kind](locale)
      if (markup === undefined) throw new Error(`There is no example offer ${stem}`)
      return [nameOf(stem, kind), outlineOf(markup)]
    }),
  )
}

export const readOutline = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Writes the structures anew. Read what changed before you keep it. */
const write = () => {
  mkdirSync(folder, { recursive: true })
  for (const [name, outline] of outlines()) writeFileSync(join(folder, name), outline)
  console.log(`${kept.length} structures written to examples/offers/golden/pages: read what changed before you keep it.`)
}

if (import.meta.main) write()
