import { type ArchiveRule, contentOf, pagesOf } from './rule.ts'

/** Operators that pages of this package may have; ISO 19005-2, 6.2.2 allows those of PDF 1.7 and wants all resources named. */
const operators = new Set('cm q Q re f rg BDC EMC BT ET Tm Tf Ts TJ Do'.split(' '))

const token = /<<[\s\S]*?>>|<[0-9a-fA-F]*>|\((?:\\.|[^\\)])*\)|[[\]]|\/[^\s<>[\]()/]+|[^\s<>[\]()/]+/g

interface Open {
  readonly kind: 'element' | 'artifact' | 'span'
}

/** ISO 14289-1, 7.1: everything is an element's or an artifact's, and neither stands in the other. */
const marked: ArchiveRule = ({ objects }) => pagesOf(objects).flatMap((page) => [...new Set(faultsOf(contentOf(page, objects)))])

const faultsOf = (content: string): readonly string[] => {
  const faults: string[] = []
  const open: Open[] = []
  let depth = 0
  let inText = false
  let before: readonly string[] = []
  for (const [word] of content.matchAll(token)) {
    if (/^[[<(/\]]|^-?[\d.]/.test(word)) {
      before = [...before.slice(-2), word]
      if (/^<[^<]/.test(word) && word.length % 2 === 1) faults.push('a hexadecimal text has an odd number of digits')
      if (/^-?[\d.]/.test(word) && Math.abs(Number(word)) > 32_767) faults.push('a number is out of bounds')
      continue
    }
    if (!operators.has(word)) faults.push(`${word} is no operator of this package`)
    if (word === 'BDC') {
      const kind = kindOf(before)
      if (kind !== 'span' && open.length > 0) faults.push(`${kind} inside ${open.at(-1)?.kind}`)
      if (kind === 'span' && open.length === 0) faults.push('words outside of an element')
      open.push({ kind })
    }
    if (word === 'EMC' && open.pop() === undefined) faults.push('marked content ends twice')
    if (word === 'q') depth++
    if (word === 'Q') depth--
    if (word === 'BT' || word === 'ET') {
      if (inText === (word === 'BT')) faults.push('text in text')
      inText = word === 'BT'
    }
    if (/^(?:TJ|f|Do)$/.test(word) && open.length === 0) faults.push('something is drawn that no one owns')
    if (depth < 0 || depth > 28) faults.push('states are saved and restored out of order')
  }
  return [...faults, ...(open.length > 0 || depth !== 0 || inText ? ['a page ends before its content'] : [])]
}

const kindOf = (before: readonly string[]): Open['kind'] => {
  const [name = '', properties = ''] = before.slice(-2)
  if (name === '/Artifact') return 'artifact'
  return properties.includes('/MCID') ? 'element' : 'span'
}

/** 6.2.2: fonts and images of a page are named in its own resources. */
const resources: ArchiveRule = ({ objects }) =>
  pagesOf(objects).flatMap((page) => {
    const content = contentOf(page, objects)
    const named = objects.get(Number(/\/Resources (\d+) 0 R/.exec(page.words)?.[1]))?.words ?? ''
    const used = new Set([...content.matchAll(/\/(\w+) (?:[\d.]+ Tf|Do)/g)].map(([, name]) => name))
    return [...used].filter((name) => !named.includes(`/${name} `)).map((name) => `${name} is not in the resources of its page`)
  })

export const contentRules: readonly ArchiveRule[] = [marked, resources]
