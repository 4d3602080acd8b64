import type { Locale } from '../locale.ts'
import type { Expected, Finding, Found } from './issue.ts'
import type { Path, Plain } from './plain.ts'
import { type Words, words } from './words.ts'

/** A finding as one sentence and what to do: where, what is there, what is expected. */
export const messageOf = (finding: Finding, locale: Locale): string => {
  const say = words[locale]
  return say.sentence(
    whereOf(finding.path, say),
    foundWords(finding.found, say),
    expectedWords(finding.expected, say),
    todoOf(finding, say),
  )
}

/** Says how many findings were left out. */
export const moreMessage = (count: number, locale: Locale): string => words[locale].more(count)

const todoOf = ({ code, found }: Finding, say: Words): string => {
  if (code === 'more') return ''
  return code === 'wrong-type' && 'value' in found && found.value === null ? say.insteadOfNull : say.todo[code]
}

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u

const mostSteps = 12

const whereOf = (path: Path, say: Words): string => {
  const steps = path.map((key, index) => {
    if (typeof key === 'number') return `[${key}]`
    if (!plainName.test(key)) return `[${cut(JSON.stringify(key))}]`
    return index === 0 ? cut(key) : `.${cut(key)}`
  })
  const shown = steps.length > mostSteps ? [...steps.slice(0, mostSteps / 2), '…', ...steps.slice(-mostSteps / 2)] : steps
  return shown.join('') || say.root
}

const foundWords = (found: Found, say: Words): string => {
  if ('nothing' in found) return say.nothing
  if ('foreign' in found) return say.foreign[found.foreign] ?? found.foreign
  return valueWords(found.value, say)
}

const valueWords = (value: Plain, say: Words): string => {
  if (typeof value === 'string') return say.quoted(cut(value))
  if (typeof value !== 'object' || value === null) return String(value)
  if (!Array.isArray(value)) return say.object
  const isShort = value.length > 0 && value.length <= 3 && value.every((item) => typeof item === 'number')
  return isShort ? `[${value.join(', ')}]` : say.list(value.length)
}

const expectedWords = (expected: Expected, say: Words): string => {
  if ('type' in expected) return say.types[expected.type] ?? expected.type
  if ('form' in expected) return say.forms[expected.form] ?? expected.form
  if ('least' in expected) return say.least(expected.least)
  if ('most' in expected) return say.most(expected.most)
  if ('size' in expected) return say.list(expected.size)
  if ('keys' in expected) return say.keys(expected.keys.join(', '))
  if ('oneOf' in expected) return expected.oneOf.map((one) => expectedWords(one, say)).join(say.or)
  const values = expected.values.map((value) => JSON.stringify(value))
  return values.length === 1 ? say.exactly(values.join()) : say.oneOf(values.join(', '))
}

const longest = 60

/** Cuts a text to a readable length, never inside a surrogate pair; what a terminal would obey becomes a blank. */
const cut = (text: string): string => {
  const start = [...text.slice(0, longest + 1)]
  const shown = text.length > longest ? `${start.slice(0, -2).join('')}…` : text
  return shown.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu, ' ')
}
