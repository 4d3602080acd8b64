import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Offer } from '@avpkit/core'
import { parseOffer } from '../../parser/src/index.ts'

const folder = join(import.meta.dirname, '../../../examples/offers')

/** The ten example offers, read, by their file names. */
export const exampleOffers = (): readonly (readonly [name: string, offer: Offer])[] =>
  readdirSync(folder)
    .filter((name) => /^\d.*\.(?:md|txt)$/.test(name))
    .map((name) => [name, parseOffer(readFileSync(join(folder, name), 'utf8')).offer] as const)
