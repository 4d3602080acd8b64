import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'

test.each([
  { text: '', columns: 0, because: 'nothing takes nothing' },
  { text: 'Nouméa', columns: 6, because: 'letters take one each' },
  { text: 'Noume\u0301a', columns: 6, because: 'a combining accent takes none' },
  { text: 'a\u200bb\ufeff', columns: 2, because: 'zero-width signs take none' },
  { text: 'mot\u00adclef', columns: 8, because: 'a soft hyphen is drawn' },
  { text: '« – … │', columns: 7, because: 'typographic signs take one' },
  { text: '漢字', columns: 4, because: 'ideographs take two' },
  { text: 'Ａ１', columns: 4, because: 'full-width letters take two' },
  { text: '한', columns: 2, because: 'a Hangul syllable takes two' },
  { text: '\u1112\u1161\u11ab', columns: 2, because: 'a Hangul syllable in pieces takes two' },
  { text: '𝒜', columns: 1, because: 'a letter beyond the first plane takes one' },
  { text: '𠀀', columns: 2, because: 'an ideograph beyond the first plane takes two' },
  { text: '😀', columns: 2, because: 'a picture takes two' },
  { text: '👍🏽', columns: 2, because: 'a skin tone belongs to its picture' },
  { text: '👩\u200d🚀', columns: 2, because: 'joined pictures are one' },
  { text: '🇳🇨', columns: 2, because: 'a flag is two letters' },
])('$text: $because', ({ text, columns }) => {
  expect(columnsOf(text)).toBe(columns)
})
