import type { Explanation, Locale, Verdict } from '@avpkit/core'
import { explain } from '@avpkit/eligibility'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, every, sweeps } from './combinations.ts'

/** What makes two explanations differ. */
const shapeOf = ({ status, window, localEmployment, reasons, missing, warnings, counting }: Verdict): string =>
  JSON.stringify([
    status,
    window.state,
    localEmployment,
    reasons.map(({ rule, outcome }) => rule + outcome),
    missing,
    warnings.map(({ code }) => code),
    counting?.since,
  ])

const told = new Map<string, Verdict>()
const explained: Explanation[] = []

beforeAll(() => {
  for (const sweep of sweeps)
    for (const one of every(sweep)) {
      const verdict = answer(one)
      told.set(shapeOf(verdict), verdict)
    }
  for (const verdict of told.values()) for (const locale of ['fr', 'en'] as const) explained.push(explain(verdict, { locale }))
}, 600_000)

const sentencesOf = ({ badge, answer: headline, why, todo, limits, decides, rules }: Explanation): readonly string[] => [
  badge,
  headline,
  ...[...why, ...todo, ...limits, ...decides].map(({ text }) => text),
  ...rules.map(({ sentence }) => sentence),
]

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'")

/** Sentences in which a word stands, with the explanation's status. */
const withWord = (locale: Locale, word: RegExp): readonly string[] => [
  ...new Set(
    explained
      .filter((one) => one.locale === locale)
      .flatMap((one) =>
        sentencesOf(one)
          .map(plain)
          .filter((text) => word.test(text)),
      ),
  ),
]

describe('no explanation of any combination', () => {
  test.each([
    ['fr', /éligib/i],
    ['fr', /vous remplissez les conditions/i],
    ['fr', /accepté/i],
    ['fr', /non prioritaire|pas prioritaire/i],
    ['fr', /non concerné/i],
    ['fr', /à vérifier/i],
    ['fr', /indéterminé/i],
    ['fr', /trop tard/i],
    ['fr', /refusé|rejeté/i],
    ['fr', /carence|sous réserve/i],
    ['fr', /passent avant|avant les résidents/i],
    ['fr', /erreur|invalide|champ\b/i],
    ['fr', /!/],
    ['en', /eligible/i],
    ['en', /accepted|rejected|refused/i],
    ['en', /too late/i],
    ['en', /undetermined/i],
    ['en', /not concerned/i],
    ['en', /you meet the conditions/i],
    ['en', /citizens? (?:come|pass|go)(?:es)? (?:before|first)/i],
    ['en', /error|invalid|field\b(?! or)/i],
    ['en', /!/],
  ] as const)('says, in %s, %s', (locale, word) => {
    expect(withWord(locale, word)).toEqual([])
  })

  test('shows a code', () => {
    const code =
      /\b[WPERV]-\d\d\b|ncCitizen|ncCivilServant|passedCompetitiveExam|offer\.[a-z]|residence\.[a-z]|policy\.[a-z]|no-priority|route-not-open|undefined|NaN|null|\[object/
    expect(explained.flatMap(sentencesOf).filter((text) => code.test(text))).toEqual([])
  })

  test('leaves a place unfilled or a blank doubled', () => {
    expect(
      explained
        .flatMap(sentencesOf)
        .map(plain)
        .filter((text) => /[{}]|\$\{| {2}|^\s|\s$|^$| \.| ,/.test(text)),
    ).toEqual([])
  })

  test('has a sentence of more than twenty-five words, quotes of the offer aside', () => {
    const long = [...new Set(explained.flatMap(sentencesOf).map(plain))]
      .flatMap((text) => text.replace(/[«“][^»”]*[»”]/g, 'quote').split(/(?<=[.?;])\s|\s:\s|:\s/))
      .filter((sentence) => sentence.split(/[\s]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 25)
    expect(long).toEqual([])
  })

  test('says the same thing twice', () => {
    const doubled = explained.flatMap(({ why, todo, limits, decides }) => {
      const texts = [...why, ...todo, ...limits, ...decides].map(({ text }) => text)
      return texts.filter((text, index) => texts.indexOf(text) !== index)
    })
    expect([...new Set(doubled)]).toEqual([])
  })
})

describe('every explanation', () => {
  test('has an answer, a reason, who decides and its rules', () => {
    for (const one of explained) {
      expect(one.answer).not.toBe('')
      expect(one.why.length, one.answer).toBeGreaterThan(0)
      expect(one.todo.length, one.answer).toBeGreaterThan(0)
      expect(one.decides.length).toBeGreaterThanOrEqual(4)
      expect(one.rules.length).toBeGreaterThan(0)
    }
  })

  test('that says that somebody has priority says its three limits', () => {
    const limits = {
      fr: [/diplômes et compétences équivalents/, /mobilité de fonctionnaires, lauréats de concours/, /justificatifs/],
      en: [/equal diplomas and skills/, /transfers of civil servants/, /documents/],
    }
    const claims = { fr: /(?:êtes|seriez) prioritaire/, en: /you (?:would )?have priority/i }
    for (const one of explained) {
      const said = [one.answer, ...one.why.map(({ text }) => text)].map(plain)
      if (!said.some((text) => claims[one.locale].test(text))) continue
      const told = one.limits.map(({ text }) => plain(text)).join(' ')
      for (const limit of limits[one.locale]) expect(told, one.answer).toMatch(limit)
    }
  })

  test('that says "à défaut" says what it means, and never in its answer', () => {
    for (const text of withWord('fr', /à défaut/)) expect(text).toContain('si aucune personne prioritaire')
    expect(explained.filter(({ answer: headline }) => headline.includes('à défaut'))).toEqual([])
  })

  test('gives back its quotes and links in its own words', () => {
    for (const { why, todo, limits, decides } of explained) {
      for (const { text, quotes = [], links = [] } of [...why, ...todo, ...limits, ...decides]) {
        for (const marked of [...quotes, ...links]) expect(text).toContain(marked.text)
      }
    }
  })

  test('exists in as many sentences in both languages', () => {
    for (const verdict of told.values()) {
      const [fr, en] = (['fr', 'en'] as const).map((locale) => explain(verdict, { locale }))
      expect([fr?.why.length, fr?.todo.length, fr?.limits.length, fr?.rules.length]).toEqual([
        en?.why.length,
        en?.todo.length,
        en?.limits.length,
        en?.rules.length,
      ])
    }
  })
})
