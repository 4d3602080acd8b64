import { drawView } from '@avpkit/pdf'
import type { PdfDrawer } from './drawer.ts'

export const drawer: PdfDrawer = {
  draw: async (view) => (await drawView(view)).bytes,
}
