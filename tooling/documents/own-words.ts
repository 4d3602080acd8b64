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
    ...factsOf(rows, head, local),
    ...bodyOf(sections),
    ...(sections.get('Notes de l’avis') ?? []).map((line) => line.replace(/^(?:- )?\(?(\d)\)?\.? /, '($1) ')),
  ].join('\n')
}

type Lines = readonly string[]
type Rows = ReadonlyMap<string, Lines>

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
const own: ReadonlySet<string> = new Set([
  'Où et quand',
  'Emploi local',
  'L’essentiel',
  'Comment postuler',
  'Emploi local, en détail',
  'Ce que le texte lu ne dit pas',
  'Les mots de cet avis',
  'Notes de l’avis',
  'Adresses des liens',
])

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

const corpsOf = (rows: Rows): Lines => {
  const [corps = [], grades = [], domains = []] = ['Corps', 'Grade', 'Domaines'].map((row) => rows.get(row))
  const domain = domains.length === 0 ? '' : ` / ${domains.join(', ')}`
  return corps.length === 0
    ? []
    : [`Corps ou Cadre d'emploi / Domaine : ${[corps.join(' ou '), grades.join(' et ')].join(' ').trim()}${domain}`]
}

const quoted = (route: string, words: string): string =>
  `Durée de résidence exigée${route === '' ? '' : ` pour le recrutement ${route}`} : ${words}`

const residenceOf = (sentence: string): Lines => {
  const asked = /^L’avis (?:demande|indique), pour le recrutement (.+?) : « (.*) »\.$/.exec(sentence)
  if (asked) return [quoted(asked[1] ?? '', asked[2] ?? '')]
  const unspecified = /^L’avis (?:demande|indique) comme durée de résidence : « (.*) »\.$/.exec(sentence)
  if (unspecified) return [quoted('', unspecified[1] ?? '')]
  if (/^L’avis porte « \/ » à la place d’une durée\./.test(sentence)) return [quoted('sur titre', '/')]
  // The view doesn't say under which label nothing stands; it is the template's.
  return sentence.startsWith('L’avis annonce une durée de résidence, mais ne la donne pas.') ? [quoted('sur titre', '')] : []
}

/** Dates as rows, or as printed in the sentence that doubts them. */
const datesOf = (rows: Rows, status: Lines): Lines => {
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

const factsOf = (rows: Rows, status: Lines, local: Lines): Lines => [
  ...labels.flatMap(([label, row]) => (rows.has(row) ? [`${label} : ${rows.get(row)?.[0]}`] : [])),
  ...corpsOf(rows),
  ...local.flatMap(residenceOf),
  ...datesOf(rows, status),
]

const cutHere = 'Le texte lu s’arrête ici.'

const bodyOf = (sections: ReadonlyMap<string, Lines>): Lines => {
  const printed = new Map(headings.map(([template, shown]) => [shown, template]))
  const others = [...sections.keys()].filter((heading) => !known.has(heading))
  const last = headings.slice(-2).map(([, shown]) => shown)
  return [...headings.slice(0, -2).map(([, shown]) => shown), ...others, ...last].flatMap((heading) => {
    const lines = sections.get(heading)
    return lines === undefined ? [] : ['', `# ${printed.get(heading) ?? heading}`, '', ...lines.filter((line) => line !== cutHere)]
  })
}
