import { ofType, referred } from '../pdf-objects.ts'
import { type ArchiveRule, catalogOf, latin1, pagesOf, referencesIn } from './rule.ts'

/** ISO 19005-2, 6.1.2, 6.1.3, 6.1.7: head, end, identifier, streams. */
const frame: ArchiveRule = ({ words }) => [
  ...(/^%PDF-1\.[0-7]\n%[\x80-\xff]{4,}\n/.test(words) ? [] : ['the head of the file is not that of PDF 1.7 and four bytes above 127']),
  ...(/\n%%EOF\r?\n?$/.test(words) ? [] : ['something follows the end of the file']),
  ...(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/.test(words) ? [] : ['the identifier is missing']),
  ...(crossReferenceAt(words) ? [] : ['the last offset leads to no cross-reference']),
  ...(/[^\n]endstream|[^\n]endobj/.test(words) ? ['a stream or an object does not end on a line of its own'] : []),
]

const crossReferenceAt = (words: string): boolean => {
  const offset = Number(/startxref\n(\d+)\n%%EOF/.exec(words)?.[1] ?? Number.NaN)
  return /^\d+ 0 obj\n<< \/Type \/XRef/.test(words.slice(offset, offset + 40))
}

/** What an archive may not hold (6.1.3, 6.1.10, 6.2.4 to 6.2.9, 6.4 to 6.6, 6.8 to 6.11). */
const forbidden =
  /\/(?:AA|OpenAction|JS|JavaScript|Launch|Sound|Movie|Screen|Rendition|ResetForm|ImportData|Hide|SetState|NOP|Trans|SetOCGState|Encrypt|EmbeddedFiles|AcroForm|XFA|OCProperties|Requirements|PresSteps|Alternates|OPI|PS|Ref|TR2|HTP|NeedAppearances|LZWDecode|Crypt|JPXDecode|FFilter|FDecodeParms|UF|EF|Collection|AlternatePresentations|Perms)(?![A-Za-z0-9])|\/Interpolate true|\/Suspects true/

const nothingForbidden: ArchiveRule = ({ objects }) =>
  [...objects.values()].flatMap(({ words }) => {
    const found = forbidden.exec(words.replace(/\((?:\\.|[^\\)])*\)/gs, '()'))?.[0]
    return found === undefined ? [] : [`${found} may not stand in an archive`]
  })

/** 6.1.13: limits of strings and names. */
const limits: ArchiveRule = ({ objects }) =>
  [...objects.values()].flatMap(({ words }) => [
    ...(/\/[A-Za-z0-9+._-]{128,}/.test(words) ? ['a name is longer than 127 bytes'] : []),
    ...([...words.matchAll(/\((?:\\.|[^\\)])*\)/gs)].some(([text]) => text.length > 32_767) ? ['a text is longer than 32 767 bytes'] : []),
  ])

/** 6.2.3: one output intent whose profile is an ICC profile of a display or output device in RGB. */
const outputIntent: ArchiveRule = ({ objects }) => {
  const intents = ofType(objects, /\/Type \/OutputIntent/)
  const [intent] = intents
  const profile = intent && referred(intent, 'DestOutputProfile', objects)
  const bytes = latin1(profile?.stream)
  return [
    ...(intents.length === 1 && /\/S \/GTS_PDFA1/.test(intent?.words ?? '') ? [] : ['one output intent is wanted']),
    ...(/\/N 3\b/.test(profile?.words ?? '') && bytes.slice(16, 20) === 'RGB ' ? [] : ['the profile is not one of three colours']),
    ...(bytes.slice(36, 40) === 'acsp' && /^(?:mntr|prtr)$/.test(bytes.slice(12, 16)) ? [] : ['the profile is no profile of a device']),
    ...(profile?.stream?.length === uint32(bytes) && tagsFit(bytes) ? [] : ['the profile is cut']),
    ...(bytes.charCodeAt(8) <= 4 ? [] : ['the profile is of a later version than 4']),
  ]
}

const uint32 = (bytes: string, at = 0): number => Buffer.from(bytes.slice(at, at + 4).padEnd(4, '\0'), 'latin1').readUInt32BE()

/** ICC.1, 7.3: the table of tags behind the head of 128 bytes; a profile of matrix and curves has these. */
const tagsFit = (bytes: string): boolean => {
  const tags = Array.from({ length: uint32(bytes, 128) }, (_, at) => 132 + at * 12)
  const names = tags.map((at) => bytes.slice(at, at + 4))
  const wanted = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']
  return wanted.every((name) => names.includes(name)) && tags.every((at) => uint32(bytes, at + 4) + uint32(bytes, at + 8) <= bytes.length)
}

/** 6.5.1, 6.3.2 and ISO 14289-1, 7.18: links lead to addresses or places, are printed and hide nowhere. */
const annotations: ArchiveRule = ({ objects }) =>
  ofType(objects, /\/Type \/Annot/).flatMap((annotation) => {
    const action = referred(annotation, 'A', objects)?.words ?? ''
    return [
      ...(/\/Subtype \/Link/.test(annotation.words) ? [] : ['an annotation is no link']),
      ...(/\/F 4\n/.test(annotation.words) ? [] : ['a link is not printed, or hidden']),
      ...(/\/S \/(?:URI|GoTo)\n/.test(action) || /\/Dest /.test(annotation.words) ? [] : ['a link does nothing, or something else']),
    ]
  })

/** Links lie on their page, and those inside the document lead to a place that has a name. */
const linkPlaces: ArchiveRule = ({ objects }) => {
  const names = referred(catalogOf(objects), 'Names', objects)?.words ?? ''
  return pagesOf(objects).flatMap((page) => {
    const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(page.words)?.[1] ?? '').trim().split(/\s+/).map(Number)
    return referencesIn(/\/Annots \[([^\]]*)\]/.exec(page.words)?.[1] ?? '').flatMap((id) => {
      const annotation = objects.get(id) ?? { words: '' }
      const [left = -1, bottom = -1, right = -1, top = -1] = (/\/Rect \[([^\]]*)\]/.exec(annotation.words)?.[1] ?? '')
        .trim()
        .split(/\s+/)
        .map(Number)
      const place = /\/S \/GoTo\n\/D (\(.*?\))/.exec(referred(annotation, 'A', objects)?.words ?? '')?.[1]
      return [
        ...(left >= 0 && bottom >= 0 && right > left && top > bottom && right <= width && top <= height
          ? []
          : ['a link lies beside its page']),
        ...(place === undefined || names.includes(`${place} [`) ? [] : ['a link leads to a place without a name']),
      ]
    })
  })
}

/** Names of places and the outline lead to pages that are there. */
const places: ArchiveRule = ({ objects }) => {
  const pages = new Set(pagesOf(objects).map(({ id }) => id))
  const names = referred(catalogOf(objects), 'Names', objects)?.words ?? ''
  const outline = ofType(objects, /\/Title .*\n|\/Dest \[/s)
    .map(({ words }) => /\/Dest (\[.*?\])/s.exec(words)?.[1] ?? '')
    .join('\n')
  const targets = [...`${names}\n${outline}`.matchAll(/\[(\d+) 0 R \/XYZ/g)].map(([, id]) => Number(id))
  return targets.every((id) => pages.has(id)) ? [] : ['a place is on no page']
}

export const fileRules: readonly ArchiveRule[] = [frame, nothingForbidden, limits, outputIntent, annotations, linkPlaces, places]
