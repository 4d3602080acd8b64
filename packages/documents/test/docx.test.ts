import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { readDocument } from '../src/index.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const styles = `<w:styles xmlns:w="${namespace}">${[
  ['Titre', 'Title'],
  ['Titre1', 'heading 1'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`
const documentRelations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`

const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(documentRelations),
  })

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, style = ''): string => `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${content}</w:p>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`

const linesOf = async (body: string): Promise<readonly string[]> => {
  const { source, diagnostics } = await readDocument(docx(body), { isolation: 'none' })
  expect(diagnostics).toEqual([])
  return (source?.text ?? '').split('\n').filter((line) => line !== '')
}

describe('a DOCX becomes the lines that a reader sees', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'the title and headings by Word’s styles',
      paragraph(run('Agent'), 'Titre') + paragraph(run('Missions'), 'Titre1'),
      ['# Agent', '# Missions'],
    ],
    ['words in pieces', paragraph(run('Lieu de tra') + run('vail', '<w:b/>') + run(' : Koné')), ['Lieu de travail : Koné']],
    ['line ends inside a paragraph', paragraph(`${run('un')}<w:r><w:br/></w:r>${run('deux')}`), ['un', 'deux']],
    ['raised note marks', paragraph(run('titre') + run('1', '<w:vertAlign w:val="superscript"/>')), ['titre(1)']],
    [
      'rows of label and value',
      `<w:tbl>${row('Employeur', 'Province Sud')}${row('Direction :', 'des routes')}</w:tbl>`,
      ['Employeur : Province Sud', 'Direction : des routes'],
    ],
    ['rows of more cells', `<w:tbl>${row('2025', '3', 'Koné')}</w:tbl>`, ['| 2025 | 3 | Koné |']],
    ['stars as the signs they are', paragraph(run('Lecture de plans*')), ['Lecture de plans\\*']],
    ['nothing of what was deleted', paragraph(`${run('reste')}<w:del><w:r><w:delText>parti</w:delText></w:r></w:del>`), ['reste']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines)
  })
})

test('lines of formats without pages have no places', async () => {
  const { source, map } = await readDocument(docx(paragraph(run('Agent'))), { isolation: 'none' })
  expect([source?.text, map]).toEqual(['Agent', [[]]])
})

test('with a password it is another kind of file, and known as such', async () => {
  const container = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const { source, diagnostics } = await readDocument(container, { name: 'avis.docx' })
  expect([source, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['source-media-type-differs', 'source-encrypted']])
})
