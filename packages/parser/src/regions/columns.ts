import { fold } from '../lines/fold.ts'

/**
 * Corps whose name goes on after a word that names none, or several, alone. Two columns side by side tear them apart:
 * "Adjoint | Secrétariat Général" over "administratif |".
 */
const completions: { readonly [first: string]: readonly string[] } = {
  cadre: ["d'exploitation", 'technique', 'de sante', 'socio-educatif', "d'administration", "superieur d'exploitation"],
  agent: ["d'exploitation", 'technique', 'administratif', 'de maitrise', 'du patrimoine et des bibliotheques', 'social'],
  adjoint: ['administratif', 'technique', "d'education", 'du patrimoine'],
  assistant: ['socio-educatif', "d'enseignement", 'administratif', 'de conservation'],
  moniteur: ['socio-educatif', 'educateur'],
  animateur: ['socio-educatif', 'territorial'],
  controleur: ['principal'],
  prepose: ['a la distribution postale'],
  infirmier: ['en soins generaux'],
  professeur: ['des ecoles', 'certifie', 'agrege'],
}

/** Words that name no corps when they stand alone. */
const incomplete = new Set(['cadre', 'agent', 'prepose', 'professeur'])

const lastWord = (text: string): string => /([\p{L}'-]+)\s*$/u.exec(fold(text))?.[1] ?? ''

/** Whether a line is what a corps lacks: "Cadre" and "d'exploitation". */
export const completes = (corps: string, orphan: string): boolean => {
  const rest = fold(orphan)
  return (completions[lastWord(corps)] ?? []).some((ending) => rest === ending || rest.startsWith(`${ending} `))
}

/** Names of units that want a word after them. */
const generic = /^(?:(?:la |le )?(?:direction|service|pole|bureau|departement|secteur|section|division|cellule|unite))?$/

/** Where the end of a corps stands at the end of another value, and whether sense leaves no doubt. */
export interface Intruder {
  readonly from: number
  readonly sure: boolean
}

/** "Secrétariat Général administratif" beside "Adjoint": the offset of "administratif", when what is left is still a name. */
export const intruderIn = (corps: string, value: string): Intruder | undefined => {
  const first = lastWord(corps)
  const folded = fold(value)
  for (const ending of completions[first] ?? []) {
    if (!folded.endsWith(` ${ending}`)) continue
    const from = folded.length - ending.length
    const left = folded.slice(0, from).trim()
    if (left.includes(' ') && !generic.test(left) && !generic.test(left.split(' ').slice(1).join(' '))) return { from, sure: incomplete.has(fold(corps).trim()) }
  }
  return undefined
}
