export { cleanWords, claimedWords } from './lines/words.ts'
export type { ParseOptions, Parser } from './parse.ts'
export { createParser, largestText, parseOffer } from './parse.ts'
