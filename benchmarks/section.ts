import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, '..', 'docs', 'performance.md')
const head = `---
title: Performance
group: Guides
---

# Performance

Each section is written by its benchmark. Candidates run in turn in one process and are compared round by round; trust the ratios, not the times.
`

/** Writes one section of the performance page, between its markers; the others stay as they are. */
export const writeSection = (name: string, markdown: string): void => {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : head
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const section = `${open}\n${markdown.trim()}\n${close}`
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  writeFileSync(
    page,
    start >= 0 && end > start ? text.slice(0, start) + section + text.slice(end + close.length) : `${text.trimEnd()}\n\n${section}\n`,
  )
}
