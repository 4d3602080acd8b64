import type { Locale } from '@avpkit/core'

type Words = { readonly [L in Locale]: string }

/** What people call a file of each media type. */
const typeWords: { readonly [mediaType: string]: Words } = {
  'application/pdf': { fr: 'un PDF', en: 'a PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    fr: 'un document Word (.docx)',
    en: 'a Word document (.docx)',
  },
  'application/msword': { fr: 'un ancien document Word (.doc)', en: 'an old Word document (.doc)' },
  'application/vnd.oasis.opendocument.text': { fr: 'un document OpenDocument (.odt)', en: 'an OpenDocument text (.odt)' },
  'application/rtf': { fr: 'un document RTF', en: 'an RTF document' },
  'text/html': { fr: 'une page HTML', en: 'an HTML page' },
  'application/xhtml+xml': { fr: 'une page HTML', en: 'an HTML page' },
  'text/plain': { fr: 'un texte', en: 'a text' },
  'text/markdown': { fr: 'un texte Markdown', en: 'a Markdown text' },
  'image/png': { fr: 'une image PNG', en: 'a PNG image' },
  'image/jpeg': { fr: 'une image JPEG', en: 'a JPEG image' },
  'image/gif': { fr: 'une image GIF', en: 'a GIF image' },
  'image/tiff': { fr: 'une image TIFF', en: 'a TIFF image' },
  'application/zip': { fr: 'une archive ZIP', en: 'a ZIP archive' },
  'application/gzip': { fr: 'une archive GZIP', en: 'a GZIP archive' },
  'application/octet-stream': { fr: "un fichier qui n'est pas un document", en: "a file that isn't a document" },
}

const unknown = (mediaType: string): Words => ({ fr: `un fichier « ${mediaType} »`, en: `a file of type "${mediaType}"` })

/** A media type in words: `une image JPEG`. */
export const typeInWords = (mediaType: string, locale: Locale): string =>
  (Object.hasOwn(typeWords, mediaType) ? typeWords[mediaType] : undefined)?.[locale] ?? unknown(mediaType)[locale]
