import { deflated } from '../document/deflate.ts'
import { fromBase64 } from '../fonts/base64.ts'
import { srgbBase64 } from './srgb.ts'

let packed: Promise<Uint8Array> | undefined

/** The colour profile as a file holds it, packed once. */
export const packedProfile = (): Promise<Uint8Array> => {
  packed ??= deflated(fromBase64(srgbBase64))
  return packed
}

/** By this name readers know the colours without the profile. */
export const colourSpace = 'sRGB IEC61966-2.1'
