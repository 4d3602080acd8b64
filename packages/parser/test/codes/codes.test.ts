import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  codePage,
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  type Purpose,
  report,
  type SourceText,
  type Span,
  severityOf,
  sliceOf,
  sourceText,
} from '@avpkit/core'
import { fr } from '@avpkit/core/fr'
import { largestText, parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { type CodeSource, type Example, mendedText, type Replacement, readCodeSources } from '../../../../tooling/codes.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const sources = readCodeSources()
const written: readonly (readonly [string, CodeSource])[] = [...sources]
const purposes: readonly Purpose[] = ['published', 'draft', 'extract']

/** Codes that no short text causes: files, a record beside the text, a plug-in, a text of twenty million characters. */
const withoutExample: readonly DiagnosticCode[] = [
  'source-too-large',
  'source-no-text-layer',
  'source-encrypted',
  'source-malformed',
  'source-deadline-exceeded',
  'open-data-conflict',
  'plugin-failed',
]

/** A whole notice in which nothing is wrong. */
const soundNotice = `Chargée de la bibliothèque de rue
Référence : 3134-25-9390/SR du 27/06/2025
Employeur : Province Sud
Corps ou Cadre d'emploi / Domaine : Bibliothécaire
Direction : Direction de la culture
Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à 5 ans
Poste à pourvoir : immédiatement
Lieu de travail : Nouméa
Date de dépôt de l'offre : Vendredi 27 juin 2025
Date limite de candidature : Vendredi 18 juillet 2025
Détails de l'offre :
La bibliothèque de rue va de quartier en quartier.
Emploi RESPNC : Bibliothécaire
Missions :
- Choisir les livres ;
- Accueillir les familles.
Profil du candidat
Savoir / Connaissance / Diplôme exigé :
- Diplôme des métiers du livre.
Savoir-faire :
- Lire à voix haute.
Comportement professionnel :
- Patience.
Contact et informations complémentaires : responsable du réseau, tél. 20 00 31
Pour répondre à cette offre :
Les candidatures (CV, lettre de motivation) sont adressées à livres@exemple.nc
(1) Les pièces acceptées comme preuve sont indiquées par la DRHFPNC.
`

const place = (text: string, words: string): Span => {
  const at = text.indexOf(words)
  if (at < 0 || text.indexOf(words, at + 1) >= 0) throw new Error(`« ${words} » must stand exactly once in the example`)
  return [at, at + words.length]
}

const edit =
  (text: string) =>
  ({ replace, by }: Replacement) => ({ span: place(text, replace), text: by })

/** The finding that an example's author expects, its words turned into places. */
const expectedOf = (code: string, { text, expected }: Example): Diagnostic => {
  const { level, path, at, related, data, suggestion } = expected
  return {
    code,
    severity: level,
    path,
    data,
    ...(at !== undefined && { span: place(text, at) }),
    ...(related && { related: related.map((words) => ({ span: place(text, words) })) }),
    ...(suggestion && { suggestion: { ...suggestion, edits: suggestion.edits.map(edit(text)) } }),
  }
}

const findings = (text: string | SourceText, code: string, purpose: Purpose = 'published'): readonly Diagnostic[] =>
  parseOffer(text, { purpose }).diagnostics.filter((diagnostic) => diagnostic.code === code)

const examples = written.flatMap(([code, { examples: all = [] }]) =>
  all.map((example, index) => ({ name: `${code} ${index + 1}`, code, example })),
)

describe('an example', () => {
  test.each(examples)('of $name causes the finding, once, at these words', ({ code, example }) => {
    expect(findings(example.text, code, example.purpose)).toEqual([expectedOf(code, example)])
  })

  test.each(examples)('of $name without its defect causes none', ({ code, example }) => {
    const mended = mendedText(example)
    expect(mended).not.toBe(example.text)
    expect(findings(mended, code, example.purpose)).toEqual([])
  })

  test.each(examples)('of $name replaces words that stand in it', ({ example: { text, mended } }) => {
    if (typeof mended !== 'string') for (const { replace } of mended) place(text, replace)
  })

  test.each(examples)('of $name points at the same words when lines end as on Windows', ({ code, example }) => {
    const wordsAt = (text: string) => {
      const source = sourceText(text)
      return findings(source, code, example.purpose).map(({ span, related = [] }) =>
        [...(span ? [span] : []), ...related.map((other) => other.span)].map((one) => sliceOf(source, one)),
      )
    }
    expect(wordsAt(example.text.replaceAll('\n', '\r\n'))).toEqual(wordsAt(example.text))
  })

  test.each(examples)('of $name is not of a purpose for which the code is off', ({ code, example }) => {
    for (const purpose of purposes) {
      if (severityOf(code as DiagnosticCode, purpose) === 'off') expect(findings(example.text, code, purpose)).toEqual([])
    }
  })
})

const contactOnly = `Pilote de drone
Employeur : Province Sud
Date limite de candidature : Vendredi 18 juillet 2025
Contact et informations complémentaires : cheffe du service des cartes, tél. 20 00 21`

const firstPage = `Pilote de drone
Employeur : Province Sud
Date limite de candidature : Vendredi 18 juillet 2025
Missions :
- Survoler les côtes`

const cutPage = `${firstPage} de`

const noSuchDay = `Pilote de drone
Employeur : Province Sud
Date de dépôt de l'offre : 30 février 2025
Date limite de candidature : 31 juin 2025`

describe('what one finding explains is not said twice', () => {
  test.each<{ text: string; purpose: Purpose; told: readonly DiagnosticCode[]; untold: readonly DiagnosticCode[]; because: string }>([
    {
      because: 'a first page has lost its end',
      text: firstPage,
      purpose: 'published',
      told: ['source-incomplete'],
      untold: ['profile-missing', 'contact-missing', 'application-missing', 'source-truncated'],
    },
    {
      because: 'so has a page cut in a sentence',
      text: cutPage,
      purpose: 'published',
      told: ['source-truncated'],
      untold: ['profile-missing', 'contact-missing', 'application-missing', 'source-incomplete'],
    },
    {
      because: 'a text that names a contact goes to its end',
      text: contactOnly,
      purpose: 'published',
      told: ['application-missing'],
      untold: ['source-incomplete', 'contact-missing'],
    },
    {
      because: 'a draft is to be completed, even where it stops in a sentence',
      text: cutPage,
      purpose: 'draft',
      told: ['source-truncated', 'profile-missing', 'contact-missing', 'application-missing'],
      untold: ['source-incomplete'],
    },
    {
      because: 'an extract is expected to stop',
      text: firstPage,
      purpose: 'extract',
      told: [],
      untold: ['source-incomplete', 'profile-missing', 'contact-missing', 'application-missing'],
    },
    {
      because: "a date that isn't in the calendar stands there all the same",
      text: noSuchDay,
      purpose: 'published',
      told: ['date-invalid'],
      untold: ['deadline-missing', 'posting-date-missing'],
    },
  ])('$because ($purpose)', ({ text, purpose, told, untold }) => {
    const codes = new Set(parseOffer(text, { purpose }).diagnostics.map(({ code }) => code))
    expect(told.filter((code) => !codes.has(code))).toEqual([])
    expect(untold.filter((code) => codes.has(code))).toEqual([])
  })
})

test.each(purposes)('a sound notice read as %s causes nothing', (purpose) => {
  expect(parseOffer(soundNotice, { purpose }).diagnostics).toEqual([])
})

test('every code has its file, and every file its code', () => {
  expect([...sources.keys()].sort()).toEqual([...diagnosticCodes].sort())
})

test('every code that a text can cause has an example; the others say why they have none', () => {
  const withReason = written.filter(([, { elsewhere }]) => elsewhere).map(([code]) => code)
  expect(withReason.sort()).toEqual([...withoutExample].sort())
  for (const [code, { examples: all = [], elsewhere }] of written) {
    expect(`${code}: ${all.length > 0 ? 'example' : ''}${elsewhere ? 'reason' : ''}`).toMatch(/: (?:example|reason)$/)
  }
})

test('a text beyond the limit is too large, and nothing of it is read', () => {
  const text = `Date limite de candidature : vendredi 18 juillet 2025\n${' '.repeat(largestText)}`
  const { diagnostics, offer } = parseOffer(text)
  expect(diagnostics).toEqual([
    { code: 'source-too-large', severity: 'error', path: [], data: { length: text.length, limit: largestText } },
  ])
  expect(offer.deadline).toBeUndefined()
})

test.each(written)('%s says in two to four sentences why it matters, in both languages', (_, { why }) => {
  for (const words of [why.fr, why.en]) {
    const sentences = words.trim().split(/(?<=[.?])\s+(?=\p{Lu}|«|")/u)
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(4)
  }
})

describe('the pages', () => {
  test('are those that findings link to', () => {
    for (const code of diagnosticCodes) {
      const [reported] = report({ diagnostics: [{ code, severity: 'info', path: [], data: {} }] }, sourceText(''), fr)
      expect(reported?.url).toBe(codePage(code))
      expect(existsSync(join(root, reported?.url ?? 'no page')), reported?.url).toBe(true)
    }
  })

  test('are of codes that exist', () => {
    const pages = readdirSync(join(root, 'docs', 'codes')).filter((name) => name.endsWith('.md') && name !== 'README.md')
    expect(pages.sort()).toEqual(diagnosticCodes.map((code) => `${code}.md`).sort())
  })
})
