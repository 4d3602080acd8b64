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
  quinze: 15,
  vingt: 20,
}
const number = `(\\d{1,2}|${Object.keys(numerals).join('|')})`
/** "inférieure à 3 ans", "inférieur a 3 ans", "moins de 3 ans": an upper bound, so no minimum. */
const below = new RegExp(`(?:inf[eo]rieure?s?\\s*(?:a|ou egale? a)?|moins de)\\s*${number}\\s*(?:\\(\\d+\\)\\s*)?an(?:s|nees?)?\\b`)
/** "au moins égale à 10 ans", "au moins 10 ans", "10 ans", "dix (10) ans", "supérieure ou égale à 5 ans" */
const atLeast = new RegExp(`(?<![a-z\\d])${number}\\s*(?:\\(\\d+\\)\\s*)?an(?:s|nees?)?(?![a-z])`)
const nothingAsked = /^(?:\/|-|\s)*\/(?:\/|-|\s)*$|^(?:neant|sans objet|non applicable|n\/a)\b/

/** Any number of years in folded words. */
export const anyDuration = new RegExp(`${below.source}|${atLeast.source}`, 'g')
/** The first of them. */
export const firstDuration = new RegExp(anyDuration.source)

const toNumber = (printed: string): number => numerals[printed] ?? Number(printed)

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

/** The duration that folded words ask; undefined when they ask none, or what no rule knows. */
export const durationIn = (folded: string): Duration | { readonly kind: 'not-applicable' } | undefined => {
  if (nothingAsked.test(folded)) return { kind: 'not-applicable' }
  const under = below.exec(folded)?.[1]
  if (under) return { kind: 'no-minimum', below: toNumber(under) }
  if (noMinimumIn.test(folded)) return undefined
  const years = toNumber(atLeast.exec(folded)?.[1] ?? '0')
  return years > 0 ? { kind: 'minimum', years } : undefined
}
