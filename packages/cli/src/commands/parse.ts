import { report } from '@avpkit/core'
import { namedInputs, type Read, readEach } from '../inputs/read.ts'
import { JsonList, jsonLine, jsonPage } from '../outputs/json.ts'
import type { Results } from '../outputs/results.ts'
import type { Status } from '../refusal.ts'
import { fieldsTable } from '../screen/fields.ts'
import { summaryWords } from '../screen/findings.ts'
import { paragraph } from '../screen/rows.ts'
import { painted } from '../screen/screen.ts'
import { titleLine } from '../screen/title.ts'
import type { Session } from '../session.ts'

type Format = 'table' | 'json' | 'jsonl'

/** Writes readings one by one in a format; `end` closes what was opened. */
interface Writer {
  add(read: Read): Promise<void>
  end(): Promise<void>
}

/** A reading as it is printed: its findings have their places and their words. */
const printed = ({ reading, source }: Read, { catalogue }: Session): unknown => ({
  ...reading,
  diagnostics: report(reading, source, catalogue),
})

const nothing = async (): Promise<void> => {}

const tableWriter = (results: Results, { screen, catalogue, locale }: Session): Writer => {
  let count = 0
  return {
    add: ({ reading, source }) => {
      const { headline, rest } = summaryWords(reading, locale)
      const lines = [
        ...(count++ === 0 ? [] : ['']),
        painted(titleLine(source, screen), 'heading', screen),
        '',
        ...fieldsTable({ reading, source, catalogue }, screen),
        '',
        ...paragraph(`${headline} ${rest}`, screen),
      ]
      return results.write(`${lines.join('\n')}\n`)
    },
    end: nothing,
  }
}

const writerFor = (format: Format, isSingle: boolean, results: Results, session: Session): Writer => {
  if (format === 'table') return tableWriter(results, session)
  if (format === 'jsonl') return { add: (read) => results.write(`${jsonLine(printed(read, session))}\n`), end: nothing }
  if (isSingle) return { add: (read) => results.write(`${jsonPage(printed(read, session))}\n`), end: nothing }
  const list = new JsonList((text) => results.write(text))
  return { add: (read) => list.add(printed(read, session)), end: () => list.end() }
}

/** `avp parse`: what is read in each input. */
export const parse = async (session: Session): Promise<Status> => {
  const inputs = await namedInputs(session)
  const results = await session.results()
  const format = session.line.word('format', ['table', 'json', 'jsonl']) ?? (results.isTerminal ? 'table' : 'jsonl')
  const writer = writerFor(format, inputs.isSingle, results, session)
  return results.finish<Status>(async () => {
    const { unreadable } = await readEach(inputs, session, (read) => writer.add(read))
    await writer.end()
    return unreadable > 0 ? 1 : 0
  })
}
