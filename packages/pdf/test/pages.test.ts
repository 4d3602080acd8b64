import type { ViewBlock } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { readPdf } from './read-pdf.ts'
import { list, paragraph, section, viewWith } from './sample-view.ts'

/** The blocks behind more and more lines, so that the page ends at each of their lines once. */
const pagesOf = async (before: number, blocks: readonly ViewBlock[]): Promise<readonly string[]> => {
  const filling = Array.from({ length: before }, (_, at) => paragraph(`avant ${at + 1}`))
  const { bytes } = await drawView(viewWith(section('Début', ...filling), section('Titre', ...blocks), section('Suite', paragraph('fin'))))
  return (await readPdf(bytes)).pages.map(({ text }) => text)
}

const together = (pages: readonly string[], ...words: readonly string[]): boolean =>
  pages.some((page) => words.every((word) => page.includes(word)))

const fillings = Array.from({ length: 14 }, (_, at) => at + 24)

const long = 'Une phrase qui va sur plusieurs lignes de la page, parce qu’elle dit beaucoup de choses à la suite. '.repeat(4)

describe('wherever the page ends', { timeout: 60_000 }, () => {
  test('two lines stand below a heading, and two lines end a section', async () => {
    for (const before of fillings) {
      const pages = await pagesOf(before, [paragraph('un'), paragraph('deux'), paragraph('trois'), paragraph('quatre')])
      expect(together(pages, 'Titre', 'un', 'deux'), `${before} lines before`).toBe(true)
      expect(together(pages, 'trois', 'quatre'), `${before} lines before`).toBe(true)
    }
  })

  test('two items stand below a heading inside a section, and what announces a list with its first two', async () => {
    for (const before of fillings) {
      const blocks = [{ type: 'heading', level: 3, text: 'Partie' } as const, paragraph('vous devrez :'), list('lire', 'dire', 'faire')]
      expect(together(await pagesOf(before, blocks), 'Titre', 'Partie', 'vous devrez', 'lire', 'dire'), `${before} lines before`).toBe(true)
    }
  })

  test('neither the first nor the last line of a paragraph stands alone', async () => {
    for (const before of fillings) {
      const pages = await pagesOf(before, [paragraph(`premier ${long} dernier`), paragraph(long)])
      const words = pages.map((page) => page.split(/\s+/))
      for (const page of words.slice(1)) expect(page.indexOf('dernier') === -1 || page.indexOf('dernier') > 12, `${before}`).toBe(true)
      const withFirst = words.find((page) => page.includes('premier')) ?? []
      expect(withFirst.length - withFirst.indexOf('premier'), `${before} lines before`).toBeGreaterThan(20)
    }
  })

  test('a row of a table isn’t cut', async () => {
    for (const before of fillings) {
      const rows = Array.from({ length: 4 }, (_, at) => [`début${at} ${long} fin${at}`, `autre${at}`])
      const pages = await pagesOf(before, [{ type: 'table', header: ['A', 'B'], rows }])
      for (const at of rows.keys()) expect(together(pages, `début${at}`, `fin${at}`, `autre${at}`), `${before} lines before`).toBe(true)
    }
  })
})
