import { comparable, type Offer, toView } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { positionLines } from '../../documents/src/pdf/position-lines.ts'
import { parseOffer } from '../../parser/src/index.ts'
import { drawView, renderPdf } from '../src/index.ts'
import { exampleOffers } from './example-offers.ts'
import { noticeOf } from './notice-of.ts'
import { type ReadElement, readPdf } from './read-pdf.ts'
import { readTree } from './read-tree.ts'
import { fullView } from './sample-view.ts'
import { lostSegment, segmentsOf } from './view-segments.ts'

const taggedText = ({ pieces }: ReadElement): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : taggedText(piece))).join(' ')

const examples: readonly (readonly [string, Offer])[] = exampleOffers()

const moment = { at: '2025-07-10T09:00:00+11:00' }
const exampleViews = examples.map(([name, offer]) => [name, toView(offer, 'fr', moment)] as const)

describe('every segment of the view is read back in order', { timeout: 30_000 }, () => {
  const views = [['a view of everything', fullView] as const, ...exampleViews]

  test.each(views)('%s, line by line', async (_, view) => {
    const { pages } = await readPdf((await drawView(view)).bytes)
    const lines = positionLines(pages.map(({ placed }) => placed))
    expect(lostSegment(segmentsOf(view), lines.map(({ text }) => text).join('\n'))).toBeUndefined()
  })

  test.each(views)('%s, by tags and in the order of the file', async (_, view) => {
    const { bytes, diagnostics } = await drawView(view)
    const { pages } = await readPdf(bytes)
    expect(diagnostics).toEqual([])
    const segments = segmentsOf(view)
    expect(lostSegment(segments, pages.map(({ structure }) => taggedText(structure)).join(' '))).toBeUndefined()
    expect(lostSegment(segments, pages.map(({ text }) => text).join('\n'))).toBeUndefined()
  })

  test('a segment that is missing is found out', async () => {
    const { pages } = await readPdf((await drawView(fullView)).bytes)
    const text = pages.map((page) => page.text).join('\n')
    expect(lostSegment([...segmentsOf(fullView), 'des mots qui ne s’y trouvent pas'], text)).toBe('des mots qui ne s’y trouvent pas')
  })
})

describe('an offer that is drawn, read back and parsed again is the same offer', { timeout: 30_000 }, () => {
  test.each(examples)('%s', async (_, offer) => {
    const notice = noticeOf(await readTree(await renderPdf(offer, moment)))
    expect(comparable(parseOffer(notice).offer)).toEqual(comparable(offer))
  })

  test('but for a word that is lost on the way', async () => {
    const [[, offer] = ['', { kind: 'offer', schemaVersion: 1, sections: [] } as const]] = examples
    const notice = noticeOf(await readTree(await renderPdf(offer, moment)))
    expect(comparable(parseOffer(notice.replace('vallées', '')).offer)).not.toEqual(comparable(offer))
  })
})

test('three pages take 60 000 bytes at most, each further one 10 000', { timeout: 60_000 }, async () => {
  for (const [, view] of exampleViews) {
    const { bytes } = await drawView(view)
    const { pages } = await readPdf(bytes)
    expect(bytes.length).toBeLessThan(30_000 + 10_000 * pages.length)
  }
})
