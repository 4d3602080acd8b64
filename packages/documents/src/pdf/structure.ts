/** An element of a structure tree, or words of the page by the id of their marked content. */
export type Node = Element | { readonly content: string }

export interface Element {
  readonly role: string
  readonly children: readonly Node[]
  /** Words that stand for a picture. */
  readonly alt: string | undefined
}

const member = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined)

/** Trees of real files are some ten deep; what lies deeper is left to reading by positions. */
const deepest = 200

/** What pdf.js gives as the tree of a page; `undefined` when there is none, or one without an end. */
export const elementOf = (node: unknown, depth = 0): Element | undefined => {
  const role = member(node, 'role')
  if (typeof role !== 'string' || depth > deepest) return undefined
  const children: readonly unknown[] = Array.isArray(member(node, 'children')) ? (member(node, 'children') as readonly unknown[]) : []
  const alt = member(node, 'alt')
  return {
    role,
    alt: typeof alt === 'string' ? alt : undefined,
    children: children.flatMap((child): readonly Node[] => {
      if (member(child, 'type') === 'content') return [{ content: String(member(child, 'id')) }]
      const element = elementOf(child, depth + 1)
      return element ? [element] : []
    }),
  }
}

export const isElement = (node: Node): node is Element => 'role' in node

const inline: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Reference',
  'Note',
  'Quote',
  'Em',
  'Strong',
  'Code',
  'Lbl',
  'Annot',
  'BibEntry',
  'Sub',
  'Ruby',
  'Warichu',
  'NonStruct',
])

/** Whether an element is part of a line and not a block of its own. */
export const isInline = (element: Element): boolean =>
  inline.has(element.role) && element.children.every((child) => !isElement(child) || isInline(child))
