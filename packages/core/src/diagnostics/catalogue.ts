import type { PlainDate } from '../calendar/index.ts'
import type { Messages, Wording } from '../contract/message.ts'
import type { VerdictStatus } from '../eligibility/verdict.ts'
import type { Locale } from '../locale.ts'
import type { FieldId, sectionIds } from '../offer/offer.ts'
import type { Diagnostic, FieldState } from '../reading/reading.ts'
import type { DiagnosticCode, DiagnosticData, Severity } from './codes.ts'
import { diagnosticCodes } from './severity.ts'

/** Sections of the national template. */
type TemplateSection = (typeof sectionIds)[number]

/** Names of one language: of severities, fields, sections, states and badges. */
export interface CatalogueNames {
  readonly locale: Locale
  readonly severities: { readonly [S in Severity]: string }
  readonly fields: { readonly [F in FieldId]: string }
  readonly sections: { readonly [S in TemplateSection]: string }
  /** How a field's value came about: printed, deduced, corrected … */
  readonly states: { readonly [S in FieldState]: string }
  /** Badge of an offer whose dates contradict each other. */
  readonly datesUnknown: string
  /** Short words for a verdict. `readOn`, the day on which this version was read, is said with a deadline that has passed. */
  badge(status: VerdictStatus, readOn?: PlainDate): string
}

/** Words of one language for every code: `@avpkit/core/fr`, `@avpkit/core/en`. */
export interface Catalogue extends CatalogueNames {
  /**
   * Puts a finding into words: what is there, then what to do. A code that the catalogue doesn't know is named in plain words.
   *
   * @param quote - words at the finding's span, on one line; empty without a span
   * @param related - words at its related spans, in their order
   */
  say(diagnostic: Pick<Diagnostic, 'code' | 'data'>, quote: string, related?: readonly string[]): Wording
}

/** Makes the words of a finding from its data, the words at its span and those at its related spans. */
export type Sentence<D> = (data: D, quote: string, related: readonly string[]) => Wording

/** A sentence for every code of core: one that is missing, or takes other data, doesn't compile. */
export type Sentences = { readonly [C in DiagnosticCode]: Sentence<DiagnosticData[C]> }

/** Joins names and sentences to a catalogue. `unknown` words a code that has no sentence. */
export const catalogueOf = (
  names: CatalogueNames,
  sentences: Sentences,
  unknown: (words: string, quote: string) => Wording,
): Catalogue => ({
  ...names,
  say: ({ code, data }, quote, related = []) =>
    (isCoreCode(code) && said(sentences[code], data, quote, related)) || unknown(code.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), quote),
})

/**
 * Adds the sentences of plug-ins to a catalogue, under the codes that their fields and checks report.
 *
 * A message without English words is said in French. Core's codes keep core's sentences.
 *
 * @example
 * ```ts
 * const unclear = (_: unknown, quote: string) => ({ what: `« ${quote} » : effectif peu clair.` })
 * const catalogue = withMessages(fr, { 'staff-unclear': { severity: 'info', fr: unclear } })
 * catalogue.say({ code: 'staff-unclear', data: {} }, '3 ou 4').what // '« 3 ou 4 » : effectif peu clair.'
 * ```
 */
export const withMessages = (catalogue: Catalogue, messages: Messages): Catalogue => ({
  ...catalogue,
  say(diagnostic, quote, related) {
    const { code, data } = diagnostic
    const message = !isCoreCode(code) && Object.hasOwn(messages, code) ? messages[code] : undefined
    const sentence = message && (catalogue.locale === 'fr' ? message.fr : (message.en ?? message.fr))
    return (sentence && said(sentence, data, quote, related ?? [])) ?? catalogue.say(diagnostic, quote, related)
  },
})

/**
 * Address of the page that explains a code, relative to the root of the documentation; `undefined` for a code that isn't core's.
 *
 * @example
 * ```ts
 * codePage('deadline-missing') // 'docs/codes/deadline-missing.md'
 * ```
 */
export const codePage = (code: string): string | undefined => (isCoreCode(code) ? `docs/codes/${code}.md` : undefined)

const coreCodes: ReadonlySet<string> = new Set(diagnosticCodes)

const isCoreCode = (code: string): code is DiagnosticCode => coreCodes.has(code)

/**
 * Calls a sentence with the data of a diagnostic: the boundary at which a code vouches for the type of its data.
 *
 * A reading that comes from a file, or a plug-in, may break that promise; there are no words then.
 */
const said = (sentence: Sentence<never>, data: Diagnostic['data'], quote: string, related: readonly string[]): Wording | undefined => {
  try {
    return sentence(data as never, quote, related)
  } catch {
    return undefined
  }
}
