import { Html } from './html.ts'

const dangerous: { readonly [character: string]: string } = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** A block of JSON-LD: no text in it can end its script element, and no browser runs it. A value that JSON can't write gives none. */
export const dataBlock = (value: unknown): Html | undefined => {
  const json: string | undefined = JSON.stringify(value)
  if (json === undefined) return undefined
  return Html.of(
    `<script type="application/ld+json">${json.replace(/[<>&\u2028\u2029]/g, (character) => dangerous[character] ?? '')}</script>`,
  )
}
