/** A character drawn with others: smaller (`scale`), higher or lower (`rise`, in parts of the size). */
export interface Substitute {
  readonly as: string
  readonly scale?: number
  readonly rise?: number
}

/** Blanks by their width in thousandths of the size; drawn by moving on, so that no face needs them. */
export const blanks: ReadonlyMap<string, number> = new Map([
  ['\t', 250],
  ['\u2000', 500],
  ['\u2001', 1000],
  ['\u2002', 500],
  ['\u2003', 1000],
  ['\u2004', 333],
  ['\u2005', 250],
  ['\u2006', 167],
  ['\u2007', 560],
  ['\u2008', 250],
  ['\u2009', 180],
  ['\u200a', 100],
  ['\u202f', 190],
  ['\u205f', 222],
  ['\u3000', 1000],
])

const lowered = { scale: 0.68, rise: -0.14 }
const raised = { scale: 0.68, rise: 0.34 }

const digits = (from: number, place: Omit<Substitute, 'as'>): readonly [string, Substitute][] =>
  [...'0123456789'].map((digit, index) => [String.fromCodePoint(from + index), { as: digit, ...place }])

/** The bullets that word processors put into the private use area, by the code of the Symbol and Wingdings fonts. */
const wordBullets: readonly [string, Substitute][] = [
  ['\uf02d', { as: '–' }],
  ['\uf06c', { as: '●' }],
  ['\uf06e', { as: '■' }],
  ['\uf071', { as: '□' }],
  ['\uf076', { as: '•' }],
  ['\uf0a7', { as: '▪' }],
  ['\uf0b7', { as: '•' }],
  ['\uf0d8', { as: '►' }],
  ['\uf0e0', { as: '→' }],
  ['\uf0f0', { as: '→' }],
  ['\uf0fc', { as: '✓' }],
]

/** Characters that stand for others of the same sense where a face lacks them. */
export const substitutes: ReadonlyMap<string, Substitute> = new Map<string, Substitute>([
  ...digits(0x2080, lowered),
  ...digits(0x2070, raised),
  ...wordBullets,
  ['\u00a0', { as: ' ' }],
  ['‐', { as: '-' }],
  ['‑', { as: '-' }],
  ['‒', { as: '–' }],
  ['―', { as: '—' }],
  ['⁃', { as: '–' }],
  ['−', { as: '–' }],
  ['′', { as: '’' }],
  ['″', { as: '”' }],
  ['ʻ', { as: '‘' }],
  ['ʼ', { as: '’' }],
  ['µ', { as: 'μ' }],
  ['№', { as: 'N°' }],
  ['▶', { as: '►' }],
  ['▸', { as: '►' }],
  ['➢', { as: '►' }],
  ['➤', { as: '►' }],
  ['➔', { as: '→' }],
  ['➜', { as: '→' }],
  ['⇒', { as: '→' }],
  ['⟶', { as: '→' }],
  ['✔', { as: '✓' }],
  ['✅', { as: '✓' }],
  ['☑', { as: '✓' }],
  ['✘', { as: '✗' }],
  ['☐', { as: '□' }],
  ['❑', { as: '□' }],
  ['❏', { as: '□' }],
  ['⚫', { as: '●' }],
  ['∙', { as: '•' }],
  ['‣', { as: '►' }],
  ['○', { as: '◦' }],
  ['⁎', { as: '*' }],
])
