/** Words after a label on its line: Markdown's bold marks and the colon may stand on either side of each other. */
const rest = String.raw`[\s*]*:?[ *]*([^\n*]+)`
/** The words after a heading, on its line or below, up to the next heading. */
const lines = String.raw`[\s*]*:?[\s*]*([^\n]+(?:\n(?!#|\*\*)[^\n]*)*)`

const after = (label: string, what: string): RegExp => new RegExp(String.raw`^[#*\s]*${label}${what}`, 'im')

/** Fifteen expressions, one for each thing that a notice says: what is written in an afternoon, from a few notices. */
const expressions = {
  title: /^[#*\s]*([^\n*:]{3,200})/,
  reference: /R[ée]f[ée]rence[\s*:]*(\d{4}-\d{2}-\d+\s?\/\s?\w+)(?:\s+du\s+([^\n*]+))?/i,
  employer: after('Employeur', rest),
  corps: after("Corps ou cadre d['’]emplois?(?: ?/ ?domaine)?", rest),
  residence: /Dur[ée]e de r[ée]sidence exig[ée]e[^:]{0,80}?(?:\(1\)|:)[\s*:]*([^\n*]+)/i,
  direction: after('Direction', rest),
  workplace: /Lieu de travail[\s*]*:?[ *]*([^\n*]+)/i,
  availability: after('Postes? [àa] pourvoir', rest),
  postedOn: /Date de d[ée]p[ôo]t de l['’]offre[\s*:]*(?:[a-zé]+ )?(\d{1,2})(?:er)? ([a-zéû]+) (\d{4})/i,
  deadline: /Date limite de candidature[\s*:]*(?:[a-zé]+ )?(\d{1,2})(?:er)? ([a-zéû]+) (\d{4})/i,
  respncJob: /Emploi RESPNC[\s*]*:?[ *]*([^\n*]+)/i,
  missions: after('Missions?', lines),
  mainActivities: after('Activit[ée]s principales', lines),
  knowledge: after('(?:Profil du candidat *)?Savoir *(?:/|:|\\*)', lines),
  skills: after('Savoir-faire', lines),
} as const

type Name = keyof typeof expressions
const names = Object.keys(expressions) as readonly Name[]

const months = ['janv', 'févr', 'mars', 'avri', 'mai', 'juin', 'juil', 'août', 'sept', 'octo', 'nove', 'déce']

const dayOf = (match: RegExpExecArray | null): string | undefined => {
  const [, day = '', month = '', year] = match ?? []
  const number = months.findIndex((start) => month.toLowerCase().startsWith(start)) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** What the expressions find in one notice: words and two days, without places, sections' blocks or doubts. */
export const readWithExpressions = (text: string): { readonly [name: string]: string | undefined } => {
  const found: { [name: string]: string | undefined } = {}
  for (const name of names) {
    const match = expressions[name].exec(text)
    found[name] = name === 'postedOn' || name === 'deadline' ? dayOf(match) : match?.[1]?.trim()
  }
  found.years = /(\d+)\s*ans/.exec(found.residence ?? '')?.[1]
  return found
}
