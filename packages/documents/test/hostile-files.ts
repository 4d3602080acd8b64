import { zlibSync } from 'fflate'

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

interface Part {
  readonly head: string
  readonly stream?: Uint8Array
}

/** A file of numbered objects; the first is the catalogue. Readers mend a table of places that is missing. */
const file = (parts: readonly Part[]): Uint8Array => {
  const pieces: Uint8Array[] = [latin1('%PDF-1.7\n')]
  parts.forEach(({ head, stream }, index) => {
    pieces.push(latin1(`${index + 1} 0 obj\n${head}\n`))
    if (stream) pieces.push(latin1('stream\n'), stream, latin1('\nendstream\n'))
    pieces.push(latin1('endobj\n'))
  })
  pieces.push(latin1('trailer\n<< /Root 1 0 R >>\n%%EOF\n'))
  return new Uint8Array(Buffer.concat(pieces))
}

export const textPage = (words: string): string => `BT /F 10 Tf 50 700 Td (${words}) Tj ET`

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const streamOf = (content: string, rest = ''): Part => ({ head: `<< /Length ${content.length} ${rest} >>`, stream: latin1(content) })

export const pdfOf = (contents: readonly string[]): Uint8Array => {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  return file([
    { head: '<< /Type /Catalog /Pages 2 0 R >>' },
    { head: `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>` },
    { head: font },
    ...contents.flatMap((content, index): readonly Part[] => [
      {
        head: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      },
      streamOf(content),
    ]),
  ])
}

/** Each form draws the next one ten times: ten to the ninth drawings. */
export const formBomb = (): Uint8Array => {
  const depth = 9
  const forms = Array.from({ length: depth }, (_, level) => {
    const next = level + 1 < depth ? `/XObject << /X ${6 + level} 0 R >>` : ''
    const content = level + 1 < depth ? '/X Do '.repeat(10) : textPage('a')
    return streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> ${next} >>`)
  })
  return file([
    { head: '<< /Type /Catalog /Pages 2 0 R >>' },
    { head: '<< /Type /Pages /Kids [4 0 R] /Count 1 >>' },
    { head: font },
    {
      head: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 14 0 R >>',
    },
    ...forms,
    streamOf('/X Do'),
  ])
}

/** A page whose drawing is a thousand times larger than the file. */
export const flateBomb = (): Uint8Array => {
  const packed = zlibSync(latin1('BT /F 1 Tf (a) Tj ET '.repeat(5_000_000)))
  return file([
    { head: '<< /Type /Catalog /Pages 2 0 R >>' },
    { head: '<< /Type /Pages /Kids [4 0 R] /Count 1 >>' },
    { head: font },
    { head: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>' },
    { head: `<< /Length ${packed.length} /Filter /FlateDecode >>`, stream: packed },
  ])
}
