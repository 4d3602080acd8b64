import {
  type Claim,
  type Diagnostic,
  diagnosticOf,
  type Found,
  failureReason,
  gradeOf,
  type Messages,
  type Purpose,
  type Report,
  type Span,
} from '@avpkit/core'
import { Meter } from '../plugins/budget.ts'
import { checkSpan, claimFault } from '../plugins/claim-fault.ts'
import type { Registered } from '../registry.ts'

/** Pieces without what a reader left out at either end of the value. */
const piecesWithin = (pieces: readonly Span[], [from, to]: Span): readonly Span[] =>
  pieces.map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)]).filter(([start, end]) => end > start)

/** A claim as its reader made it, with the reader's name. */
const claimOf = (found: Found<unknown>, by: string): Claim =>
  found.pieces ? { ...found, pieces: piecesWithin(found.pieces, found.span), by } : { ...found, by }

/** What the readers of a text claim and report; they are run within a budget, and none that fails stops the others. */
export class Claims {
  readonly diagnostics: Diagnostic[] = []
  /** Stretches that a claim speaks for. */
  readonly claimed: Span[] = []
  private readonly length: number
  private readonly purpose: Purpose
  private readonly byField = new Map<string, Claim[]>()
  private readonly meters = new Map<string, Meter>()
  private readonly failures = new Set<string>()

  constructor(length: number, purpose: Purpose) {
    this.length = length
    this.purpose = purpose
  }

  of(key: string): readonly Claim[] {
    return this.byField.get(key) ?? []
  }

  /** Puts a field's claims in the order of the text. */
  sort(key: string): readonly Claim[] {
    const claims = this.byField.get(key) ?? []
    return claims.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.by < b.by ? -1 : 1))
  }

  /** Reports for a field; core's codes may be used by every field. */
  reporter({ path, field }: Pick<Registered, 'path' | 'field'>): Report<Messages> {
    return (code, data, at = {}) => {
      checkSpan(at.span, this.length)
      const diagnostic = diagnosticOf(code, data, at, path, gradeOf(code, field.messages, this.purpose))
      if (diagnostic) this.diagnostics.push(diagnostic)
    }
  }

  /** Runs a plug-in's code; when it throws, that is a finding and the rest goes on. */
  guarded<T>(registered: Registered, where: string, otherwise: T, run: () => T): T {
    try {
      return run()
    } catch (cause) {
      this.fail(registered, `${registered.by} ${where}`, failureReason(cause))
      return otherwise
    }
  }

  meterOf(key: string): Meter {
    const known = this.meters.get(key)
    if (known) return known
    const meter = new Meter(this.length)
    this.meters.set(key, meter)
    return meter
  }

  /** Runs a reader and takes its claims; those outside the text are refused and named. */
  take(registered: Registered, where: string, run: (meter: Meter) => readonly Found<unknown>[]): readonly Claim[] {
    const meter = this.meterOf(registered.key)
    if (meter.isSpent) return []
    const claims = this.guarded<readonly Claim[]>(registered, where, [], () => {
      const found = [...run(meter)]
      meter.spend('claims', found.length)
      const sound: Claim[] = []
      for (const one of found) {
        const reason = claimFault(one, this.length)
        if (reason === undefined) sound.push(claimOf(one, registered.by))
        else this.fail(registered, registered.by, reason)
      }
      return sound
    })
    if (claims.length > 0) this.keep(registered.key, claims)
    return claims
  }

  private keep(key: string, claims: readonly Claim[]): void {
    const known = this.byField.get(key)
    if (known) for (const one of claims) known.push(one)
    else this.byField.set(key, [...claims])
    for (const { span, pieces = [span] } of claims) for (const piece of pieces) this.claimed.push(piece)
  }

  /** A plug-in that fails in the same way at each of its labels is named once. */
  private fail(registered: Registered, where: string, reason: string): void {
    const failure = `${where}: ${reason}`
    if (this.failures.has(failure)) return
    this.failures.add(failure)
    this.reporter(registered)('plugin-failed', { plugin: registered.plugin, where, reason })
  }
}
