import {
  type Claim,
  type Decided,
  type Decision,
  type Diagnostic,
  diagnosticOf,
  type FieldReading,
  type Found,
  failureReason,
  gradeOf,
  type Line,
  type Messages,
  type Offer,
  type Plugin,
  type Purpose,
  type Reading,
  type Report,
  runCheck,
  type SourceText,
  type Span,
  severityOf,
  sourceText,
} from '@avpkit/core'
import { unexplained } from './checks/explained.ts'
import { missingNotes } from './checks/footnotes.ts'
import { damage, endOfText, misspeltLabels, type Seen, unreadText } from './checks/source.ts'
import { findLabels, type Occurrence } from './labels/find.ts'
import { linesOf } from './lines/lines.ts'
import { Portion } from './lines/portion.ts'
import { type Outline, outlineOf, type Stretch } from './outline/outline.ts'
import { Meter } from './plugins/budget.ts'
import { checkDecision, checkSpan, claimFault } from './plugins/claim-fault.ts'
import { employerOf, recognised } from './plugins/known-names.ts'
import { type Prepared, prepare } from './prepare/prepare.ts'
import { asFound } from './readers/text.ts'
import { type Coverage, coverageOf } from './regions/coverage.ts'
import { cutAtLabels } from './regions/cut.ts'
import { lineOf } from './regions/line-of.ts'
import { type FieldRegion, regionsOf } from './regions/regions.ts'
import { type Registered, type Registry, registryOf } from './registry.ts'

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

/** Pieces without what a reader left out at either end of the value. */
const piecesWithin = (pieces: readonly Span[], [from, to]: Span): readonly Span[] =>
  pieces.map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)]).filter(([start, end]) => end > start)

/** A claim as its reader made it, with the reader's name. */
const claimOf = (found: Found<unknown>, by: string): Claim =>
  found.pieces ? { ...found, pieces: piecesWithin(found.pieces, found.span), by } : { ...found, by }

/** Reads one text with a registry of fields; lives as long as one call. */
class TextReader {
  private readonly registry: Registry
  private readonly source: SourceText
  private readonly prepared: Prepared
  private readonly purpose: Purpose
  private readonly diagnostics: Diagnostic[] = []
  private readonly claims = new Map<string, Claim[]>()
  /** Stretches that a claim speaks for. */
  private readonly claimed: Span[] = []
  private readonly meters = new Map<string, Meter>()
  private readonly failures = new Set<string>()
  private readonly fields: { [key: string]: FieldReading } = {}
  private readonly offer: { [key: string]: unknown } = { kind: 'offer', schemaVersion: 1, sections: [] }

  constructor(registry: Registry, source: SourceText, purpose: Purpose) {
    this.registry = registry
    this.source = source
    this.prepared = prepare(source.text)
    this.purpose = purpose
  }

  read(): Reading {
    const { prepared, registry } = this
    const lines = linesOf(prepared.text)
    const occurrences = findLabels(prepared.text, lines, registry.dictionary, registry.bare)
    const { head, labelled } = cutAtLabels(prepared.text, lines, occurrences)
    const regions = regionsOf(prepared, lines, labelled)
    this.readLabelled(regions)
    const taken = this.taken()
    const isFree = (portion: Portion): boolean => !this.isTaken(portion, taken)
    const stretches: Stretch[] = labelled.map(({ occurrence, labelWords, portions }) => ({
      occurrence,
      labelWords,
      left: portions.filter(isFree),
    }))
    this.scanHead(head, labelled, isFree)
    const outline = outlineOf(prepared, stretches, registry.openings)
    Object.assign(this.offer, { sections: outline.sections })
    for (const registered of registry.fields) {
      if (registered.field.derive) this.foresee(registered)
      else this.decide(registered)
    }
    this.implyEmployer()
    this.fillOffer()
    const decided: Decided = {
      offer: this.offer as unknown as Offer,
      claimOf: (key) => this.chosen(key),
      linesOf: outline.linesOf,
      get body() {
        return outline.linesOf()
      },
    }
    this.derive(decided)
    const last = lines.at(-1)
    const seen: Seen = {
      given: this.source.text,
      prepared,
      occurrences,
      outline,
      purpose: this.purpose,
      lastLine: last && lineOf(prepared, new Portion(last, last.from, last.to)),
    }
    const unread = this.unreadLines(head, labelled)
    const certain = occurrences.filter(({ exact }) => exact)
    if (!this.isOffer(certain, outline)) return this.notAnOffer(certain.length)
    this.check(decided, seen, unread)
    return {
      kind: 'reading',
      schemaVersion: 1,
      source: this.source.info,
      offer: this.offer as unknown as Offer,
      fields: this.fields,
      outline: outline.entries,
      diagnostics: this.diagnostics,
      unread: unread.map((line) => line.span),
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

  /** Reports for a field; core's codes may be used by every field. */
  private reporter(registered: { readonly path: readonly string[]; readonly field: { readonly messages: Messages } }): Report {
    return (code, data, at = {}) => {
      checkSpan(at.span, this.source.text.length)
      const diagnostic = diagnosticOf(code, data, at, registered.path, gradeOf(code, registered.field.messages, this.purpose))
      if (diagnostic) this.diagnostics.push(diagnostic)
    }
  }

  /** Runs a plug-in's code; when it throws, that is a finding and the rest goes on. */
  private guarded<T>(registered: Registered, where: string, otherwise: T, run: () => T): T {
    try {
      return run()
    } catch (cause) {
      this.fail(registered, `${registered.by} ${where}`, failureReason(cause))
      return otherwise
    }
  }

  /** A plug-in that fails in the same way at each of its labels is named once. */
  private fail(registered: Registered, where: string, reason: string): void {
    const failure = `${where}: ${reason}`
    if (this.failures.has(failure)) return
    this.failures.add(failure)
    this.reporter(registered)('plugin-failed', { plugin: registered.plugin, where, reason })
  }

  private meterOf(key: string): Meter {
    const known = this.meters.get(key)
    if (known) return known
    const meter = new Meter(this.source.text.length)
    this.meters.set(key, meter)
    return meter
  }

  /** Runs a reader and takes its claims; those outside the text are refused and named. */
  private claim(registered: Registered, where: string, run: (meter: Meter) => readonly Found<unknown>[]): readonly Claim[] {
    const { length } = this.source.text
    const meter = this.meterOf(registered.key)
    if (meter.isSpent) return []
    const claims = this.guarded<readonly Claim[]>(registered, where, [], () => {
      const found = [...run(meter)]
      meter.spend('claims', found.length)
      const sound: Claim[] = []
      for (const one of found) {
        const reason = claimFault(one, length)
        if (reason === undefined) sound.push(claimOf(one, registered.by))
        else this.fail(registered, registered.by, reason)
      }
      return sound
    })
    if (claims.length === 0) return claims
    const known = this.claims.get(registered.key)
    if (known) for (const one of claims) known.push(one)
    else this.claims.set(registered.key, [...claims])
    for (const { span, pieces = [span] } of claims) for (const piece of pieces) this.claimed.push(piece)
    return claims
  }

  private readLabelled(regions: readonly FieldRegion[]): void {
    for (const registered of this.registry.fields) {
      const { read } = registered.field
      if (!read) continue
      const report = this.reporter(registered) as Report<Messages>
      for (const { field, region, occurrence, doubtful } of regions) {
        if (field !== registered.key) continue
        this.labelledState.set(registered.key, region.sameLine && region.value.text !== '' ? 'unreadable' : 'empty')
        const claims = this.claim(registered, 'read', (meter) => read(meter.region(region), report))
        for (const claim of claims) this.labelOf.set(claim, occurrence.label.phrase)
        if (doubtful) {
          for (const claim of claims) this.doubted.add(claim)
          report(
            'field-disputed',
            { field: registered.key, values: [region.value.text] },
            { span: region.value.at(0, region.value.text.length) },
          )
        }
      }
    }
  }

  private taken(): Coverage {
    return coverageOf(this.claimed)
  }

  private isTaken({ from, to }: Portion, taken: Coverage): boolean {
    return taken.touches(this.prepared.span(from, to))
  }

  private scanHead(
    head: readonly Portion[],
    labelled: readonly {
      readonly occurrence: { readonly label: { readonly target: { readonly kind: string; readonly id: string } } }
      readonly portions: readonly Portion[]
    }[],
    isFree: (portion: Portion) => boolean,
  ): void {
    const firstSection = labelled.findIndex(({ occurrence }) => occurrence.label.target.kind === 'section')
    const headed = labelled.slice(0, firstSection < 0 ? labelled.length : firstSection)
    const lines: Line[] = head.map((portion) => lineOf(this.prepared, portion))
    const all: Line[] = [...lines]
    for (const { occurrence, portions } of headed) {
      for (const portion of portions) {
        const line = lineOf(this.prepared, portion, occurrence.label.target.id)
        all.push(line)
        if (isFree(portion)) lines.push(line)
      }
    }
    lines.sort((a, b) => a.span[0] - b.span[0])
    all.sort((a, b) => a.span[0] - b.span[0])
    for (const registered of this.registry.fields) {
      const { scan } = registered.field
      if (!scan) continue
      const report = this.reporter(registered) as Report<Messages>
      this.claim(registered, 'scan', () => scan({ lines, all }, report))
    }
    this.recognise(lines)
  }

  /** Claims lines that are a name that a plug-in knows, for fields that nothing else speaks of. */
  private recognise(lines: readonly Line[]): void {
    const { fields, known } = this.registry
    if (!known) return
    for (const [field, names] of Object.entries(known)) {
      if ((this.claims.get(field)?.length ?? 0) > 0 || this.labelledState.has(field)) continue
      const found = recognised(names, lines)
      const registered = found && fields.find(({ key }) => key === field)
      if (!found || !registered) continue
      const { words, plugin } = found
      this.claim({ ...registered, by: `${plugin}/data` }, 'data', () => asFound(words))
    }
  }

  /** An offer that names no employer is taken to be of the one whose direction it names. */
  private implyEmployer(): void {
    const { known } = this.registry
    const direction = known && this.chosen('direction')
    if (!direction || this.fields.employer?.state !== 'absent') return
    const found = employerOf(known, String(direction.value))
    if (!found) return
    const { employer, plugin } = found
    this.fields.employer = { state: 'implied', chosen: 0, claims: [{ value: employer, span: direction.span, by: `${plugin}/data` }] }
    this.decisions.set('employer', employer)
  }

  private derive(decided: Decided): void {
    for (const registered of this.registry.fields) {
      const { derive } = registered.field
      if (!derive) continue
      const report = this.reporter(registered) as Report<Messages>
      this.claim(registered, 'derive', (meter) => derive(meter.decided(decided), report))
      this.decide(registered)
      this.fill(registered)
    }
  }

  private decide(registered: Registered): void {
    const claims = (this.claims.get(registered.key) ?? []).sort(
      (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.by < b.by ? -1 : 1),
    )
    this.claims.set(registered.key, claims)
    const report = this.reporter(registered) as Report<Messages>
    const decision = this.guarded<Decision<unknown>>(registered, 'combine', { state: 'absent' }, () =>
      checkDecision(registered.field.combine(claims, report), claims),
    )
    const chosen = 'chosen' in decision ? decision.chosen : undefined
    const unsaid = decision.state === 'absent' ? this.labelledState.get(registered.key) : undefined
    const doubted = chosen !== undefined && claims[chosen] !== undefined && this.doubted.has(claims[chosen])
    const state = unsaid ?? (doubted ? 'disputed' : decision.state)
    this.fields[registered.key] = chosen === undefined ? { state, claims } : { state, chosen, claims }
    if (decision.state === 'disputed') this.dispute(registered, claims, chosen ?? 0)
    if ('value' in decision && decision.value !== undefined) this.decisions.set(registered.key, decision.value)
    else this.decisions.delete(registered.key)
  }

  /** What a field would decide before it has looked at the others, so that it has its place among them. */
  private foresee(registered: Registered): void {
    this.fields[registered.key] = { state: 'absent', claims: [] }
    const claims = this.claims.get(registered.key)
    if (!claims) return
    const decision = this.guarded<Decision<unknown>>(registered, 'combine', { state: 'absent' }, () =>
      registered.field.combine(claims, () => undefined),
    )
    if ('value' in decision && decision.value !== undefined) this.decisions.set(registered.key, decision.value)
  }

  private readonly decisions = new Map<string, unknown>()
  /** Fields whose label stands there: `empty` without words after it, `unreadable` with words that no reader took. */
  private readonly labelledState = new Map<string, 'empty' | 'unreadable'>()
  /** The label that announced a claim; claims without one were found by the words alone. */
  private readonly labelOf = new Map<Claim, string>()
  /** Claims whose words were taken apart between two columns, and sense leaves a doubt. */
  private readonly doubted = new Set<Claim>()

  /** Claims that disagree: `field-repeated` when one label stands several times, `field-disputed` when readers differ. */
  private dispute(registered: Registered, claims: readonly Claim[], chosen: number): void {
    const wordsOf = ({ span, pieces = [span] }: Claim): string => pieces.map(([start, end]) => this.source.text.slice(start, end)).join(' ')
    const claim = claims[chosen]
    const [label, ...otherLabels] = new Set(claims.map((one) => this.labelOf.get(one)))
    const code = label !== undefined && otherLabels.length === 0 ? 'field-repeated' : 'field-disputed'
    const related = claims.filter((other) => other !== claim).map(({ span }) => ({ span }))
    const data = { field: registered.key, values: claims.map(wordsOf) }
    this.reporter(registered)(code, data, { ...(claim && { span: claim.span }), related })
  }

  private fillOffer(): void {
    Object.assign(this.offer, emptyExt(this.registry))
    for (const registered of this.registry.fields) this.fill(registered)
  }

  private fill({ key, path }: Registered): void {
    const [first = '', plugin = '', id = ''] = path
    const ext = this.offer.ext as { readonly [plugin: string]: { [key: string]: unknown } } | undefined
    const [holder, name] = path.length === 1 ? [this.offer, first] : [ext?.[plugin] ?? {}, id]
    const value = this.decisions.get(key)
    if (value !== undefined) holder[name] = value
    else if (name in holder) delete holder[name]
  }

  private chosen(key: string): Claim | undefined {
    const reading = this.fields[key]
    return reading?.chosen === undefined ? undefined : reading.claims[reading.chosen]
  }

  /** Lines before the first section that nobody claims. */
  private unreadLines(
    head: readonly Portion[],
    labelled: readonly {
      readonly occurrence: { readonly label: { readonly target: { readonly kind: string } } }
      readonly portions: readonly Portion[]
    }[],
  ): readonly Line[] {
    const taken = this.taken()
    const firstSection = labelled.findIndex(({ occurrence }) => occurrence.label.target.kind === 'section')
    const headed = labelled.slice(0, firstSection < 0 ? labelled.length : firstSection)
    return [...head, ...headed.flatMap(({ portions }) => portions)]
      .filter((portion) => !this.isTaken(portion, taken))
      .map((portion) => lineOf(this.prepared, portion))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  }

  private checked(found: readonly Diagnostic[]): readonly Diagnostic[] {
    for (const { span } of found) checkSpan(span, this.source.text.length)
    return found
  }

  private check(decided: Decided, seen: Seen, unread: readonly Line[]): void {
    const { purpose } = this
    const ends = endOfText(seen, decided.offer)
    const found = this.registry.checks.flatMap((registered) =>
      this.guarded(registered, 'check', [], () =>
        this.checked(runCheck(registered.check, this.meterOf(registered.key).decided(decided), purpose)),
      ),
    )
    const all = [
      ...damage(seen),
      ...unexplained(found, this.diagnostics, ends, seen),
      ...missingNotes(seen, decided),
      ...misspeltLabels(seen),
      ...unreadText(unread, purpose),
      ...ends,
    ]
    for (const diagnostic of all) this.diagnostics.push(diagnostic)
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
