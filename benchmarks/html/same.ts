const references: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal === undefined ? (references[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal))
  })

const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gi
const attribute = /([a-z:-]+)(?:="([^"]*)")?/gi

const attributesOf = (written: string): string =>
  [...written.matchAll(attribute)]
    .map(([, name = '', value = '']) => `${name.toLowerCase()}=${decoded(value)}`)
    .sort()
    .join(' ')

/** What a page says, however it is written: elements with sorted attributes, words without the blanks around them. */
export const contentOf = (markup: string): readonly string[] =>
  [...markup.matchAll(token)].flatMap(([whole, closing = '', name, attributes = '']) => {
    if (name !== undefined) return [`<${closing}${name.toLowerCase()} ${attributesOf(attributes)}>`]
    const words = whole.startsWith('<!') ? '' : decoded(whole).replace(/\s+/g, ' ').trim()
    return words === '' ? [] : [words]
  })
