import type { ThemeFonts } from '../theme/theme.ts'
import { type Compositor, compositor } from './compose.ts'
import { type Typeface, typefaceOf } from './typeface.ts'

export type FontWeight = 'regular' | 'bold' | 'italic'

/** The faces of a document, and which of the caller's couldn't be opened. */
export interface FontSet {
  readonly faces: { readonly [W in FontWeight]: Typeface }
  readonly compose: { readonly [W in FontWeight]: Compositor }
  readonly unreadable: readonly FontWeight[]
}

const weights: readonly FontWeight[] = ['regular', 'bold', 'italic']

let shipped: Promise<FontSet> | undefined
const sets = new WeakMap<ThemeFonts, Promise<FontSet>>()

/** The caller's faces, and those of this package for what is left out or can't be read; opened once for the same object. */
export const fontSet = (given: ThemeFonts | undefined): Promise<FontSet> => {
  if (given === undefined || weights.every((weight) => given[weight] === undefined)) {
    shipped ??= open({})
    return shipped
  }
  const known = sets.get(given)
  if (known !== undefined) return known
  const opening = open(given)
  sets.set(given, opening)
  return opening
}

const open = async (given: ThemeFonts): Promise<FontSet> => {
  const own = await import('../fonts.ts')
  const unreadable: FontWeight[] = []
  const face = (weight: FontWeight): Typeface => {
    const bytes = given[weight]
    const wanted = bytes && typefaceOf(bytes)
    if (bytes !== undefined && wanted === undefined) unreadable.push(weight)
    return wanted ?? ownFace(own[weight])
  }
  const faces = { regular: face('regular'), bold: face('bold'), italic: face('italic') }
  const helpers = [ownFace(own.signs), ownFace(own.regular)]
  const chain = (weight: FontWeight) => compositor({ main: faces[weight], others: helpers.filter((helper) => helper !== faces[weight]) })
  return { faces, compose: { regular: chain('regular'), bold: chain('bold'), italic: chain('italic') }, unreadable }
}

const ownFace = (bytes: Uint8Array): Typeface => {
  const face = typefaceOf(bytes)
  if (face === undefined) throw new Error('a face of @avpkit/pdf/fonts is damaged')
  return face
}
