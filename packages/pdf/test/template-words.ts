/**
 * A document tells a notice in the view's words: facts under the view's labels, sections under its headings, the residence and a doubted date
 * in sentences. This gives them the national template's labels and headings, in its order, so that the parser can read them again.
 */

export type Rows = ReadonlyMap<string, readonly string[]>

/** The template's labels and the rows of the view in which their values stand. */
export const labels: readonly (readonly [label: string, row: string])[] = [
  ['Référence', 'Référence'],
  ['Employeur', 'Employeur'],
  ['Direction', 'Direction'],
  ['Service', 'Service'],
  ['Poste à pourvoir', 'Quand'],
  ['Lieu de travail', 'Où'],
  ['Emploi RESPNC', 'Emploi de référence'],
]

/** The facts: rows by the view's labels, sentences of its status, and those on residence. */
export const headOf = (rows: Rows, status: readonly string[], residence: readonly string[]): readonly string[] => [
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
export const headings: readonly (readonly [printed: string, shown: string])[] = [
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
export const own: ReadonlySet<string> = new Set([
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

/** Other sections keep the heading printed, and stand where the view has them: before contact and application. */
export const bodyOf = <S>(sections: ReadonlyMap<string, S>, linesOf: (section: S) => readonly string[]): readonly string[] => {
  const shown = new Map(headings.map(([printed, heading]) => [heading, printed]))
  const others = [...sections.keys()].filter((heading) => !shown.has(heading) && !own.has(heading))
  const last = headings.slice(-2).map(([, heading]) => heading)
  const order = [...headings.slice(0, -2).map(([, heading]) => heading), ...others, ...last]
  return order.flatMap((heading) => {
    const section = sections.get(heading)
    return section === undefined ? [] : ['', `# ${shown.get(heading) ?? heading}`, '', ...linesOf(section)]
  })
}

/** Where the text stops that the view was made of. */
export const cutHere = 'Le texte lu s’arrête ici.'
