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

/** XML 1.0: one tree between the signs of the packet, whose tags close in order and whose words are escaped. */
const wellFormed: ArchiveRule = ({ objects }) => {
  const xmp = xmpOf(objects)
  const inner = /^<\?xpacket begin="\ufeff?" id="W5M0MpCehiHzreSzNTczkc9d"\?>([\s\S]*)<\?xpacket end="w"\?>\s*$/.exec(xmp)?.[1]
  if (inner === undefined) return ['the packet has no head or no end']
  const open: string[] = []
  const rest = inner.replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, close: string, name: string, __, single: string) => {
    if (close === '/') return open.pop() === name ? '' : '<'
    if (single === '') open.push(name)
    return ''
  })
  const words = rest.replace(/&(?:amp|lt|gt|quot|apos);/g, '')
  return open.length === 0 && !/[<&]|(?![\t\n\r])\p{Cc}|\ufffe|\uffff/u.test(words) ? [] : ['the description is not well-formed']
}

/** 6.6.2.3: schemas beyond those of XMP are described, with each of their properties; no property stands twice. */
const known = new Set('x rdf xml dc xmp pdf pdfaid pdfaExtension pdfaSchema pdfaProperty'.split(' '))
const schemas: ArchiveRule = ({ objects }) => {
  const xmp = xmpOf(objects)
  const used = [...xmp.matchAll(/<(\w+):(\w+)[ >]/g)].filter(([, prefix = '']) => !known.has(prefix))
  const single = [...xmp.matchAll(/<((?:dc|xmp|pdf|pdfaid|pdfuaid):\w+)[ >]/g)].map(([, name]) => name)
  return [
    ...used.flatMap(([, prefix, property]) =>
      xmp.includes(`<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`) && xmp.includes(`<pdfaProperty:name>${property}</pdfaProperty:name>`)
        ? []
        : [`${prefix}:${property} is not described`],
    ),
    ...(new Set(single).size === single.length ? [] : ['a property is said twice']),
  ]
}

export const describedRules: readonly ArchiveRule[] = [sameWords, packet, wellFormed, schemas]
