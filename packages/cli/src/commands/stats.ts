import { namedInputs, readEach } from '../inputs/read.ts'
import { plainValue, sideText } from '../inputs/side-file.ts'
import { jsonPage } from '../outputs/json.ts'
import { failed, type Status } from '../refusal.ts'
import type { Session } from '../session.ts'
import { type Coverage, CoverageCount } from '../stats/coverage.ts'
import { movesBetween } from '../stats/moves.ts'
import { savedCoverage } from '../stats/saved.ts'
import { statsTable } from '../stats/stats-table.ts'
import { statsWords } from '../stats/stats-words.ts'

const earlierCoverage = async (session: Session): Promise<Coverage | undefined> => {
  const path = session.line.value('compare')
  if (path === undefined) return undefined
  const saved = savedCoverage(plainValue(path, await sideText(path, session), session))
  if (!saved) throw failed(statsWords[session.locale].notSaved(path))
  return saved
}

/** `avp stats`: how much of a set of texts is read, and what moved since an earlier table. */
export const stats = async (session: Session): Promise<Status> => {
  const earlier = await earlierCoverage(session)
  const inputs = await namedInputs(session)
  const results = await session.results()
  return results.finish<Status>(async () => {
    const count = new CoverageCount()
    const { unreadable } = await readEach(inputs, session, { isSeen: false, take: async (read) => count.add(read) })
    const coverage = count.total(session.producedBy)
    const moves = earlier && movesBetween(earlier, coverage)
    const isJson = session.line.word('format', ['table', 'json']) === 'json'
    const page = isJson
      ? jsonPage({ ...coverage, ...(moves && { moves }) })
      : statsTable(coverage, moves, session.catalogue, session.screen).join('\n')
    await results.write(`${page}\n`)
    return unreadable > 0 ? 1 : 0
  })
}
