import type { Found, Region } from '@avpkit/core'

const number = /(?<![\d.,/-])0*(\d{1,4})(?![\d/]|[.,]\d)/

/** Reads the first whole number after a label. */
export const readCount = ({ value }: Region): readonly Found<number>[] => {
  const printed = number.exec(value.text)
  const digits = printed?.[1]
  return printed && digits ? [{ value: Number(digits), span: value.at(printed.index, printed.index + printed[0].length) }] : []
}
