import type { Locale, Purpose } from '@avpkit/core'

/** Words of the page that aren't in the evidence. Those of {@link fixedWords} stand in its markup; the others are said when they are needed. */
export interface VerifierWords {
  readonly title: string
  readonly skip: string
  readonly lead: string
  readonly promise: string
  readonly text: string
  readonly hint: string
  readonly purpose: string
  readonly purposes: { readonly [P in Purpose]: string }
  readonly check: string
  readonly example: string
  readonly clear: string
  readonly copy: string
  readonly print: string
  readonly report: string
  readonly decides: string
  readonly otherLanguage: string
  readonly noScript: string
  /** How the evidence names the text. */
  readonly pasted: string
  readonly copied: string
  readonly notCopied: string
  readonly cleared: string
  readonly nothing: string
  /** The answer in short, for those who hear the page. */
  readonly answer: (errors: number, warnings: number, infos: number) => string
}

export const words: { readonly [L in Locale]: VerifierWords } = {
  fr: {
    title: 'Vérifier un avis de vacance de poste',
    skip: 'Aller au texte',
    lead: 'Collez le texte d’un avis : la page montre ce qu’elle y lit, mot par mot, ce qui est à corriger et ce qui est juste.',
    promise: 'Tout se passe dans cette page, même sans réseau. Rien n’est envoyé, rien n’est enregistré : la fermer efface tout.',
    text: 'Texte de l’avis',
    hint: 'Le contrôle suit votre texte. Ctrl + Entrée y conduit.',
    purpose: 'Ce texte est',
    purposes: { published: 'un avis publié', draft: 'un projet, avant publication', extract: 'une première page' },
    check: 'Contrôler',
    example: 'Essayer avec un exemple',
    clear: 'Tout effacer',
    copy: 'Copier le compte rendu',
    print: 'Imprimer',
    report: 'Compte rendu',
    decides: 'Cet outil informe ; il ne décide pas. Seul l’avis officiel publié fait foi. Projet indépendant, non officiel.',
    otherLanguage: 'English',
    noScript: 'Cette page a besoin de JavaScript pour lire un texte ; elle n’en reçoit aucun d’ailleurs.',
    pasted: 'texte collé',
    copied: 'Compte rendu copié.',
    notCopied: 'Le navigateur refuse la copie : sélectionnez le compte rendu ci-dessous.',
    cleared: 'Tout est effacé.',
    nothing: 'Collez d’abord le texte d’un avis.',
    answer: (errors, warnings, infos) => `Contrôle fait : ${errors} à corriger, ${warnings} à vérifier, ${infos} bon à savoir.`,
  },
  en: {
    title: 'Check a vacancy notice',
    skip: 'Skip to the text',
    lead: 'Paste the text of a notice: the page shows what it reads in it, word by word, what is to be corrected and what is right.',
    promise: 'All of it happens in this page, even offline. Nothing is sent, nothing is stored: closing it erases everything.',
    text: 'Text of the notice',
    hint: 'The check follows your text. Ctrl + Enter takes you there.',
    purpose: 'This text is',
    purposes: { published: 'a published notice', draft: 'a draft, before publication', extract: 'a first page' },
    check: 'Check',
    example: 'Try an example',
    clear: 'Erase everything',
    copy: 'Copy the report',
    print: 'Print',
    report: 'Report',
    decides: 'This tool informs; it does not decide. Only the official notice as published counts. Independent, unofficial project.',
    otherLanguage: 'Français',
    noScript: 'This page needs JavaScript to read a text; it receives none from elsewhere.',
    pasted: 'pasted text',
    copied: 'Report copied.',
    notCopied: 'The browser refuses to copy: select the report below.',
    cleared: 'Everything is erased.',
    nothing: 'Paste the text of a notice first.',
    answer: (errors, warnings, infos) => `Checked: ${errors} to correct, ${warnings} to check, ${infos} good to know.`,
  },
}

export const otherLocale: { readonly [L in Locale]: Locale } = { fr: 'en', en: 'fr' }

/** Words that stand in the markup, under the names by which the page finds them again: `data-word="title"`. */
export const fixedWords = (locale: Locale): { readonly [name: string]: string } => {
  const { purposes, ...said } = words[locale]
  const plain = Object.entries(said).flatMap(([name, word]) => (typeof word === 'string' ? [[name, word] as const] : []))
  return Object.fromEntries([...plain, ...Object.entries(purposes).map(([purpose, word]) => [`purpose-${purpose}`, word] as const)])
}
