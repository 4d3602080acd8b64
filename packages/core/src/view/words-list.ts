import type { Part } from './phrase.ts'

interface ListForm {
  readonly open: string
  readonly close: string
  readonly last: string
}

/** Strings several quotes together: « a », « b » et « c ». */
export const wordsList = (items: readonly Part[], { open, close, last }: ListForm): readonly Part[] =>
  items.flatMap((item, index) => {
    const before = index === 0 ? '' : index === items.length - 1 ? last : ', '
    return [`${before}${open}`, item, close]
  })
