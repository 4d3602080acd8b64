import { AvpUsageError, type Offer, type View, type ViewBlock } from '@avpkit/core'
import { describe, expect, it } from 'vitest'
import { bareView } from '../../pdf/test/sample-view.ts'
import { renderFragment, renderHtml, renderList, renderView } from '../src/index.ts'
import { malformed, noOffers } from './malformed.ts'
import { named, parseHtml } from './parse.ts'

/** As JSON from outside comes in: the compiler can't know. */
const asOffer = (value: unknown): Offer => value as Offer

const at = '2025-07-10T09:00:00+11:00'

describe('offers from outside that aren’t what they should be', { timeout: 30_000 }, () => {
  it('give a page, a fragment and a list, and no word of a program', () => {
    for (const given of malformed(200)) {
      const page = renderHtml(asOffer(given), { locale: 'fr', at })
      expect(named(parseHtml(page), 'h1')).toHaveLength(1)
      const all = page + renderFragment(asOffer(given), { locale: 'en' }) + renderList([asOffer(given)], { locale: 'fr', at })
      expect(all).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it.each(noOffers.map((given) => [JSON.stringify(given) ?? 'undefined', given]))('%s gives a page', (_, given) => {
    expect(named(parseHtml(renderHtml(asOffer(given), { locale: 'fr' })), 'h1')).toHaveLength(1)
  })
})

it('a block that no view has is its maker’s mistake', () => {
  const block = { type: 'video' } as unknown as ViewBlock
  const view: View = { ...bareView, sections: [{ id: 'glance', anchor: 'glance', heading: 'x', blocks: [block] }] }
  expect(() => renderView(view)).toThrow(AvpUsageError)
})
