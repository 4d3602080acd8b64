/** All matches of a global expression that never matches nothing: `matchAll` makes the expression anew for each text. */
export const matchesIn = (expression: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match)
  return found
}
