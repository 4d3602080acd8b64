import { parseOffer } from '@avpkit/parser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch } from './chromium.ts'
import { comparedFields } from './documents/compare.ts'
import { type Engine, engines } from './documents/engines.ts'
import { noticeOf } from './documents/notice.ts'
import { plainNotice } from './documents/plain-notice.ts'
import { provable, prove, type Sent } from './documents/proof.ts'
import { exampleOffer, exampleOffers } from './golden.ts'
import { skipWithout } from './program.ts'

const sent: readonly Sent[] = exampleOffers().map((name) => ({ name, offer: parseOffer(exampleOffer(name)).offer }))

let browser: Browser | undefined
beforeAll(async () => {
  browser = hasChromium ? await launch() : undefined
})
afterAll(async () => browser?.close())

const nameOf = ({ name, layout, readBy }: Engine): string => `${name}, ${layout}, by ${readBy}`

/** LibreOffice calls sub-headings paragraphs in its structure tree. */
const leastSections = 0.98

describe('an example offer comes back from a document as it was', { timeout: 60_000 }, () => {
  test.for(engines.map((engine) => [nameOf(engine), engine] as const))('%s', async ([, engine], context) => {
    if (engine.needs) skipWithout(engine.needs, context)
    const { fields, critical, sections, wrongFields, wrongSections } = await prove(engine, sent, browser)
    expect(wrongFields).toEqual([])
    expect([fields.all, critical.all]).toEqual([133, 41])
    if (sections.equal < leastSections * sections.all) expect(wrongSections).toEqual([])
  })
})

describe('the proof itself', () => {
  test('plain text gives every example back, so that what a document loses is the reading’s fault', () => {
    expect(provable(sent)).toEqual(sent)
  })

  test('a fact that is missing, and one that was changed, are seen', () => {
    const [{ offer } = { offer: parseOffer('').offer }] = sent
    const { facts, ...notice } = noticeOf(offer)
    const without = facts.filter(({ label }) => label !== 'Lieu de travail')
    const changed = without.map((fact) => (fact.label.startsWith('Durée') ? { ...fact, value: ['au moins égale à 10 ans'] } : fact))
    const read = parseOffer(plainNotice({ ...notice, facts: changed })).offer
    expect(comparedFields(offer, read).flatMap(({ key, isEqual }) => (isEqual ? [] : [key]))).toEqual(['residence', 'workplace'])
  })
})
