import { type Locale, report } from '@avpkit/core'
import { namedInputs, type Read, readEach } from '../inputs/read.ts'
import { EvidencePages } from '../outputs/evidence-pages.ts'
import { JsonList, jsonPage } from '../outputs/json.ts'
import type { Results } from '../outputs/results.ts'
import type { Status } from '../refusal.ts'
import { SarifRun } from '../sarif/sarif.ts'
import { findingsList, summaryWords, tally } from '../screen/findings.ts'
import { paragraph } from '../screen/rows.ts'
import { painted } from '../screen/screen.ts'
import { screenWords } from '../screen/screen-words.ts'
import { titleLine } from '../screen/title.ts'
import { plainBlanks } from '../screen/wrap.ts'
import type { Session } from '../session.ts'
import { version } from '../version.ts'

type Format = 'pretty' | 'json' | 'sarif'

interface Writer {
  add(read: Read): Promise<void>
  end(): Promise<void>
}

/** Findings of all inputs together. */
class Sum {
  offers = 0
  private readonly found = { error: 0, warning: 0, info: 0 }

  add({ diagnostics }: Read['reading']): void {
    const { error, warning, info } = tally(diagnostics)
    this.offers++
    this.found.error += error
    this.found.warning += warning
    this.found.info += info
  }

  words(locale: Locale): string {
    const words = screenWords[locale]
    const { error, warning, info } = this.found
    const counts = error + warning + info === 0 ? words.nothing : words.counts(error, warning, info)
    return words.ofOffers(this.offers, counts)
  }
}

const prettyWriter = (results: Results, { screen, catalogue, locale }: Session): Writer => {
  const sum = new Sum()
  return {
    add: ({ reading, source }) => {
      const { headline, rest } = summaryWords(reading, locale)
      const findings = findingsList({ reading, source, catalogue }, screen)
      const lines = [
        ...(sum.offers === 0 ? [] : ['']),
        ...paragraph(titleLine(source, screen), screen, { indent: 0 }).map((line) => painted(line, 'heading', screen)),
        ...paragraph(`${headline} ${rest}`, screen, findings.length === 0 ? { lead: '✓ ', indent: 1 } : {}),
        ...(findings.length === 0 ? [] : ['', ...findings]),
      ]
      sum.add(reading)
      return results.write(`${lines.join('\n')}\n`)
    },
    end: () => (sum.offers > 1 ? results.write(`\n${painted(plainBlanks(sum.words(locale)), 'strong', screen)}\n`) : Promise.resolve()),
  }
}

const jsonWriter = (results: Results, isSingle: boolean, { catalogue }: Session): Writer => {
  const list = new JsonList((text) => results.write(text))
  const element = ({ reading, source }: Read): unknown => ({
    kind: 'findings',
    schemaVersion: 1,
    source: reading.source,
    producedBy: reading.producedBy,
    diagnostics: report(reading, source, catalogue),
  })
  return isSingle
    ? { add: (read) => results.write(`${jsonPage(element(read))}\n`), end: async () => {} }
    : { add: (read) => list.add(element(read)), end: () => list.end() }
}

const sarifWriter = (results: Results, { catalogue }: Session): Writer => {
  const run = new SarifRun(version)
  return {
    add: async ({ reading, source }) => run.add(source, report(reading, source, catalogue)),
    end: () => results.write(`${jsonPage(run.log())}\n`),
  }
}

const writerFor = (format: Format, results: Results, isSingle: boolean, session: Session): Writer => {
  if (format === 'json') return jsonWriter(results, isSingle, session)
  return format === 'sarif' ? sarifWriter(results, session) : prettyWriter(results, session)
}

/** `avp lint`: what to correct, to check and to know in each input. */
export const lint = async (session: Session): Promise<Status> => {
  const inputs = await namedInputs(session)
  const results = await session.results()
  const format = session.line.word('format', ['pretty', 'json', 'sarif']) ?? 'pretty'
  const writer = writerFor(format, results, inputs.isSingle, session)
  const html = session.line.value('html')
  const pages = html === undefined ? undefined : new EvidencePages(html, inputs.isSingle, session)
  return results.finish<Status>(async () => {
    let isWrong = false
    const { unreadable } = await readEach(inputs, session, {
      isSeen: results.isTerminal && format !== 'sarif',
      saysTroubles: format === 'pretty',
      take: async (read) => {
        isWrong ||= tally(read.reading.diagnostics).error > 0
        await pages?.add(read)
        await writer.add(read)
      },
    })
    await pages?.end()
    await writer.end()
    return isWrong || unreadable > 0 ? 1 : 0
  })
}
