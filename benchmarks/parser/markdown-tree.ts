import type { Node, Parent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).freeze()

/** The labels of a notice's fields, and the name of each. */
const labels: readonly (readonly [label: string, name: string])[] = [
  ['référence', 'reference'],
  ['employeur', 'employer'],
  ["corps ou cadre d'emploi", 'corps'],
  ['direction', 'direction'],
  ['lieu de travail', 'workplace'],
  ['durée de résidence', 'residence'],
  ['date de dépôt', 'postedOn'],
  ['date limite', 'deadline'],
  ['poste à pourvoir', 'availability'],
  ['emploi respnc', 'respncJob'],
]

const isParent = (node: Node): node is Parent => 'children' in node
const hasValue = (node: Node): node is Node & { readonly value: string } => 'value' in node && typeof node.value === 'string'

const textOf = (node: Node): string => {
  if (hasValue(node)) return node.value
  return isParent(node) ? node.children.map(textOf).join('') : ''
}

interface Extracted {
  readonly fields: { readonly [name: string]: string }
  readonly sections: readonly { readonly heading: string; readonly texts: readonly string[] }[]
}

/** Fields from lines with a colon, sections from headings: a small extraction over the tree that a Markdown parser builds. */
export const readTree = (text: string): Extracted => {
  const fields: { [name: string]: string } = {}
  const sections: { heading: string; texts: string[] }[] = []
  const line = (words: string): void => {
    const colon = words.indexOf(':')
    const label = words.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const name = colon < 0 ? undefined : labels.find(([start]) => label.startsWith(start))?.[1]
    if (name !== undefined) fields[name] ??= words.slice(colon + 1).trim()
    else sections.at(-1)?.texts.push(words.trim())
  }
  const block = (node: RootContent): void => {
    if (node.type === 'heading') sections.push({ heading: textOf(node), texts: [] })
    if (node.type === 'list') for (const item of node.children) sections.at(-1)?.texts.push(textOf(item))
    else for (const words of textOf(node).split('\n')) line(words)
  }
  for (const node of processor.parse(text).children) block(node)
  return { fields, sections }
}
