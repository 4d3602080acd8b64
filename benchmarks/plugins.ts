import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOffer } from '@avpkit/parser'
import { createKit, definePlugin, field, type Plugin, readers, type, wordTools } from '@avpkit/sdk'
import { type Candidate, type Measured, paired } from './paired.ts'
import { writeSection } from './section.ts'

const repeats = 15
const rounds = 120
const warmUp = 40

/** What ten plug-ins may cost, beside the parser without any. */
const most = 1.25

const { fold, found, statements, trim } = wordTools

/** Five fields as plug-ins have them: three with labels, one that looks through the missions, one through the lines of the head. */
const pluginOf = (_: unknown, place: number): Plugin => {
  const letter = String.fromCharCode(97 + place)
  const word = new RegExp(`\\bgardiennage ${letter}\\b`)
  return definePlugin({
    api: 1,
    name: `plugin${letter}`,
    fields: {
      count: field({ labels: [`Nombre de bateaux ${letter}`, `Nb de bateaux ${letter}`], of: type<number>(), read: readers.count }),
      day: field({ labels: [`Date de la visite ${letter}`], of: type<string>(), read: readers.date }),
      text: field({ labels: [`Port d'attache ${letter}`], of: type<string>(), read: readers.text }),
      mission: field({
        of: type<string>(),
        derive: ({ linesOf }) => statements(linesOf('missions')).flatMap((one) => (word.test(fold(one.text)) ? found(trim(one)) : [])),
      }),
      head: field({
        of: type<string>(),
        scan: ({ lines }) => lines.flatMap((line) => (word.test(fold(line.text)) ? found(trim(line)) : [])),
      }),
    },
  })
}

const plugins = Array.from({ length: 10 }, pluginOf)

/** The labels of the first plug-in, in each notice: what is there to be read is read. */
const printed = "Nombre de bateaux a : 3\nDate de la visite a : vendredi 8 mai 2026\nPort d'attache a : Koumac\n\n"

const folder = join(import.meta.dirname, '../examples/offers')
const texts = readdirSync(folder)
  .filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md')
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\n(?=.*Date limite)/, `\n${printed}`))

const kit = createKit({ plugins })

if (!texts.some((text) => JSON.stringify(kit.parse(text).offer.ext).includes('Koumac'))) throw new Error('nothing is read by the plug-ins')

const candidate = (name: string, read: (text: string) => unknown): Candidate => ({
  name,
  run: () => {
    for (let turn = 0; turn < repeats; turn++) for (const text of texts) read(text)
  },
})

const row = ({ name, ratio, spread: [low, high] }: Measured): string =>
  `| ${name} | ${ratio.toFixed(2)} | ${low.toFixed(2)}–${high.toFixed(2)} |`

const measured = paired(
  [
    candidate('`parseOffer`', parseOffer),
    candidate('`createKit({ plugins: [] })`', createKit().parse),
    candidate('ten plug-ins of five fields each', kit.parse),
  ],
  rounds,
  warmUp,
)

writeSection(
  'plugins',
  `## What plug-ins cost

The ${texts.length} example offers, each with three lines that one of the plug-ins reads. Every plug-in has three fields with labels, one that looks through the missions and one that looks through the head. Node ${process.versions.node.split('.')[0]}, ${rounds} rounds. Plug-ins may cost ${(most - 1) * 100} %.

| read by | time, \`parseOffer\` = 1 | middle half of the rounds |
|---|---|---|
${measured.map(row).join('\n')}

A kit without plug-ins has the parser of \`parseOffer\`: the first two rows differ by chance. \`npm run bench:plugins\` measures anew.`,
)
console.log(measured.map(row).join('\n'))
process.exitCode = (measured.at(-1)?.ratio ?? Number.NaN) <= most ? 0 : 1
