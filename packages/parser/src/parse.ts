import {
  type Decided,
  type Diagnostic,
  diagnosticOf,
  type Line,
  type Offer,
  type Plugin,
  type Purpose,
  type Reading,
  runCheck,
  type SourceText,
  type Span,
  severityOf,
  sourceText,
} from '@avpkit/core'
import { unexplained } from './checks/explained.ts'
import { missingNotes } from './checks/footnotes.ts'
import { damage, endOfText, misspeltLabels, type Seen, unreadText } from './checks/source.ts'
import { findLabels } from './labels/find.ts'
import type { Occurrence } from './labels/occurrence.ts'
import { labelTeller } from './labels/tell.ts'
import { linesOf } from './lines/lines.ts'
import { withoutPageMarks } from './lines/page-marks.ts'
import { Portion } from './lines/portion.ts'
import { type Outline, outlineOf, type Stretch } from './outline/outline.ts'
import { checkSpan } from './plugins/claim-fault.ts'
import { employerOf, recognised } from './plugins/known-names.ts'
import { type Prepared, prepare } from './prepare/prepare.ts'
import { asFound } from './readers/text.ts'
import { Claims } from './reading/claims.ts'
import { Decisions, Labelled } from './reading/decisions.ts'
import { coverageOf } from './regions/coverage.ts'
import { cutAtLabels, type LabelledText } from './regions/cut.ts'
import { lineOf } from './regions/line-of.ts'
import { type FieldRegion, regionsOf } from './regions/regions.ts'
import { type Registry, registryOf } from './registry.ts'

/** Longest text that is read, in UTF-16 code units; a longer one gives `source-too-large` and an empty offer. */
export const largestText = 20_000_000

export interface ParseOptions {
  /** What the text is expected to hold; `published` by default. */
  readonly purpose?: Purpose
}

/** `ext` has a place for each plug-in, whatever the text holds. */
const emptyExt = ({ plugins }: Registry): { readonly ext?: { readonly [plugin: string]: Record<string, never> } } =>
  plugins.length > 0 ? { ext: Object.fromEntries(plugins.map((name) => [name, {}])) } : {}

const emptyReading = (source: SourceText, registry: Registry, diagnostics: readonly Diagnostic[]): Reading => ({
  kind: 'reading',
  schemaVersion: 1,
  source: source.info,
  offer: { kind: 'offer', schemaVersion: 1, sections: [], ...emptyExt(registry) },
  fields: Object.fromEntries(registry.fields.map(({ key }) => [key, { state: 'absent', claims: [] }])),
  outline: [],
  diagnostics,
  unread: source.text.trim() === '' ? [] : [[0, source.text.length]],
})

const inText = (a: Span, b: Span): number => a[0] - b[0]

/** Lines of one column follow each other, whatever stands beside them. */
const asRead = (a: Line, b: Line): number => a.index - b.index || a.span[0] - b.span[0]

/** Labels that stand before the first section, with what is theirs. */
const beforeSections = (labelled: readonly LabelledText[]): readonly LabelledText[] => {
  const firstSection = labelled.findIndex(({ occurrence }) => occurrence.label.target.kind === 'section')
  return labelled.slice(0, firstSection < 0 ? labelled.length : firstSection)
}

/** Reads one text with a registry of fields; lives as long as one call. */
class TextReader {
  private readonly registry: Registry
  private readonly source: SourceText
  private readonly prepared: Prepared
  private readonly purpose: Purpose
  private readonly claims: Claims
  private readonly labelled = new Labelled()
  private readonly decisions: Decisions
  private readonly offer: { [key: string]: unknown } = { kind: 'offer', schemaVersion: 1, sections: [] }

  constructor(registry: Registry, source: SourceText, purpose: Purpose) {
    this.registry = registry
    this.source = source
    this.prepared = prepare(source.text)
    this.purpose = purpose
    this.claims = new Claims(source.text.length, purpose)
    this.decisions = new Decisions(source.text, this.claims, this.labelled)
  }

  read(): Reading {
    const { prepared, registry } = this
    const labelIn = labelTeller(prepared.text, registry.dictionary)
    const { lines, repeated } = withoutPageMarks(prepared.text, linesOf(prepared.text, labelIn), labelIn)
    const occurrences = findLabels(prepared.text, lines, registry.dictionary)
    const cut = cutAtLabels(prepared.text, lines, occurrences)
    const { head, labelled } = cut
    this.readLabelled(regionsOf(prepared, lines, cut))
    const isFree = this.freeNow()
    const stretches: Stretch[] = labelled.map(({ occurrence, labelWords, portions }) => ({
      occurrence,
      labelWords,
      left: portions.filter(isFree),
    }))
    const headed = beforeSections(labelled)
    this.scanHead(head, headed, isFree)
    const outline = outlineOf(prepared, stretches, registry.openings)
    Object.assign(this.offer, { sections: outline.sections })
    const decided = this.decideAll(outline)
    const unread = this.unreadLines(head, headed)
    const certain = occurrences.filter(({ exact }) => exact)
    if (!this.isOffer(certain, outline)) return this.notAnOffer(certain.length)
    const last = lines.at(-1)
    const lastLine = last && lineOf(prepared, new Portion(last, last.from, last.to))
    this.check(decided, { given: this.source.text, prepared, occurrences, outline, purpose: this.purpose, lastLine }, unread)
    return {
      kind: 'reading',
      schemaVersion: 1,
      source: this.source.info,
      offer: this.offer as unknown as Offer,
      fields: this.decisions.fields,
      outline: outline.entries,
      diagnostics: this.claims.diagnostics,
      unread: [...unread.map((line) => line.span), ...repeated.map(({ from, to }) => prepared.span(from, to))].sort(inText),
    }
  }

  /**
   * A text with three labels is taken for an offer, or with two when it tells what there is to do.
   * One of them has several words: "Reference", "Missions" and "Contact" are English as well.
   */
  private isOffer(labels: readonly Occurrence[], outline: Outline): boolean {
    const { reference, deadline, residence } = this.offer as unknown as Offer
    if (reference?.key !== undefined || deadline !== undefined || residence !== undefined) return true
    const tells = outline.sections.some(({ id }) => id === 'missions' || id === 'mainActivities')
    return labels.length >= (tells ? 2 : 3) && labels.some(({ label }) => label.words.length > 1)
  }

  private notAnOffer(labels: number): Reading {
    const empty = this.prepared.text.trim() === ''
    const diagnostic = empty
      ? diagnosticOf('source-empty', {}, {}, [], severityOf('source-empty', this.purpose))
      : diagnosticOf('source-not-an-offer', { labels }, {}, [], severityOf('source-not-an-offer', this.purpose))
    return emptyReading(this.source, this.registry, diagnostic ? [diagnostic] : [])
  }

  private readLabelled(regions: readonly FieldRegion[]): void {
    for (const registered of this.registry.fields) {
      const { read } = registered.field
      if (!read) continue
      const report = this.claims.reporter(registered)
      for (const { field, region, occurrence, doubtful } of regions) {
        if (field !== registered.key) continue
        this.labelled.states.set(registered.key, region.sameLine && region.value.text !== '' ? 'unreadable' : 'empty')
        const claims = this.claims.take(registered, 'read', (meter) => read(meter.region(region), report))
        for (const claim of claims) this.labelled.labelOf.set(claim, occurrence.label.phrase)
        if (doubtful) {
          for (const claim of claims) this.labelled.doubted.add(claim)
          report(
            'field-disputed',
            { field: registered.key, values: [region.value.text] },
            { span: region.value.at(0, region.value.text.length) },
          )
        }
      }
    }
  }

  /** Tells what nobody claims by now. */
  private freeNow(): (portion: Portion) => boolean {
    const taken = coverageOf(this.claims.claimed)
    return ({ from, to }) => !taken.touches(this.prepared.span(from, to))
  }

  private scanHead(head: readonly Portion[], headed: readonly LabelledText[], isFree: (portion: Portion) => boolean): void {
    const lines: Line[] = head.map((portion) => lineOf(this.prepared, portion))
    const all: Line[] = [...lines]
    for (const { occurrence, portions } of headed) {
      for (const portion of portions) {
        const line = lineOf(this.prepared, portion, occurrence.label.target.id)
        all.push(line)
        if (isFree(portion)) lines.push(line)
      }
    }
    lines.sort(asRead)
    all.sort(asRead)
    for (const registered of this.registry.fields) {
      const { scan } = registered.field
      if (!scan) continue
      const report = this.claims.reporter(registered)
      this.claims.take(registered, 'scan', () => scan({ lines, all }, report))
    }
    this.recognise(lines)
  }

  /** Claims lines that are a name that a plug-in knows, for fields that nothing else speaks of. */
  private recognise(lines: readonly Line[]): void {
    const { fields, known } = this.registry
    if (!known) return
    for (const [field, names] of Object.entries(known)) {
      if (this.claims.of(field).length > 0 || this.labelled.states.has(field)) continue
      const found = recognised(names, lines)
      const registered = found && fields.find(({ key }) => key === field)
      if (!found || !registered) continue
      const { words, plugin } = found
      this.claims.take({ ...registered, by: `${plugin}/data` }, 'data', () => asFound(words))
    }
  }

  /** Decides every field, those last that look at what others decided, and fills the offer. */
  private decideAll(outline: Outline): Decided {
    const { claims, decisions, offer, registry } = this
    for (const registered of registry.fields) {
      if (registered.field.derive) decisions.foresee(registered)
      else decisions.decide(registered)
    }
    this.implyEmployer()
    Object.assign(offer, emptyExt(registry))
    for (const registered of registry.fields) decisions.fill(offer, registered)
    const decided: Decided = {
      offer: offer as unknown as Offer,
      claimOf: (key) => decisions.chosen(key),
      linesOf: outline.linesOf,
      get body() {
        return outline.linesOf()
      },
    }
    for (const registered of registry.fields) {
      const { derive } = registered.field
      if (!derive) continue
      const report = claims.reporter(registered)
      claims.take(registered, 'derive', (meter) => derive(meter.decided(decided), report))
      decisions.decide(registered)
      decisions.fill(offer, registered)
    }
    return decided
  }

  /** An offer that names no employer is taken to be of the one whose direction it names. */
  private implyEmployer(): void {
    const { known } = this.registry
    const direction = known && this.decisions.chosen('direction')
    if (!direction || this.decisions.fields.employer?.state !== 'absent') return
    const found = employerOf(known, String(direction.value))
    if (found) this.decisions.imply('employer', { value: found.employer, span: direction.span, by: `${found.plugin}/data` })
  }

  /** Lines before the first section that nobody claims. */
  private unreadLines(head: readonly Portion[], headed: readonly LabelledText[]): readonly Line[] {
    return [...head, ...headed.flatMap(({ portions }) => portions)]
      .filter(this.freeNow())
      .map((portion) => lineOf(this.prepared, portion))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  }

  private check(decided: Decided, seen: Seen, unread: readonly Line[]): void {
    const { claims, purpose, registry } = this
    const ends = endOfText(seen, decided.offer)
    const found = registry.checks.flatMap((registered) =>
      claims.guarded(registered, 'check', [], () => {
        const reported = runCheck(registered.check, claims.meterOf(registered.key).decided(decided), purpose)
        for (const { span } of reported) checkSpan(span, this.source.text.length)
        return reported
      }),
    )
    const all = [
      ...damage(seen),
      ...unexplained(found, claims.diagnostics, ends, seen),
      ...missingNotes(seen, decided),
      ...misspeltLabels(seen),
      ...unreadText(unread, purpose),
      ...ends,
    ]
    for (const diagnostic of all) claims.diagnostics.push(diagnostic)
  }
}

/** What reads texts: made once, used often. */
export interface Parser {
  parse(text: string | SourceText, options?: ParseOptions): Reading
}

/** The parser without plug-ins, made at first use: the one of `parseOffer` and of kits without plug-ins. */
let shared: Parser | undefined

/** Makes a parser with the fields of the national template and those of plug-ins. */
export const createParser = ({ plugins = [] }: { readonly plugins?: readonly Plugin[] } = {}): Parser => {
  if (plugins.length > 0) return parserOf(plugins)
  shared ??= parserOf([])
  return shared
}

const parserOf = (plugins: readonly Plugin[]): Parser => {
  const registry = registryOf(plugins)
  return {
    parse(given, { purpose = 'published' } = {}) {
      const source = typeof given === 'string' ? sourceText(given) : given
      if (source.text.length > largestText) {
        const data = { length: source.text.length, limit: largestText }
        const diagnostic = diagnosticOf('source-too-large', data, {}, [], severityOf('source-too-large', purpose))
        return emptyReading(source, registry, diagnostic ? [diagnostic] : [])
      }
      return new TextReader(registry, source, purpose).read()
    },
  }
}

/**
 * Reads the text of an avis de vacance de poste: what it says, where it says it, and every doubt.
 *
 * Never throws and never guesses, on any text: what can't be read is a diagnostic. Linear in the length of the text.
 *
 * @example
 * ```ts
 * parseOffer('Date limite de candidature : vendredi 18 juillet 2025').offer.deadline // '2025-07-18'
 * ```
 */
export const parseOffer = (text: string | SourceText, options?: ParseOptions): Reading => createParser().parse(text, options)
