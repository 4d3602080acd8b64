import type { Locale, Say, Wording } from '@avpkit/core'
import type { PdfDiagnostic, PdfDiagnosticCode, PdfDiagnosticData } from './diagnostics.ts'
import type { LogoRefusal } from './logo/image.ts'
import type { FontWeight } from './text/font-set.ts'

type Catalogue = { readonly [C in PdfDiagnosticCode]: Say<PdfDiagnosticData[C]> }

const weightsFr: { readonly [W in FontWeight]: string } = { regular: 'romain', bold: 'gras', italic: 'italique' }

const refusalsFr: { readonly [R in LogoRefusal]: string } = {
  'not a PNG or JPEG': "ce n'est ni un PNG ni un JPEG",
  'too large': 'il est trop grand',
  damaged: 'il est abîmé',
  'a form of PNG that is not read': "cette forme de PNG n'est pas lue",
  'a form of JPEG that is not read': "cette forme de JPEG n'est pas lue",
}

const fr: Catalogue = {
  'pdf-parts-left-out': ({ paths, count }) => ({
    what: `${count === 1 ? "Une partie de l'offre n'est pas ce que dit son nom, et manque au document" : `${count} parties de l'offre ne sont pas ce que disent leurs noms, et manquent au document`} : ${paths.join(', ')}.`,
    fix: "Corrigez l'offre : `validate` de `@avpkit/core/schema` dit ce qui est attendu.",
  }),
  'pdf-characters-replaced': ({ characters, count }) => ({
    what: `« ${characters.join(' ')} » : ${count === 1 ? 'un caractère manque aux polices du document, et un signe tient sa place' : `${count} caractères manquent aux polices du document, et des signes tiennent leur place`}.`,
    fix: 'Donnez une police qui les contient, ou écrivez ces mots autrement.',
  }),
  'pdf-links-refused': ({ addresses, count }) => ({
    what: `« ${addresses.join(' ')} » : ${count === 1 ? 'cette adresse ne convient pas à un document, et ses mots restent sans lien' : `${count} adresses ne conviennent pas à un document, et leurs mots restent sans lien`}.`,
    fix: 'Donnez des adresses entières qui commencent par https:, http:, mailto: ou tel:.',
  }),
  'pdf-font-unreadable': ({ weights }) => ({
    what: `La police donnée pour le ${weights.map((weight) => weightsFr[weight]).join(', le ')} ne se lit pas : celle du paquet la remplace.`,
    fix: 'Donnez un fichier TrueType ou OpenType.',
  }),
  'pdf-logo-unreadable': ({ reason }) => ({
    what: `Le logo n'est pas dessiné : ${refusalsFr[reason]}.`,
    fix: 'Donnez un PNG sans entrelacement, de huit bits par couleur au plus, ou un JPEG en gris ou en couleurs.',
  }),
  'pdf-cut-short': ({ pages }) => ({
    what: `Le texte est trop long : le document s'arrête après ${pages} pages, et le dit.`,
    fix: 'Partagez le texte entre plusieurs documents.',
  }),
}

const en: Catalogue = {
  'pdf-parts-left-out': ({ paths, count }) => ({
    what: `${count === 1 ? 'One part of the offer is not what its name says, and is missing from the document' : `${count} parts of the offer are not what their names say, and are missing from the document`}: ${paths.join(', ')}.`,
    fix: 'Correct the offer: `validate` of `@avpkit/core/schema` says what is expected.',
  }),
  'pdf-characters-replaced': ({ characters, count }) => ({
    what: `"${characters.join(' ')}": ${count === 1 ? 'one character is missing from the fonts of the document, and a sign stands in its place' : `${count} characters are missing from the fonts of the document, and signs stand in their places`}.`,
    fix: 'Give a font that has them, or write these words in another way.',
  }),
  'pdf-links-refused': ({ addresses, count }) => ({
    what: `"${addresses.join(' ')}": ${count === 1 ? 'this address is not fit for a document, and its words stay without a link' : `${count} addresses are not fit for a document, and their words stay without a link`}.`,
    fix: 'Give whole addresses that begin with https:, http:, mailto: or tel:.',
  }),
  'pdf-font-unreadable': ({ weights }) => ({
    what: `The ${weights.join(', ')} font could not be read: the package's own is used.`,
    fix: 'Give a TrueType or OpenType file.',
  }),
  'pdf-logo-unreadable': ({ reason }) => ({
    what: `The logo is not drawn: ${reason}.`,
    fix: 'Give a PNG that is not interlaced, of eight bits a colour at most, or a JPEG in grey or in colours.',
  }),
  'pdf-cut-short': ({ pages }) => ({
    what: `The text is too long: the document stops after ${pages} pages, and says so.`,
    fix: 'Spread the text over several documents.',
  }),
}

const catalogues: { readonly [L in Locale]: Catalogue } = { fr, en }

/**
 * Says a finding of the drawing in words.
 *
 * @example
 * ```ts
 * sayPdfDiagnostic({ code: 'pdf-cut-short', severity: 'error', path: [], data: { pages: 600 } }, 'en').fix
 * // 'Spread the text over several documents.'
 * ```
 */
export const sayPdfDiagnostic = (diagnostic: PdfDiagnostic, locale: Locale): Wording => {
  const catalogue = catalogues[locale]
  switch (diagnostic.code) {
    case 'pdf-parts-left-out':
      return catalogue[diagnostic.code](diagnostic.data, '')
    case 'pdf-characters-replaced':
      return catalogue[diagnostic.code](diagnostic.data, '')
    case 'pdf-links-refused':
      return catalogue[diagnostic.code](diagnostic.data, '')
    case 'pdf-font-unreadable':
      return catalogue[diagnostic.code](diagnostic.data, '')
    case 'pdf-logo-unreadable':
      return catalogue[diagnostic.code](diagnostic.data, '')
    case 'pdf-cut-short':
      return catalogue[diagnostic.code](diagnostic.data, '')
  }
}
