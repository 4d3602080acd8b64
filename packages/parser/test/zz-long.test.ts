import type { Claim, Offer, Reading } from '@avpkit/core'
import { claimedWords, parseOffer } from '@avpkit/parser'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { exampleOffer, exampleOffers } from '../../../tooling/golden.ts'
import { samples } from './generator.ts'
import { mutated } from './mutations.ts'
import { faultOf } from './soundness.ts'

vi.setConfig({ testTimeout: 3_000_000 })

/** Texts of any kind: drawn offers, example offers, and both of them damaged. */
const wholeTexts = fc.oneof(
  samples.map(({ text }) => text),
  fc.constantFrom(...exampleOffers()).map((name) => exampleOffer(name).text),
)
const texts = fc.oneof(wholeTexts, mutated(wholeTexts))

/** The offer's fields, its sections left out. */
const fieldsOf = ({ sections, ...fields }: Offer): object => fields

const statesOf = ({ fields }: Reading): object => Object.fromEntries(Object.entries(fields).map(([key, { state }]) => [key, state]))

const runs = { numRuns: 6000 }

describe('a claim', () => {
  const textFields = ['title', 'employer', 'direction', 'service', 'workplace', 'respncJob']

  /** A span that ends on the words of a link lacks its address, so that the link can't be told from a bracket. */
  const cutsLink = (text: string, { span: [start, end] }: Claim): boolean => text.slice(start, end).includes('[')

  test('of a text field is its words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { fields } = parseOffer(text)
        for (const key of textFields) {
          for (const claim of fields[key]?.claims ?? [])
            if (!cutsLink(text, claim)) expect(claimedWords(text, claim), key).toBe(claim.value)
        }
      }),
      runs,
    )
  })

  test('of the corps, the residence or the availability holds its words as text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { fields } = parseOffer(text)
        for (const key of ['corps', 'availability', 'residence']) {
          for (const claim of (fields[key]?.claims ?? []) as readonly Claim<{ readonly text: string }>[]) {
            if (claim.value.text !== '' && !cutsLink(text, claim)) expect(claimedWords(text, claim), key).toBe(claim.value.text)
          }
        }
      }),
      runs,
    )
  })

  test('stands in the order of the text; the chosen one is the offer’s value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { fields, offer } = parseOffer(text)
        for (const [key, { chosen, claims, state }] of Object.entries(fields)) {
          const starts = claims.map(({ span }) => span[0])
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
          const value = (offer as unknown as { readonly [key: string]: unknown })[key]
          if (chosen !== undefined) expect(claims[chosen]?.value, key).toEqual(value)
          if (state === 'absent' || state === 'unreadable') expect(key === 'residence' ? undefined : value, key).toBeUndefined()
        }
      }),
      runs,
    )
  })
})

describe('spans', () => {
  test('lie inside the text and begin before they end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultOf(parseOffer(text), text.length)).toBeUndefined()
      }),
      runs,
    )
  })

  test('of pieces and parts lie inside their claim', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { claims } of Object.values(parseOffer(text).fields)) {
          for (const { span, pieces = [] } of claims) {
            expect(pieces.every(([start, end]) => start >= span[0] && end <= span[1])).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  test('of the outline run parallel to the sections, in the order of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { offer, outline } = parseOffer(text)
        expect(outline.map(({ id }) => id)).toEqual(offer.sections.map(({ id }) => id))
        expect(outline.map(({ blocks }) => blocks.length)).toEqual(offer.sections.map(({ blocks }) => blocks.length))
        const starts = outline.map(({ span }) => span[0])
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      runs,
    )
  })
})

describe('reading is a function', () => {
  test('the same text gives the same reading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseOffer(text)).toEqual(parseOffer(text))
      }),
      runs,
    )
  })

  test('a reading survives JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseOffer(text)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
      runs,
    )
  })
})

describe('what changes nothing but offsets', () => {
  const same = (change: (text: string) => string) =>
    fc.assert(
      fc.property(wholeTexts, (text) => {
        const [before, after] = [parseOffer(text), parseOffer(change(text))]
        expect(after.offer).toEqual(before.offer)
        expect(statesOf(after)).toEqual(statesOf(before))
        expect(after.diagnostics.map(({ code }) => code)).toEqual(before.diagnostics.map(({ code }) => code))
      }),
      runs,
    )

  const lines = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

  test('line ends', () => {
    same((text) => lines(text).replaceAll('\n', '\r\n'))
    same((text) => lines(text).replaceAll('\n', '\r'))
  })

  test('apostrophes', () => {
    same((text) => text.replaceAll('’', "'"))
    same((text) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’'))
  })

  test('a byte order mark', () => {
    same((text) => `\ufeff${text}`)
  })

  test('decomposed accents, but for texts in the wrong encoding', () => {
    same((text) => (/Ã/.test(text) ? text : text.normalize('NFD')))
  })

  test('blanks at the ends of lines', () => {
    same((text) => lines(text).replaceAll('\n', ' \u00a0\n'))
  })

  test('no-break blanks before colons', () => {
    same((text) => text.replaceAll(' :', '\u00a0:'))
    same((text) => text.replaceAll(' :', '\u202f:'))
  })

  test('one empty line or many', () => {
    same((text) => lines(text).replaceAll(/\n{2,}/g, '\n\n'))
    same((text) => lines(text).replaceAll(/\n{2,}/g, '\n\n\n\n\n'))
  })
})

test('an empty line put in anywhere leaves the fields equal', () => {
  fc.assert(
    fc.property(wholeTexts, fc.nat(), (text, place) => {
      const lines = text.split(/\r\n?|\n/)
      const at = place % (lines.length + 1)
      const more = [...lines.slice(0, at), '', ...lines.slice(at)].join('\n')
      const [before, after] = [parseOffer(lines.join('\n')), parseOffer(more)]
      fc.pre(!insideTable(lines, at))
      expect(fieldsOf(after.offer)).toEqual(fieldsOf(before.offer))
      expect(statesOf(after)).toEqual(statesOf(before))
    }),
    { numRuns: 20000 },
  )
})

/** An empty line in the middle of a table ends it, by Markdown's rules. */
const insideTable = (lines: readonly string[], at: number): boolean =>
  (lines[at - 1] ?? '').startsWith('|') && (lines[at] ?? '').startsWith('|')
