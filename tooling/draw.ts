import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Block, positionAt, type Reading, type SourceText, type Span, sliceOf, sourceText } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'

const usage = `Draws texts at random, the same ones for the same seed, to be read against their readings by eye.

  npm run draw -- FOLDER [--count 40] [--seed 7] [--out FOLDER]

Draws from all texts (.md, .txt) below FOLDER but those below labels. --out writes for each its lines, numbered, and what was read.`

/** Whole numbers below `bound`: mulberry32, which is small and well spread. */
const dice = (seed: number): ((bound: number) => number) => {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const twice = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return Math.floor((((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

const drawn = (paths: readonly string[], count: number, below: (bound: number) => number): readonly string[] => {
  const left = [...paths]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat()
}

const isText = (path: string): boolean => /\.(?:md|txt)$/.test(path) && !/(?:^|\/)(?:README\.md$|labels\/)/.test(path)

const place = (source: SourceText, span: Span): string =>
  [positionAt(source, span[0]), positionAt(source, span[1])].map(({ line, column }) => `${line}:${column}`).join('–')

const indented = (blocks: readonly Block[] = []): readonly string[] => blocks.flatMap(blockLines).map((line) => `    ${line}`)

const blockLines = (block: Block): readonly string[] => {
  if (block.type === 'list') return block.items.flatMap(({ marker = '-', text, blocks }) => [`${marker} ${text}`, ...indented(blocks)])
  if (block.type === 'table') return block.rows.map((cells) => `| ${cells.join(' | ')} |`)
  if (block.type === 'facts') return block.facts.map(({ label, value }) => `${label} = ${value}`)
  return [block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : `¶ ${block.text}`]
}

const described = (source: SourceText, { fields, offer, outline, diagnostics, unread }: Reading): readonly string[] => [
  '## Fields',
  ...Object.entries(fields).flatMap(([name, { state, chosen, claims }]) => [
    `${name}: ${state}`,
    ...claims.map(({ value, span }, index) => `  ${index === chosen ? '→' : ' '} ${JSON.stringify(value)} ${place(source, span)}`),
  ]),
  '## Sections',
  ...offer.sections.flatMap(({ id, heading, blocks }, index) => [
    `[${id}] ${heading ?? '(no heading)'} ${outline[index] ? place(source, outline[index].span) : ''}`,
    ...indented(blocks),
  ]),
  '## Diagnostics',
  ...diagnostics.map(({ severity, code, span, data }) => `${severity} ${code} ${span ? place(source, span) : ''} ${JSON.stringify(data)}`),
  '## Unread',
  ...unread.map((span) => `${place(source, span)} ${JSON.stringify(sliceOf(source, span))}`),
]

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '40' }, seed: { type: 'string', default: '7' }, out: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error(usage)
  process.exit(2)
}
const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
if (values.out !== undefined) mkdirSync(values.out, { recursive: true })
for (const id of drawn(entries.filter(isText).sort(), Number(values.count), dice(Number(values.seed)))) {
  console.log(id)
  if (values.out === undefined) continue
  const source = sourceText(readFileSync(join(folder, id), 'utf8'), { id })
  const numbered = source.text.split('\n').map((line, index) => `${String(index + 1).padStart(4)} ${line}`)
  const lines = [...numbered, ...described(source, parseOffer(source)), '']
  writeFileSync(join(values.out, `${id.replaceAll('/', '-')}.txt`), lines.join('\n'))
}
