import { Engine } from 'json-rules-engine'
import { type Ask, type Facts, priorityTable, type Row, windowTable } from './decision.ts'

const operators = { '=': 'equal', '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan' } as const

const asked = (ask: Ask) => ({ fact: ask.fact, operator: operators[ask.is], value: 'toFact' in ask ? { fact: ask.toFact } : ask.to })

/** The lines in their order; the first that applies stops the engine, so that it looks at no other. */
const decidedBy = (table: readonly Row[]): ((facts: Facts) => Promise<string>) => {
  const engine = new Engine()
  for (const [index, { rule, all, answer }] of table.entries()) {
    engine.addRule({
      name: `${rule} ${index}`,
      priority: table.length - index,
      conditions: { all: all.map(asked) },
      event: { type: answer },
      onSuccess: () => void engine.stop(),
    })
  }
  return async (facts) => (await engine.run({ ...facts })).events[0]?.type ?? ''
}

export const windowByJsonRulesEngine = decidedBy(windowTable)
export const priorityByJsonRulesEngine = decidedBy(priorityTable)
