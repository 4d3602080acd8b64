import { type Absence, type Candidate, type PartialDate, parsePartialDate } from '@avpkit/core'

export const date = (text: string): PartialDate => {
  const partial = parsePartialDate(text)
  if (partial === undefined) throw new RangeError(`The test's date ${text} doesn't exist`)
  return partial
}

/** Somebody from outside who holds the diploma, is French and not a citizen of New Caledonia: what docs/law.md's cases suppose unless they say otherwise. */
export const outsider: Candidate = {
  ncCitizen: 'no',
  ncCivilServant: 'no',
  passedCompetitiveExam: 'no',
  frenchNational: 'yes',
  requiredDiploma: 'yes',
  partnerOfCitizen: 'no',
}

export const since = (from: string, ...absences: readonly Absence[]): Candidate => ({
  residence: { periods: [{ from: date(from), to: null }], ...(absences.length > 0 && { absences }) },
})

export const away = (from: string, to: string, isProtected: Absence['protected']): Absence => ({
  from: date(from),
  to: date(to),
  protected: isProtected,
})
