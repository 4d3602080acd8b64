import type { PdfDiagnostic } from './diagnostics.ts'
import type { LogoRefusal } from './logo/image.ts'
import type { FontWeight } from './text/font-set.ts'

const mostListed = 20

/** Kinds of something, counted; the first ones are listed. */
class Tally {
  readonly kinds = new Set<string>()
  count = 0

  add(kind: string): void {
    this.count++
    if (this.kinds.size < mostListed) this.kinds.add(kind)
  }
}

/** Collects what the drawing finds, and makes diagnostics of it. */
export class Findings {
  private readonly replaced = new Tally()
  private readonly refused = new Tally()
  private readonly others: PdfDiagnostic[] = []

  characterReplaced(character: string): void {
    this.replaced.add(character)
  }

  addressRefused(address: string): void {
    this.refused.add(address.slice(0, 200))
  }

  fontsUnreadable(weights: readonly FontWeight[]): void {
    if (weights.length > 0) this.others.push({ code: 'pdf-font-unreadable', severity: 'warning', path: [], data: { weights } })
  }

  logoUnreadable(reason: LogoRefusal): void {
    this.others.push({ code: 'pdf-logo-unreadable', severity: 'warning', path: [], data: { reason } })
  }

  cutShort(pages: number): void {
    this.others.push({ code: 'pdf-cut-short', severity: 'error', path: [], data: { pages } })
  }

  all(): readonly PdfDiagnostic[] {
    return [...this.replacements(), ...this.refusals(), ...this.others]
  }

  private replacements(): readonly PdfDiagnostic[] {
    const { kinds, count } = this.replaced
    return count === 0 ? [] : [{ code: 'pdf-characters-replaced', severity: 'warning', path: [], data: { characters: [...kinds], count } }]
  }

  private refusals(): readonly PdfDiagnostic[] {
    const { kinds, count } = this.refused
    return count === 0 ? [] : [{ code: 'pdf-links-refused', severity: 'warning', path: [], data: { addresses: [...kinds], count } }]
  }
}
