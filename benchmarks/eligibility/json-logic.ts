import jsonLogic, { type RulesLogic } from 'json-logic-js'
import { type Ask, type Facts, priorityTable, type Row, windowTable } from './decision.ts'

const asked = (ask: Ask): RulesLogic => {
  const sides: [RulesLogic, RulesLogic] = [{ var: ask.fact }, 'toFact' in ask ? { var: ask.toFact } : ask.to]
  switch (ask.is) {
    case '=':
      return { '===': sides }
    case '<':
      return { '<': sides }
    case '<=':
      return { '<=': sides }
    case '>':
      return { '>': sides }
  }
}

/** The last line asks nothing: it is what is left. */
const logicOf = (table: readonly Row[]): RulesLogic =>
  table.reduceRight<RulesLogic>(
    (rest, { all, answer }) => (all.length === 0 ? answer : { if: [{ and: all.map(asked) }, answer, rest] }),
    '',
  )

const decidedBy = (table: readonly Row[]): ((facts: Facts) => string) => {
  const logic = logicOf(table)
  return (facts) => String(jsonLogic.apply(logic, facts))
}

export const windowByJsonLogic = decidedBy(windowTable)
export const priorityByJsonLogic = decidedBy(priorityTable)
