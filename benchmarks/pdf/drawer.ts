import type { View } from '@avpkit/core'

/** A way of drawing a view as a PDF; what it takes to begin happens in its module and at its first drawing. */
export interface PdfDrawer {
  draw(view: View): Promise<Uint8Array>
  /** Has no means to draw a narrow no-break space, which its face lacks: it is given views with the usual one. */
  readonly plainBlanks?: true
  /** Ends what was started. */
  end?(): Promise<void>
}

/** The candidates by name, this package first; each in a module of its own, so that a cold start loads no other. */
export const drawers: readonly (readonly [name: string, load: () => Promise<{ readonly drawer: PdfDrawer }>])[] = [
  ['@avpkit/pdf', () => import('./own.ts')],
  ['pdfmake', () => import('./pdfmake.ts')],
  ['@react-pdf/renderer', () => import('./react-pdf.ts')],
  ['Chromium, printing our page', () => import('./print.ts')],
]
