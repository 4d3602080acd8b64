import type { Locale } from '@avpkit/core'

/** What is told of inputs besides their findings. */
export interface InputWords {
  readonly standardInput: string
  emptyFolder(folder: string): string
  noMatch(pattern: string): string
  /** The bytes aren't UTF-8. */
  guessed(id: string): string
  /** Times in milliseconds. */
  pace(texts: number, characters: number, parsing: number): string
  total(time: number): string
  /** A file that holds something else than an offer or a reading. */
  wrongShape(id: string, issues: string): string
  notOne(id: string): string
  /** `place` is the file with the line and the column. */
  notStructured(place: string): string
  anotherKind(id: string, kind: string): string
}

const ms = (time: number, locale: string): string => `${time.toLocaleString(locale, { maximumFractionDigits: 1 })} ms`

export const inputWords: { readonly [L in Locale]: InputWords } = {
  fr: {
    standardInput: 'entrée standard',
    emptyFolder: (folder) =>
      `${folder} : ce dossier ne contient aucun avis (.pdf, .docx, .html, .txt, .md…). Donnez le dossier où ils se trouvent.`,
    noMatch: (pattern) => `${pattern} : aucun fichier ne correspond à ce motif. Vérifiez-le.`,
    guessed: (id) => `${id} : ce texte n'est pas en UTF-8 ; il a été lu comme du windows-1252.`,
    pace: (texts, characters, parsing) => `${texts} texte${texts < 2 ? '' : 's'}, ${characters} caractères, lus en ${ms(parsing, 'fr')}.`,
    total: (time) => `En tout : ${ms(time, 'fr')}.`,
    wrongShape: (id, issues) => `${id} n'est pas un avis lisible en JSON :\n${issues}`,
    notOne: (id) => `${id} contient plusieurs avis : donnez-en un seul.`,
    notStructured: (place) => `${place} : ce fichier ne se lit pas à partir d'ici (JSON ou YAML). Corrigez cette ligne.`,
    anotherKind: (id, kind) =>
      `${id} décrit ${kind === 'candidate' ? 'une personne' : 'une réponse'}, pas un avis${kind === 'candidate' ? ' : donnez-le par --candidate' : ''}.`,
  },
  en: {
    standardInput: 'standard input',
    emptyFolder: (folder) => `${folder}: this folder holds no offer (.pdf, .docx, .html, .txt, .md…). Give the folder where they are.`,
    noMatch: (pattern) => `${pattern}: no file matches this pattern. Check it.`,
    guessed: (id) => `${id}: this text isn't UTF-8; it was read as windows-1252.`,
    pace: (texts, characters, parsing) => `${texts} text${texts === 1 ? '' : 's'}, ${characters} characters, read in ${ms(parsing, 'en')}.`,
    total: (time) => `All in all: ${ms(time, 'en')}.`,
    wrongShape: (id, issues) => `${id} isn't an offer in JSON that can be read:\n${issues}`,
    notOne: (id) => `${id} holds several offers: give one.`,
    notStructured: (place) => `${place}: from here on this file can't be read (JSON or YAML). Mend this line.`,
    anotherKind: (id, kind) =>
      `${id} describes ${kind === 'candidate' ? 'a person' : 'an answer'}, not an offer${kind === 'candidate' ? ': give it by --candidate' : ''}.`,
  },
}
