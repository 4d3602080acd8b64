import type { Offer } from '@avpkit/core'
import { readDocument } from '@avpkit/documents'
import { parseOffer } from '@avpkit/parser'
import type { Browser } from 'playwright-core'
import { type Compared, comparedFields, comparedSections } from './compare.ts'
import type { Engine } from './engines.ts'
import { noticeOf } from './notice.ts'
import { plainNotice } from './plain-notice.ts'

/** An offer, and what to call it. */
export interface Sent {
  readonly name: string
  readonly offer: Offer
}

export interface Share {
  readonly equal: number
  readonly all: number
}

/** What came back of offers that went through one engine. */
export interface Proof {
  readonly fields: Share
  readonly critical: Share
  readonly sections: Share
  /** `name field: sent | read` */
  readonly wrongFields: readonly string[]
  readonly wrongSections: readonly string[]
}

const shareOf = (compared: readonly Compared[]): Share => ({
  equal: compared.filter(({ isEqual }) => isEqual).length,
  all: compared.length,
})

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** The first letter that differs stands in the middle of what is told. */
const difference = ({ key, sent, read }: Compared, name: string): string => {
  const [one, other] = [shown(sent), shown(read)]
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60)
  return `${name} ${key}: ${around(one)} | ${around(other)}`
}

const wrong = (compared: readonly (readonly [name: string, one: Compared])[]): readonly string[] =>
  compared.flatMap(([name, one]) => (one.isEqual ? [] : [difference(one, name)]))

/**
 * Offers whose notice, as plain text, is read as the offer again. What plain text doesn't give back, no document can; that is the template's
 * or the parser's.
 */
export const provable = (sent: readonly Sent[]): readonly Sent[] =>
  sent.filter(({ offer }) => comparedFields(offer, parseOffer(plainNotice(noticeOf(offer))).offer).every(({ isEqual }) => isEqual))

const provableSections = (offer: Offer): ReadonlySet<string> =>
  new Set(comparedSections(offer, parseOffer(plainNotice(noticeOf(offer))).offer).flatMap(({ key, isEqual }) => (isEqual ? [key] : [])))

/** Makes documents of offers, reads them and compares. */
export const prove = async ({ files }: Engine, sent: readonly Sent[], browser: Browser | undefined): Promise<Proof> => {
  const documents = await files(
    sent.map(({ offer }) => offer),
    browser,
  )
  const fields: (readonly [string, Compared])[] = []
  const sections: (readonly [string, Compared])[] = []
  for (const [index, { name, offer }] of sent.entries()) {
    const { source } = await readDocument(documents[index] ?? new Uint8Array(), { isolation: 'none' })
    const { offer: read } = parseOffer(source ?? '')
    const said = provableSections(offer)
    fields.push(...comparedFields(offer, read).map((one) => [name, one] as const))
    sections.push(...comparedSections(offer, read).flatMap((one) => (said.has(one.key) ? [[name, one] as const] : [])))
  }
  const [allFields, allSections] = [fields.map(([, one]) => one), sections.map(([, one]) => one)]
  return {
    fields: shareOf(allFields),
    critical: shareOf(allFields.filter(({ isCritical }) => isCritical)),
    sections: shareOf(allSections),
    wrongFields: wrong(fields),
    wrongSections: wrong(sections),
  }
}
