import { AvpUsageError, type Offer, type ViewBlock } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { malformed, noOffers } from '../../html/test/malformed.ts'
import { drawPdf, drawView, sayPdfDiagnostic } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { faultsOf, pdfFile } from './archive/faults.ts'
import { section, viewWith } from './sample-view.ts'

/** As JSON from outside comes in: the compiler can't know. */
const asOffer = (value: unknown): Offer => value as Offer

const faultsIn = (bytes: Uint8Array): readonly string[] => {
  const file = pdfFile(bytes)
  return [...troublesOf(file.objects), ...faultsOf(file)]
}

describe('offers from outside that aren’t what they should be', { timeout: 60_000 }, () => {
  test('give files without fault', async () => {
    for (const given of malformed(60)) {
      const { bytes } = await drawPdf(asOffer(given), { at: '2025-07-10T09:00:00+11:00' })
      expect(faultsIn(bytes), JSON.stringify(given)).toEqual([])
    }
  })

  test.each(noOffers.map((given) => [JSON.stringify(given) ?? 'undefined', given]))('%s gives a file that says so', async (_, given) => {
    const { bytes, diagnostics } = await drawPdf(asOffer(given))
    expect(faultsIn(bytes)).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'pdf-parts-left-out' }])
  })

  test('what is left out is said, with its place', async () => {
    const given = { kind: 'offer', schemaVersion: 1, title: 7, sections: [{ id: 'missions', blocks: [{ type: 'video' }] }] }
    const { diagnostics } = await drawPdf(asOffer(given))
    const data = { paths: ['title', 'sections.0.blocks.0'], count: 2 }
    expect(diagnostics).toEqual([{ code: 'pdf-parts-left-out', severity: 'warning', path: [], data }])
    const [diagnostic] = diagnostics
    expect(diagnostic && sayPdfDiagnostic(diagnostic, 'fr').what).toBe(
      "2 parties de l'offre ne sont pas ce que disent leurs noms, et manquent au document : title, sections.0.blocks.0.",
    )
    expect(diagnostic && sayPdfDiagnostic(diagnostic, 'en').what).toContain('title, sections.0.blocks.0')
  })
})

test('a block that no view has is its maker’s mistake', async () => {
  const block = { type: 'video' } as unknown as ViewBlock
  await expect(drawView(viewWith(section('x', block)))).rejects.toThrow(AvpUsageError)
})
