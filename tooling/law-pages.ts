import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation, Locale } from '@avpkit/core'
import { ncPublicRules } from '@avpkit/eligibility'
import { ruleSentences } from '../packages/eligibility/src/explain/rule-catalogue.ts'
import { wordsEn } from '../packages/eligibility/src/explain/words-en.ts'
import { wordsFr } from '../packages/eligibility/src/explain/words-fr.ts'
import { root } from './step.ts'

const confidences = { fr: wordsFr.confidence, en: wordsEn.confidence }
const heads = { fr: ['règle', 'ce qu’elle dit', 'certitude', 'sources'], en: ['rule', 'what it says', 'confidence', 'sources'] }

const sourceLink = ({ title, article, url }: Citation): string =>
  `${url === undefined ? title : `[${title}](${url})`}${article === undefined ? '' : `, ${article}`}`

/** The rules of the book by their ids, as the reasons of a verdict name them, in the version that applies today's law. */
export const rulesTable = (locale: Locale): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const sorted = [...ncPublicRules.rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sorted.map(({ id, versions }) => {
    const { confidence, citations } = versions.at(-1) ?? versions[0]
    return line([id, ruleSentences[id]?.[locale].law ?? '', confidences[locale][confidence], citations.map(sourceLink).join(' ; ')])
  })
  return [line(heads[locale]), '|---|---|---|---|', ...rows].join('\n')
}

const [open, close] = ['<!-- rules: written by `npm run generate` -->', '<!-- /rules -->']

const withRules = (page: string, locale: Locale): string => {
  const [before = '', after = ''] = [page.slice(0, page.indexOf(open)), page.slice(page.indexOf(close))]
  return `${before}${open}\n${rulesTable(locale)}\n${after}`
}

/** The two pages on the law, with the table of rules as the book has them. */
export const lawPages = (): Readonly<Record<string, string>> => ({
  'docs/law.md': withRules(readFileSync(join(root, 'docs/law.md'), 'utf8'), 'en'),
  'docs/loi.md': withRules(readFileSync(join(root, 'docs/loi.md'), 'utf8'), 'fr'),
})
