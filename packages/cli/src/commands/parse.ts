import { namedInputs, printedReading, type Read, readEach } from '../inputs/read.ts'
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

const nothing = async (): Promise<void> => {}

const tableWriter = (results: Results, { screen, catalogue, locale }: Session): Writer => {
  let count = 0
  return {
    add: ({ reading, source }) => {
      const { headline, rest } = summaryWords(reading, locale)
      const lines = [
        ...(count++ === 0 ? [] : ['']),
        ...paragraph(titleLine(source, screen), screen, { indent: 0 }).map((line) => painted(line, 'heading', screen)),
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
  if (format === 'jsonl') return { add: (read) => results.write(`${jsonLine(printedReading(read, session.catalogue))}\n`), end: nothing }
  if (isSingle) return { add: (read) => results.write(`${jsonPage(printedReading(read, session.catalogue))}\n`), end: nothing }
  const list = new JsonList((text) => results.write(text))
  return { add: (read) => list.add(printedReading(read, session.catalogue)), end: () => list.end() }
}

/** `avp parse`: what is read in each input. */
export const parse = async (session: Session): Promise<Status> => {
  const inputs = await namedInputs(session)
  const results = await session.results()
  const format = session.line.word('format', ['table', 'json', 'jsonl']) ?? (results.isTerminal ? 'table' : 'jsonl')
  const writer = writerFor(format, inputs.isSingle, results, session)
  return results.finish<Status>(async () => {
    const { unreadable } = await readEach(inputs, session, { isSeen: results.isTerminal, take: (read) => writer.add(read) })
    await writer.end()
    return unreadable > 0 ? 1 : 0
  })
}
