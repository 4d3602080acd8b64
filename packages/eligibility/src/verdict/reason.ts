import type { OfferQuote, Reason, Span } from '@avpkit/core'
import type { Draft } from '../draft.ts'
import type { FieldPlace } from '../facts/offer-facts.ts'
import type { AppliedRule } from '../rules/in-force.ts'
import { daysOf } from './case-of.ts'
import type { Inquiry } from './inquiry.ts'
import type { Setting } from './setting.ts'
import type { ToldRule } from './standing.ts'

/** A rule that was evaluated, as the contract writes it. */
export const reasonOf = (told: ToldRule, inquiry: Inquiry): Reason => {
  const { rule } = told
  const because = told.explained(daysOf(inquiry))
  const { citations, confidence, facts, spans, quotes, policies } = frameOf(rule, inquiry)
  const reason: Draft<Reason> = { rule: rule.id, outcome: because.outcome, because, citations, confidence, facts, spans }
  if (quotes !== undefined) reason.quotes = quotes
  if (policies !== undefined) reason.policies = policies
  return reason
}

/** What a reason says besides: the law, and where the offer says what the rule rests on, in which words. */
export type ReasonFrame = Omit<Reason, 'rule' | 'outcome' | 'because'>

/** It is the same for all who weren't away. */
const frameOf = (rule: AppliedRule, { setting, declared }: Inquiry): ReasonFrame => {
  if (declared === 'with-absences') return newFrame(rule, setting, true)
  const { frames } = setting.kept
  const known = frames.get(rule)
  if (known !== undefined) return known
  const frame = newFrame(rule, setting, false)
  frames.set(rule, frame)
  return frame
}

const newFrame = (rule: AppliedRule, setting: Setting, wasAway: boolean): ReasonFrame => {
  const { confidence, citations } = rule.version
  const spans: Span[] = []
  const quotes: OfferQuote[] = []
  for (const field of rule.fields) {
    const place = setting.offer.places[field]
    if (place?.span !== undefined) spans.push(place.span)
    if (place !== undefined && isQuote(place)) quotes.push(place)
  }
  const frame: Draft<ReasonFrame> = { citations, confidence, facts: rule.facts, spans }
  const policies = policiesOf(rule, setting, wasAway)
  if (quotes.length > 0) frame.quotes = quotes
  if (policies !== undefined) frame.policies = policies
  return frame
}

const isQuote = (place: FieldPlace): place is FieldPlace & { readonly text: string } => place.text !== undefined

/** The choices on which the rule rests in this case: how days are counted, and absences only for who was away. */
const policiesOf = ({ restsOn }: AppliedRule, { policy }: Setting, wasAway: boolean): { readonly [policy: string]: string } | undefined => {
  if (restsOn.length === 0) return undefined
  const named: { [policy: string]: string } = {}
  for (const name of restsOn) if (name !== 'absences' || wasAway) named[`policy.${name}`] = policy[name]
  return named
}
