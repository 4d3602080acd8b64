/** A way to take a notice apart, loaded when it is asked for: cold runs load one alone. */
export interface Way {
  readonly name: string
  /** Its time should be at least this, where the time of `parseOffer` is 1; `hoped` is better still. */
  readonly asked?: number
  readonly hoped?: number
  /** What it is given for a text: the text itself when left out. */
  readonly given?: (text: string) => Promise<string>
  load(): Promise<(text: string) => unknown>
}

const parseOffer = async (): Promise<(text: string) => unknown> => (await import('@avpkit/parser')).parseOffer

/** Ours first, then what a user would pick instead, then limits. */
export const ways: readonly Way[] = [
  { name: '`parseOffer`', load: parseOffer },
  {
    name: 'remark-parse and a small extraction',
    asked: 20,
    hoped: 45,
    load: async () => (await import('./markdown-tree.ts')).readTree,
  },
  {
    name: 'marked, tokens',
    asked: 4,
    hoped: 8,
    load: async () => {
      const { lexer } = await import('marked')
      return (text) => lexer(text)
    },
  },
  {
    name: 'markdown-it, tokens',
    asked: 4,
    hoped: 8,
    load: async () => {
      const { default: MarkdownIt } = await import('markdown-it')
      const markdown = new MarkdownIt()
      return (text) => markdown.parse(text, {})
    },
  },
  {
    name: 'commonmark, tree',
    load: async () => {
      const { Parser } = await import('commonmark')
      const parser = new Parser()
      return (text) => parser.parse(text)
    },
  },
  {
    name: 'fifteen regular expressions',
    asked: 1,
    hoped: 1.7,
    load: async () => (await import('./regular-expressions.ts')).readWithExpressions,
  },
  {
    name: '`JSON.parse` of the reading',
    given: async (text) => JSON.stringify((await parseOffer())(text)),
    load: async () => JSON.parse,
  },
  { name: "`split('\\n')`", asked: 1 / 25, hoped: 1 / 12, load: async () => (text) => text.split('\n') },
]

/** What a way is given for each text. */
export const inputsOf = async ({ given }: Way, texts: readonly string[]): Promise<readonly string[]> =>
  given ? Promise.all(texts.map(given)) : texts
