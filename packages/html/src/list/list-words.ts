import type { Locale, ViewStatus } from '@avpkit/core'

interface ListWords {
  readonly untitled: string
  readonly days: (count: number) => string
  readonly states: { readonly [S in ViewStatus['state']]: string }
  readonly residence: {
    readonly minimum: (years: number) => string
    readonly minimumSince: (years: number, day: string) => string
    readonly noMinimum: string
    readonly notApplicable: string
    readonly multiple: string
  }
}

export const listWords: { readonly [L in Locale]: ListWords } = {
  fr: {
    untitled: 'Avis de vacance de poste',
    days: (count) => `${count} ${count < 2 ? 'jour' : 'jours'}`,
    states: {
      open: 'ouvert',
      undated: 'date limite',
      'not-yet-open': 'à paraître',
      'last-day': 'dernier jour',
      closed: 'date passée',
      unknown: 'date à confirmer',
    },
    residence: {
      minimum: (years) => `résidence : ${years} ans`,
      minimumSince: (years, day) => `résidence : ${years} ans (depuis le ${day})`,
      noMinimum: 'résidence : sans minimum',
      notApplicable: 'résidence : « / »',
      multiple: 'résidence : selon le poste',
    },
  },
  en: {
    untitled: 'Vacancy notice',
    days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
    states: {
      open: 'open',
      undated: 'deadline',
      'not-yet-open': 'to come',
      'last-day': 'last day',
      closed: 'deadline passed',
      unknown: 'deadline to be confirmed',
    },
    residence: {
      minimum: (years) => `residence: ${years} years`,
      minimumSince: (years, day) => `residence: ${years} years (since ${day})`,
      noMinimum: 'residence: no minimum',
      notApplicable: 'residence: “/”',
      multiple: 'residence: depends on the post',
    },
  },
}
