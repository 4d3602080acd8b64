import { describe, expect, test } from 'vitest'
import { corpus, longWords } from '../../html/test/attack-corpus.ts'
import { filledWith } from '../../html/test/offers.ts'
import { drawPdf } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { faultsOf, pdfFile } from './archive/faults.ts'
import type { PdfFile } from './archive/rule.ts'
import { ofType } from './pdf-objects.ts'

const schemes = /^(?:https?:\/\/|mailto:|tel:)[\x21-\x7e]+$/

const foreignAddresses = ({ objects }: PdfFile): readonly string[] =>
  ofType(objects, /\/S \/URI\n/)
    .map(({ words }) => /\/URI \((.*)\)\n/.exec(words)?.[1] ?? words)
    .filter((address) => !schemes.test(address))

/** What is wrong with the PDF of an offer whose every field, and every link around it, is this text. */
const wrongWith = async (attack: string): Promise<readonly string[]> => {
  const links = { official: attack, officialNote: attack, reportError: attack, calendar: attack, twin: attack, proofs: attack }
  const { bytes } = await drawPdf(filledWith(attack), { links })
  const file = pdfFile(bytes)
  return [...troublesOf(file.objects), ...faultsOf(file), ...foreignAddresses(file)]
}

const parts = 8

describe('a file without fault, and links of known schemes, come out of offers that attack', { timeout: 60_000 }, () => {
  test.each(Array.from({ length: parts }, (_, part) => [part + 1]))(`part %i of ${parts}`, async (part) => {
    const attacks = corpus.filter((_, at) => at % parts === part - 1)
    expect(attacks.length).toBeGreaterThan(60)
    for (const attack of attacks) expect(await wrongWith(attack), JSON.stringify(attack)).toEqual([])
  })
})

describe('100 KB in every field give a file without fault that says where it was cut', { timeout: 120_000 }, () => {
  test.each(longWords.filter((_, at) => at % 4 === 0).map((word) => [JSON.stringify(word.slice(0, 4)), word]))('%s', async (_, word) => {
    const { bytes, diagnostics } = await drawPdf(filledWith(word))
    const file = pdfFile(bytes)
    expect([...troublesOf(file.objects), ...faultsOf(file)]).toEqual([])
    expect(bytes.length).toBeLessThan(1_000_000)
    const visible = /\S/.test(word.replace(/\p{Cc}/gu, ''))
    expect(diagnostics.some(({ code }) => code === 'pdf-cut-short')).toBe(visible)
  })
})

test('an address that leads elsewhere is noticed', () => {
  const objects = new Map([[1, { words: '<<\n/S /URI\n/URI (javascript:alert\\(1\\))\n>>' }]])
  expect(foreignAddresses({ words: '', objects })).toHaveLength(1)
})
