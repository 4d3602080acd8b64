const numerals: { readonly [word: string]: number } = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
}
const words = Object.keys(numerals).join('|')
/** "dix-huit", "vingt-cinq", "cinquante et un": tens and units. */
const composed =
  'dix[\\s-](?:sept|huit|neuf)|(?:vingt|trente|quarante|cinquante)[\\s-](?:et[\\s-])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)'
const number = `(\\d{1,2}|${composed}|${words})`
/** Not inside a word or another number: "100 ans", "2,5 ans", "cent dix ans", "soixante et onze ans". */
const numberAlone = `(?<![a-z\\d]|\\d[.,]|\\b(?:${words}|cent|mille)s?[\\s-](?:et[\\s-])?)${number}`
const years = '\\s*(?:\\(\\d+\\)\\s*)?an(?:s|nees?)?'
/** "inférieure à 3 ans", "inférieur a 3 ans", "moins de 3 ans": an upper bound, so no minimum; "au moins de 3 ans" is none. */
const below = new RegExp(`(?:inf[eo]rieure?s?\\s*(?:a|ou egale? a)?|(?<!\\b[ad]u )moins de)\\s*${number}${years}\\b`)
/** "au moins égale à 10 ans", "au moins 10 ans", "10 ans", "dix (10) ans", "supérieure ou égale à 5 ans" */
const atLeast = new RegExp(`${numberAlone}${years}(?![a-z])`)
/** "ne peut être inférieure à", "pas moins de", "non inférieure à": a lower bound in other words. */
const notBelow =
  /(?:\bn(?:e\s|['’])\s*(?:(?:peut|peuvent|pourra|saurait|doit|devra)(?:\s+(?:pas|jamais|en aucun cas))?\s+etre|(?:est|sera)\s+(?:pas|jamais))|\b(?:pas|non|jamais)(?:\s+etre)?)\s+(?:inf[eo]rieure?s?\s+a|moins de)\s+/
const nothingAsked = /^(?:\/|-|\s)*\/(?:\/|-|\s)*$|^(?:neant|sans objet|non applicable|n\/a)\b/

/** Any number of years in folded words. */
export const anyDuration = new RegExp(`${notBelow.source}${number}${years}(?![a-z])|${below.source}|${atLeast.source}`, 'g')
/** The first of them. */
export const firstDuration = new RegExp(anyDuration.source)

const toNumber = (printed: string): number =>
  /\d/.test(printed) ? Number(printed) : printed.split(/[\s-]/).reduce((sum, word) => sum + (numerals[word] ?? 0), 0)

/** One duration that a text asks. */
export type Duration = { readonly kind: 'minimum'; readonly years: number } | { readonly kind: 'no-minimum'; readonly below: number }

/**
 * Words with which no number is a minimum: bounds that no rule knows ("comprise entre 5 et 10 ans", "10 ans au plus", "supérieure à 10 ans"),
 * a choice of numbers ("5 ou 10 ans"), and denials ("pas de durée de 10 ans exigée").
 */
const noMinimumIn = new RegExp(
  [
    String.raw`\bentre\b|\bau plus\b|\bmaxim|\bjusqu|\bde \d+ a \d+ ans`,
    String.raw`\bsuperieure?s? a\b|\bplus de\b`,
    String.raw`(?<![a-z\d])${number}\s*(?:ans?)?\s*\bou\s+(?:de\s+)?${number}\s*ans?\b`,
    String.raw`\b(?:pas|aucune?|sans(?! concours))\b|\bnon (?:exige|requis|demande)e?\b`,
  ].join('|'),
)

const denial =
  /\b(?:ne|pas|non|jamais|ni|aucune?|aucunement|nullement|guere|plus que|sans(?! concours))\b|\b(?:n|s)['’]|\b(?:exclu|interdi|irrecevable|insuffisan|refus)/
const clauseEnd = /[;:.()]/

/** Whether the clause in which some words stand denies something: "les moins de 10 ans ne sont pas retenus". */
const isDenied = (folded: string, from: number, to: number): boolean => {
  const before = folded.slice(0, from).split(clauseEnd).at(-1)
  const [after] = folded.slice(to).split(clauseEnd)
  return denial.test(`${before} ${after}`)
}

/** The duration that folded words ask; undefined when they ask none, or what no rule knows. */
export const durationIn = (printed: string): Duration | { readonly kind: 'not-applicable' } | undefined => {
  if (nothingAsked.test(printed)) return { kind: 'not-applicable' }
  const folded = printed.replace(notBelow, 'au moins ')
  const under = below.exec(folded)
  if (under) {
    const { 0: words, 1: bound = '', index } = under
    return isDenied(folded, index, index + words.length) ? undefined : { kind: 'no-minimum', below: toNumber(bound) }
  }
  if (noMinimumIn.test(folded)) return undefined
  const least = toNumber(atLeast.exec(folded)?.[1] ?? '0')
  return least > 0 ? { kind: 'minimum', years: least } : undefined
}
