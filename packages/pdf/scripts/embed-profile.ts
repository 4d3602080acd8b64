import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The profile lies beside pdfkit, which reads it from there: a bundle for a server wouldn't have it. */
const profile = join(dirname(createRequire(import.meta.url).resolve('pdfkit')), 'data/sRGB_IEC61966_2_1.icc')

writeFileSync(
  join(import.meta.dirname, '../src/colour/srgb.ts'),
  `/** sRGB2014, unaltered: the profile of the International Color Consortium, which lets everybody use, embed and hand it on; in base64. */\nexport const srgbBase64 =\n  '${readFileSync(profile).toString('base64')}'\n`,
)
