import { AvpUsageError } from '@avpkit/core'
import type { Margins } from '../page/paper.ts'
import { type Colour, colour } from './colour.ts'

/** TrueType or OpenType files. Faces that are left out are those of `@avpkit/pdf/fonts`. */
export interface ThemeFonts {
  readonly regular?: Uint8Array
  readonly bold?: Uint8Array
  readonly italic?: Uint8Array
}

/** `#rrggbb`; what is left out keeps its default. All defaults contrast with white by 4.5 to 1 or more. */
export interface ThemeColours {
  readonly text?: string
  /** Labels, notes, running header and footer. */
  readonly muted?: string
  /** Headings and links. */
  readonly accent?: string
  readonly rule?: string
}

/** A PNG or JPEG that stands above the title; `alt` says what it shows, without it the logo is decoration. */
export interface ThemeLogo {
  readonly bytes: Uint8Array
  readonly alt?: string
  /** Points; 40 by default, 120 at most. */
  readonly height?: number
}

/** How the document looks. Everything has a default. */
export interface Theme {
  readonly fonts?: ThemeFonts
  readonly colours?: ThemeColours
  /** Points. */
  readonly margins?: Partial<Margins>
  readonly logo?: ThemeLogo
}

export interface Palette {
  readonly text: Colour
  readonly muted: Colour
  readonly accent: Colour
  readonly rule: Colour
}

const defaults = { text: '#1b2126', muted: '#4c5863', accent: '#0f4570', rule: '#c3ccd4' } as const

export const palette = (given: ThemeColours = {}): Palette => {
  const chosen = (name: keyof typeof defaults): Colour => colour(given[name] ?? defaults[name]) ?? impossible(name)
  return { text: chosen('text'), muted: chosen('muted'), accent: chosen('accent'), rule: chosen('rule') }
}

const impossible = (name: string): never => {
  throw new AvpUsageError('option-impossible', `theme.colours.${name} is written as #rrggbb`)
}
