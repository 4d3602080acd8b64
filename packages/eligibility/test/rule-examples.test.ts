import { readdirSync, readFileSync } from 'node:fs'
import { type Candidate, type Known, type Outcome, type Reading, type Residence, type VerdictStatus, weekdayOfWord } from '@avpkit/core'
import { checkEligibility, ncPublicRules, readingOf } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Condition, factsIn } from '../src/conditions/condition.ts'
import { outcomes, ready } from '../src/conditions/evaluate.ts'
import type { Case, CaseFact, DayFact, WordFact } from '../src/facts/case.ts'
import { rememberedRules } from '../src/rules/in-force.ts'
import { caseOf } from '../src/verdict/case-of.ts'
import { inquire } from '../src/verdict/inquire.ts'
import { rememberedSettings } from '../src/verdict/setting.ts'
import { byGrade, empty, letterO, minimum, noMinimum, type Printed, readingFor, slash } from './offers.ts'
import { away, date, outsider } from './persons.ts'

type Word = 'oui' | 'non' | 'inconnu'

/** An example as `examples.yaml` writes it; `src/rules/README.md` says what its keys mean. */
interface Example {
  readonly cas: string
  readonly avis?: { readonly [key: string]: string | number }
  readonly personne?: {
    readonly citoyenneté?: Word
    readonly fonctionnaire?: Word
    readonly lauréat?: Word
    readonly française?: Word
    readonly diplôme?: Word
    readonly partenaire?: Word
    readonly 'réside depuis'?: string | number
    readonly absences?: readonly { readonly du: string | number; readonly au: string | number; readonly protégée: Word }[]
    readonly vise?: string
  }
  readonly le?: string
  readonly règle: string
  readonly réponse?: string
}

const known: { readonly [W in Word]: Known } = { oui: 'yes', non: 'no', inconnu: 'unknown' }

const outcomeNamed: { readonly [words: string]: Outcome } = {
  "s'applique": 'met',
  "ne s'applique pas": 'not-met',
  'ne se sait pas': 'unknown',
}

const statusNamed: { readonly [words: string]: VerdictStatus } = {
  prioritaire: 'priority',
  'sans priorité': 'no-priority',
  'sans effet': 'not-applicable',
  'il manque quelque chose': 'undetermined',
  'date limite passée': 'closed',
  'condition manquante': 'barred',
}

const unusualByGrade: Residence = {
  kind: 'multiple',
  route: 'titre',
  text: '1er grade : 10 ans ; 2e grade : 7 ans',
  entries: [
    { scope: '1er grade', kind: 'minimum', years: 10 },
    { scope: '2e grade', kind: 'minimum', years: 7 },
  ],
}

const durations: { readonly [words: string]: Residence | undefined } = {
  'sans minimum': noMinimum,
  '/': slash,
  vide: empty,
  absente: undefined,
  illisible: letterO,
  contestée: minimum(10),
  'par grade': byGrade,
  'par grade, inhabituelle': unusualByGrade,
}

const residenceOf = (words: string): Residence | undefined => {
  const years = /^(\d+) ans$/.exec(words)?.[1]
  return years === undefined ? durations[words] : minimum(Number(years))
}

const readingOfExample = ({ avis = {} }: Example): Reading => {
  const told = (key: string, usual: string): string => String(avis[key] ?? usual)
  const printed = residenceOf(told('durée', '10 ans'))
  const residence = printed && { ...printed, route: told('voie', 'titre') === 'direct' ? ('direct' as const) : ('titre' as const) }
  const corps = told('corps', 'Adjoint')
  const reading = readingFor(
    {
      ...(residence && { residence }),
      ...(corps !== 'absent' && { corps }),
      ...(told('limite', '') !== 'absente' && { deadline: told('limite', '2025-07-18') }),
      ...(avis['limite initiale'] !== undefined && { initialDeadline: String(avis['limite initiale']) }),
      posted: told('dépôt', '2025-06-27'),
    },
    printedWeekday(avis['jour imprimé']),
  )
  if (avis.source === 'données ouvertes') return readingOf(reading.offer, { deadlineFrom: 'open-data' })
  return avis.durée === 'contestée' ? disputed(reading) : reading
}

const printedWeekday = (words: unknown): Printed => {
  const weekday = weekdayOfWord(words)
  return weekday === undefined ? {} : { weekday }
}

const disputed = (reading: Reading): Reading => {
  const claims = [minimum(10), slash].map((value) => ({ value, span: [20, 45] as const, by: 'core/residence' }))
  return { ...reading, fields: { ...reading.fields, residence: { state: 'disputed', chosen: 0, claims } } }
}

const personOf = ({ personne = {} }: Example): Candidate => {
  const fact = (name: string, word: Word | undefined) => (word === undefined ? {} : { [name]: known[word] })
  const from = String(personne['réside depuis'] ?? 'inconnu')
  const absences = (personne.absences ?? []).map(({ du, au, protégée }) => away(String(du), String(au), known[protégée]))
  return {
    ...outsider,
    ...fact('ncCitizen', personne.citoyenneté),
    ...fact('ncCivilServant', personne.fonctionnaire),
    ...fact('passedCompetitiveExam', personne.lauréat),
    ...fact('frenchNational', personne.française),
    ...fact('requiredDiploma', personne.diplôme),
    ...fact('partnerOfCitizen', personne.partenaire),
    ...(personne.vise !== undefined && { scope: personne.vise }),
    ...(from !== 'inconnu' && { residence: { periods: [{ from: date(from), to: null }], absences } }),
  }
}

const momentOf = ({ le = '2025-07-10' }: Example): string => `${le}T09:00:00+11:00`

const settingFor = rememberedSettings(rememberedRules(ncPublicRules))

const caseOfExample = (example: Example): Case =>
  caseOf(inquire(readingOfExample(example), personOf(example), { at: momentOf(example) }, settingFor).inquiry)

const folder = new URL('../src/rules/', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const idOf = (name: string): string => name.slice(0, 4).toUpperCase()

const examplesOf = (name: string): readonly Example[] => parse(readFileSync(new URL(`${name}/examples.yaml`, folder), 'utf8'))

const ruleOf = (name: string) => {
  const rule = ncPublicRules.rules.find(({ id }) => id === idOf(name))
  if (!rule) throw new Error(`The folder ${name} has no rule in the book`)
  return rule
}

test('each rule of the book has its folder', () => {
  expect(folders.map(idOf)).toEqual(ncPublicRules.rules.map(({ id }) => id).sort())
})

describe.each(folders)('%s', (name) => {
  const { condition } = ruleOf(name).versions[0]
  const examples = examplesOf(name)

  test.each(examples)('$cas', (example) => {
    expect(outcomes[ready(condition).outcome(caseOfExample(example))]).toBe(outcomeNamed[example.règle])
    const { status, reasons } = checkEligibility(readingOfExample(example), personOf(example), { at: momentOf(example) })
    if (example.réponse !== undefined) expect(status).toBe(statusNamed[example.réponse])
    expect(reasons.length).toBeGreaterThan(0)
  })

  test('has an example in which each of its facts is unknown', () => {
    const cases = examples.map(caseOfExample)
    const never = factsIn(condition).filter((fact) => canBeUnknown.includes(fact) && !cases.some((one) => isUnknown(one, fact)))
    expect(never).toEqual([])
  })

  test('has an example on the day before, on and after each of its dates', () => {
    const cases = examples.map(caseOfExample)
    const without = comparisonsIn(condition).map((one) => ({
      ...one,
      days: [-1, 0, 1].filter((days) => !cases.some((known) => distance(known, one) === days)),
    }))
    expect(without.filter(({ days }) => days.length > 0)).toEqual([])
  })
})

/** Facts that a reading or a person can leave open; the others are always known. */
const canBeUnknown: readonly CaseFact[] = [
  'ncCitizen',
  'ncCivilServant',
  'passedCompetitiveExam',
  'frenchNational',
  'requiredDiploma',
  'partnerOfCitizen',
  'scope',
  'offer.residence',
  'offer.residence.years',
  'offer.profession',
  'policy.nationalityExceptions',
  'offer.deadline',
  'reference',
  'residence.reachedOn',
  'residence.reachedOnAtBest',
]

const isUnknown = ({ words, days }: Case, fact: CaseFact): boolean => {
  if (fact in words) return words[fact as WordFact].length > 1
  const { from, to } = days[fact as DayFact]
  return from !== to
}

type Comparison = Extract<Condition, { readonly op: 'compare' }>

const comparisonsIn = (condition: Condition): readonly Comparison[] => {
  if (condition.op === 'compare') return [condition]
  return condition.op === 'is' ? [] : condition.of.flatMap(comparisonsIn)
}

const distance = ({ days }: Case, { fact, to, plusDays }: Comparison): number | undefined => {
  const [day, other] = [days[fact], days[to]]
  return day.from === day.to && other.from === other.to ? day.from - other.from - plusDays : undefined
}
