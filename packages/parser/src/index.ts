export { claimedWords, cleanWords } from './lines/words.ts'
export type { ParseOptions, Parser } from './parse.ts'
export { createParser, largestText, parseOffer } from './parse.ts'
export { readers } from './readers/readers.ts'
