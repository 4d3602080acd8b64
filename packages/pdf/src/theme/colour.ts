/** Red, green and blue of sRGB, each from 0 to 1. */
export type Colour = readonly [number, number, number]

/** `#0f4570` → its three parts; `undefined` for anything else. */
export const colour = (written: string | undefined): Colour | undefined => {
  if (written === undefined || !/^#[0-9a-f]{6}$/i.test(written)) return undefined
  const part = (at: number) => Math.round((Number.parseInt(written.slice(at, at + 2), 16) / 255) * 1000) / 1000
  return [part(1), part(3), part(5)]
}

/** A ground on which words of the colour, and black ones, are easy to read. */
export const ground = (of: Colour): Colour => {
  const lightened = (part: number) => Math.round((1 - (1 - part) * 0.07) * 1000) / 1000
  return [lightened(of[0]), lightened(of[1]), lightened(of[2])]
}
