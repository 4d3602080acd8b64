import { ofType, type PdfObject, type PdfObjects, referred, xmpOf } from './pdf-objects.ts'

/** A rule of PDF/UA-1 or PDF/A-2a and what of a file breaks it; no sentence when nothing does. */
type Rule = (objects: PdfObjects) => readonly string[]

const missing = (words: string, wanted: readonly (readonly [RegExp, string])[]): readonly string[] =>
  wanted.filter(([sign]) => !sign.test(words)).map(([, what]) => `${what} is missing`)

const catalogOf = (objects: PdfObjects): PdfObject => ofType(objects, /\/Type \/Catalog/)[0] ?? { words: '' }

const catalog: Rule = (objects) =>
  missing(catalogOf(objects).words, [
    [/\/Lang \([a-z]{2}\)/, 'the language'],
    [/\/StructTreeRoot \d+ 0 R/, 'the structure tree'],
    [/\/Metadata \d+ 0 R/, 'the metadata'],
    [/\/OutputIntents \[/, 'the output intent'],
    ...(ofType(objects, /^<<\n\/S \/H2\n/).length === 0 ? [] : [[/\/Outlines \d+ 0 R/, 'the outline'] as const]),
  ])

const marked: Rule = (objects) =>
  missing(referred(catalogOf(objects), 'MarkInfo', objects)?.words ?? '', [[/\/Marked true/, 'the mark of a tagged file']])

const titleShown: Rule = (objects) =>
  missing(referred(catalogOf(objects), 'ViewerPreferences', objects)?.words ?? '', [[/\/DisplayDocTitle true/, 'the title in the window']])

const links: Rule = (objects) =>
  ofType(objects, /\/Subtype \/Link/).flatMap(({ words }) =>
    missing(words, [
      [/\/Contents \((?!\))/, 'the contents of a link'],
      [/\/StructParent \d+/, 'the element of a link'],
      [/\/F 4\b/, 'the print flag of a link'],
    ]),
  )

interface Element extends PdfObject {
  readonly role: string
  readonly id: number
  readonly parent: number
}

const elementsOf = (objects: PdfObjects): readonly Element[] =>
  [...objects].flatMap(([id, object]) => {
    const role = /^<<\n\/S \/(\w+)/.exec(object.words)?.[1]
    const parent = /\/P (\d+) 0 R/.exec(object.words)?.[1]
    return role === undefined || parent === undefined ? [] : [{ ...object, id, role, parent: Number(parent) }]
  })

const parents: { readonly [role: string]: readonly string[] } = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
}

const nesting: Rule = (objects) => {
  const elements = elementsOf(objects)
  const roles = new Map(elements.map(({ id, role }) => [id, role]))
  return elements
    .filter(({ role, parent }) => parents[role]?.includes(roles.get(parent) ?? 'root') === false)
    .map(({ role, parent }) => `${role} stands in ${roles.get(parent)}`)
}

const attributes: Rule = (objects) =>
  elementsOf(objects).flatMap((element) => {
    const attribute = referred(element, 'A', objects)?.words ?? ''
    if (element.role === 'TH') return missing(attribute, [[/\/Scope \/(?:Row|Column)/, 'the scope of a header']])
    if (element.role === 'Note') return missing(element.words, [[/\/ID \(/, 'the name of a note']])
    if (element.role === 'Figure') return missing(element.words, [[/\/Alt \((?!\))/, 'what a figure shows']])
    if (element.role === 'L' && /\/Lbl/.test(labelsIn(element, objects)))
      return missing(attribute, [[/\/ListNumbering \/\w+/, 'the numbering of a list']])
    return []
  })

const labelsIn = ({ words }: PdfObject, objects: PdfObjects): string =>
  [...words.matchAll(/(\d+) 0 R/g)]
    .flatMap(([, id]) => [...(objects.get(Number(id))?.words.matchAll(/(\d+) 0 R/g) ?? [])])
    .map(([, id]) => objects.get(Number(id))?.words ?? '')
    .join('\n')

const headings: Rule = (objects) => {
  const roles = inOrder(objects).filter((role) => /^H\d$/.test(role))
  const levels = roles.map((role) => Number(role.slice(1)))
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map((level) => `H${level} leaves a level out`)
  return [...(levels.filter((level) => level === 1).length === 1 ? [] : ['one H1 is wanted']), ...skipped]
}

/** Roles in the order of the tree. */
const inOrder = (objects: PdfObjects): readonly string[] => {
  const elements = new Map(elementsOf(objects).map((element) => [element.id, element]))
  const from = (id: number): readonly string[] => {
    const element = elements.get(id)
    if (element === undefined) return []
    const children = /\/K \[([^\]]*)\]/.exec(element.words)?.[1] ?? ''
    return [element.role, ...[...children.matchAll(/(\d+) 0 R/g)].flatMap(([, child]) => from(Number(child)))]
  }
  return [...elements.values()].filter(({ role }) => role === 'Document').flatMap(({ id }) => from(id))
}

const fonts: Rule = (objects) => [
  ...ofType(objects, /\/Type \/FontDescriptor/).flatMap(({ words }) => missing(words, [[/\/FontFile[23] \d+ 0 R/, 'the file of a face']])),
  ...ofType(objects, /\/Subtype \/Type0/).flatMap(({ words }) => missing(words, [[/\/ToUnicode \d+ 0 R/, 'the characters of a face']])),
]

const xmp: Rule = (objects) =>
  missing(xmpOf(objects), [
    [/<pdfaid:part>2<\/pdfaid:part>/, 'the part of PDF/A'],
    [/<pdfaid:conformance>A<\/pdfaid:conformance>/, 'the level of PDF/A'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/, 'the part of PDF/UA'],
    [/<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</, 'the schema of PDF/UA'],
    [/<dc:title>/, 'the title'],
  ])

/** Whatever is drawn stands in marked content: of an element, or of an artifact. */
const pages: Rule = (objects) =>
  ofType(objects, /\/Type \/Page\n/).flatMap((page) => [
    ...missing(page.words, [[/\/Tabs \/S/, 'the order of tabs']]),
    ...unmarked(new TextDecoder('latin1').decode(referred(page, 'Contents', objects)?.stream)),
  ])

/** The glyph number 0 stands for a missing character. */
const missingGlyphs: Rule = (objects) =>
  ofType(objects, /\/Type \/Page\n/).flatMap((page) => {
    const content = new TextDecoder('latin1').decode(referred(page, 'Contents', objects)?.stream)
    const shown = content
      .split('\n')
      .filter((line) => line.endsWith('] TJ'))
      .flatMap((line) => [...line.matchAll(/<([0-9a-f]+)>/g)])
      .flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? [])
    return shown.includes('0000') ? ['a missing character is drawn'] : []
  })

const unmarked = (content: string): readonly string[] => {
  let depth = 0
  for (const line of content.split('\n')) {
    if (/ B[DM]C$/.test(line)) depth++
    else if (line === 'EMC') depth--
    else if (/ (?:TJ|Tj|f|S|Do|Do Q)$/.test(line) && depth === 0) return [`drawn outside of marked content: ${line}`]
    if (depth < 0) return ['marked content ends twice']
  }
  return depth === 0 ? [] : ['marked content is left open']
}

const rules: readonly Rule[] = [catalog, marked, titleShown, links, nesting, attributes, headings, fonts, xmp, pages, missingGlyphs]

/** Everything in which a file breaks the rules that these tests know. */
export const troublesOf = (objects: PdfObjects): readonly string[] => rules.flatMap((rule) => rule(objects))
