import { ofType, type PdfObject, type PdfObjects, referred } from '../pdf-objects.ts'

/** A file as its bytes in Latin-1 and as its objects. */
export interface PdfFile {
  readonly words: string
  readonly objects: PdfObjects
}

/** A rule of ISO 19005-2 (PDF/A-2a) or ISO 14289-1 (PDF/UA-1) and what of a file breaks it; no sentence when nothing does. */
export type ArchiveRule = (file: PdfFile) => readonly string[]

export const latin1 = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1')

export const catalogOf = (objects: PdfObjects): PdfObject => ofType(objects, /\/Type \/Catalog/)[0] ?? { words: '' }

/** Pages with their object numbers, in the order of the file's pages. */
export const pagesOf = (objects: PdfObjects): readonly (PdfObject & { readonly id: number })[] => {
  const kids = /\/Kids \[([^\]]*)\]/.exec(ofType(objects, /\/Type \/Pages/)[0]?.words ?? '')?.[1] ?? ''
  return referencesIn(kids).flatMap((id) => {
    const page = objects.get(id)
    return page === undefined ? [] : [{ ...page, id }]
  })
}

export const contentOf = (page: PdfObject, objects: PdfObjects): string => latin1(referred(page, 'Contents', objects)?.stream)

export const referencesIn = (words: string): readonly number[] => [...words.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))

export const repeated = <T>(values: readonly T[]): readonly T[] => values.filter((value, at) => values.indexOf(value) !== at)
