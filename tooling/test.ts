import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Report, reportVariable, type Skipped } from './report.ts'
import { close, run, runAll } from './step.ts'
import { build, lint, types } from './steps.ts'

/** Continuous integration has all that tests need: there, a skipped test has failed. */
const nothingMaySkip = process.env.CI === 'true'

const readReport = (path: string): Report => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return { passed: 0, failed: ['vitest ended before it could report'], skipped: [] }
  }
}

const runTests = async (): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'avpkit-'))
  const path = join(folder, 'report.json')
  const command = ['vitest', 'run', '--reporter=default', '--reporter=tooling/report.ts', ...process.argv.slice(2)] as const
  const { ok } = await run({ name: 'tests', command: [...command], env: { [reportVariable]: path } })
  const report = readReport(path)
  rmSync(folder, { recursive: true })
  return ok || report.failed.length > 0 ? report : { ...report, failed: ['vitest failed without a failing test: see above'] }
}

const printSkipped = (skipped: readonly Skipped[]) => {
  for (const [reason, tests] of Map.groupBy(skipped, ({ reason }) => reason)) {
    console.log(`skipped (${reason}):`)
    for (const { name } of tests) console.log(`  ${name}`)
  }
}

await close(async () => {
  const steps = await runAll([build, types, lint])
  const tests = await runTests()
  const missed = nothingMaySkip ? tests.skipped.map(({ name, reason }) => `${name} was skipped (${reason})`) : []
  const failed = [...tests.failed, ...missed]
  if (!nothingMaySkip) printSkipped(tests.skipped)
  for (const name of failed) console.log(`failed: ${name}`)
  return { passed: steps.passed + tests.passed, failed: steps.failed + failed.length }
})
