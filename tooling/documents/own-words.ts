import { bodyOf, cutHere, headings, headOf, labels, own, type Rows } from '../../packages/pdf/test/template-words.ts'

/**
 * A PDF of `@avpkit/pdf` tells an offer in the view's words. This puts the national template's labels and headings back, so that the parser
 * can read it as a notice.
 */
export const templateOf = (text: string): string => {
  const { head, sections } = partsOf(text.split('\n'))
  const rows = new Map([...rowsOf(sections.get('Où et quand')), ...rowsOf(sections.get('L’essentiel'))])
  const local = [...(sections.get('Emploi local') ?? []), ...(sections.get('Emploi local, en détail') ?? [])]
  return [
    `# ${head.find((line) => line.startsWith('# '))?.slice(2) ?? ''}`,
    ...headOf(rows, head, local),
    ...bodyOf(sections, (lines) => lines.filter((line) => line !== cutHere)),
    ...(sections.get('Notes de l’avis') ?? []).map((line) => line.replace(/^(?:- )?\(?(\d)\)?\.? /, '($1) ')),
  ].join('\n')
}

type Lines = readonly string[]

const known: ReadonlySet<string> = new Set([...own, ...headings.map(([, shown]) => shown)])

const headingOf = (line: string): string | undefined => {
  const bare = line.replace(/^#+ /, '')
  return line.startsWith('## ') || known.has(bare) ? bare : undefined
}

const partsOf = (lines: Lines): { readonly head: Lines; readonly sections: ReadonlyMap<string, Lines> } => {
  const head: string[] = []
  const sections = new Map<string, string[]>()
  let open = head
  for (const line of lines) {
    const found = headingOf(line)
    // Large words of the first lines are the view's status.
    const heading = sections.size > 0 || known.has(found ?? '') ? found : undefined
    if (heading === undefined) open.push(line)
    else {
      open = sections.get(heading) ?? []
      sections.set(heading, open)
    }
  }
  return { head, sections }
}

const rowLabels: ReadonlySet<string> = new Set([
  ...labels.map(([, row]) => row),
  'Corps',
  'Grade',
  'Domaines',
  'Nombre de postes',
  'Déposée le',
  'Date limite',
])

/** Values by their labels; small words below a value are its further lines. */
const rowsOf = (lines: Lines = []): Rows => {
  const rows = new Map<string, string[]>()
  let value: string[] = []
  for (const line of lines) {
    const [, label = '', first = ''] = /^([^:]+?)\s?:\s?(.*)$/.exec(line) ?? []
    if (rowLabels.has(label)) {
      value = [first]
      rows.set(label, value)
    } else if (line !== '') value.push(line)
  }
  return rows
}
