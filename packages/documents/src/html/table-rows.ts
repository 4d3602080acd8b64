const longestLabel = 90

/** Lines of a row: `label : value` for two cells, a row with pipes for more, one after the other for what isn't a table of facts. */
export const rowLines = (cells: readonly (readonly string[])[]): readonly string[] => {
  const texts = cells.map((cell) => cell.filter((line) => line.trim() !== ''))
  const [labels = [], values = []] = texts
  if (texts.length === 2) {
    const [label = ''] = labels
    const [value = '', ...rest] = values
    const isFact =
      labels.length === 1 && value !== '' && label.length <= longestLabel && !/:\s+\S/.test(label) && !/^(?:#|\s*- )/.test(label + value)
    return isFact ? [`${label}${/:$/.test(label) ? '' : ' :'} ${value.trimStart()}`, ...rest] : texts.flat()
  }
  const isRow = texts.length > 2 && texts.every((cell) => cell.length <= 2 && cell.every((line) => line.length < 400))
  return isRow ? [`| ${texts.map((cell) => cell.map((line) => line.trim()).join('<br>')).join(' | ')} |`] : texts.flat()
}
