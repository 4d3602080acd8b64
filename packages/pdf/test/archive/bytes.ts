import { inflateSync } from 'node:zlib'
import { type ArchiveRule, referencesIn } from './rule.ts'

const bytesOf = (words: string): Buffer => Buffer.from(words, 'latin1')

const withoutTexts = (words: string): string => words.replace(/\((?:\\.|[^\\)])*\)/gs, '()')

/** ISO 19005-2, 6.1.7.1: a stream is as long as it says, and lies between lines of its own. */
const lengths: ArchiveRule = ({ words }) =>
  [...words.matchAll(/\/Length (\d+)[^()]*?>>\nstream\n/g)].flatMap((head) => {
    const end = head.index + head[0].length + Number(head[1])
    return /^\n?endstream\n/.test(words.slice(end, end + 12)) ? [] : ['a stream is not as long as it says']
  })

interface Entry {
  readonly kind: number
  readonly place: number
  readonly index: number
}

const entriesOf = (words: string): readonly Entry[] => {
  const at = Number(/startxref\n(\d+)/.exec(words)?.[1])
  const head = /^\d+ 0 obj\n<< \/Type \/XRef \/Size (\d+) \/W \[1 4 2\].*? \/Length (\d+) >>\nstream\n/.exec(words.slice(at))
  if (head === null) return []
  const from = at + head[0].length
  const bytes = inflateSync(bytesOf(words.slice(from, from + Number(head[2]))))
  const entries = Array.from({ length: bytes.length / 7 }, (_, id) => ({
    kind: bytes.readUInt8(id * 7),
    place: bytes.readUInt32BE(id * 7 + 1),
    index: bytes.readUInt16BE(id * 7 + 5),
  }))
  return entries.length === Number(head[1]) ? entries : []
}

/** ISO 32000-1, 7.5.8: each object is where the cross-reference says, and no other is missing. */
const crossReference: ArchiveRule = ({ words, objects }) => {
  const entries = entriesOf(words)
  const [free, ...others] = entries
  if (free?.kind !== 0 || free.index !== 65_535) return ['the cross-reference is damaged']
  const wrong = others.some(({ kind, place, index }, at) => {
    if (kind === 1) return !words.startsWith(`${at + 1} 0 obj\n`, place)
    if (kind !== 2 || entries[place]?.kind !== 1) return true
    const head = /^\d+ 0 obj\n<< \/Type \/ObjStm \/N (\d+)/.exec(words.slice(entries[place].place, entries[place].place + 60))
    return index >= Number(head?.[1] ?? 0) || !objects.has(at + 1)
  })
  const unlisted = [...objects.keys()].some((id) => (entries[id]?.kind ?? 0) === 0)
  return wrong || unlisted ? ['an object is not where the cross-reference says'] : []
}

/** Whatever is referred to is there. */
const references: ArchiveRule = ({ objects }) =>
  [...objects.values()].flatMap(({ words }) =>
    referencesIn(withoutTexts(words)).every((id) => objects.has(id)) ? [] : ['an object that is referred to is missing'],
  )

/** ISO 32000-1, 7.3.3: numbers have no exponents; 7.9.2.2: texts are ASCII, or UTF-16 after its mark; no half of a pair, no control character. */
const values: ArchiveRule = ({ objects }) =>
  [...objects.values()].flatMap(({ words }) => [
    ...(/[\s[]-?[\d.]+e[-+]?\d|\bNaN\b|\bInfinity\b|\bundefined\b/.test(withoutTexts(words)) ? ['a number is written in another way'] : []),
    ...[...words.matchAll(/\(((?:\\.|[^\\)])*)\)/gs)].flatMap(([, text = '']) => (isText(unescaped(text)) ? [] : ['a text is not UTF-16'])),
  ])

const escapes: { readonly [sign: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string => text.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign)

const isText = (bytes: string): boolean => {
  if (!bytes.startsWith('\xfe\xff')) return /^[\x20-\x7e]*$/.test(bytes)
  const units = bytes.slice(2).match(/[\s\S]{1,2}/g) ?? []
  const characters = String.fromCharCode(...units.map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
  return bytes.length % 2 === 0 && !/[\p{Cc}\p{Cs}]/u.test(characters)
}

export const byteRules: readonly ArchiveRule[] = [lengths, crossReference, references, values]
