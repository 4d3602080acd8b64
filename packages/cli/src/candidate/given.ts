import { type Absence, type Candidate, type Known, type PartialDate, parsePartialDate, type ResidenceHistory } from '@avpkit/core'
import { validateAs } from '@avpkit/core/schema'
import { plainValue, sideText } from '../inputs/side-file.ts'
import { failed, misused } from '../refusal.ts'
import type { Session } from '../session.ts'
import { candidateWords } from './candidate-words.ts'
import { type YesNoFact, yesNoFacts, yesNoFlags } from './facts.ts'

const mostIssues = 10

type Plain = { readonly [key: string]: unknown }

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** In YAML, `from: 2017` is a number; a person means the year. */
const withYears = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withYears)
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'from' || key === 'to') && typeof inner === 'number' ? String(inner) : withYears(inner),
    ]),
  )
}

const fromFile = async (session: Session): Promise<Candidate> => {
  const path = session.line.value('candidate')
  if (path === undefined) return {}
  const { locale } = session
  const value = plainValue(path, await sideText(path, session), session)
  const checked = validateAs('candidate', isPlain(value) ? { ...value, residence: withYears(value.residence) } : value, { locale })
  if (checked.ok) return checked.value
  const issues = checked.issues.slice(0, mostIssues).map(({ message }) => `  ${message}`)
  throw failed(candidateWords[locale].wrongFile(path, issues.join('\n')))
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
