import Engine from 'publicodes'
import { type Ask, type Facts, priorityTable, type Row, windowTable } from './decision.ts'

const quoted = (value: string | number): string => (typeof value === 'number' ? String(value) : `'${value}'`)

const asked = (ask: Ask): string => `${ask.fact} ${ask.is} ${'toFact' in ask ? ask.toFact : quoted(ask.to)}`

const variationsOf = (table: readonly Row[]) => ({
  variations: table.map(({ all, answer }) =>
    all.length === 0 ? { sinon: quoted(answer) } : { si: { 'toutes ces conditions': all.map(asked) }, alors: quoted(answer) },
  ),
})

const types = {
  today: 'nombre',
  posted: 'nombre',
  deadline: 'nombre',
  reached: 'nombre',
  kind: 'texte',
  citizen: 'texte',
  servant: 'texte',
  exam: 'texte',
} as const satisfies { readonly [F in keyof Facts]: string }

const engine = new Engine({
  ...Object.fromEntries(Object.entries(types).map(([fact, type]) => [fact, { type }])),
  window: variationsOf(windowTable),
  priority: variationsOf(priorityTable),
})

const decided = (table: 'window' | 'priority', facts: Facts): string => {
  engine.setSituation(Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, quoted(value)])))
  return String(engine.evaluate(table).nodeValue)
}

export const windowByPublicodes = (facts: Facts): string => decided('window', facts)
export const priorityByPublicodes = (facts: Facts): string => decided('priority', facts)
