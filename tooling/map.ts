import type { Arrow } from './arrows.ts'

type Arrows = ReadonlyMap<string, Arrow>

const levelOf = (name: string, arrows: Arrows): number =>
  Math.max(-1, ...(arrows.get(name)?.imports ?? []).map((target) => levelOf(target, arrows))) + 1

/** Packages by storey, the highest first; each may import from storeys below. */
const storeys = (arrows: Arrows) => {
  const levels = Map.groupBy(arrows.keys(), (name) => levelOf(name, arrows))
  return [...levels.keys()].sort((a, b) => b - a).map((level) => levels.get(level) ?? [])
}

const centre = (text: string, width: number) => {
  const left = Math.floor((width - text.length) / 2)
  return ' '.repeat(left) + text + ' '.repeat(width - left - text.length)
}

const shares = (count: number, width: number) => {
  const free = width - (count - 1)
  return Array.from({ length: count }, (_, place) => Math.floor((free * (place + 1)) / count) - Math.floor((free * place) / count))
}

const row = (names: readonly string[], width: number) => {
  const widths = shares(names.length, width)
  return `│${names.map((name, place) => centre(name, widths[place] ?? 0)).join('│')}│`
}

const joint = (above: string | undefined, below: string | undefined) => {
  if (above === '│') return below === '│' ? '┼' : '┴'
  return below === '│' ? '┬' : '─'
}

const floor = (above: string, below: string, ends: string) =>
  ends[0] + [...above.slice(1, -1)].map((sign, place) => joint(sign, below[place + 1])).join('') + ends[1]

export const picture = (arrows: Arrows) => {
  const rows = storeys(arrows)
  const cell = Math.max(...[...arrows.keys()].map((name) => name.length)) + 2
  const width = Math.max(...rows.map((names) => names.length * (cell + 1) - 1))
  const drawn = rows.map((names) => row(names, width))
  const blank = ' '.repeat(width + 2)
  const lines = drawn.flatMap((line, place) => {
    const above = drawn[place - 1]
    return [above === undefined ? floor(blank, line, '┌┐') : floor(above, line, '├┤'), line]
  })
  return [...lines, floor(drawn.at(-1) ?? blank, blank, '└┘')].join('\n')
}

const cells = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–'

const tableRow = ([name, { does, imports, outside }]: [string, Arrow]) =>
  `| [\`${name}\`](packages/${name}) | ${does} | ${cells(imports)} | ${cells(Object.keys(outside).filter((module) => module !== 'node'))} |`

const table = (arrows: Arrows) =>
  ['| package | what it does | imports | from npm |', '|---|---|---|---|', ...[...arrows].map(tableRow)].join('\n')

export const packageMap = (arrows: Arrows) => `\`\`\`text\n${picture(arrows)}\n\`\`\`\n\n${table(arrows)}`

const begin = '<!-- packages: written by `npm run generate` -->'
const end = '<!-- /packages -->'

export const withMap = (page: string, arrows: Arrows) => {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`the page lacks the marks ${begin} and ${end}`)
  return `${before}${begin}\n${packageMap(arrows)}\n${end}${after}`
}
