import type { PdfText } from 'pdfkit'

/** A number as page content has it: at most three decimals, never an exponent. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)

/** Words as a text of the file; pdfkit takes a bare string for a name. */
export const pdfText = (words: string): PdfText => new String(words)

/** Words as a hexadecimal text in UTF-16, as page content has them. */
export const hexText = (words: string): string => {
  let digits = '<FEFF'
  for (let at = 0; at < words.length; at++) digits += words.charCodeAt(at).toString(16).padStart(4, '0')
  return `${digits}>`
}
