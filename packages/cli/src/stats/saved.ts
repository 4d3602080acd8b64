import { type Coverage, fieldStates, noCounts, type StateCounts } from './coverage.ts'

type Plain = { readonly [key: string]: unknown }

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

const areCounts = (value: unknown): value is { readonly [key: string]: number } => isPlain(value) && Object.values(value).every(isCount)

const stateCounts = (counts: { readonly [state: string]: number }): StateCounts => ({
  ...noCounts,
  ...Object.fromEntries(fieldStates.map((state) => [state, counts[state] ?? 0])),
})

/** Reads a table that was saved with `--format json`; `undefined` when it isn't one. */
export const savedCoverage = (json: unknown): Coverage | undefined => {
  if (!isPlain(json) || json.kind !== 'stats' || json.schemaVersion !== 1) return undefined
  const { texts, notRead, characters, unread, fields, codes } = json
  if (!isCount(texts) || !isCount(notRead) || !isCount(characters) || !isCount(unread) || !areCounts(codes) || !isPlain(fields))
    return undefined
  const counted = Object.entries(fields).flatMap(([field, counts]) => (areCounts(counts) ? [[field, stateCounts(counts)] as const] : []))
  return {
    kind: 'stats',
    schemaVersion: 1,
    producedBy: { avpkit: '', plugins: {} },
    texts,
    notRead,
    characters,
    unread,
    fields: Object.fromEntries(counted),
    codes,
  }
}
