const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const longest = 2048

/** An address as it is written into the file: ASCII, and http, https, mailto or tel; `undefined` refuses it. */
export const writtenAddress = (href: string): string | undefined => {
  if (href.length > longest || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (!schemes.has(url.protocol) || url.username !== '' || url.password !== '') return undefined
  const written = url.href.replace(/%(?![0-9a-f]{2})/gi, '%25')
  return /^[\x21-\x7e]+$/.test(written) && written.length <= longest ? written : undefined
}
