import { blanks, substitutes } from './substitutes.ts'
import type { Shaped, Typeface } from './typeface.ts'

/** Glyphs of one typeface. `scale` and `rise` are parts of the size; `actual` are the characters when others are drawn for them. */
export interface Piece {
  readonly face: Typeface
  readonly shaped: Shaped
  readonly scale: number
  readonly rise: number
  readonly actual?: string
}

/** Words ready to be drawn in one weight: their width in thousandths of the size, and the characters that no face has. */
export interface Composed {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly lost: readonly string[]
}

/** The typeface of a weight and the faces that help out, in order. */
export interface FaceChain {
  readonly main: Typeface
  readonly others: readonly Typeface[]
}

/** Words set in a chain of faces; each word is composed once. */
export type Compositor = (words: string) => Composed

const most = 6000

export const compositor = (chain: FaceChain): Compositor => {
  const composed = new Map<string, Composed>()
  return (words) => {
    const known = composed.get(words)
    if (known !== undefined) return known
    if (composed.size >= most) composed.clear()
    const made = compose(words.normalize('NFC'), chain)
    composed.set(words, made)
    return made
  }
}

/** Control characters, marks of writing direction, joiners, variation selectors, skin tones and tags: they have no shape of their own. */
const shapeless = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/u

const replacement = '\ufffd'

interface Setting {
  readonly scale: number
  readonly rise: number
  readonly actual?: string
}

const plain: Setting = { scale: 1, rise: 0 }

const compose = (words: string, chain: FaceChain): Composed => {
  const pieces: Piece[] = []
  const lost: string[] = []
  const add = (face: Typeface, shaped: Shaped, { scale, rise, actual }: Setting) =>
    pieces.push({ face, shaped, scale, rise, ...(actual !== undefined && { actual }) })

  const set = (text: string, setting: Setting, depth: number): void => {
    let run = ''
    let face = chain.main
    const flush = () => {
      if (run !== '') add(face, face.shape(run), setting)
      run = ''
    }
    for (const character of text) {
      const blank = blanks.get(character)
      const covering = blank === undefined ? coveringFace(character, chain) : undefined
      if (covering !== undefined) {
        if (covering !== face) flush()
        face = covering
        run += character
        continue
      }
      if (blank === undefined && shapeless.test(character)) continue
      flush()
      if (blank !== undefined) addBlank(blank, setting)
      else setOtherwise(character, setting, depth)
    }
    flush()
  }

  const setOtherwise = (character: string, setting: Setting, depth: number): void => {
    const { as, scale = 1, rise = 0 } = substitutes.get(character) ?? { as: approximation(character, chain) }
    if (as !== undefined && depth < 3) {
      const actual = privateUse.test(character) ? as : character
      set(as, { scale: setting.scale * scale, rise: setting.rise + rise, actual }, depth + 1)
      return
    }
    lost.push(character)
    addReplacement(character, setting)
  }

  const addReplacement = (character: string, setting: Setting): void => {
    const face = coveringFace(replacement, chain)
    if (face !== undefined) add(face, face.shape(replacement), { ...setting, actual: setting.actual ?? tellable(character) })
  }

  /** A blank of a given width: a face's own blank, moved. */
  const addBlank = (width: number, setting: Setting): void => {
    const face = coveringFace(' ', chain)
    if (face !== undefined) add(face, { ...face.shape(' '), advances: [width], width }, setting)
  }

  set(words, plain, 0)
  return { pieces, width: pieces.reduce((sum, { shaped, scale }) => sum + shaped.width * scale, 0), lost }
}

const coveringFace = (character: string, { main, others }: FaceChain): Typeface | undefined => {
  const codePoint = character.codePointAt(0) ?? 0
  return main.covers(codePoint) ? main : others.find((face) => face.covers(codePoint))
}

/** `ﬁ` → `fi`, `Ａ` → `A`, `①` → `1`: the same letters in another form, when a face has all of them. */
const approximation = (character: string, chain: FaceChain): string | undefined =>
  [character.normalize('NFKC'), character.normalize('NFKD')].find(
    (form) => form !== character && [...form].every((part) => coveringFace(part, chain) !== undefined),
  )

/** Characters without a sense outside of one font; PDF/A-2 (6.2.11.7.3) wants others told in their place. */
const privateUse = /\p{Co}/u

const tellable = (character: string): string => (privateUse.test(character) || /\p{Cs}/u.test(character) ? replacement : character)
