import { resolve } from 'node:path'
import { decodeText } from '@avpkit/documents'
import { parseDocument } from 'yaml'
import { failed } from '../refusal.ts'
import type { Session } from '../session.ts'
import { inputMessages, type NotReadable } from './input-messages.ts'
import { inputWords } from './input-words.ts'
import { bytesOf } from './load.ts'

/** How a file is named in a sentence. */
export const nameOf = (path: string, { locale }: Pick<Session, 'locale'>): string =>
  path === '-' ? inputWords[locale].standardInput : path

/** A path as it was typed, and `:line:column` when a place is known. */
const placed = (path: string, place: { readonly line: number; readonly col: number } | undefined): string =>
  place ? `${path}:${place.line}:${place.col}` : path

const refusal = (path: string, reason: NotReadable, { locale }: Session): Error => {
  const { what, fix } = inputMessages['source-unreadable'][locale]({ reason })
  return failed(locale === 'fr' ? `${path} : ${what} ${fix}` : `${path}: ${what} ${fix}`)
}

/** The text of a file that isn't an offer: a person's facts, an earlier table. `-` is standard input. */
export const sideText = async (path: string, session: Session): Promise<string> => {
  const { io } = session
  const input = path === '-' ? { id: path, from: 'stdin' as const } : { id: path, from: 'file' as const, path: resolve(io.cwd, path) }
  const bytes = await bytesOf(input, io)
  if (typeof bytes === 'string') throw refusal(path, bytes, session)
  return decodeText(bytes).text
}

/** JSON is read as such, many times faster; what isn't quite JSON may still be YAML, which also knows the line of a mistake. */
const jsonValue = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/**
 * The value of a text in YAML, of which JSON is a part.
 *
 * Dates stay texts and `yes` stays a word, as in YAML 1.2. What can't be read is a refusal with its line.
 */
export const plainValue = (path: string, text: string, session: Session): unknown => {
  const { locale } = session
  const json = jsonValue(text.replace(/^\ufeff/, ''))
  if (json) return json.value
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true })
  const [error] = document.errors
  if (error) throw failed(inputWords[locale].notStructured(placed(nameOf(path, session), error.linePos?.[0])))
  return document.toJS({ maxAliasCount: 100 })
}
