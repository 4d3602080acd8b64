import { ofType, type PdfObjects, referred, xmpOf } from '../pdf-objects.ts'
import { type ArchiveRule, latin1 } from './rule.ts'

const unescaped = (words: string): string =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const escapes: { readonly [sign: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A text of the information dictionary: UTF-16 after its mark, or Latin-1. */
const informed = (information: string, key: string, objects: PdfObjects): string | undefined => {
  const held = referred({ words: information }, key, objects)?.words
  if (held === undefined) return undefined
  const bytes = held.slice(1, -1).replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign)
  return bytes.startsWith('\xfe\xff') ? new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1')) : bytes
}

const pairs: readonly (readonly [key: string, sign: RegExp])[] = [
  ['Title', /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/s],
  ['Author', /<dc:creator><rdf:Seq><rdf:li>(.*?)<\/rdf:li>/s],
  ['Subject', /<dc:description><rdf:Alt><rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/s],
  ['Keywords', /<pdf:Keywords>(.*?)<\/pdf:Keywords>/s],
  ['Creator', /<xmp:CreatorTool>(.*?)<\/xmp:CreatorTool>/s],
  ['Producer', /<pdf:Producer>(.*?)<\/pdf:Producer>/s],
]

/** ISO 19005-2, 6.6: the file says the same of itself in both places. */
const sameWords: ArchiveRule = ({ objects }) => {
  const information = ofType(objects, /\/CreationDate \d+ 0 R/)[0]?.words ?? ''
  const xmp = xmpOf(objects)
  const day = informed(information, 'CreationDate', objects)?.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
  return [
    ...pairs.flatMap(([key, sign]) => {
      const said = sign.exec(xmp)?.[1]
      return informed(information, key, objects) === (said && unescaped(said)) ? [] : [`${key} is said in two ways`]
    }),
    ...(/<xmp:CreateDate>(.*?)<\/xmp:CreateDate>/.exec(xmp)?.[1] === day ? [] : ['the date is said in two ways']),
  ]
}

/** 6.6.2: the description is plain, is UTF-8, has no attributes of its packet that are out of use, and names its schemas. */
const packet: ArchiveRule = ({ objects }) => {
  const [metadata] = ofType(objects, /\/Type \/Metadata/)
  const xmp = xmpOf(objects)
  const prefixes = new Set([...xmp.matchAll(/<(\w+):\w/g)].map(([, prefix]) => prefix))
  const declared = new Set([...xmp.matchAll(/xmlns:(\w+)=/g)].map(([, prefix]) => prefix))
  return [
    ...(/\/Filter/.test(metadata?.words ?? '') ? ['the description is packed'] : []),
    ...(/<\?xpacket begin=[^?]*(?:bytes|encoding)=/.test(xmp) ? ['the packet has attributes that are out of use'] : []),
    ...(latin1(metadata?.stream) === Buffer.from(xmp, 'utf8').toString('latin1') ? [] : ['the description is not UTF-8']),
    ...[...prefixes].filter((prefix) => !declared.has(prefix)).map((prefix) => `${prefix} is not declared`),
  ]
}

export const describedRules: readonly ArchiveRule[] = [sameWords, packet]
