import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type Catalogue,
  type DiagnosticCode,
  diagnosticCodes,
  type Purpose,
  type ReportedDiagnostic,
  renderExcerpt,
  report,
  type Severity,
  type SourceText,
  severityOf,
  sourceText,
} from '@avpkit/core'
import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { parseOffer } from '@avpkit/parser'
import { parse } from 'yaml'
import { printJson } from './golden.ts'
import { root } from './step.ts'

interface InTwoLanguages {
  readonly fr: string
  readonly en: string
}

/** Words of the text, and what stands in their place. */
export interface Replacement {
  readonly replace: string
  readonly by: string
}

/** What an example must cause, in words of its text; written from the requirement. */
export interface Expected {
  readonly level: Severity
  readonly path: readonly (string | number)[]
  /** Left out for a finding on the whole text. */
  readonly at?: string
  readonly related?: readonly string[]
  readonly data: { readonly [key: string]: unknown }
  readonly suggestion?: { readonly value?: unknown; readonly edits: readonly Replacement[] }
}

/** A text that causes a finding. */
export interface Example {
  readonly text: string
  /** `published` when left out. */
  readonly purpose?: Purpose
  readonly expected: Expected
  /** The text without the defect: whole, or what changes in it. */
  readonly mended: string | readonly Replacement[]
}

/** What is written by hand about a code: why it matters, and either examples or the reason why no short text causes it. */
export interface CodeSource {
  readonly why: InTwoLanguages
  readonly examples?: readonly Example[]
  readonly elsewhere?: { readonly reason: InTwoLanguages; readonly data: { readonly [key: string]: unknown } }
}

const sourceFolder = join(root, 'docs', 'codes', 'source')

/** The hand-written files, by the code that names each of them. */
export const readCodeSources = (): ReadonlyMap<string, CodeSource> =>
  new Map(
    readdirSync(sourceFolder).map((name) => [basename(name, '.yaml'), parse(readFileSync(join(sourceFolder, name), 'utf8')) as CodeSource]),
  )

/** The text of an example without its defect. */
export const mendedText = ({ text, mended }: Example): string =>
  typeof mended === 'string' ? mended : mended.reduce((whole, { replace, by }) => whole.replace(replace, () => by), text)

/** A finding as people read it in both languages, with the example that causes it. */
interface Shown {
  readonly french: ReportedDiagnostic
  readonly english: ReportedDiagnostic
  readonly example?: Example
}

const shownExample = (code: string, example: Example): Shown => {
  const source = sourceText(example.text)
  const reading = parseOffer(source, { purpose: example.purpose ?? 'published' })
  const find = (catalogue: Catalogue) => report(reading, source, catalogue).find((diagnostic) => diagnostic.code === code)
  const [french, english] = [find(fr), find(en)]
  if (!french || !english) throw new Error(`docs/codes/source/${code}.yaml: this example doesn't cause ${code}\n\n${example.text}`)
  return { french, english, example }
}

const shownElsewhere = (code: DiagnosticCode, data: ReportedDiagnostic['data']): Shown => {
  const severity = severityOf(code, 'published')
  const diagnostic = { code, severity: severity === 'off' ? 'info' : severity, path: [], data } as const
  const say = (catalogue: Catalogue): ReportedDiagnostic => {
    const { what, fix } = catalogue.say(diagnostic, '')
    return { ...diagnostic, message: what, ...(fix !== undefined && { fix }) }
  }
  return { french: say(fr), english: say(en) }
}

const shownOf = (code: DiagnosticCode, { examples = [], elsewhere }: CodeSource): readonly Shown[] =>
  elsewhere ? [shownElsewhere(code, elsewhere.data)] : examples.map((example) => shownExample(code, example))

const purposes = ['published', 'draft', 'extract'] as const
const purposeNames: { readonly [P in Purpose]: InTwoLanguages } = {
  published: { fr: 'avis publié', en: 'published' },
  draft: { fr: 'projet', en: 'draft' },
  extract: { fr: 'extrait', en: 'extract' },
}

const notReported: InTwoLanguages = { fr: 'non signalé', en: 'not reported' }

const levelName = (code: DiagnosticCode, purpose: Purpose, catalogue: Catalogue): string => {
  const level = severityOf(code, purpose)
  return level === 'off' ? notReported[catalogue.locale] : catalogue.severities[level]
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const levelsTable = (code: DiagnosticCode): string =>
  table(
    ['', ...purposes.map((purpose) => `${purposeNames[purpose].fr} · *${purposeNames[purpose].en}*`)],
    [fr, en].map((catalogue) => [
      catalogue.locale === 'fr' ? 'niveau' : '*level*',
      ...purposes.map((purpose) => levelName(code, purpose, catalogue)),
    ]),
  )

const fence = (words: string, language = 'text'): string => `\`\`\`${language}\n${words}\n\`\`\``

/** Characters that nobody sees, as the pictures that stand for them. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))

const withoutLastEnd = (text: string): string => text.replace(/\n$/, '')

const said = (catalogue: Catalogue, { severity, message, fix }: ReportedDiagnostic): string =>
  [`> **${catalogue.severities[severity]}** – ${message}`, ...(fix === undefined ? [] : [`> → ${fix}`])].join('\\\n')

const suggestionOf = ({ suggestion }: ReportedDiagnostic, { text }: SourceText): readonly string[] =>
  suggestion
    ? [
        "Proposé, jamais fait d'office · *Suggested, never done by itself*:",
        suggestion.edits.map((edit) => `- « ${text.slice(...edit.span)} » → « ${edit.text} »`).join('\n'),
      ]
    : []

const linesOf = (text: string): readonly string[] => withoutLastEnd(text).split('\n')

/** Lines of the mended text, those that are new marked, and before them those that they replace. */
const difference = (before: string, after: string): string => {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const gone = old.filter((line) => line.trim() !== '' && !fresh.includes(line)).map((line) => `- ${line}`)
  const come = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)
  return [...gone, ...come].join('\n')
}

/** What a program gets, places left out: it matches these and never the sentences. */
const forPrograms = ({ code, path, data, suggestion }: ReportedDiagnostic): string =>
  printJson(JSON.parse(JSON.stringify({ code, path, data, suggestion: suggestion?.value && { value: suggestion.value } })))

/** The words in question, then those that they are held against, each under its line. */
const excerptsOf = (source: SourceText, { span, related = [] }: ReportedDiagnostic): readonly string[] =>
  span
    ? [
        'Le passage signalé · *The words in question*:',
        fence([span, ...related.map((other) => other.span)].map((place) => renderExcerpt(source, place)).join('\n')),
      ]
    : []

const examplePage = ({ french, english, example }: Shown, index: number, all: readonly Shown[]): readonly string[] => {
  if (!example) return []
  const { text, purpose } = example
  const source = sourceText(text)
  const number = all.length > 1 ? ` ${index + 1}` : ''
  const names = purpose ? ` (${purposeNames[purpose].fr} · *${purposeNames[purpose].en}*)` : ''
  const isBlank = text.trim() === ''
  return [
    `## Exemple${number}${names}`,
    isBlank ? 'Des lignes vides. · *Blank lines.*' : fence(withoutLastEnd(visible(text))),
    ...excerptsOf(source, french),
    said(fr, french),
    said(en, english),
    ...suggestionOf(french, source),
    ...(isBlank ? [] : ['Sans ce défaut · *Without the defect*:', fence(visible(difference(text, mendedText(example))), 'diff')]),
    'Pour les programmes · *For programs*:',
    fence(forPrograms(french), 'json'),
  ]
}

const pageOf = (code: DiagnosticCode, source: CodeSource, shown: readonly Shown[]): string => {
  const { why, elsewhere } = source
  const [first] = shown
  return [
    `---\ntitle: ${code}\n---`,
    `# ${code}`,
    levelsTable(code),
    '## Pourquoi',
    why.fr.trim(),
    '## Why it matters',
    why.en.trim(),
    ...(elsewhere && first
      ? ['## Sans exemple', `${elsewhere.reason.fr} *${elsewhere.reason.en}*`, said(fr, first.french), said(en, first.english)]
      : shown.flatMap(examplePage)),
    '[Tous les codes · *All codes*](README.md)',
  ].join('\n\n')
}

const linkTo = (code: string): string => `[\`${code}\`](${code}.md)`

type Page = readonly [code: DiagnosticCode, source: CodeSource, shown: readonly Shown[]]

/** The level of a published notice, and those of other purposes where they differ. */
const levelsInShort = (code: DiagnosticCode): string => {
  const level = levelName(code, 'published', fr)
  const others = purposes
    .filter((purpose) => levelName(code, purpose, fr) !== level)
    .map((purpose) => `${purposeNames[purpose].fr} : ${levelName(code, purpose, fr)}`)
  return others.length > 0 ? `${level} (${others.join(' ; ')})` : level
}

const indexOf = (pages: readonly Page[]): string =>
  [
    ['---', 'title: Codes', 'group: Codes', 'children:', ...pages.map(([code]) => `  - ${code}.md`), '---'].join('\n'),
    '# Codes',
    "Ce que la lecture d'un avis peut signaler : une page par code, avec un exemple. Les codes et leurs données ne changent pas ; les phrases peuvent changer. Le niveau dépend de l'usage : un avis publié, un projet d'avis, un extrait (une première page).",
    '*What reading a notice can report: one page for each code, with an example. Codes and their data stay; sentences may change. Levels depend on the purpose: a published notice, a draft, an extract (a first page).*',
    table(
      ['code', 'niveau', 'exemple de phrase'],
      pages.map(([code, , [first]]) => [linkTo(code), levelsInShort(code), first?.french.message ?? '']),
    ),
    '## Sans exemple · *Without an example*',
    'Aucun texte court ne provoque ces codes. *No short text causes these.*',
    table(
      ['code', 'raison', 'reason'],
      pages.flatMap(([code, { elsewhere }]) => (elsewhere ? [[linkTo(code), elsewhere.reason.fr, elsewhere.reason.en]] : [])),
    ),
  ].join('\n\n')

/** The pages of all codes and their index, by path. */
export const codePages = (): Readonly<Record<string, string>> => {
  const sources = readCodeSources()
  const pages = diagnosticCodes.map((code): Page => {
    const source = sources.get(code)
    if (!source) throw new Error(`docs/codes/source/${code}.yaml is missing`)
    return [code, source, shownOf(code, source)]
  })
  return {
    'docs/codes/README.md': `${indexOf(pages)}\n`,
    ...Object.fromEntries(pages.map((page) => [`docs/codes/${page[0]}.md`, `${pageOf(...page)}\n`])),
  }
}
