import type { FieldState, Locale } from '@avpkit/core'

/** The words of the coverage table. */
export interface StatsWords {
  title(texts: number, notRead: number): string
  readonly field: string
  /** Heads of the columns. */
  readonly states: { readonly [S in FieldState]: string }
  readonly code: string
  readonly texts: string
  readonly share: string
  unread(share: string): string
  percent(share: number): string
  readonly moved: string
  readonly before: string
  readonly now: string
  readonly nothingMoved: string
  readonly unreadMove: string
  notSaved(path: string): string
}

const digits = (share: number): string => (share * 100).toFixed(1)

export const statsWords: { readonly [L in Locale]: StatsWords } = {
  fr: {
    title: (texts, notRead) =>
      `${texts} texte${texts < 2 ? ' lu' : 's lus'}${notRead > 0 ? `, ${notRead} fichier${notRead < 2 ? '' : 's'} non lu${notRead < 2 ? '' : 's'}` : ''}`,
    field: 'Rubrique',
    states: {
      stated: 'imprimé',
      implied: 'déduit',
      disputed: 'contredit',
      empty: 'vide',
      unreadable: 'illisible',
      absent: 'absent',
      corrected: 'corrigé',
      supplied: 'ajouté',
    },
    code: 'Signalement',
    texts: 'textes',
    share: 'part',
    unread: (share) => `Texte rattaché à aucune rubrique : ${share} des caractères.`,
    percent: (share) => `${digits(share).replace('.', ',')}\u202f%`,
    moved: 'Ce qui a bougé',
    before: 'avant',
    now: 'maintenant',
    nothingMoved: "Rien n'a bougé d'un point ou plus.",
    unreadMove: 'texte rattaché à aucune rubrique',
    notSaved: (path) => `${path} n'est pas un tableau enregistré par « avp stats --format json ». Donnez un tel fichier.`,
  },
  en: {
    title: (texts, notRead) =>
      `${texts} text${texts === 1 ? '' : 's'} read${notRead > 0 ? `, ${notRead} file${notRead === 1 ? '' : 's'} not read` : ''}`,
    field: 'Field',
    states: {
      stated: 'printed',
      implied: 'deduced',
      disputed: 'disputed',
      empty: 'empty',
      unreadable: 'unread.',
      absent: 'absent',
      corrected: 'corrected',
      supplied: 'added',
    },
    code: 'Finding',
    texts: 'texts',
    share: 'share',
    unread: (share) => `Text that belongs to no item: ${share} of the characters.`,
    percent: (share) => `${digits(share)}%`,
    moved: 'What moved',
    before: 'before',
    now: 'now',
    nothingMoved: 'Nothing moved by a percentage point or more.',
    unreadMove: 'text that belongs to no item',
    notSaved: (path) => `${path} isn't a table saved by "avp stats --format json". Give such a file.`,
  },
}
