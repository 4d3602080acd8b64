import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The faces that `@avpkit/pdf/fonts` ships, by the file of `@expo-google-fonts/atkinson-hyperlegible-next` that each comes from. */
const faces = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
} as const

const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const source = dirname(createRequire(import.meta.url).resolve(`${family}/package.json`))
const target = join(import.meta.dirname, '../src/fonts')
const licence = join(import.meta.dirname, '../OFL.txt')

const moduleOf = (name: string, file: string): string => {
  const bytes = readFileSync(join(source, file, `AtkinsonHyperlegibleNext_${file}.ttf`))
  return `/** Atkinson Hyperlegible Next, ${name}: a TrueType file in base64. SIL Open Font License 1.1, see OFL.txt. */\nexport const ${name}Base64 =\n  '${bytes.toString('base64')}'\n`
}

for (const [name, file] of Object.entries(faces)) writeFileSync(join(target, `${name}.ts`), moduleOf(name, file))
writeFileSync(licence, readFileSync(join(source, 'LICENSE_FONT')))
