import type { ThemeLogo } from '../theme/theme.ts'
import { type Image, type LogoRefusal, mostBytes } from './image.ts'
import { isJpeg, readJpeg } from './jpeg.ts'
import { isPng, readPng } from './png.ts'

/** A logo that can be drawn. Lengths in points. */
export interface Logo {
  readonly image: Image
  readonly alt: string
  readonly width: number
  readonly height: number
}

const usualHeight = 40
const greatestHeight = 120

/** Reads the logo's bytes; says why when they can't be drawn. */
export const readLogo = async (
  { bytes, alt = '', height: wanted = usualHeight }: ThemeLogo,
  columnWidth: number,
): Promise<Logo | LogoRefusal> => {
  const image = await readImage(bytes)
  if (typeof image === 'string') return image
  const asked = Number.isFinite(wanted) && wanted > 0 ? Math.min(wanted, greatestHeight) : usualHeight
  const height = Math.min(asked, (columnWidth * image.height) / image.width)
  return { image, alt, width: (height * image.width) / image.height, height }
}

const readImage = async (bytes: Uint8Array): Promise<Image | LogoRefusal> => {
  if (bytes.length > mostBytes) return 'too large'
  if (isJpeg(bytes)) return readJpeg(bytes)
  return isPng(bytes) ? readPng(bytes) : 'not a PNG or JPEG'
}
