import { styleText } from 'node:util'
import type { Locale } from '@avpkit/core'
import type { Io, Output } from '../io.ts'
import { isOtherThanUtf8 } from '../locale.ts'

/** What is drawn on: `width` in columns, ASCII signs only or all, colours or none, and the language. */
export interface Screen {
  readonly locale: Locale
  readonly width: number
  readonly ascii: boolean
  readonly colour: boolean
}

const widest = 80
const narrowest = 40

const wantsColour = ({ isTTY }: Output, { NO_COLOR, FORCE_COLOR, TERM }: Io['env']): boolean => {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTTY === true && TERM !== 'dumb'
}

/** The screen that a stream is: at most 80 columns, so that lines stay readable and look the same when piped. */
export const screenOf = (output: Output, env: Io['env'], locale: Locale): Screen => ({
  locale,
  width: Math.max(narrowest, Math.min(widest, output.columns ?? widest)),
  ascii: isOtherThanUtf8(env),
  colour: wantsColour(output, env),
})

export type Paint = 'heading' | 'strong' | 'faint' | 'error' | 'warning' | 'good'

const styles = {
  heading: ['bold'],
  strong: ['bold'],
  faint: ['dim'],
  error: ['red', 'bold'],
  warning: ['yellow'],
  good: ['green'],
} as const satisfies { readonly [P in Paint]: readonly Parameters<typeof styleText>[0][] }

/** Colours words where the screen has colours; their meaning never hangs on it. */
export const painted = (words: string, paint: Paint | undefined, { colour }: Screen): string =>
  colour && paint && words !== '' ? styleText([...styles[paint]], words, { validateStream: false }) : words

const asciiSigns: { readonly [sign: string]: string } = {
  '✓': 'ok',
  '→': '->',
  '×': 'x',
  '↻': '~',
  '·': '-',
  '•': '*',
  '–': '-',
  '…': '...',
  '’': "'",
}

/** Signs that a terminal without UTF-8 can't show are written with those that it has; letters stay. */
export const withSigns = (words: string, { ascii }: Pick<Screen, 'ascii'>): string =>
  ascii ? words.replace(/[✓→×↻·•–…’]/g, (sign) => asciiSigns[sign] ?? sign) : words
