import { parsePlainDate } from '../calendar/index.ts'
import type { Draft } from './draft.ts'
import { dayPart, languageOf, printedName, printedText, sentence } from './phrase.ts'
import { typeset } from './typeset.ts'
import type { ViewFact, ViewFactValue } from './view.ts'

/** Facts that plug-ins read, in the order of their names and of their fields. */
export const pluginFacts = (draft: Draft): readonly ViewFact[] =>
  draft.plugins.flatMap(({ name, fields = {} }) =>
    Object.entries(fields).flatMap(([id, { labels = [] }]): readonly ViewFact[] => {
      const [label] = labels
      const values = valuesOf(draft, valueAt(draft, name, id)).filter(({ text }) => text.trim() !== '')
      const key = `ext.${name}.${id}`
      if (label === undefined || values.length === 0) return []
      return [{ key, label: printedName(label), ...(draft.locale !== 'fr' && { labelLang: 'fr' }), values: withDoubt(draft, key, values) }]
    }),
  )

/** An offer from JSON may hold anything there. */
const valueAt = ({ offer }: Draft, name: string, id: string): unknown => {
  const own: unknown = offer.ext && Object.hasOwn(offer.ext, name) ? offer.ext[name] : undefined
  return typeof own === 'object' && own !== null && Object.hasOwn(own, id) ? (own as { readonly [id: string]: unknown })[id] : undefined
}

const valuesOf = (draft: Draft, value: unknown): readonly ViewFactValue[] => {
  if (typeof value === 'string') return [textOrDay(draft, value)]
  if (typeof value === 'number' && Number.isFinite(value)) return [{ text: String(value) }]
  const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isTexts ? value.map((text: string) => textOrDay(draft, text)) : []
}

const textOrDay = ({ locale }: Draft, text: string): ViewFactValue => {
  const day = parsePlainDate(text)
  if (day === undefined) return { text: printedText(text), ...languageOf(locale) }
  return { ...sentence([dayPart(day, locale, 'full')], locale), day }
}

/** What claims disagree on is to be confirmed. */
const withDoubt = ({ reading, words, locale }: Draft, key: string, values: readonly ViewFactValue[]): readonly ViewFactValue[] =>
  reading?.fields[key]?.state === 'disputed' ? values.map((value) => ({ ...value, note: typeset(words.toConfirm, locale) })) : values
