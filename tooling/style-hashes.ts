import { createHash } from 'node:crypto'
import { evidenceStylesheet, stylesheet } from '@avpkit/html'

const hashes: Readonly<Record<string, string>> = { styleHash: stylesheet(), evidenceStyleHash: evidenceStylesheet() }

/** The file of the published hashes, each with what its style has now. */
export const withStyleHashes = (file: string): string =>
  file.replace(/(?<=^export const (\w+) = ')sha256-[^']*/gmu, (old, name: string) => {
    const style = hashes[name]
    return style === undefined ? old : `sha256-${createHash('sha256').update(style).digest('base64')}`
  })
