import { type Candidate, knownDate, type Reading, type Residence } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'

/** A Thursday morning in Nouméa. */
export const at = '2025-07-10T09:00:00+11:00'

const outsider: Candidate = {
  ncCitizen: 'no',
  ncCivilServant: 'no',
  passedCompetitiveExam: 'no',
  frenchNational: 'yes',
  requiredDiploma: 'yes',
}

const since = (from: string): Candidate => ({ residence: { periods: [{ from: knownDate(from), to: null }] } })

/** Persons who told everything, all but one or two facts, or nothing yet, as a form meets them. */
export const candidates: readonly Candidate[] = [
  { ...outsider, ncCitizen: 'yes' },
  { ...outsider, ncCitizen: 'yes', ...since('2021-02-01') },
  { ...outsider, ...since('2005-01-01') },
  { ...outsider, ...since('2013-03-01') },
  { ...outsider, ...since('2015-07-18') },
  { ...outsider, ...since('2015-07-19') },
  { ...outsider, ...since('2017-03-01') },
  { ...outsider, ...since('2024-11-12') },
  { ...outsider, ncCitizen: 'unknown', ...since('2010-01-01') },
  { ...outsider, ncCitizen: 'unknown', ...since('2022-01-01') },
  { ...outsider, ncCivilServant: 'yes', ...since('2023-09-01') },
  { ...outsider, passedCompetitiveExam: 'yes' },
  outsider,
  { ...outsider, ncCitizen: 'unknown' },
  { ...since('2017-03-01'), frenchNational: 'yes', requiredDiploma: 'yes' },
  {},
]

const durations: readonly (Residence['text'] | undefined)[] = [
  'au moins égale à 10 ans',
  'au moins égale à 5 ans',
  'au moins égale à 3 ans',
  'inférieure à 3 ans',
  '/',
  '',
]

const dates: readonly (readonly [posted: string, deadline: string])[] = [
  ['Vendredi 27 juin 2025', 'Vendredi 18 juillet 2025'],
  ['Jeudi 19 juin 2025', 'Jeudi 10 juillet 2025'],
  ['Vendredi 13 juin 2025', 'Vendredi 4 juillet 2025'],
  ['Vendredi 11 juillet 2025', 'Vendredi 1 août 2025'],
]

/** Every duration in every window, as the parser reads them. */
export const readings: readonly Reading[] = durations.flatMap((duration) =>
  dates.map(([posted, deadline]) =>
    parseOffer(
      [
        'Corps : Adjoint administratif',
        `Durée de résidence exigée pour le recrutement sur titre : ${duration}`,
        `Date de dépôt de l'offre : ${posted}`,
        `Date limite de candidature : ${deadline}`,
      ].join('\n'),
    ),
  ),
)
