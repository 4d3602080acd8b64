import type { Locale, Message, Messages } from '@avpkit/core'
import { typeInWords } from './media-type/format-words.ts'
import { typeOfFormat } from './media-type/media-type.ts'
import type { TroubleData } from './outcome.ts'

const grouped = (count: number, locale: Locale): string => count.toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB')

const isImage = (format: string): boolean => typeOfFormat(format)?.startsWith('image/') ?? false

const formatWords = (format: string, locale: Locale): string => typeInWords(typeOfFormat(format) ?? format, locale)

const formatUnsupported = {
  severity: 'error',
  fr: ({ format }: TroubleData['source-format-unsupported']) => ({
    what: format === 'binary' ? "Ce fichier n'est pas un document." : `Ce fichier est ${formatWords(format, 'fr')}, qui ne se lit pas ici.`,
    fix: isImage(format)
      ? "Demandez l'avis en PDF ou en texte, ou faites reconnaître les lettres de l'image, puis recommencez."
      : "Enregistrez l'avis en PDF, en DOCX, en HTML ou en texte (.txt, UTF-8), puis recommencez.",
  }),
  en: ({ format }: TroubleData['source-format-unsupported']) => ({
    what: format === 'binary' ? "This file isn't a document." : `This file is ${formatWords(format, 'en')}, which can't be read here.`,
    fix: isImage(format)
      ? 'Ask for the offer as PDF or text, or have the letters of the image recognised, then try again.'
      : 'Save the offer as PDF, DOCX, HTML or text (.txt, UTF-8), then try again.',
  }),
} as const satisfies Message<never>

const readerMissing = {
  severity: 'error',
  fr: ({ format, module }: TroubleData['source-reader-missing']) => ({
    what: `Pour lire le ${format}, il manque le module « ${module} ».`,
    fix: `Installez-le : npm install ${module}.`,
  }),
  en: ({ format, module }: TroubleData['source-reader-missing']) => ({
    what: `Reading ${format} needs the module "${module}", which isn't installed.`,
    fix: `Install it: npm install ${module}.`,
  }),
} as const satisfies Message<never>

const tooManyPages = {
  severity: 'error',
  fr: ({ pages, limit }: TroubleData['source-too-many-pages']) => ({
    what: `Le document compte ${grouped(pages, 'fr')} pages ; la limite est de ${grouped(limit, 'fr')}.`,
    fix: 'Donnez un seul avis par document.',
  }),
  en: ({ pages, limit }: TroubleData['source-too-many-pages']) => ({
    what: `The document has ${grouped(pages, 'en')} pages; the limit is ${grouped(limit, 'en')}.`,
    fix: 'Give one offer per document.',
  }),
} as const satisfies Message<never>

const memoryExceeded = {
  severity: 'error',
  fr: ({ megabytes }: TroubleData['source-memory-exceeded']) => ({
    what: `La lecture demande plus de mémoire que les ${grouped(megabytes, 'fr')} Mo accordés.`,
    fix: 'Demandez un autre exemplaire du document : celui-ci est anormal.',
  }),
  en: ({ megabytes }: TroubleData['source-memory-exceeded']) => ({
    what: `Reading needs more memory than the ${grouped(megabytes, 'en')} MB allowed.`,
    fix: 'Ask for another copy of the document: this one is abnormal.',
  }),
} as const satisfies Message<never>

const pagesWithoutText = {
  severity: 'info',
  fr: ({ pages, of }: TroubleData['source-pages-without-text']) => ({
    what: `${pages.length < 2 ? `La page ${pages[0]}` : `Les pages ${pages.join(', ')}`} sur ${of} ne ${pages.length < 2 ? 'contient' : 'contiennent'} pas de texte.`,
    fix: "Regardez l'original : une page vide ne manque à personne, une page numérisée n'a pas été lue.",
  }),
  en: ({ pages, of }: TroubleData['source-pages-without-text']) => ({
    what: `${pages.length < 2 ? `Page ${pages[0]}` : `Pages ${pages.join(', ')}`} of ${of} ${pages.length < 2 ? 'holds' : 'hold'} no text.`,
    fix: 'Look at the original: an empty page is no loss, a scanned one was not read.',
  }),
} as const satisfies Message<never>

const consultationCopy = {
  severity: 'info',
  fr: () => ({
    what: "Ce document est une copie de consultation, dans d'autres mots que l'avis ; il a été lu sous les intitulés de l'avis.",
    fix: "Pour contrôler l'avis, donnez le document publié : lui seul fait foi.",
  }),
  en: () => ({
    what: "This document is a reading copy, in other words than the notice's; it was read under the notice's labels.",
    fix: 'To check the notice, give the published document: it alone counts.',
  }),
} as const satisfies Message<never>

const mediaTypeDiffers = {
  severity: 'info',
  fr: ({ given, found }: TroubleData['source-media-type-differs']) => ({
    what: `Ce document est annoncé comme ${typeInWords(given, 'fr')} ; d'après son contenu, c'est ${typeInWords(found, 'fr')}.`,
    fix: "Corrigez le nom ou le type annoncé : d'autres outils s'y fient.",
  }),
  en: ({ given, found }: TroubleData['source-media-type-differs']) => ({
    what: `This document is announced as ${typeInWords(given, 'en')}; by its content it is ${typeInWords(found, 'en')}.`,
    fix: 'Correct the name or the announced type: other tools rely on it.',
  }),
} as const satisfies Message<never>

/**
 * Words of the findings that this package adds to core's, in French and English: `withMessages(fr, documentMessages)`.
 */
export const documentMessages = {
  'source-format-unsupported': formatUnsupported,
  'source-reader-missing': readerMissing,
  'source-too-many-pages': tooManyPages,
  'source-memory-exceeded': memoryExceeded,
  'source-pages-without-text': pagesWithoutText,
  'source-consultation-copy': consultationCopy,
  'source-media-type-differs': mediaTypeDiffers,
} as const satisfies Messages
