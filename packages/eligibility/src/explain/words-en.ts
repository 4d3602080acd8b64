import { formatDate, formatPartialDate, parsePartialDate } from '@avpkit/core'
import { missingOf } from './cause.ts'
import { say } from './phrase.ts'
import { deadlineOf, quoted, readOn } from './telling.ts'
import type { Words } from './words.ts'

const facts: { readonly [fact: string]: string } = {
  ncCitizen: 'your citizenship of New Caledonia',
  'residence.periods': 'your length of residence',
  'residence.absences': 'your absences',
  scope: 'the grade, field or corps that you apply for',
  ncCivilServant: 'your route (civil servant, competitive exam or other)',
  passedCompetitiveExam: 'your route (civil servant, competitive exam or other)',
  'offer.deadline': 'the deadline',
  'offer.postedOn': 'the day on which the offer was posted',
  'offer.residence': 'the length of residence that the notice asks for',
  'policy.absences': 'how your absences are counted',
}

const vague = 'the exact date of your arrival in New Caledonia'

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const dated = (value: unknown): string => {
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined
  return date === undefined ? '' : formatPartialDate(date, 'en')
}

export const wordsEn: Words = {
  badge(cause, { verdict }) {
    const read = readOn(verdict)
    switch (cause) {
      case 'priority':
        return 'Priority – local employment'
      case 'no-priority':
        return 'You can apply, without priority'
      case 'not-applicable':
        return 'The local employment rule has no effect for you'
      case 'closed':
        return read ? `Deadline passed (version of ${formatDate(read, 'en', 'long')})` : 'Deadline passed'
      case 'barred':
        return 'A required condition seems to be missing'
      case 'dates':
        return 'Dates to be confirmed with the employer'
      default:
        return 'One thing is missing for an answer'
    }
  },
  answer(cause, { verdict }) {
    const deadline = deadlineOf(verdict)
    switch (cause) {
      case 'priority':
        return 'You have priority for this post under the local employment rule.'
      case 'no-priority':
        return 'You can apply, but without the priority of local employment.'
      case 'not-applicable':
        return 'You can apply: the local employment rule has no effect for you.'
      case 'closed':
        return deadline
          ? `The deadline printed on the version that we read has passed: ${formatDate(deadline, 'en', 'full')}.`
          : 'The deadline printed on the version that we read has passed.'
      case 'barred':
        return 'A required condition seems to be missing: French nationality.'
      case 'faults':
        return 'One thing is missing for an answer: something that you told us needs another look.'
      case 'rules':
        return "We can't give you a certain answer: the rules that we know may have changed."
      case 'dates':
        return "We can't give you a certain deadline: ask the employer for it."
      case 'nationality':
        return "We can't give you a certain answer: there may be exceptions to the nationality that is asked for."
      case 'diploma':
        return 'The required diploma seems to be missing for a recruitment by diploma; there are other routes.'
      case 'route':
        return "This post probably isn't open to recruitment by diploma."
      case 'missing':
        return `${count(shown(verdict).length)} missing for an answer: ${listed(shown(verdict))}.`
    }
  },
  ifOnly: {
    closed: {
      priority: 'If the date was put back, you would have priority under the local employment rule.',
      'no-priority': 'If the date was put back, you could apply, without the priority of local employment.',
      'not-applicable': 'If the date was put back, you could apply: the local employment rule would have no effect for you.',
    },
    rules: {
      priority: 'By the rules that we read, you would have priority under the local employment rule.',
      'no-priority': 'By the rules that we read, you could apply, without the priority of local employment.',
      'not-applicable': 'By the rules that we read, local employment would have no effect for you.',
    },
    dates: {
      priority: 'If the offer is open, you would have priority under the local employment rule.',
      'no-priority': 'If the offer is open, you could apply, without the priority of local employment.',
      'not-applicable': 'If the offer is open, you could apply: the local employment rule would have no effect for you.',
    },
  },
  outside: {
    priority: "If that isn't your case, you have priority for this post under the local employment rule.",
    'no-priority': "If that isn't your case, you can apply, but without the priority of local employment.",
    'not-applicable': 'In any case the local employment rule has no effect for you.',
  },
  fault({ code, data }) {
    switch (code) {
      case 'candidate-period-in-future':
        return say`You give a residence that begins in the future (${dated(data.from)}).`
      case 'candidate-period-reversed':
        return say`You give a residence that ends (${dated(data.to)}) before it begins (${dated(data.from)}).`
      case 'candidate-absence-reversed':
        return say`You give an absence that ends (${dated(data.to)}) before it begins (${dated(data.from)}).`
      case 'candidate-periods-overlap':
        return say`Two of the periods of residence that you give overlap.`
      case 'candidate-citizen-not-french':
        return say`You say that you are a citizen of New Caledonia and not a French national: the one supposes the other.`
      case 'candidate-date-unreadable':
        return say`We couldn't read a date: ${quoted(String(data.printed), 'en')}.`
      case 'candidate-key-unknown':
        return say`We don't know of a fact named ${quoted(String(data.key), 'en')}.`
      default:
        return say`We couldn't read one of your answers.`
    }
  },
  mendFaults: 'Correct it, and ask again.',
  scopeNotOffered: (scopes) =>
    say`The notice doesn't name the grade, field or corps that you give. It names: ${scopes.map((scope) => `“${scope}”`).join(', ')}.`,
  leapDay: 'You arrived on a 29 February: in years without that day we count to the day beside it. This is our convention.',
  claimsPriority: /you (?:would )?have priority/iu,
  priorityLimits: [
    "Having priority doesn't mean being chosen: it counts between equal diplomas and skills.",
    'Other routes (transfers of civil servants, those who passed a competitive exam) may come before.',
    'Priority must be proved: the employer goes by the documents.',
  ],
  decides: [
    'This tool informs; it does not decide.',
    'The employer examines the applications and checks the documents.',
    'Only the official notice, as published, is authoritative.',
  ],
  basedOn: (read) =>
    read === undefined
      ? 'This answer rests on what you told us.'
      : `This answer rests on what you told us and on the version of the notice read on ${read}.`,
  recourse:
    'If there is a disagreement on an appointment, a joint commission (CPEL-FP) can be asked. By the sources consulted, this is within two months of the publication of the appointment.',
  confidence: { confirmed: 'confirmed', likely: 'likely', convention: 'our convention', unknown: 'not established' },
}

const count = (facts: number): string => (facts === 1 ? 'One thing is' : 'Some things are')

/** At most three, so that the answer stays a short sentence; what only others can tell is named when the person has told everything. */
const shown = (verdict: Parameters<typeof missingOf>[0]): readonly string[] => {
  const { own, others } = missingOf(verdict)
  const isDeclared = verdict.counting?.since !== undefined
  const words = (own.length > 0 ? own : others).map((fact) => (fact === 'residence.periods' && isDeclared ? vague : (facts[fact] ?? '')))
  return [...new Set(words)].slice(0, 3)
}
