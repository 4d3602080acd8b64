import type { Inline } from '@avpkit/core'

/** Words with their links in another writing: `plain` writes words, `link` puts the address to words that are written. */
export const linked = (
  { text, marks = [] }: Inline,
  plain: (text: string) => string,
  link: (words: string, href: string) => string,
): string => {
  let made = ''
  let end = 0
  for (const mark of marks) {
    if (mark.type !== 'link') continue
    const [from, to] = mark.at
    made += plain(text.slice(end, from)) + link(plain(text.slice(from, to)), mark.href)
    end = to
  }
  return made + plain(text.slice(end))
}
