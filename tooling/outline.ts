import { type Node, parseHtml } from '../packages/html/test/parse.ts'

const inline = new Set(['a', 'span', 'strong', 'small', 'sup', 'time', 'mark', 'wbr', 'br'])
const silent = new Set(['style', 'script'])
const longest = 72

const short = (text: string): string => {
  const words = text.replace(/\s+/g, ' ')
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}

/** `section#avp-apply.avp-section aria-labelledby=…`: ids and classes as CSS writes them, other attributes as they are. */
const nameOf = ({ name, attributes: { id, class: classes, ...rest } }: Node): string => {
  const others = Object.entries(rest).map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}=${short(value)}`))
  const signs = [id && `#${id}`, ...(classes ?? '').split(' ').map((one) => one && `.${one}`)].filter(Boolean)
  return [name, ...signs, ...others].join('')
}

const isPhrase = (child: Node | string): boolean => typeof child === 'string' || (inline.has(child.name) && child.children.every(isPhrase))

/** Words with the elements in them: `Tél. [a href=tel:+687200011: 20 00 11]`. */
const phraseOf = (child: Node | string): string => {
  if (typeof child === 'string') return short(child)
  const words = child.children.map(phraseOf).join('')
  return `[${nameOf(child)}${words === '' ? '' : `: ${words}`}]`
}

const isBlank = (child: Node | string): boolean => typeof child === 'string' && child.trim() === ''

const linesOf = (node: Node, depth: number): readonly string[] => {
  const indent = '  '.repeat(depth)
  const children = node.children.filter((child) => !isBlank(child))
  if (silent.has(node.name) || children.length === 0) return [indent + nameOf(node)]
  if (node.children.every(isPhrase)) return [`${indent}${nameOf(node)} | ${node.children.map(phraseOf).join('').trim()}`]
  return [
    indent + nameOf(node),
    ...children.flatMap((child) => (isPhrase(child) ? [`${indent}  | ${phraseOf(child).trim()}`] : linesOf(child as Node, depth + 1))),
  ]
}

/** The structure of a page for people: an element a line, indented as they nest, long words cut. */
export const outlineOf = (markup: string): string =>
  `${parseHtml(markup)
    .children.flatMap((child) => (typeof child === 'string' ? [] : linesOf(child, 0)))
    .join('\n')}\n`
