import { describe, expect, test } from 'vitest'
import type { DiagnosticCode, Purpose, Severity } from './codes.ts'
import { diagnosticCodes, severityOf } from './severity.ts'

/** The codes that must exist, as the contract lists them. */
const promised = `
  source-empty source-not-an-offer source-truncated source-incomplete source-mojibake source-control-characters
  source-too-large source-no-text-layer source-encrypted source-malformed source-deadline-exceeded
  title-missing employer-missing corps-missing workplace-missing missions-missing reference-missing reference-malformed
  reference-date-differs posting-date-missing deadline-missing date-invalid date-weekday-mismatch deadline-before-posting
  deadline-unusual-span deadline-extended deadline-on-holiday deadline-on-weekend availability-before-posting
  residence-missing residence-empty residence-unreadable residence-unusual-years residence-route-disputed
  availability-missing respnc-job-missing contact-missing application-missing profile-missing footnote-missing
  field-disputed field-repeated label-misspelt text-unread open-data-conflict`
  .trim()
  .split(/\s+/)

const purposes: readonly Purpose[] = ['published', 'draft', 'extract']

describe('codes', () => {
  test.each(promised)('%s exists', (code) => {
    expect(diagnosticCodes).toContain(code)
  })

  test('are listed once each', () => {
    expect(new Set(diagnosticCodes).size).toBe(diagnosticCodes.length)
  })
})

describe('severityOf', () => {
  test.each(diagnosticCodes)('%s has a severity for every purpose, and is reported for one of them', (code) => {
    const severities = purposes.map((purpose) => severityOf(code, purpose))
    for (const severity of severities) expect(['error', 'warning', 'info', 'off']).toContain(severity)
    expect(severities.some((severity) => severity !== 'off')).toBe(true)
  })

  test.each<{ code: DiagnosticCode; purpose: Purpose; severity: Severity | 'off'; because: string }>([
    { code: 'contact-missing', purpose: 'draft', severity: 'error', because: 'a draft needs a contact' },
    { code: 'application-missing', purpose: 'draft', severity: 'error', because: 'a draft needs the way to apply' },
    { code: 'workplace-missing', purpose: 'draft', severity: 'error', because: 'a draft needs a workplace' },
    { code: 'missions-missing', purpose: 'draft', severity: 'error', because: 'a draft needs missions' },
    { code: 'profile-missing', purpose: 'draft', severity: 'error', because: 'a draft needs a profile' },
    { code: 'reference-missing', purpose: 'draft', severity: 'off', because: 'a draft has no reference yet' },
    { code: 'contact-missing', purpose: 'extract', severity: 'off', because: 'the end of an extract is missing' },
    { code: 'application-missing', purpose: 'extract', severity: 'off', because: 'the end of an extract is missing' },
    { code: 'profile-missing', purpose: 'extract', severity: 'off', because: 'the end of an extract is missing' },
    { code: 'source-incomplete', purpose: 'published', severity: 'info', because: 'one info stands for what the missing end would say' },
    { code: 'source-incomplete', purpose: 'extract', severity: 'off', because: 'an extract is expected to stop' },
    { code: 'deadline-unusual-span', purpose: 'published', severity: 'info', because: '21 days are a custom, not a rule' },
    { code: 'deadline-missing', purpose: 'published', severity: 'error', because: 'a decision rests on the deadline' },
    { code: 'date-weekday-mismatch', purpose: 'published', severity: 'error', because: 'contradictory dates are never sure' },
    { code: 'deadline-on-holiday', purpose: 'published', severity: 'warning', because: 'it may be meant' },
  ])('$code of $purpose is $severity: $because', ({ code, purpose, severity }) => {
    expect(severityOf(code, purpose)).toBe(severity)
  })
})
