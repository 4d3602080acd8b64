import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  catalogueWith,
  declared,
  fieldsTable,
  findingsList,
  isLocale,
  jsonPage,
  loadedFrom,
  localeOf,
  momentWords,
  type Paint,
  painted,
  paragraph,
  plainBlanks,
  printedReading,
  producedBy,
  type Screen,
  type Shown,
  screenOf,
  signed,
  summaryWords,
  tally,
  titleLine,
  verdictLines,
  withSigns,
} from '@avpkit/cli'
import {
  type Candidate,
  formatDate,
  type Instant,
  instantFromEpochMs,
  type Locale,
  noumeaDay,
  parseInstant,
  type Reading,
  type SourceText,
  type Verdict,
  type VerdictStatus,
} from '@avpkit/core'
import { validateAs } from '@avpkit/core/schema'
import { explain } from '@avpkit/eligibility'
import { renderEvidence, renderHtml } from '@avpkit/html'
import { renderPdf } from '@avpkit/pdf'
import { createKit } from '@avpkit/sdk'
import { parse as parseYaml } from 'yaml'
import { root } from './step.ts'

const samples = join(root, 'examples', 'offers')
const firstSample = join(samples, '01-prevention-des-crues.md')
const sampleCandidate = join(root, 'examples', 'candidates', 'resident-since-2017.yaml')

interface DemoWords {
  readonly title: string
  readonly here: string
  readonly reading: string
  readonly check: string
  readonly answer: string
  readonly says: string
  readonly moment: (at: string) => string
  readonly documents: string
  readonly files: readonly (readonly [label: string, files: readonly string[], about: string])[]
  readonly next: string
  readonly commands: (file: string) => readonly (readonly [command: string, about: string])[]
  readonly official: string
  readonly counts: (errors: number, warnings: number, infos: number) => string
  readonly more: (count: number, file: string) => string
  readonly cantRead: (file: string) => string
  readonly wrongMoment: (text: string) => string
  readonly usage: string
  otherYears(years: number, badge: string, until: string | undefined): string
}

const avp = 'npm run -s avp --'

const demoWords: { readonly [L in Locale]: DemoWords } = {
  fr: {
    title: 'avpkit · démonstration',
    here: 'tout se passe sur cette machine',
    reading: 'LECTURE',
    check: 'CONTRÔLE',
    answer: 'RÉPONSE À UNE CANDIDATE',
    says: 'Elle indique :',
    moment: (at) => `le ${at}`,
    documents: 'DOCUMENTS',
    files: [
      ['page', ['offre.html'], 'à ouvrir dans un navigateur'],
      ['contrôle', ['controle.html'], 'le texte, surligné'],
      ['PDF', ['offre.pdf'], 'accessible, copie de consultation'],
      ['données', ['lecture.json', 'verdict.json'], ''],
    ],
    next: 'Ensuite :',
    commands: (file) => [
      [`${avp} check ${file}`, 'répondre aux questions'],
      [`${avp} lint 'examples/offers/[01]*'`, 'contrôler plusieurs avis'],
      ['npm run demo -- MON-AVIS.txt', 'le vôtre'],
    ],
    official: "Seul l'avis officiel publié fait foi.",
    counts: (errors, warnings, infos) =>
      `${errors || 'rien'} à corriger · ${warnings || 'rien'} à vérifier${infos > 0 ? ` · ${infos} bon à savoir` : ''}`,
    more: (count, file) => `… et ${count} de plus : ${avp} lint ${file}`,
    cantRead: (file) => `${file} : ce fichier ne peut pas être lu. Donnez un texte ou du Markdown.`,
    wrongMoment: (text) => `--at attend un moment complet, comme 2025-07-10T09:00:00+11:00 ; « ${text} » n'en est pas un.`,
    usage: 'npm run demo -- [FICHIER] [--at INSTANT] [--locale fr|en] [--out DOSSIER]',
    otherYears: (years, badge, until) => `Et pour un poste à ${years} ans ? ${badge}${until ? `, jusqu'au ${until}` : ''}.`,
  },
  en: {
    title: 'avpkit · demonstration',
    here: 'everything happens on this machine',
    reading: 'READING',
    check: 'CHECK',
    answer: 'ANSWER TO A CANDIDATE',
    says: 'She says:',
    moment: (at) => at,
    documents: 'DOCUMENTS',
    files: [
      ['page', ['offre.html'], 'to be opened in a browser'],
      ['check', ['controle.html'], 'the text, highlighted'],
      ['PDF', ['offre.pdf'], 'accessible, a copy for reading'],
      ['data', ['lecture.json', 'verdict.json'], ''],
    ],
    next: 'Next:',
    commands: (file) => [
      [`${avp} check ${file}`, 'answer the questions'],
      [`${avp} lint 'examples/offers/[01]*'`, 'check several offers'],
      ['npm run demo -- MY-OFFER.txt', 'yours'],
    ],
    official: 'Only the official notice counts.',
    counts: (errors, warnings, infos) =>
      `${errors || 'nothing'} to correct · ${warnings || 'nothing'} to check${infos > 0 ? ` · ${infos} good to know` : ''}`,
    more: (count, file) => `… and ${count} more: ${avp} lint ${file}`,
    cantRead: (file) => `${file}: this file can't be read. Give a text or Markdown.`,
    wrongMoment: (text) => `--at wants a whole instant, such as 2025-07-10T09:00:00+11:00; "${text}" isn't one.`,
    usage: 'npm run demo -- [FILE] [--at INSTANT] [--locale fr|en] [--out FOLDER]',
    otherYears: (years, badge, until) => `And for a post that asks for ${years} years? ${badge}${until ? `, until ${until}` : ''}.`,
  },
}

/** What the demonstration is asked to show. */
interface Asked {
  readonly path: string
  /** The file as it was typed: what documents name. */
  readonly id: string
  readonly at: Instant
  readonly locale: Locale
  /** Where the folders of documents stand. */
  readonly out: string
}

class Misuse extends Error {}

const localeAsked = (typed: string | undefined): Locale => (typed !== undefined && isLocale(typed) ? typed : localeOf(process.env))

/** The samples carry their own moment; any other file is read now. */
const sampleMoment = (path: string): Instant | undefined => {
  if (resolve(path, '..') !== samples) return undefined
  const moments: { readonly [file: string]: { readonly at: string } } = JSON.parse(readFileSync(join(samples, 'moments.json'), 'utf8'))
  return parseInstant(moments[basename(path)]?.at ?? '')
}

const momentAsked = (typed: string | undefined, path: string, words: DemoWords): Instant => {
  if (typed === undefined) return sampleMoment(path) ?? instantFromEpochMs(Date.now())
  const at = parseInstant(typed)
  if (at === undefined) throw new Misuse(words.wrongMoment(typed))
  return at
}

const optionKinds = { at: { type: 'string' }, locale: { type: 'string' }, out: { type: 'string' } } as const

const typedWords = (usage: string) => {
  try {
    return parseArgs({ options: optionKinds, allowPositionals: true })
  } catch {
    throw new Misuse(usage)
  }
}

/** `npm run` works in the repository's folder; a file is meant from where the command was typed. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: npm sets it; no cached task of turbo reads it
const typedIn = process.env.INIT_CWD ?? process.cwd()

const asked = (): Asked => {
  const { values, positionals } = typedWords(demoWords[localeOf(process.env)].usage)
  const locale = localeAsked(values.locale)
  const [file] = positionals
  const path = file === undefined ? firstSample : resolve(typedIn, file)
  const out = values.out === undefined ? join(root, 'out') : resolve(typedIn, values.out)
  return { path, id: file ?? shownPath(path), locale, out, at: momentAsked(values.at, path, demoWords[locale]) }
}

const shownPath = (path: string): string => {
  const below = relative(root, path)
  return below.startsWith('..') ? path : below
}

const readSource = async (id: string, path: string, words: DemoWords): Promise<SourceText> => {
  try {
    const { source, trouble } = await loadedFrom(id, readFileSync(path))
    if (trouble === undefined) return source
  } catch {
    // Told below, whatever the reason.
  }
  throw new Misuse(words.cantRead(shownPath(path)))
}

const readSampleCandidate = (): Candidate => {
  const checked = validateAs('candidate', parseYaml(readFileSync(sampleCandidate, 'utf8')))
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join('\n'))
  return checked.value
}

const mostFindings = 4
const gap = 2

/** Answers that another number of years could change. */
const turnsOnYears: readonly VerdictStatus[] = ['priority', 'no-priority', 'not-applicable']

/** The screen of one language, written from top to bottom. */
class Demo {
  private readonly screen: Screen
  private readonly words: DemoWords

  constructor(locale: Locale) {
    this.screen = screenOf(process.stdout, process.env, locale)
    this.words = demoWords[locale]
  }

  private print(...lines: readonly string[]): void {
    console.log(lines.join('\n'))
  }

  private paint(words: string, paint: Paint): string {
    return painted(words, paint, this.screen)
  }

  private heading(number: number, name: string, about: string): void {
    this.print(
      '',
      `${this.paint(`${number}  ${name}`, 'heading')}${about === '' ? '' : `   ${plainBlanks(withSigns(about, this.screen))}`}`,
    )
  }

  opening(): void {
    const { title, here } = this.words
    const blanks = Math.max(3, this.screen.width - 3 - title.length - here.length)
    this.print(withSigns(`${this.paint(title, 'strong')}${' '.repeat(blanks)}${here}`, this.screen))
  }

  reading(shown: Shown, source: SourceText): void {
    this.heading(1, this.words.reading, titleLine(source, this.screen, basename(source.info.id)))
    this.print('', ...fieldsTable(shown, this.screen))
  }

  check(shown: Shown, file: string): void {
    const { diagnostics } = shown.reading
    const { error, warning, info } = tally(diagnostics)
    this.heading(2, this.words.check, this.words.counts(error, warning, info))
    if (diagnostics.length > 0) this.print('', ...findingsList(shown, this.screen, { most: mostFindings, brief: true }))
    else this.print('', ...paragraph(summaryWords(shown.reading, this.screen.locale).rest, this.screen, { lead: '✓ ' }))
    const more = diagnostics.length - mostFindings
    if (more > 0) this.print('', ...paragraph(this.words.more(more, file), this.screen))
  }

  answer(shown: Shown, candidate: Candidate, verdict: Verdict): void {
    const { locale } = this.screen
    this.heading(3, this.words.answer, this.words.moment(momentWords(verdict.at, locale)))
    this.print(...paragraph(`${this.words.says} ${declared(candidate, locale).join(' · ')}`, this.screen), '')
    this.print(...verdictLines({ verdict, explanation: explain(verdict, { locale }), brief: true }, shown, this.screen))
  }

  otherYears(years: number, verdict: Verdict): void {
    const { locale } = this.screen
    const { status, residenceReachedOn } = verdict
    const until = status === 'no-priority' && residenceReachedOn ? formatDate(residenceReachedOn, locale, 'long') : undefined
    this.print('', ...paragraph(this.words.otherYears(years, explain(verdict, { locale }).badge, until), this.screen))
  }

  documents(folder: string, file: string): void {
    const { documents, files, next, commands, official } = this.words
    this.heading(4, documents, '')
    for (const [label, names, about] of files) {
      const [first = '', ...rest] = names
      const paths = [`${shownPath(folder)}/${first}`, ...rest].join(' · ')
      this.print(withSigns(`   ${label.padEnd(12)}${paths.padEnd(30)} ${about}`.trimEnd(), this.screen))
    }
    this.print('')
    for (const [index, [command, about]] of commands(file).entries()) {
      const lead = index === 0 ? next : ''
      const line = `   ${lead.padEnd(10)} ${command}`
      const isShort = line.length + gap + about.length <= this.screen.width
      this.print(isShort ? `${line}${' '.repeat(gap)}${this.paint(about, 'faint')}` : line)
    }
    this.print(`   ${official}`)
  }
}

/** A short name for the folder of an offer's documents, fit for every file system. */
const folderName = ({ offer, source }: Reading): string =>
  (offer.reference?.key ?? basename(source.id)).replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-')

/** The same offer, if it asked for another number of years. */
const withYears = (reading: Reading, years: number): Reading | undefined => {
  const { residence } = reading.offer
  if (residence?.kind !== 'minimum' || reading.fields.residence?.state !== 'stated') return undefined
  return { ...reading, offer: { ...reading.offer, residence: { ...residence, years } } }
}

const show = async ({ path, id, at, locale, out }: Asked): Promise<void> => {
  const source = await readSource(id, path, demoWords[locale])
  const kit = createKit({})
  const reading: Reading = signed(kit.parse(source), producedBy())
  const catalogue = catalogueWith(locale)
  const shown: Shown = { reading, source, catalogue }
  const candidate = readSampleCandidate()
  const verdict = kit.check(reading, candidate, { at })
  const demo = new Demo(locale)
  const file = shownPath(path)
  demo.opening()
  demo.reading(shown, source)
  demo.check(shown, file)
  demo.answer(shown, candidate, verdict)
  const otherYears = reading.offer.residence?.kind === 'minimum' && reading.offer.residence.years === 10 ? 5 : 10
  const other = turnsOnYears.includes(verdict.status) ? withYears(reading, otherYears) : undefined
  if (other) demo.otherYears(otherYears, kit.check(other, candidate, { at }))
  const folder = join(out, folderName(reading))
  await writeDocuments(folder, shown, source, verdict, { at, locale })
  demo.documents(folder, file)
}

const writeDocuments = async (
  folder: string,
  shown: Shown,
  source: SourceText,
  verdict: Verdict,
  { at, locale }: Pick<Asked, 'at' | 'locale'>,
) => {
  const { reading, catalogue } = shown
  const files = {
    'offre.html': renderHtml(reading, { locale, at }),
    'controle.html': renderEvidence(reading, source, { locale, catalogue, readOn: noumeaDay(at) }),
    'offre.pdf': await renderPdf(reading, { locale, at }),
    'lecture.json': `${jsonPage(printedReading({ reading, source }, catalogue))}\n`,
    'verdict.json': `${jsonPage(verdict)}\n`,
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

try {
  await show(asked())
} catch (error) {
  if (!(error instanceof Misuse)) throw error
  console.error(error.message)
  process.exitCode = 2
}
