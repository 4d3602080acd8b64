import type { Locale, Severity } from '@avpkit/core'

/** Words that only the index of evidence needs. */
export interface IndexWords {
  readonly title: string
  readonly notices: (count: number) => string
  readonly readOn: (day: string) => string
  readonly inAll: (counts: string) => string
  /** How many notices have something to correct, how many others have something to check, of how many. */
  readonly headline: (toCorrect: number, toCheck: number, all: number) => string
  readonly groups: { readonly [S in Severity]: (count: number) => string }
  readonly tally: { readonly [S in Severity]: (count: number) => string }
  readonly nothing: string
}

export const indexWords: { readonly [L in Locale]: IndexWords } = {
  fr: {
    title: 'Contrôle des avis',
    notices: (count) => `${count} avis`,
    readOn: (day) => `lus le ${day}`,
    inAll: (counts) => `En tout : ${counts}`,
    headline: (toCorrect, toCheck, all) => {
      if (toCorrect === 0)
        return toCheck === 0 ? 'Rien à corriger ni à vérifier.' : `Rien à corriger, ${toCheck} avis sur ${all} à vérifier.`
      return toCheck === 0 ? `${toCorrect} avis sur ${all} à corriger.` : `${toCorrect} avis sur ${all} à corriger, ${toCheck} à vérifier.`
    },
    groups: {
      error: (count) => `À corriger (${count})`,
      warning: (count) => `À vérifier (${count})`,
      info: (count) => `Rien à corriger ni à vérifier (${count})`,
    },
    tally: {
      error: (count) => `${count} à corriger`,
      warning: (count) => `${count} à vérifier`,
      info: (count) => `${count} bon à savoir`,
    },
    nothing: '✓ rien à signaler',
  },
  en: {
    title: 'Check of the notices',
    notices: (count) => `${count} ${count === 1 ? 'notice' : 'notices'}`,
    readOn: (day) => `read on ${day}`,
    inAll: (counts) => `In all: ${counts}`,
    headline: (toCorrect, toCheck, all) => {
      if (toCorrect === 0) return toCheck === 0 ? 'Nothing to correct or to check.' : `Nothing to correct, ${toCheck} of ${all} to check.`
      return toCheck === 0 ? `${toCorrect} of ${all} to correct.` : `${toCorrect} of ${all} to correct, ${toCheck} to check.`
    },
    groups: {
      error: (count) => `To correct (${count})`,
      warning: (count) => `To check (${count})`,
      info: (count) => `Nothing to correct or to check (${count})`,
    },
    tally: {
      error: (count) => `${count} to correct`,
      warning: (count) => `${count} to check`,
      info: (count) => `${count} good to know`,
    },
    nothing: '✓ nothing to report',
  },
}
