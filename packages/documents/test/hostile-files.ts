import { zlibSync } from 'fflate'

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

interface Part {
  readonly head: string
  readonly stream?: Uint8Array
}

/** A file of numbered objects; the first is the catalogue. Readers mend a table of places that is missing. */
const file = (parts: readonly Part[], trailer = ''): Uint8Array => {
  const pieces: Uint8Array[] = [latin1('%PDF-1.7\n')]
  parts.forEach(({ head, stream }, index) => {
    pieces.push(latin1(`${index + 1} 0 obj\n${head}\n`))
    if (stream) pieces.push(latin1('stream\n'), stream, latin1('\nendstream\n'))
    pieces.push(latin1('endobj\n'))
  })
  pieces.push(latin1(`trailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(pieces))
}

export const textPage = (words: string): string => `BT /F 10 Tf 50 700 Td (${words}) Tj ET`

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const bold = font.replace('/Helvetica', '/Helvetica-Bold')
const streamOf = (content: string, rest = ''): Part => ({ head: `<< /Length ${content.length} ${rest} >>`, stream: latin1(content) })

const pageHead = (content: number, rest = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R /B ${bold} >> >> /Contents ${content} 0 R ${rest} >>`

/** Pages with a regular face, F, and a bold one, B. */
export const pdfOf = (contents: readonly string[], trailer = ''): Uint8Array => {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const pages = contents.flatMap((content, index): readonly Part[] => [{ head: pageHead(5 + 2 * index) }, streamOf(content)])
  return file(
    [
      { head: '<< /Type /Catalog /Pages 2 0 R >>' },
      { head: `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>` },
      { head: font },
      ...pages,
    ],
    trailer,
  )
}

/** An element of a structure tree: its kids are elements, or numbers of marked contents. */
export interface Tag {
  readonly role: string
  readonly kids: readonly (Tag | number)[]
}

/** One page whose marked contents are arranged in a tree. */
export const taggedPdf = (content: string, tree: Tag): Uint8Array => {
  const parts: Part[] = [
    { head: '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>' },
    { head: '<< /Type /Pages /Kids [4 0 R] /Count 1 >>' },
    { head: font },
    { head: pageHead(5, '/StructParents 0') },
    streamOf(content),
    { head: '' },
  ]
  const parents: number[] = []
  const add = ({ role, kids }: Tag, parent: number): number => {
    const number = parts.push({ head: '' })
    const children = kids.map((kid) => {
      if (typeof kid !== 'number') return `${add(kid, number)} 0 R`
      parents[kid] = number
      return String(kid)
    })
    parts[number - 1] = { head: `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg 4 0 R /K [${children.join(' ')}] >>` }
    return number
  }
  const root = add(tree, 6)
  const places = Array.from(parents, (number) => (number === undefined ? 'null' : `${number} 0 R`)).join(' ')
  parts[5] = { head: `<< /Type /StructTreeRoot /K ${root} 0 R /ParentTree << /Nums [0 [${places}]] >> >>` }
  return file(parts)
}

const pagesAs = (kids: string, count: number, more: readonly Part[] = []): Uint8Array =>
  file([
    { head: '<< /Type /Catalog /Pages 2 0 R >>' },
    { head: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` },
    { head: font },
    { head: pageHead(5) },
    streamOf(textPage('Avis de vacance de poste')),
    ...more,
  ])

/** Many pages that show the same words. */
export const pageBomb = (count: number): Uint8Array =>
  pagesAs(
    Array.from({ length: count }, (_, index) => `${6 + index} 0 R`).join(' '),
    count,
    Array.from({ length: count }, () => ({ head: pageHead(5) })),
  )

/** One page, said to be two hundred thousand. */
export const repeatedPage = (): Uint8Array => pagesAs('4 0 R '.repeat(200_000), 200_000)

/** A page tree that holds itself, and says nothing of how many pages that makes. */
export const cyclicPages = (): Uint8Array => pagesAs('2 0 R', 1)

/** Asks for a password that nobody knows. */
export const encrypted = (): Uint8Array =>
  pdfOf(
    [textPage('Avis de vacance de poste')],
    `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  )

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
