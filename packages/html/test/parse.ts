/** An element or a text, as read back from markup. */
export interface Node {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (Node | string)[]
}

interface Open {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: (Node | string)[]
}

const voidElements = new Set(['meta', 'link', 'wbr', 'br', 'hr', 'img', 'input'])
const references: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const decode = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => references[name] ?? '')

const tagForm = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"<>]*")?)*)\s*>|<!doctype html>/g
const attributeForm = /([a-z:-]+)(?:="([^"]*)")?/g

/**
 * Reads markup as strictly as it must be written here: every tag in the form that the templates write, every element closed in order, no
 * stray `<` in texts. Anything else throws, so that a hole in the escaping can't be read over.
 */
export const parseHtml = (markup: string): Node => {
  const root: Open = { name: '#root', attributes: {}, children: [] }
  const open: Open[] = [root]
  let read = 0
  const top = (): Open => open.at(-1) ?? root
  const text = (end: number) => {
    const raw = markup.slice(read, end)
    const inCode = top().name === 'style' || top().name === 'script'
    if (!inCode && /[<>]/.test(raw)) throw new Error(`Stray < or > in ${JSON.stringify(raw.slice(0, 120))}`)
    if (!inCode && /&(?!(?:amp|lt|gt|quot|#39);)/.test(raw)) throw new Error(`Bare & in ${JSON.stringify(raw.slice(0, 120))}`)
    if (raw !== '') top().children.push(inCode ? raw : decode(raw))
  }
  for (const match of markup.matchAll(tagForm)) {
    const [whole, closing, name, attributes = ''] = match
    const inCode = top().name === 'style' || top().name === 'script'
    if (inCode && !(closing && name === top().name)) continue
    text(match.index)
    read = match.index + whole.length
    if (name === undefined) continue
    if (closing) {
      const last = open.pop()
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`)
      continue
    }
    const pairs = [...attributes.matchAll(attributeForm)].map(([, key = '', value = '']) => [key, decode(value)] as const)
    const element: Open = { name, attributes: Object.fromEntries(pairs), children: [] }
    top().children.push(element)
    if (!voidElements.has(name)) open.push(element)
  }
  text(markup.length)
  if (open.length !== 1) throw new Error(`<${top().name}> isn't closed`)
  return root
}

/** All elements below, in the order of the document. */
export const elementsOf = (node: Node): readonly Node[] =>
  node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]))

export const named = (node: Node, ...names: readonly string[]): readonly Node[] =>
  elementsOf(node).filter(({ name }) => names.includes(name))

export const textOf = (node: Node): string => node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
