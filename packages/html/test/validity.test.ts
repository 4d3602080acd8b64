import { fr } from '@avpkit/core/fr'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import {
  evidenceEntry,
  renderEvidence,
  renderEvidenceFragment,
  renderEvidenceIndex,
  renderFragment,
  renderHtml,
  renderList,
  renderVerdict,
} from '../src/index.ts'
import { explanationFilledWith, priority } from './explanations.ts'
import { complete, filledWith, firstPage, minimal, wrongYear } from './offers.ts'
import { evidenceFilledWith, reading, source } from './readings.ts'

const hostile = '"><script>alert(1)</script>'

/** Rules of taste are off: blanks at line ends, long titles, and the two ways of writing `<!doctype>`. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off' },
})

const page = (markup: string): string =>
  `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Portail</title></head><body><main><h1>Portail</h1>${markup}</main></body></html>`

const at = '2025-10-20T09:00:00+11:00'
const links = { official: 'https://www.exemple.nc/avis.pdf', calendar: 'offre.ics', reportError: 'mailto:erreur@exemple.nc' }
const filled = evidenceFilledWith(hostile)

const documents: readonly (readonly [string, string])[] = [
  ['a complete page', renderHtml(complete, { locale: 'fr', at, links, jsonLd: { '@type': 'JobPosting' } })],
  ['an English page', renderHtml(complete, { locale: 'en', at, links })],
  ['a first page', renderHtml(firstPage, { locale: 'fr', at, links })],
  ['a doubtful date', renderHtml(wrongYear, { locale: 'fr', at, links })],
  ['a minimal page', renderHtml(minimal, { locale: 'fr' })],
  ['a hostile page', renderHtml(filledWith(hostile), { locale: 'fr' })],
  ['a fragment', page(renderFragment(complete, { locale: 'fr', at, links }))],
  ['evidence', renderEvidence(reading, source, { locale: 'fr', catalogue: fr })],
  ['hostile evidence', renderEvidence(filled.reading, filled.source, { locale: 'fr', catalogue: fr })],
  ['evidence in a page', page(renderEvidenceFragment(reading, source, { locale: 'fr', catalogue: fr }))],
  ['an index', renderEvidenceIndex([evidenceEntry(reading, source, 'a.html', fr)], { locale: 'fr' })],
  ['a hostile index', renderEvidenceIndex([evidenceEntry(filled.reading, filled.source, hostile, fr)], { locale: 'fr' })],
  ['an index of nothing', renderEvidenceIndex([], { locale: 'en' })],
  ['a verdict', page(renderVerdict(priority, { locale: 'fr' }))],
  ['a hostile verdict', page(renderVerdict(explanationFilledWith(hostile), { locale: 'fr' }))],
  ['a list', page(renderList([complete, minimal, wrongYear], { locale: 'fr', at, hrefOf: () => '/avis' }))],
]

describe('html-validate', () => {
  it.each(documents)('finds no error in %s', async (_, markup) => {
    const report = await validator.validateString(markup)
    const errors = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(errors).toEqual([])
  })
})
