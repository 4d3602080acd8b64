import { cleanText, type Reading, type SourceText, typeset } from '@avpkit/core'
import {
  aboutText,
  type Evidence,
  type EvidenceFragmentOptions,
  evidenceOf,
  headline,
  missingNames,
  partNames,
  summary,
} from './evidence.ts'
import type { Point } from './points.ts'

/**
 * Tells what {@link renderEvidence} shows in plain text, to paste into a mail: the answer, the points noted with what to do, what was read.
 *
 * Gives the same text for the same arguments; never throws on a reading.
 *
 * @example
 * ```ts
 * const source = sourceText('Lieu de travail : Nouméa', { id: 'avis.txt' })
 * const offer = { kind: 'offer', schemaVersion: 1, sections: [] } as const
 * const found = { fields: {}, outline: [], diagnostics: [], unread: [] } as const
 * const reading = { kind: 'reading', schemaVersion: 1, source: source.info, offer, ...found } as const
 * renderEvidenceText(reading, source, { locale: 'fr', catalogue: fr }).split('\n')[0] // 'Contrôle de l’avis – avis.txt · 1 ligne'
 * ```
 */
export const renderEvidenceText = (
  reading: Reading,
  source: SourceText,
  options: Omit<EvidenceFragmentOptions, 'headingLevel' | 'docsHref'>,
): string => {
  const evidence = evidenceOf(reading, source, options)
  const { words, points } = evidence
  const paragraphs = [
    [`${words.title} – ${aboutText(evidence).join(' · ')}`, `${headline(evidence)} ${summary(evidence)}`],
    ...points.map((point) => pointLines(evidence, point)),
    [words.read, ...factLines(evidence)],
    [words.decides],
  ]
  const cleaned = paragraphs.map((lines) => lines.map((line) => typeset(cleanText(line), options.locale)).join('\n'))
  return `${cleaned.join('\n\n')}\n`
}

const pointLines = ({ options, words }: Evidence, { number, severity, line, message, fix }: Point): readonly string[] => {
  const place = line === undefined ? '' : `, ${words.line(line)}`
  return [`${number}. ${options.catalogue.severities[severity]}${place}`, message, ...(fix === undefined ? [] : [`→ ${fix}`])]
}

const factLines = (evidence: Evidence): readonly string[] => {
  const { facts, options, words } = evidence
  const said = facts.map(({ label, values, state, right }) => {
    const about = [...(state === 'stated' ? [] : [options.catalogue.states[state]]), ...right.map((line) => `✓ ${line}`)]
    return [label, values.map(({ text }) => text).join(' · '), ...about]
  })
  const missing = missingNames(evidence)
  const rest = [
    [words.sections, partNames(evidence).join(' ; ')],
    [words.notFound, missing.join(' · ')],
  ].filter(([, names]) => names !== '')
  return [...said, ...rest].map(([label, ...parts]) => `– ${label} : ${parts.filter((part) => part !== '').join(' ; ')}`)
}
