/** An image as a PDF has it: packed colour samples and, when it is partly transparent, packed opacities. */
export interface Image {
  readonly width: number
  readonly height: number
  readonly bitsPerComponent: number
  readonly colours: 'DeviceGray' | 'DeviceRGB' | { readonly palette: Uint8Array }
  readonly samples: Samples
  /** Eight bits a pixel, packed with zlib. */
  readonly opacity?: Uint8Array
}

export type Samples =
  | { readonly packing: 'jpeg'; readonly bytes: Uint8Array }
  | { readonly packing: 'zlib'; readonly bytes: Uint8Array }
  /** Packed with zlib after PNG's filters. */
  | { readonly packing: 'png'; readonly bytes: Uint8Array; readonly components: number }

/** Why bytes aren't an image that can be drawn. */
export type LogoRefusal =
  | 'not a PNG or JPEG'
  | 'too large'
  | 'damaged'
  | 'a form of PNG that is not read'
  | 'a form of JPEG that is not read'

export const mostBytes = 4_000_000
export const mostPixels = 4_000_000
