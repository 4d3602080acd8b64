import { ofType, type PdfObject, type PdfObjects, referred } from '../pdf-objects.ts'
import { type ArchiveRule, catalogOf, contentOf, pagesOf, referencesIn, repeated } from './rule.ts'

interface Element {
  readonly id: number
  readonly role: string
  readonly parent: number
  readonly object: PdfObject
  readonly children: readonly number[]
}

const elementsOf = (objects: PdfObjects): ReadonlyMap<number, Element> =>
  new Map(
    [...objects].flatMap(([id, object]): [number, Element][] => {
      const role = /^<<\n\/S \/(\w+)\n/.exec(object.words)?.[1]
      const parent = /\/P (\d+) 0 R/.exec(object.words)?.[1]
      if (role === undefined || parent === undefined) return []
      const kids = (/\/K \[([^\]]*)\]/.exec(object.words)?.[1] ?? '').replace(/<<[^>]*>>/g, '')
      return [[id, { id, role, parent: Number(parent), object, children: referencesIn(kids) }]]
    }),
  )

/** Roles of PDF 1.7, table 333 to 338, that a document of this package may use, and what may stand in them. */
const contents: { readonly [role: string]: readonly string[] | undefined } = {
  Table: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  H1: ['Link', 'Reference'],
  H2: ['Link', 'Reference'],
  H3: ['Link', 'Reference'],
  Lbl: [],
  Figure: [],
  Reference: ['Link'],
  Link: [],
}
const roles = new Set([...Object.keys(contents), ...'Document Sect Div H4 H5 H6 P LBody TH TD Note'.split(' ')])

/** ISO 14289-1, 7.1 and 7.2; ISO 32000-1, 14.8.4. */
const nesting: ArchiveRule = ({ objects }) => {
  const elements = elementsOf(objects)
  return [...elements.values()].flatMap(({ id, role, parent, children }) => [
    ...(roles.has(role) ? [] : [`${role} is no role of PDF 1.7 used here`]),
    ...(elements.get(parent)?.children.includes(id) === false ? [`${role} is not a kid of its parent`] : []),
    ...children.flatMap((child) => {
      const inner = elements.get(child)?.role ?? 'nothing'
      return contents[role]?.includes(inner) === false ? [`${inner} stands in ${role}`] : []
    }),
  ])
}

/** 7.5: rows of a table have as many cells as each other. */
const tables: ArchiveRule = ({ objects }) => {
  const elements = elementsOf(objects)
  return [...elements.values()]
    .filter(({ role }) => role === 'Table')
    .flatMap(({ children }) => {
      const widths = new Set(children.map((row) => elements.get(row)?.children.length ?? 0))
      return widths.size === 1 && !widths.has(0) ? [] : ['rows of a table differ in their cells']
    })
}

/** 7.9: notes have names, each its own. */
const notes: ArchiveRule = ({ objects }) => {
  const names = [...elementsOf(objects).values()]
    .filter(({ role }) => role === 'Note')
    .map(({ object }) => /\/ID \((.*?)\)/.exec(object.words)?.[1])
  return repeated(names).length > 0 || names.includes(undefined) ? ['a note has no name of its own'] : []
}

/** 7.4: the first heading is H1, and no level is left out; 7.1: one Document holds all. */
const headings: ArchiveRule = ({ objects }) => {
  const elements = elementsOf(objects)
  const [top, ...others] = referencesIn(
    /\/K \[([^\]]*)\]/.exec(referred(catalogOf(objects), 'StructTreeRoot', objects)?.words ?? '')?.[1] ?? '',
  )
  const levels = top === undefined ? [] : below(top, elements).flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []))
  return [
    ...(elements.get(top ?? 0)?.role === 'Document' && others.length === 0 ? [] : ['one Document is wanted']),
    ...(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1) ? [] : ['a level of headings is left out']),
  ]
}

const below = (id: number, elements: ReadonlyMap<number, Element>): readonly Element[] => {
  const element = elements.get(id)
  return element === undefined ? [] : [element, ...element.children.flatMap((child) => below(child, elements))]
}

/** ISO 32000-1, 14.7.4.4: from each content and link to its element, and back. */
const parentTree: ArchiveRule = ({ objects }) => {
  const root = referred(catalogOf(objects), 'StructTreeRoot', objects)?.words ?? ''
  const entries = new Map(
    [...root.matchAll(/\n {4}(\d+) (?:\[([^\]]*)\]|(\d+) 0 R)/g)].map(([, key, list, one]) => [
      Number(key),
      list === undefined ? [Number(one)] : referencesIn(list),
    ]),
  )
  const elements = elementsOf(objects)
  const ofPages = pagesOf(objects).flatMap((page) => {
    const listed = entries.get(Number(/\/StructParents (\d+)/.exec(page.words)?.[1])) ?? []
    const marked = [...contentOf(page, objects).matchAll(/\/(\w+) <<\n\/MCID (\d+)\n>> BDC/g)].map(([, role, id]) => ({
      role,
      id: Number(id),
    }))
    return [
      ...(repeated(marked.map(({ id }) => id)).length > 0 ? ['two contents of a page have the same number'] : []),
      ...(marked.length === listed.length ? [] : ['a content of a page has no element']),
      ...marked.flatMap(({ role, id }) => {
        const element = elements.get(listed[id] ?? 0)
        if (element === undefined || element.role !== role) return [`a content of ${role} belongs to ${element?.role ?? 'nothing'}`]
        return holds(element, page.id, id) ? [] : [`a content of ${role} is not a kid of its element`]
      }),
    ]
  })
  return [...ofPages, ...linksOf(objects, elements, entries)]
}

const holds = ({ object }: Element, page: number, content: number): boolean => {
  const kids = /\/K \[([^\]]*)\]/.exec(object.words)?.[1] ?? ''
  const elsewhere = kids.includes(`/Pg ${page} 0 R\n/MCID ${content}\n`)
  const ownPage = /\/Pg (\d+) 0 R/.exec(object.words.replace(/\/K \[[^\]]*\]/, ''))?.[1]
  const own: readonly string[] = kids.replace(/<<[^>]*>>|\d+ 0 R/g, '').match(/\d+/g) ?? []
  return elsewhere || (Number(ownPage) === page && own.includes(String(content)))
}

const linksOf = (
  objects: PdfObjects,
  elements: ReadonlyMap<number, Element>,
  entries: ReadonlyMap<number, readonly number[]>,
): readonly string[] => {
  const annotations = [...objects].filter(([, { words }]) => /\/Type \/Annot/.test(words))
  const onPages = pagesOf(objects).flatMap(({ words }) => referencesIn(/\/Annots \[([^\]]*)\]/.exec(words)?.[1] ?? ''))
  const keys = annotations.map(([, { words }]) => Number(/\/StructParent (\d+)/.exec(words)?.[1]))
  return [
    ...(repeated([...keys, ...pagesOf(objects).map(({ words }) => Number(/\/StructParents (\d+)/.exec(words)?.[1]))]).length > 0
      ? ['two links have the same place in the tree']
      : []),
    ...annotations.flatMap(([id], at) => {
      const element = elements.get(entries.get(keys[at] ?? -1)?.[0] ?? 0)
      return [
        ...(element?.role === 'Link' && element.object.words.includes(`/Obj ${id} 0 R`) ? [] : ['a link belongs to no Link']),
        ...(onPages.includes(id) ? [] : ['a link is on no page']),
      ]
    }),
  ]
}

/** 7.2: languages are written as BCP 47 wants them. */
const languages: ArchiveRule = ({ objects }) =>
  ofType(objects, /\/Lang \(/).flatMap(({ words }) => (/\/Lang \((?:fr|en)\)/.test(words) ? [] : ['a language is no language']))

/** ISO 14289-1, 7.2: so do languages of words inside a page's content. */
const languagesOfWords: ArchiveRule = ({ objects }) =>
  pagesOf(objects).flatMap((page) =>
    [...contentOf(page, objects).matchAll(/\/Lang \(([^)]*)\)/g)].flatMap(([, lang]) =>
      /^(?:fr|en)$/.test(lang ?? '') ? [] : ['a language is no language'],
    ),
  )

const mayBeEmpty = new Set(['TD', 'TH'])

/** Readers announce an element that holds nothing: only cells may. */
const empty: ArchiveRule = ({ objects }) =>
  [...elementsOf(objects).values()].flatMap(({ role, object }) =>
    mayBeEmpty.has(role) || /\/K (?:\[\s*[^\]\s]|\d|<<)/.test(object.words) ? [] : [`${role} is empty`],
  )

/** ISO 32000-1, 7.9.6 and 7.9.7: keys of trees ascend; 14.7.2: each name of an element is found in the tree of names, and the next key is free. */
const keys: ArchiveRule = ({ objects }) => {
  const root = referred(catalogOf(objects), 'StructTreeRoot', objects)
  const numbers = [...(root?.words ?? '').matchAll(/\n {4}(\d+) (?:\[|\d+ 0 R)/g)].map(([, key]) => Number(key))
  const listed = root && referred(root, 'IDTree', objects)?.words
  const names = [...(listed ?? '').matchAll(/\((n\d+)\) (\d+) 0 R/g)].map(([, name = '', id]) => ({ name, id: Number(id) }))
  const named = [...elementsOf(objects).values()].filter(({ object }) => /\/ID \(/.test(object.words))
  return [
    ...(numbers.every((key, at) => at === 0 || key > (numbers[at - 1] ?? key)) ? [] : ['places of the tree are out of order']),
    ...(numbers.every((key) => key < Number(/\/ParentTreeNextKey (\d+)/.exec(root?.words ?? '')?.[1])) ? [] : ['the next key is taken']),
    ...(names.every(({ name }, at) => at === 0 || name > (names[at - 1]?.name ?? name)) ? [] : ['names of elements are out of order']),
    ...(named.length === names.length && names.every(({ name, id }) => objects.get(id)?.words.includes(`/ID (${name})`))
      ? []
      : ['a name of an element is not in the tree of names']),
  ]
}

/** ISO 14289-1, 7.3, and ISO 32000-1, 14.8.5.4.3: a figure has a box, which lies on the page. */
const figures: ArchiveRule = ({ objects }) =>
  [...elementsOf(objects).values()]
    .filter(({ role }) => role === 'Figure')
    .flatMap(({ object }) => {
      const attributes = `${object.words}${referred(object, 'A', objects)?.words ?? ''}`
      const [left = -1, bottom = -1, right = -1, top = -1] = (/\/BBox \[([^\]]*)\]/.exec(attributes)?.[1] ?? '')
        .trim()
        .split(/\s+/)
        .map(Number)
      return left >= 0 && bottom >= 0 && right > left && top > bottom && right < 613 && top < 843 ? [] : ['a figure has no box']
    })

export const elementRules: readonly ArchiveRule[] = [
  nesting,
  tables,
  notes,
  headings,
  parentTree,
  languages,
  languagesOfWords,
  empty,
  keys,
  figures,
]
