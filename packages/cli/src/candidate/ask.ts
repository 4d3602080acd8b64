import { createInterface } from 'node:readline'
import { type Candidate, formatPartialDate, type Known, type Reading, type Verdict } from '@avpkit/core'
import { type AskedFact, nextQuestion } from '@avpkit/eligibility'
import { write } from '../io.ts'
import { paragraph } from '../screen/rows.ts'
import { painted, screenOf } from '../screen/screen.ts'
import type { Session } from '../session.ts'
import { candidateWords } from './candidate-words.ts'
import { spokenDate } from './spoken-date.ts'

/** One answer, as a change of what is known; `undefined` when it wasn't understood. */
type Answer = (text: string) => Candidate | undefined

interface Question {
  readonly asks: string
  readonly why: string
  readonly form: string
  readonly choices?: readonly string[]
  readonly answer: Answer
}

const yes: ReadonlySet<string> = new Set(['o', 'oui', 'y', 'yes'])
const no: ReadonlySet<string> = new Set(['n', 'non', 'no'])
const unknown: ReadonlySet<string> = new Set(['', '?', 'je ne sais pas', 'nsp', "i don't know", 'unknown'])

const knownIn = (text: string): Known | undefined => {
  const word = text.trim().toLowerCase().replaceAll('’', "'")
  if (yes.has(word)) return 'yes'
  if (no.has(word)) return 'no'
  return unknown.has(word) ? 'unknown' : undefined
}

/** An answer that is a date, "no", or not known. */
const residenceIn = (text: string, candidate: Candidate): Candidate | undefined => {
  const word = knownIn(text)
  if (word === 'unknown') return candidate
  const absences = candidate.residence && candidate.residence !== 'unknown' ? candidate.residence.absences : undefined
  const kept = absences ? { absences } : {}
  if (word === 'no') return { ...candidate, residence: { periods: [], ...kept } }
  const from = spokenDate(text)
  return from && { ...candidate, residence: { periods: [{ from, to: null }], ...kept } }
}

const isDeclared = ({ residence }: Candidate): boolean => residence !== undefined && residence !== 'unknown' && residence.periods.length > 0

const scopesOf = ({ offer: { residence } }: Reading): readonly string[] =>
  residence?.kind === 'multiple' ? residence.entries.map(({ scope }) => scope) : []

const absenceQuestion = (candidate: Candidate, { locale }: Session): Question | undefined => {
  const words = candidateWords[locale]
  const { residence } = candidate
  if (residence === undefined || residence === 'unknown') return undefined
  const absences = residence.absences ?? []
  const index = absences.findIndex((one) => one.protected === 'unknown')
  const open = absences[index]
  if (!open) return undefined
  return {
    ...words.absence(formatPartialDate(open.from, locale), formatPartialDate(open.to, locale)),
    form: words.yesOrNo,
    answer: (text) => {
      const known = knownIn(text)
      const told = known && absences.map((one, at) => (at === index ? { ...one, protected: known } : one))
      return told && { ...candidate, residence: { ...residence, absences: told } }
    },
  }
}

const scopeQuestion = (candidate: Candidate, reading: Reading, { locale }: Session): Question => {
  const words = candidateWords[locale]
  const scopes = scopesOf(reading)
  return {
    ...words.scope(scopes.length),
    form: words.number,
    choices: scopes,
    answer: (text) => {
      if (knownIn(text) === 'unknown') return candidate
      const scope = scopes[Number(text) - 1]
      return scope === undefined ? undefined : { ...candidate, scope }
    },
  }
}

const questionOn = (fact: AskedFact, candidate: Candidate, reading: Reading, session: Session): Question | undefined => {
  const words = candidateWords[session.locale]
  switch (fact) {
    case 'residence.absences':
      return absenceQuestion(candidate, session)
    case 'scope':
      return scopeQuestion(candidate, reading, session)
    case 'residence.periods': {
      const asked = isDeclared(candidate) ? words.exactly : words.questions[fact]
      return { ...asked, form: words.date, answer: (text) => residenceIn(text, candidate) }
    }
    default:
      return {
        ...words.questions[fact],
        form: words.yesOrNo,
        answer: (text) => {
          const known = knownIn(text)
          return known && { ...candidate, [fact]: known }
        },
      }
  }
}

/** The person at the terminal: questions go to standard error, answers come from standard input. */
class Person {
  private readonly session: Session
  private readonly lines: AsyncIterator<string>
  private readonly close: () => void
  isGone = false

  constructor(session: Session) {
    this.session = session
    // The terminal itself edits the line and interrupts: nothing to restore when the person leaves.
    const reader = createInterface({ input: session.io.stdin, terminal: false })
    this.lines = reader[Symbol.asyncIterator]()
    this.close = () => reader.close()
  }

  async answer({ asks, why, form, choices = [], answer }: Question): Promise<Candidate | undefined> {
    const { io, locale } = this.session
    const screen = screenOf(io.stderr, io.env, locale)
    const [first = '', ...rest] = paragraph(asks, screen, { indent: 0 })
    const lines = [
      '',
      ...[first, ...rest].map((line) => painted(line, 'strong', screen)),
      ...paragraph(why, screen).map((line) => painted(line, 'faint', screen)),
      ...choices.flatMap((choice, index) => paragraph(choice, screen, { lead: `${index + 1}. ` })),
    ]
    await write(io.stderr, `${lines.join('\n')}\n`)
    for (let turn = 0; turn < 3; turn++) {
      await write(io.stderr, `${form} `)
      const { value, done } = await this.lines.next()
      if (done) {
        this.isGone = true
        await write(io.stderr, '\n')
        return undefined
      }
      const told = answer(value)
      if (told) return told
      await this.session.tell(candidateWords[locale].notUnderstood)
    }
    return undefined
  }

  leave(): void {
    this.close()
  }
}

/** Whether somebody is there to be asked. */
export const canAsk = ({ io, line }: Session): boolean =>
  io.stdin.isTTY === true && io.stderr.isTTY === true && line.value('candidate') !== '-' && line.operands[0] !== '-'

/**
 * Asks for the facts that can still change the answer, the most decisive first, and stops when none can.
 *
 * A question that was answered with "I don't know" isn't asked again. Nothing is stored.
 */
export const askMissing = async (
  given: Candidate,
  reading: Reading,
  session: Session,
  verdictOf: (candidate: Candidate) => Verdict,
): Promise<{ readonly candidate: Candidate; readonly wereAsked: boolean }> => {
  const asked = new Map<AskedFact, number>()
  let candidate = given
  let person: Person | undefined
  for (;;) {
    const { missing } = verdictOf(candidate)
    // An answer may have been too vague (a year where the month decides): such a fact is asked for once more.
    const open = missing.filter((fact) =>
      [...asked].every(([done, times]) => done !== fact || (times < 2 && isStillVague(done, candidate))),
    )
    const fact = nextQuestion([{ missing: open }])
    const question = fact && questionOn(fact, candidate, reading, session)
    if (!fact || !question || person?.isGone) break
    if (!person) {
      const screen = screenOf(session.io.stderr, session.io.env, session.locale)
      await session.tell(paragraph(candidateWords[session.locale].opening, screen, { indent: 0 }).join('\n'))
      person = new Person(session)
    }
    asked.set(fact, (asked.get(fact) ?? 0) + 1)
    candidate = (await person.answer(question)) ?? candidate
  }
  person?.leave()
  return { candidate, wereAsked: person !== undefined }
}

const isStillVague = (fact: AskedFact, { residence }: Candidate): boolean => {
  if (residence === undefined || residence === 'unknown') return false
  if (fact === 'residence.absences') return true
  return fact === 'residence.periods' && residence.periods.some(({ from }) => from.length < 10)
}
