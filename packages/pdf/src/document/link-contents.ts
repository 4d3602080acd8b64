import type { Target } from '../text/phrase.ts'
import { plainText } from './plain-text.ts'

/** What a link says to those who don't see it: its words, and where it leads when they don't say so. */
export const linkContents = (target: Target): string => {
  const words = plainText(target.words)
  if (target.kind !== 'address' || target.href === words) return words || '•'
  return words === '' ? target.href : `${words} (${target.href})`
}
