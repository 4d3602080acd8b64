import type { Locale } from '@avpkit/core'

/** What can go wrong with `--output`. */
export interface OutputWords {
  exists(path: string): string
  noFolder(path: string): string
  isFolder(path: string): string
  notWritten(path: string, code: string): string
  /** A PDF on a terminal. */
  notForTerminal(format: string): string
}

export const outputWords: { readonly [L in Locale]: OutputWords } = {
  fr: {
    exists: (path) => `${path} existe déjà. Ajoutez --force pour le remplacer, ou donnez un autre nom.`,
    noFolder: (path) => `${path} ne peut pas être créé : son dossier n'existe pas. Créez-le d'abord.`,
    isFolder: (path) => `${path} est un dossier. Donnez un nom de fichier.`,
    notWritten: (path, code) => `${path} ne peut pas être écrit (${code}). Choisissez un autre emplacement.`,
    notForTerminal: (format) => `Un ${format} ne s'affiche pas dans un terminal. Donnez un fichier : -o offre.${format.toLowerCase()}`,
  },
  en: {
    exists: (path) => `${path} exists already. Add --force to replace it, or give another name.`,
    noFolder: (path) => `${path} can't be made: its folder doesn't exist. Make the folder first.`,
    isFolder: (path) => `${path} is a folder. Give the name of a file.`,
    notWritten: (path, code) => `${path} can't be written (${code}). Choose another place.`,
    notForTerminal: (format) => `A ${format} can't be shown in a terminal. Give a file: -o offer.${format.toLowerCase()}`,
  },
}
