import { type Absence, type Candidate, type Known, type PartialDate, parsePartialDate, type ResidenceHistory } from '@avpkit/core'
import { validateAs } from '@avpkit/core/schema'
import { nameOf, plainValue, sideText } from '../inputs/side-file.ts'
import { failed, misused } from '../refusal.ts'
import type { Session } from '../session.ts'
import { candidateWords } from './candidate-words.ts'
import { type YesNoFact, yesNoFacts, yesNoFlags } from './facts.ts'

const mostIssues = 10

type Plain = { readonly [key: string]: unknown }

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** In YAML, `from: 2017` is a number; a person means the year. */
const dateWritten = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

const each = (list: unknown, change: (one: Plain) => Plain): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isPlain(one) ? change(one) : one)) : list

/** Residence as people write it: a year may be a number, and a stay without an end lasts. */
const residenceWritten = (residence: unknown): unknown => {
  if (!isPlain(residence)) return residence
  const { periods, absences, ...rest } = residence
  return {
    ...rest,
    periods: each(periods, ({ from, to = null, ...more }) => ({ ...more, from: dateWritten(from), to: dateWritten(to) })),
    ...(absences !== undefined && {
      absences: each(absences, ({ from, to, protected: isProtected = 'unknown', ...more }) => ({
        ...more,
        from: dateWritten(from),
        to: dateWritten(to),
        protected: isProtected,
      })),
    }),
  }
}

const candidateWritten = (value: unknown): unknown =>
  isPlain(value) && value.residence !== undefined ? { ...value, residence: residenceWritten(value.residence) } : value

const fromFile = async (session: Session): Promise<Candidate> => {
  const path = session.line.value('candidate')
  if (path === undefined) return {}
  const { locale } = session
  const value = plainValue(path, await sideText(path, session), session)
  const checked = validateAs('candidate', candidateWritten(value), { locale })
  if (checked.ok) return checked.value
  const issues = checked.issues.slice(0, mostIssues).map(({ message }) => `  ${message}`)
  throw failed(candidateWords[locale].wrongFile(nameOf(path, session), issues.join('\n')))
}

const partialDate = (option: string, text: string, { locale }: Session): PartialDate => {
  const date = parsePartialDate(text)
  if (!date) throw misused(candidateWords[locale].wrongDate(option, text))
  return date
}

const stretch = /^([\d-]{4,10})\.\.([\d-]{4,10})(?:=(yes|no|unknown))?$/

const absence = (text: string, session: Session): Absence => {
  const [, from = '', to = '', isProtected] = stretch.exec(text) ?? []
  const [first, last] = [parsePartialDate(from), parsePartialDate(to)]
  if (!first || !last) throw misused(candidateWords[session.locale].wrongStretch(text))
  return { from: first, to: last, protected: known(isProtected) ?? 'unknown' }
}

const known = (word: string | undefined): Known | undefined => (['yes', 'no', 'unknown'] as const).find((one) => one === word)

const residenceGiven = (session: Session, before: Candidate['residence']): ResidenceHistory | undefined => {
  const { line } = session
  const since = line.value('resident-since')
  const absences = line.values('absence').map((text) => absence(text, session))
  const earlier = before === 'unknown' ? undefined : before
  if (since === undefined && absences.length === 0) return undefined
  return {
    periods: since === undefined ? (earlier?.periods ?? []) : [{ from: partialDate('--resident-since', since, session), to: null }],
    ...(absences.length > 0 ? { absences } : earlier?.absences && { absences: earlier.absences }),
  }
}

const flagged = ({ line }: Session): { readonly [F in YesNoFact]?: Known } =>
  Object.fromEntries(
    yesNoFacts.flatMap((fact) => {
      const word = known(line.value(yesNoFlags[fact]))
      return word ? [[fact, word] as const] : []
    }),
  )

/** The facts that a file and flags give; a flag wins over the file. */
export const givenCandidate = async (session: Session): Promise<Candidate> => {
  const file = await fromFile(session)
  const residence = residenceGiven(session, file.residence)
  const scope = session.line.value('scope')
  return { ...file, ...flagged(session), ...(residence && { residence }), ...(scope !== undefined && { scope }) }
}
