import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signs } from './signs.ts'
import { trueType } from './true-type.ts'

const target = join(import.meta.dirname, '../src/fonts/signs.ts')
const bytes = trueType({
  family: 'Avpkit Signs',
  unitsPerEm: 1000,
  ascent: 984,
  descent: -316,
  capHeight: 668,
  xHeight: 496,
  glyphs: signs,
})

writeFileSync(
  target,
  `/** Avpkit Signs: arrows, ticks and bullets that the other faces lack, drawn for this package; a TrueType file in base64. */\nexport const signsBase64 =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
)
