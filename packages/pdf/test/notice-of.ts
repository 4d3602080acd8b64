import { linkText, type TreeElement, textOf } from './read-tree.ts'

/**
 * The notice that a document tells of, in the national template's labels and order, so that the parser can read it again.
 *
 * A document tells a notice in the view's words: facts under the view's labels, sections under its headings, the residence and a doubted
 * date in sentences, and around them what the view itself has to say, which is left out here.
 */
export const noticeOf = (document: TreeElement): string => {
  const sections = new Map(elementsOf(document, 'Sect').map((section) => [textOf(first(section, 'H2')), section]))
  const section = (heading: string): TreeElement => sections.get(heading) ?? nothing
  const rows = new Map([...rowsOf(section('Où et quand')), ...rowsOf(section('L’essentiel'))])
  return [
    `# ${textOf(first(document, 'H1'))}`,
    ...headOf(rows, sentencesOf(document), [section('Emploi local'), section('Emploi local, en détail')].flatMap(sentencesOf)),
    ...bodyOf(sections),
    ...elementsOf(section('Notes de l’avis'), 'Note').map(noteOf),
  ].join('\n')
}

const nothing: TreeElement = { role: '', pieces: [] }

const elementsOf = ({ pieces }: TreeElement, role: string): readonly TreeElement[] =>
  pieces.flatMap((piece) => (typeof piece !== 'string' && piece.role === role ? [piece] : []))

const first = (of: TreeElement, role: string): TreeElement => elementsOf(of, role)[0] ?? nothing

const sentencesOf = (of: TreeElement): readonly string[] => elementsOf(of, 'P').map(textOf)

type Rows = ReadonlyMap<string, readonly string[]>

/** Labels and values of a table; several values, and the small words below one, are paragraphs. */
const rowsOf = (section: TreeElement): readonly (readonly [string, readonly string[]])[] =>
  elementsOf(section, 'Table').flatMap((table) =>
    elementsOf(table, 'TR').map((row) => {
      const cell = first(row, 'TD')
      const paragraphs = elementsOf(cell, 'P')
      return [textOf(first(row, 'TH')), paragraphs.length > 0 ? paragraphs.map(textOf) : [textOf(cell)]] as const
    }),
  )

/** The template's labels and the rows of the view in which their values stand. */
const labels: readonly (readonly [label: string, row: string])[] = [
  ['Référence', 'Référence'],
  ['Employeur', 'Employeur'],
  ['Direction', 'Direction'],
  ['Service', 'Service'],
  ['Poste à pourvoir', 'Quand'],
  ['Lieu de travail', 'Où'],
  ['Emploi RESPNC', 'Emploi de référence'],
]

const headOf = (rows: Rows, status: readonly string[], residence: readonly string[]): readonly string[] => [
  ...labels.flatMap(([label, row]) => (rows.has(row) ? [`${label} : ${rows.get(row)?.[0]}`] : [])),
  ...corpsOf(rows),
  ...residence.flatMap(residenceOf),
  ...datesOf(rows, status),
]

const corpsOf = (rows: Rows): readonly string[] => {
  const [corps, grades, domains] = ['Corps', 'Grade', 'Domaines'].map((row) => rows.get(row) ?? [])
  if (corps === undefined || corps.length === 0) return []
  const domain = domains === undefined || domains.length === 0 ? '' : ` / ${domains.join(', ')}`
  return [`Corps ou Cadre d'emploi / Domaine : ${[corps.join(' ou '), grades?.join(' et ')].join(' ').trim()}${domain}`]
}

const quoted = (route: string, words: string): string =>
  `Durée de résidence exigée${route === '' ? '' : ` pour le recrutement ${route}`} : ${words}`

const residenceOf = (sentence: string): readonly string[] => {
  const asked = /^L’avis (?:demande|indique), pour le recrutement (.+?) : « (.*) »\.$/.exec(sentence)
  if (asked) return [quoted(asked[1] ?? '', asked[2] ?? '')]
  const unspecified = /^L’avis (?:demande|indique) comme durée de résidence : « (.*) »\.$/.exec(sentence)
  if (unspecified) return [quoted('', unspecified[1] ?? '')]
  // The view doesn't say under which label nothing stands; it is the template's.
  return sentence.startsWith('L’avis annonce une durée de résidence, mais ne la donne pas.') ? [quoted('sur titre', '')] : []
}

/** Dates as rows, or as printed in the sentence that doubts them. */
const datesOf = (rows: Rows, status: readonly string[]): readonly string[] => {
  const doubt = status
    .map((sentence) => /^L’avis imprime « (.+?) »(?:, avant la date de dépôt \(« (.+?) »\))?/.exec(sentence))
    .find(Boolean)
  const [posted] = rows.get('Déposée le') ?? []
  const [deadline, note = ''] = rows.get('Date limite') ?? []
  const initially = /prévue d’abord le ([^·]+)/.exec(note)?.[1]
  const asked = doubt?.[1] ?? deadline
  return [
    ...(posted === undefined ? [] : [`Date de dépôt de l'offre : ${doubt?.[2] ?? posted}`]),
    ...(asked === undefined ? [] : [`Date limite de candidature : ${asked}`]),
    ...(initially === undefined ? [] : [`(date de clôture initialement prévue le ${initially.trim()})`]),
  ]
}

/** The template's headings, in its order, and the view's for the same sections. */
const headings: readonly (readonly [printed: string, shown: string])[] = [
  ["Détails de l'offre :", 'Le service'],
  ['Contexte du poste', 'Le contexte'],
  ['Missions :', 'Vos missions'],
  ['Activités principales :', 'Activités principales'],
  ['Activités secondaires :', 'Activités secondaires'],
  ["Caractéristiques particulières de l'emploi :", 'Conditions d’exercice'],
  ['Profil du candidat', 'Profil attendu'],
  ['Savoir / Connaissance / Diplôme exigé :', 'Connaissances et diplôme'],
  ['Savoir-faire :', 'Savoir-faire'],
  ['Comportement professionnel :', 'Savoir-être'],
  ['Contact et informations complémentaires :', 'Contact, texte de l’avis'],
  ['POUR RÉPONDRE À CETTE OFFRE', 'Pour répondre, texte de l’avis'],
]

/** What the view says of itself. */
const own = new Set([
  'Où et quand',
  'Emploi local',
  'L’essentiel',
  'Comment postuler',
  'Emploi local, en détail',
  'Ce que le texte lu ne dit pas',
  'Les mots de cet avis',
  'Notes de l’avis',
])

/** Other sections keep the heading printed, and stand where the view has them: before contact and application. */
const bodyOf = (sections: ReadonlyMap<string, TreeElement>): readonly string[] => {
  const shown = new Map(headings.map(([printed, heading]) => [heading, printed]))
  const others = [...sections.keys()].filter((heading) => !shown.has(heading) && !own.has(heading))
  const last = headings.slice(-2).map(([, heading]) => heading)
  const order = [...headings.slice(0, -2).map(([, heading]) => heading), ...others, ...last]
  return order.flatMap((heading) => {
    const section = sections.get(heading)
    return section === undefined ? [] : ['', `# ${shown.get(heading) ?? heading}`, '', ...linesOf(section)]
  })
}

const cutHere = 'Le texte lu s’arrête ici.'

const linesOf = (of: TreeElement, depth = 0): readonly string[] =>
  of.pieces.flatMap((piece): readonly string[] => {
    if (typeof piece === 'string') return []
    if (piece.role === 'P') return textOf(piece) === cutHere ? [] : [markdown(piece), '']
    if (/^H[3-6]$/.test(piece.role)) return [`${'#'.repeat(Number(piece.role[1]))} ${textOf(piece)}`, '']
    if (piece.role === 'L') return [...elementsOf(piece, 'LI').flatMap((item) => itemLines(item, depth)), ...(depth === 0 ? [''] : [])]
    if (piece.role === 'Table') return tableLines(elementsOf(piece, 'TR'))
    return piece.role === 'H2' ? [] : linesOf(piece, depth)
  })

const itemLines = (item: TreeElement, depth: number): readonly string[] => {
  const marker = textOf(first(item, 'Lbl'))
  const body = first(item, 'LBody')
  const words = { ...body, pieces: body.pieces.filter((piece) => typeof piece === 'string' || !['L', 'P', 'Table'].includes(piece.role)) }
  return [`${'    '.repeat(depth)}${marked(marker)} ${markdown(words)}`, ...linesOf(body, depth + 1)]
}

const marked = (marker: string): string => (/^\d+$/.test(marker) ? `${marker}.` : /\w/.test(marker) ? marker : '-')

/** Labels with one value each stand on lines of their own, in bold; all else is a table. */
const tableLines = (rows: readonly TreeElement[]): readonly string[] => {
  const areFacts = rows.every((row) => elementsOf(row, 'TH').length === 1 && elementsOf(row, 'TD').length === 1)
  return areFacts ? rows.flatMap((row) => [`**${textOf(first(row, 'TH'))}** ${textOf(first(row, 'TD'))}`, '']) : rows.map(rowLine)
}

const rowLine = (row: TreeElement): string =>
  `| ${row.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [textOf(piece)])).join(' | ')} |`

/** Links that lead elsewhere than their words say, as Markdown; asterisks are no marks. */
const markdown = (of: TreeElement): string => textOf({ ...of, pieces: of.pieces.map(linked) }).replaceAll('*', '\\*')

const linked = (piece: string | TreeElement): string | TreeElement => {
  if (typeof piece === 'string' || piece.href === undefined) return piece
  const [, before = '', words = ''] = /^(\s*)(.*)$/s.exec(linkText(piece)) ?? []
  return piece.href.endsWith(words) || piece.href.startsWith('tel:') ? piece : `${before}[${words}](${piece.href})`
}

const noteOf = (note: TreeElement): string => `(${textOf(first(note, 'Lbl')).replace(/[()]/g, '')}) ${textOf(first(note, 'P'))}`
