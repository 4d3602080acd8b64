import { expect, test } from 'vitest'
import { spokenDate } from './spoken-date.ts'

const cases: readonly [text: string, date: string | undefined][] = [
  ['2017', '2017'],
  ['2017-03', '2017-03'],
  ['2017-03-01', '2017-03-01'],
  ['mars 2017', '2017-03'],
  ['MARS 2017', '2017-03'],
  ['août 2017', '2017-08'],
  ['aout 2017', '2017-08'],
  ['March 2017', '2017-03'],
  ['3/2017', '2017-03'],
  ['1er mars 2017', '2017-03-01'],
  ['le 1er mars 2017', '2017-03-01'],
  ['depuis le 15 décembre 2017', '2017-12-15'],
  ['01/03/2017', '2017-03-01'],
  ['1.3.2017', '2017-03-01'],
  ['since 1st March 2017', '2017-03-01'],
  ['  en 2017 ', '2017'],
  // What must not be taken for a date.
  ['', undefined],
  ['hier', undefined],
  ['17', undefined],
  ['03/17', undefined],
  ['13/2017', undefined],
  ['31/02/2017', undefined],
  ['2017 mars', undefined],
  ['du 1er mars 2017 au 2 mars 2018', undefined],
  ['mars', undefined],
]

test.each(cases)('%s → %s', (text, date) => expect(spokenDate(text)).toBe(date))
