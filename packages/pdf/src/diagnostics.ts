import type { Severity } from '@avpkit/core'
import type { LogoRefusal } from './logo/image.ts'
import type { FontWeight } from './text/font-set.ts'

/** What each finding of the drawing knows, by code. */
export interface PdfDiagnosticData {
  /** Parts of the offer that are not what their names say, e.g. a block of an unknown type. The first twenty are listed, as `sections.0.blocks.2`. */
  readonly 'pdf-parts-left-out': { readonly paths: readonly string[]; readonly count: number }
  /** Characters that no face has; another sign stands in their place. The first twenty kinds are listed. */
  readonly 'pdf-characters-replaced': { readonly characters: readonly string[]; readonly count: number }
  /** Links that lead nowhere fit for a document: their words stand there, plain. */
  readonly 'pdf-links-refused': { readonly addresses: readonly string[]; readonly count: number }
  /** A face of the theme isn't a font: the package's own face is used. */
  readonly 'pdf-font-unreadable': { readonly weights: readonly FontWeight[] }
  /** The theme's logo isn't a PNG or JPEG that can be drawn: the document has none. */
  readonly 'pdf-logo-unreadable': { readonly reason: LogoRefusal }
  /** The document has more pages than allowed: the rest was left out, and the last page says so. */
  readonly 'pdf-cut-short': { readonly pages: number }
}

export type PdfDiagnosticCode = keyof PdfDiagnosticData

/** A finding of the drawing, in the form of core's diagnostics. */
export type PdfDiagnostic = {
  readonly [C in PdfDiagnosticCode]: {
    readonly code: C
    readonly severity: Severity
    readonly path: readonly []
    readonly data: PdfDiagnosticData[C]
  }
}[PdfDiagnosticCode]
