import { objectsOf, ofType, type PdfObject, type PdfObjects, referred } from './pdf-objects.ts'
import { readPdf } from './read-pdf.ts'

/** An element of the whole document; pdf.js tells the trees of pages, in which what a page end cuts stands twice. */
export interface TreeElement {
  readonly role: string
  readonly pieces: readonly (string | TreeElement)[]
  /** Where a link leads, when it leads out of the document. */
  readonly href?: string
}

/** The whole structure tree, with the words that pdf.js reads for its contents. */
export const readTree = async (bytes: Uint8Array): Promise<TreeElement> => {
  const objects = objectsOf(bytes)
  const { words } = await readPdf(bytes)
  const [root] = ofType(objects, /\/S \/Document\n/)
  return root === undefined ? { role: '', pieces: [] } : element(root, objects, words)
}

/** Kids of an element: `<<…>>` of a content on another page or of an annotation, `17 0 R` of an element, `3` of a content on its page. */
const kids = /<<([^>]*)>>|(\d+) 0 R|(\d+)/g

const element = (object: PdfObject, objects: PdfObjects, words: ReadonlyMap<string, string>): TreeElement => {
  const role = /\/S \/(\w+)/.exec(object.words)?.[1] ?? ''
  const ownPage = pageOf(object.words.replace(/\/K \[[^\]]*\]/, ''))
  const listed = /\/K \[([^\]]*)\]/.exec(object.words)?.[1] ?? ''
  let href: string | undefined
  const pieces = [...listed.matchAll(kids)].flatMap(([, described, child, content]): (string | TreeElement)[] => {
    if (child !== undefined) {
      const inner = objects.get(Number(child))
      return inner === undefined ? [] : [element(inner, objects, words)]
    }
    const annotation = /\/Obj (\d+) 0 R/.exec(described ?? '')?.[1]
    if (annotation !== undefined) {
      const action = referred(objects.get(Number(annotation)) ?? { words: '' }, 'A', objects)
      href ??= /\/URI \(([^)]*)\)/.exec(action?.words ?? '')?.[1]
      return []
    }
    if (content !== undefined) return [words.get(`p${ownPage}R_mc${content}`) ?? '']
    // A page ends inside the element, where a line ends.
    return [`\n${words.get(`p${pageOf(described ?? '')}R_mc${/\/MCID (\d+)/.exec(described ?? '')?.[1]}`) ?? ''}`]
  })
  return { role, pieces, ...(href !== undefined && { href }) }
}

const pageOf = (words: string): string | undefined => /\/Pg (\d+) 0 R/.exec(words)?.[1]

const allText = ({ pieces }: TreeElement): string => pieces.map((piece) => (typeof piece === 'string' ? piece : linkText(piece))).join('')

/** Addresses are broken without a blank after their joints. */
export const linkText = (of: TreeElement): string =>
  of.href !== undefined && /^\S*[:@.]\S*$/m.test(allText(of)) ? allText(of).replace(/\n/g, '') : allText(of)

/** The words of an element and of all in it: a line's end is a blank, but after a hyphen or a slash. */
export const textOf = (of: TreeElement): string =>
  linkText(of)
    .replace(/(\S[-‐/–—])\n/g, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
