import { positionAt } from '@avpkit/core'
import { type DocumentReader, readDocument } from '@avpkit/documents'
import { parseOffer } from '@avpkit/parser'

/** A PDF that holds no words, as a scanner makes them. */
const scan = new TextEncoder().encode(`%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
trailer << /Root 1 0 R >>`)

/** Stands for a program or a service that recognises words: lines, and where they stand in points from the top left corner. */
const recognise = async (_: Uint8Array) => [
  { page: 1, text: "Agent d'accueil", box: { left: 200, top: 60, width: 180, height: 20 } },
  { page: 1, text: 'Référence : 3134-25-9011/SR du 10 octobre 2025', box: { left: 50, top: 100, width: 260, height: 12 } },
  { page: 1, text: 'Date limite de candidature : Vendredi 31 octobre 2025', box: { left: 50, top: 120, width: 270, height: 12 } },
]

const ocr: DocumentReader = {
  name: 'my-ocr',
  mediaTypes: ['application/pdf'],
  read: async ({ bytes }) => (await recognise(bytes)).map(({ text, page, box }) => ({ text, places: [{ page, box }] })),
}

const without = await readDocument(scan, { name: 'scan.pdf' })
console.log(without.source, without.diagnostics.map(({ code }) => code).join(' '))

const { source, map, diagnostics } = await readDocument(scan, { name: 'scan.pdf', readers: [ocr] })
const { offer, fields } = source ? parseOffer(source) : parseOffer('')
const { span } = fields.deadline?.claims[0] ?? {}
const line = source && span ? positionAt(source, span[0]).line : 1
const [place] = map?.[line - 1] ?? []
console.log(offer.deadline, `page ${place?.page}, ${JSON.stringify(place?.box)}`, `${diagnostics.length} findings`)
