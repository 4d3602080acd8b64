import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'

/** Where the reporter leaves the result of a test run for the process that started it. */
export const reportVariable = 'AVPKIT_TEST_REPORT'

export type Skipped = { readonly name: string; readonly reason: string }
export type Report = { readonly passed: number; readonly failed: readonly string[]; readonly skipped: readonly Skipped[] }

const nameOf = (test: TestCase | TestSuite) => `${test.module.relativeModuleId} > ${test.fullName}`

const skip = (test: TestCase): readonly Skipped[] => {
  const result = test.result()
  return result.state === 'skipped' ? [{ name: nameOf(test), reason: result.note ?? 'no reason given' }] : []
}

const moduleReport = (module: TestModule): Report => ({
  passed: [...module.children.allTests('passed')].length,
  failed: [
    ...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`),
    ...[...module.children.allSuites()].filter((suite) => suite.errors().length > 0).map(nameOf),
    ...[...module.children.allTests('failed')].map(nameOf),
  ],
  skipped: [...module.children.allTests('skipped')].flatMap(skip),
})

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { readonly message: string }[]) {
    const path = process.env[reportVariable]
    if (path === undefined) return
    const reports = modules.map(moduleReport)
    const report: Report = {
      passed: reports.reduce((sum, { passed }) => sum + passed, 0),
      failed: [...reports.flatMap(({ failed }) => failed), ...unhandled.map(({ message }) => `unhandled: ${message}`)],
      skipped: reports.flatMap(({ skipped }) => skipped),
    }
    writeFileSync(path, JSON.stringify(report))
  }
}
