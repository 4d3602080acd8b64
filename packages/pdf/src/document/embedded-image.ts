import type { PdfReference, PdfValue } from 'pdfkit'
import type { Image, Samples } from '../logo/image.ts'
import type { Sheets } from './sheets.ts'

/** Writes an image's objects. */
export const embeddedImage = (sheets: Sheets, image: Image): PdfReference => {
  const { width, height } = image
  const size = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
  const reference = sheets.ref({
    ...size,
    ColorSpace: colourSpace(sheets, image),
    BitsPerComponent: image.bitsPerComponent,
    ...packing(image.samples, image),
    ...(image.opacity !== undefined && { SMask: opacityMask(sheets, size, image.opacity) }),
  })
  reference.end(image.samples.bytes)
  return reference
}

const colourSpace = (sheets: Sheets, { colours }: Image): PdfValue => {
  if (typeof colours === 'string') return colours
  const palette = sheets.ref({})
  palette.end(colours.palette)
  return ['Indexed', 'DeviceRGB', colours.palette.length / 3 - 1, palette]
}

const packing = (samples: Samples, { width, bitsPerComponent }: Image): { readonly [key: string]: PdfValue } => {
  if (samples.packing === 'jpeg') return { Filter: 'DCTDecode' }
  if (samples.packing === 'zlib') return { Filter: 'FlateDecode' }
  const filters = 15
  return {
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: filters, Colors: samples.components, BitsPerComponent: bitsPerComponent, Columns: width },
  }
}

const opacityMask = (sheets: Sheets, size: { readonly [key: string]: PdfValue }, opacity: Uint8Array): PdfReference => {
  const mask = sheets.ref({ ...size, ColorSpace: 'DeviceGray', BitsPerComponent: 8, Filter: 'FlateDecode' })
  mask.end(opacity)
  return mask
}
