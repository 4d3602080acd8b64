import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FieldState, Reading, SourceText } from '@avpkit/core'
import { opt } from '@avpkit/plugin-opt'
import { provinceSud } from '@avpkit/plugin-province-sud'
import { createKit } from '@avpkit/sdk'
import { byEmployer, employerKey, jsonLines, type Score, scoreOf, share, table } from './accuracy-page.ts'

/** What is looked at of a reading; the findings of plug-ins have codes of their own. */
type Read = Pick<Reading, 'source' | 'offer' | 'fields'>

/** A first-party plug-in, and the texts that it is for. */
interface Assessed {
  readonly name: string
  readonly employer: string
  /** Keys in `reading.fields`. */
  readonly fields: readonly string[]
  readonly parse: (source: SourceText) => Read
  /** Whether the plug-in's fields are counted on a text: OPT's own corpus holds whole notices, the others are first pages. */
  readonly counts: (reading: Read) => boolean
}

const keysOf = (plugin: { readonly name: string; readonly fields?: object }): readonly string[] =>
  Object.keys(plugin.fields ?? {}).map((field) => `ext.${plugin.name}.${field}`)

const isOf =
  (employer: string) =>
  ({ offer }: Read): boolean =>
    employerKey(offer.employer) === employerKey(employer)

/** The plug-ins of this repository. */
export const assessed: readonly Assessed[] = [
  {
    name: 'plugin-opt',
    employer: 'Office des postes et télécommunications',
    fields: keysOf(opt),
    parse: createKit({ plugins: [opt] }).parse,
    counts: ({ source }) => /^opt[\\/]/.test(source.id),
  },
  {
    name: 'plugin-province-sud',
    employer: 'Province Sud',
    fields: keysOf(provinceSud),
    parse: createKit({ plugins: [provinceSud] }).parse,
    counts: isOf('Province Sud'),
  },
]

/** What a plug-in read in all texts. */
interface ReadWithPlugin {
  readonly plugin: Assessed
  readonly readings: readonly Read[]
}

const states: readonly FieldState[] = ['stated', 'empty', 'disputed', 'unreadable', 'absent']

const fieldRows = ({ plugin, readings }: ReadWithPlugin): readonly (readonly (string | number)[])[] => {
  const counted = readings.filter(plugin.counts)
  return plugin.fields.map((field) => [
    `\`${field}\``,
    counted.length,
    ...states.map((state) => counted.filter(({ fields }) => fields[field]?.state === state).length),
  ])
}

/** Core fields that the plug-in reads otherwise: "items 54 → 40 of 55". */
const differences = (without: Score, within: Score): string =>
  Object.entries(without.tally)
    .flatMap(([field, { right, wrong }]) => {
      const now = within.tally[field]?.right ?? 0
      return now === right ? [] : [`${field} ${right} → ${now} of ${right + wrong}`]
    })
    .join(', ') || 'none'

const scoreRow = (
  { plugin: { name, employer }, readings }: ReadWithPlugin,
  scorer: string,
  labels: string,
  plain: string,
): readonly (string | number)[] => {
  const folder = mkdtempSync(join(tmpdir(), 'avpkit-plugin-'))
  try {
    for (const file of byEmployer(labels).get(employerKey(employer))?.files ?? []) copyFileSync(join(labels, file), join(folder, file))
    const file = join(folder, 'readings.jsonl')
    writeFileSync(file, jsonLines(readings))
    const [without, within] = [scoreOf(scorer, folder, plain), scoreOf(scorer, folder, file)]
    const both = (of: (score: Score) => number): string => `${share(of(without))} → ${share(of(within))}`
    return [
      `\`${name}\``,
      without.texts,
      both(({ accuracy }) => accuracy),
      both(({ said }) => said),
      both(({ critical }) => critical),
      differences(without, within),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The section of the page on plug-ins: core fields without and with each, and what became of its own fields. */
export const pluginSection = (read: readonly ReadWithPlugin[], scorer: string, labels: string, plain: string): string => {
  const scores = table(
    ['plug-in', 'labelled texts', 'all fields', 'said', 'critical', 'core fields that differ'],
    read.map((one) => scoreRow(one, scorer, labels, plain)),
  )
  const fields = table(['field', 'texts', ...states], read.flatMap(fieldRows))
  return `Core fields of the labelled notices of its employer, without → with the plug-in in the kit. The scorer knows core's sections alone and leaves out a plug-in's; nobody labelled the items of those sections.

${scores}

What became of the plug-ins' own fields, which nobody labelled: on the whole notices of the OPT corpus, and on all notices in which Province Sud was read as the employer. Those are first pages.

${fields}`
}
