import { AvpUsageError, type Exporter, type Plugin, type Renderer } from '@avpkit/core'

type Format = Pick<Renderer | Exporter, 'id'>

/** A format and who brings it; nobody for those given to the kit. */
interface Brought<F extends Format> {
  readonly format: F
  readonly by: string
}

/** All formats by their id; two of one id are a mistake that names both. */
export const formatsById = <F extends Format>(brought: readonly Brought<F>[], verb: 'draw' | 'write'): ReadonlyMap<string, F> => {
  const known = new Map<string, Brought<F>>()
  for (const one of brought) {
    const { id } = one.format
    const other = known.get(id)
    if (other)
      throw new AvpUsageError(
        'renderer-conflict',
        `Two formats ${verb} "${id}": that of ${other.by} and that of ${one.by}. Keep one, or give one another id.`,
      )
    known.set(id, one)
  }
  return new Map([...known].map(([id, { format }]) => [id, format]))
}

/** The renderers given to the kit, then those of plug-ins. */
export const renderersOf = (given: readonly Renderer[], plugins: readonly Plugin[]): readonly Brought<Renderer>[] => [
  ...given.map((format) => ({ format, by: 'the kit' })),
  ...plugins.flatMap(({ name, renderers = [] }) => renderers.map((format) => ({ format, by: `plug-in "${name}"` }))),
]

export const exportersOf = (given: readonly Exporter[], plugins: readonly Plugin[]): readonly Brought<Exporter>[] => [
  ...given.map((format) => ({ format, by: 'the kit' })),
  ...plugins.flatMap(({ name, exporters = [] }) => exporters.map((format) => ({ format, by: `plug-in "${name}"` }))),
]

/** The format of an id; an unknown one is a mistake that lists those there are. */
export const formatOf = <F extends Format>(formats: ReadonlyMap<string, F>, id: string, verb: 'draws' | 'writes'): F => {
  const format = formats.get(id)
  if (format) return format
  const known = [...formats.keys()].map((name) => `"${name}"`).join(', ') || 'none'
  const add = verb === 'draws' ? 'a renderer to createKit({ renderers })' : 'an exporter to createKit({ exporters })'
  throw new AvpUsageError('renderer-unknown', `This kit ${verb} ${known}, not "${id}". Add ${add}, or a plug-in that brings it.`)
}
