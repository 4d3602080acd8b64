import type { PrintedAddress } from '../blocks/foot.ts'
import type { Phrase } from '../text/phrase.ts'

/** Without what readers on paper don't need: the scheme, a slash at the end. */
const bare = (address: string): string =>
  address
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase()

/** More addresses than this are a hostile text's. */
const mostPrinted = 80

/** Addresses that links lead to and their words don't say. Telephone numbers are their own words. */
export class Addresses {
  private readonly hidden = new Map<string, PrintedAddress>()

  note(phrase: Phrase): void {
    for (const { target } of phrase) {
      if (target?.kind !== 'address' || target.href.startsWith('tel:')) continue
      const { href, words } = target
      if (!words.toLowerCase().includes(bare(href)) && !this.hidden.has(href)) this.hidden.set(href, { words: words.trim(), href })
    }
  }

  /** The addresses to print: those given, then the others in the order of the text. */
  printed(given: readonly PrintedAddress[]): readonly PrintedAddress[] {
    const hrefs = new Set(given.map(({ href }) => href))
    return [...given, ...[...this.hidden.values()].filter(({ href }) => !hrefs.has(href))].slice(0, mostPrinted)
  }
}
