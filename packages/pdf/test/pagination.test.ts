import { describe, expect, test } from 'vitest'
import { paginate, paginateEvenly } from '../src/flow/pagination.ts'
import type { Row } from '../src/flow/row.ts'

/** `a` free, `a+` bound to the next, `a=` whole with the next, `a9` nine points high instead of one. */
const row = (written: string): Row & { readonly name: string } => {
  const [, name = '', height = '', keep = ''] = /^(\w)(\d*)([+=]?)$/.exec(written) ?? []
  return {
    name,
    height: Number(height || 1),
    space: 0,
    keep: keep === '+' ? 'bound' : keep === '=' ? 'whole' : 'free',
    paint: () => undefined,
  }
}

const names = (page: readonly { readonly row: Row }[]): string =>
  page.map(({ row: { ...placed } }) => String(Reflect.get(placed, 'name'))).join('')

describe('rows on pages of three', () => {
  test.each([
    ['fill one after another', 'a b c d e', ['abc', 'de']],
    ['a heading goes with its text', 'a b c+ d', ['ab', 'cd']],
    ['first and second line, last two lines', 'a b c+ d e+ f', ['ab', 'cd', 'ef']],
    ['a chain of bound rows', 'a b+ c+ d', ['a', 'bcd']],
    ['a chain longer than a page is cut', 'a+ b+ c+ d+ e', ['abc', 'de']],
    ['a table row stays whole', 'a b c= d', ['ab', 'cd']],
    ['a table row taller than a page is cut', 'a= b= c= d= e', ['abc', 'de']],
    ['its bound lines are not', 'a= b= c+ d= e', ['ab', 'cde']],
    ['a row taller than a page has a page', 'a b9 c', ['a', 'b', 'c']],
    ['nothing', '', []],
  ])('%s', (_, written, pages) => {
    const rows = written === '' ? [] : written.split(' ').map(row)
    expect(paginate(rows, 0, 3, 10).pages.map(names)).toEqual(pages)
  })

  test('space above a row vanishes at the top of a page', () => {
    const rows = [row('a'), { ...row('b'), space: 1 }, { ...row('c'), space: 1 }, { ...row('d'), space: 1 }]
    const { pages } = paginate(rows, 10, 3, 10)
    expect(pages.map((page) => page.map(({ top }) => top))).toEqual([
      [10, 12],
      [10, 12],
    ])
  })

  test('rows without a page are counted', () => {
    const { pages, left } = paginate('a b c d e f g h i j'.split(' ').map(row), 0, 3, 2)
    expect([pages.map(names), left]).toEqual([['abc', 'def'], 4])
  })
})

describe('a last page with little on it', () => {
  const rows = Array.from({ length: 21 }, (): Row => ({ height: 4, space: 1, keep: 'free', paint: () => undefined }))

  test('is avoided by less space between the rows', () => {
    expect(paginate(rows, 0, 100, 10).pages).toHaveLength(2)
    expect(paginateEvenly(rows, 0, 100, 10).pages).toHaveLength(1)
  })

  test('stays when space doesn’t suffice', () => {
    const tall = rows.map((each) => ({ ...each, space: 0.1, height: 4.9 }))
    expect(paginateEvenly(tall, 0, 100, 10).pages).toHaveLength(2)
  })
})
