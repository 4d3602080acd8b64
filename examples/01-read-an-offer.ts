/** Reads a text and shows each value with its words and their place. */
import { readFileSync } from 'node:fs'
import { positionAt, sliceOf, sourceText } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'

const path = new URL('offers/05-annee-fausse.md', import.meta.url)
const source = sourceText(readFileSync(path, 'utf8'), { id: '05-annee-fausse.md' })
const { fields, diagnostics } = parseOffer(source)

for (const field of ['employer', 'deadline'] as const) {
  const claim = fields[field]?.claims[0]
  if (!claim) continue
  const { line, column } = positionAt(source, claim.span[0])
  console.log(`${field} ${line}:${column} « ${sliceOf(source, claim.span)} » → ${claim.value}`)
}

const mismatch = diagnostics.find(({ code }) => code === 'date-weekday-mismatch')
console.log(mismatch?.code, '→', mismatch?.suggestion?.value)
