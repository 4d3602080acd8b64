import type { Reading, SourceText } from '@avpkit/core'
import { validate } from '@avpkit/core/schema'
import { readingOf } from '@avpkit/eligibility'
import { failed, misused } from '../refusal.ts'
import type { Session } from '../session.ts'
import { faultWords } from '../usage/fault-words.ts'
import { inputWords } from './input-words.ts'
import { load } from './load.ts'
import { inputsOf } from './operands.ts'
import { readText, troubleWords } from './read.ts'
import { nameOf, plainValue } from './side-file.ts'

/** One offer to judge or to draw; its text is there unless it came as JSON. */
export interface OfferDocument {
  readonly reading: Reading
  readonly source?: SourceText
}

const mostIssues = 5

const fromJson = (id: string, text: string, session: Session): OfferDocument => {
  const { locale } = session
  const words = inputWords[locale]
  const name = nameOf(id, session)
  const value = plainValue(id, text, session)
  if (Array.isArray(value)) throw failed(words.notOne(name))
  const checked = validate(value, { locale })
  if (!checked.ok)
    throw failed(
      words.wrongShape(
        name,
        checked.issues
          .slice(0, mostIssues)
          .map(({ message }) => `  ${message}`)
          .join('\n'),
      ),
    )
  if (checked.kind === 'reading') return { reading: checked.value }
  if (checked.kind === 'offer') return { reading: readingOf(checked.value, { source: { id, mediaType: 'application/json' } }) }
  throw failed(words.anotherKind(name, checked.kind))
}

const fromText = (loaded: Awaited<ReturnType<typeof load>>, session: Session): OfferDocument => {
  const { reading, source, trouble } = readText(loaded, session)
  const finding = trouble ?? reading.diagnostics.find(({ code }) => code === 'source-not-an-offer')
  if (!finding) return { reading, source }
  throw failed(troubleWords(source.info.id, finding, session))
}

/** The one offer that a command line names: a text, a reading or an offer in JSON. Nothing that can be used is a refusal. */
export const offerDocument = async (session: Session): Promise<OfferDocument> => {
  const { line, io, locale } = session
  const [operand = io.stdin.isTTY ? undefined : '-'] = line.operands
  if (operand === undefined) throw misused(faultWords[locale].noInput(line.command))
  const { inputs, empty } = await inputsOf([operand], io)
  const [input, second] = inputs
  if (second) throw misused(inputWords[locale].notOne(operand))
  if (!input) throw failed(empty[0]?.kind === 'folder' ? inputWords[locale].emptyFolder(operand) : inputWords[locale].noMatch(operand))
  const loaded = await load(input, io)
  if (loaded.encoding === 'windows-1252') await session.tell(inputWords[locale].guessed(input.id))
  return /^\ufeff?\s*[[{]/.test(loaded.source.text) ? fromJson(input.id, loaded.source.text, session) : fromText(loaded, session)
}
