import type { Claim, Decision, FieldReading } from '@avpkit/core'
import { checkDecision } from '../plugins/claim-fault.ts'
import type { Registered } from '../registry.ts'
import type { Claims } from './claims.ts'

/** What the label of a field tells of claims, besides their words. */
export class Labelled {
  /** Fields whose label stands there: `empty` without words after it, `unreadable` with words that no reader took. */
  readonly states = new Map<string, 'empty' | 'unreadable'>()
  /** The label that announced a claim; claims without one were found by the words alone. */
  readonly labelOf = new Map<Claim, string>()
  /** Claims whose words were taken apart between two columns, and sense leaves a doubt. */
  readonly doubted = new Set<Claim>()
}

/** What is chosen among the claims of each field. */
export class Decisions {
  readonly fields: { [key: string]: FieldReading } = {}
  private readonly values = new Map<string, unknown>()
  private readonly text: string
  private readonly claims: Claims
  private readonly labelled: Labelled

  constructor(text: string, claims: Claims, labelled: Labelled) {
    this.text = text
    this.claims = claims
    this.labelled = labelled
  }

  decide(registered: Registered): void {
    const { key, field } = registered
    const claims = this.claims.sort(key)
    const report = this.claims.reporter(registered)
    const decision = this.claims.guarded<Decision<unknown>>(registered, 'combine', { state: 'absent' }, () =>
      checkDecision(field.combine(claims, report), claims),
    )
    const chosen = 'chosen' in decision ? decision.chosen : undefined
    const claim = chosen === undefined ? undefined : claims[chosen]
    const unsaid = decision.state === 'absent' ? this.labelled.states.get(key) : undefined
    const doubted = claim !== undefined && this.labelled.doubted.has(claim)
    const state = unsaid ?? (doubted ? 'disputed' : decision.state)
    this.fields[key] = chosen === undefined ? { state, claims } : { state, chosen, claims }
    if (decision.state === 'disputed') this.dispute(registered, claims, chosen ?? 0)
    this.keep(key, decision)
  }

  /** What a field would decide before it has looked at the others, so that it has its place among them. */
  foresee(registered: Registered): void {
    const { key, field } = registered
    this.fields[key] = { state: 'absent', claims: [] }
    const claims = this.claims.of(key)
    if (claims.length === 0) return
    this.keep(
      key,
      this.claims.guarded<Decision<unknown>>(registered, 'combine', { state: 'absent' }, () => field.combine(claims, () => undefined)),
    )
  }

  /** A value that no words of its own field give, and the claim that it follows from. */
  imply(key: string, claim: Claim): void {
    this.fields[key] = { state: 'implied', chosen: 0, claims: [claim] }
    this.values.set(key, claim.value)
  }

  chosen(key: string): Claim | undefined {
    const reading = this.fields[key]
    return reading?.chosen === undefined ? undefined : reading.claims[reading.chosen]
  }

  /** Puts the value of a field into its place in the offer. */
  fill(offer: { [key: string]: unknown }, { key, path }: Registered): void {
    const [first = '', plugin = '', id = ''] = path
    const ext = offer.ext as { readonly [plugin: string]: { [key: string]: unknown } } | undefined
    const [holder, name] = path.length === 1 ? [offer, first] : [ext?.[plugin] ?? {}, id]
    const value = this.values.get(key)
    if (value !== undefined) holder[name] = value
    else if (name in holder) delete holder[name]
  }

  private keep(key: string, decision: Decision<unknown>): void {
    if ('value' in decision && decision.value !== undefined) this.values.set(key, decision.value)
    else this.values.delete(key)
  }

  /** Claims that disagree, or one that may be read in two ways: `field-repeated` when one label stands several times, else `field-disputed`. */
  private dispute(registered: Registered, claims: readonly Claim[], chosen: number): void {
    const wordsOf = ({ span, pieces = [span] }: Claim): string => pieces.map(([start, end]) => this.text.slice(start, end)).join(' ')
    const claim = claims[chosen]
    const [label, ...otherLabels] = new Set(claims.map((one) => this.labelled.labelOf.get(one)))
    const code = claims.length > 1 && label !== undefined && otherLabels.length === 0 ? 'field-repeated' : 'field-disputed'
    const related = claims.filter((other) => other !== claim).map(({ span }) => ({ span }))
    const data = { field: registered.key, values: claims.map(wordsOf) }
    this.claims.reporter(registered)(code, data, { ...(claim && { span: claim.span }), related })
  }
}
