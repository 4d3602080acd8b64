/** Colours of a page, light or dark; each is a CSS custom property `--avp-<name>`. */
export const colourNames = [
  'bg',
  'surface',
  'text',
  'muted',
  'line',
  'accent',
  'on-accent',
  'good',
  'good-bg',
  'warn',
  'warn-bg',
  'off',
  'off-bg',
  'doubt',
  'doubt-bg',
  'bad',
  'bad-bg',
  'mark',
] as const

export type ColourName = (typeof colourNames)[number]
export type Colours = { readonly [C in ColourName]: string }

/** Measures and fonts, the same in light and dark. */
export const measureNames = ['font', 'font-head', 'measure', 'radius'] as const

export type MeasureName = (typeof measureNames)[number]

/** What a portal changes to make the page its own; everything left out keeps the neutral look. */
export interface Theme {
  readonly light?: Partial<Colours>
  readonly dark?: Partial<Colours>
  readonly measures?: { readonly [M in MeasureName]?: string }
  /** `auto` follows the reader's device. */
  readonly scheme?: 'auto' | 'light' | 'dark'
}

/** Contrast of words on their grounds is at least 4.5:1, of lines and signs 3:1. */
export const light: Colours = {
  bg: '#ffffff',
  surface: '#f3f6f8',
  text: '#17212b',
  muted: '#4c5b69',
  line: '#c9d3db',
  accent: '#00566b',
  'on-accent': '#ffffff',
  good: '#0b5a33',
  'good-bg': '#e4f4ea',
  warn: '#7a4100',
  'warn-bg': '#fff1d8',
  off: '#47535f',
  'off-bg': '#e9edf1',
  doubt: '#53358f',
  'doubt-bg': '#f0ebfb',
  bad: '#a11a2b',
  'bad-bg': '#fdeaec',
  mark: '#d6eef4',
}

export const dark: Colours = {
  bg: '#10161c',
  surface: '#1a232c',
  text: '#e7edf2',
  muted: '#a9b8c5',
  line: '#3b4a57',
  accent: '#79d0e4',
  'on-accent': '#06222a',
  good: '#8fe0b0',
  'good-bg': '#10301f',
  warn: '#ffcf85',
  'warn-bg': '#392707',
  off: '#c2ccd6',
  'off-bg': '#232d37',
  doubt: '#cdb8ff',
  'doubt-bg': '#2a2045',
  bad: '#ffa9b1',
  'bad-bg': '#431a20',
  mark: '#17414d',
}

export const measures: { readonly [M in MeasureName]: string } = {
  font: 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  'font-head': 'var(--avp-font)',
  measure: '42rem',
  radius: '.5rem',
}
