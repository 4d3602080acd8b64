import { type Profiler, Session } from 'node:inspector/promises'
import type { View } from '@avpkit/core'
import { drawView } from '@avpkit/pdf'
import { bold, italic, regular } from '@avpkit/pdf/fonts'

/** Where time goes, by the names that stand on the stack; the innermost that is known counts. */
const faces = { read: 'reading and shaping faces', cut: 'cutting faces to what is used' } as const
const parts: readonly (readonly [part: string, sign: RegExp])[] = [
  [faces.read, /^(?:typefaceOf|shape|covers|meaningOf|usualGlyphs) |node_modules\/(?:fontkit|restructure|dfa|unicode)/],
  [faces.cut, /^(?:fontFile|encode|encodeStream|includeGlyph|createSubset) /],
  ['packing (deflate)', /node:zlib|webstreams|node:internal\/blob|^(?:deflated|through|joined) |^\(idle\)/],
  ['breaking lines', /^(?:linesOf|unbrokenStretches|compose|withoutRunt|balancedRows|phraseOf) /],
  ['laying rows on pages', /^(?:documentRows|paginate|paginateEvenly|pagesOf) /],
  ['drawing pages', /^(?:drawPages|drawRunning|showText|outline) /],
  ['writing objects', /node_modules\/pdfkit|^(?:take|finish|writeObjects|writePacked|embeddedFace) /],
  ['collecting garbage', /^\(garbage collector\)/],
]
const other = 'everything else'

const partOf = (frame: string): string | undefined => parts.find(([, sign]) => sign.test(frame))?.[0]

/** Microseconds of each part. */
const timesOf = ({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<string, number> => {
  const partOfNode = new Map<number, string>()
  const inherit = (id: number, inherited: string): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const { functionName, url } = node.callFrame
    const own = partOf(`${functionName} ${url}`) ?? inherited
    // fontkit cuts too, below this package's call.
    const part = own === faces.read && inherited === faces.cut ? inherited : own
    partOfNode.set(id, part)
    for (const child of node.children ?? []) inherit(child, part)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  inherit(nodes[0]?.id ?? 0, other)
  const times = new Map<string, number>()
  for (const [at, id] of samples.entries()) {
    const part = partOfNode.get(id) ?? other
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[at] ?? 0))
  }
  return times
}

const profiled = async (draw: (view: View) => Promise<unknown>, views: readonly View[], documents: number) => {
  const drawAll = async (count: number) => {
    for (let at = 0; at < count; at++) for (const view of views.slice(at % views.length).slice(0, 1)) await draw(view)
  }
  await drawAll(documents)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await drawAll(documents)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return new Map([...timesOf(profile)].map(([part, time]) => [part, time / documents]))
}

/** Each document with faces of its own, as if nothing were kept from one to the next. */
const drawAnew = (view: View) =>
  drawView(view, { theme: { fonts: { regular: regular.slice(), bold: bold.slice(), italic: italic.slice() } } })

const sum = (times: ReadonlyMap<string, number>): number => [...times.values()].reduce((all, time) => all + time, 0)

/** A table of where the time of a document goes: when nothing is kept from one document to the next, and as it is. */
export const profileOf = async (views: readonly View[]): Promise<string> => {
  const anew = await profiled(drawAnew, views, 40)
  const kept = await profiled((view) => drawView(view), views, 200)
  const whole = sum(kept)
  const share = (times: ReadonlyMap<string, number>, part: string) => Math.round(((times.get(part) ?? 0) / whole) * 100)
  const rows = [...parts.map(([part]) => part), other].map((part) => `| ${part} | ${share(anew, part)} | ${share(kept, part)} |`)
  return `### Where the time goes

A document drawn warm takes 100. "Before" keeps nothing from one document to the next: each opens, shapes, cuts and packs its faces anew, as pdfkit does by itself. Now faces are opened once, each word is shaped and measured once, and a face is cut and packed once for the characters that every French notice has; only other characters make another cut.

| part | before | now |
|---|---|---|
${rows.join('\n')}
| all | ${Math.round((sum(anew) / whole) * 100)} | 100 |`
}
