import type { Block, Inline, ListItem } from '@avpkit/core'
import { strToU8, zipSync } from 'fflate'
import type { Notice, NoticeFact } from './notice.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`

/** Words with raised note marks. */
const runs = (text: string, properties = ''): string =>
  text
    .split(/(\(\d\))/)
    .filter((part) => part !== '')
    .map((part) => (/^\(\d\)$/.test(part) ? run(part, `${properties}<w:vertAlign w:val="superscript"/>`) : run(part, properties)))
    .join('')

const paragraph = (content: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

const styled = (style: string, text: string): string => paragraph(runs(text), `<w:pStyle w:val="${style}"/>`)

const bold = '<w:b/>'
const [bullets, numbers] = [1, 2]

const items = (entries: readonly ListItem[], ordered: boolean, depth: number): string =>
  entries
    .map((entry) => {
      const numbering = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${ordered ? numbers : bullets}"/></w:numPr>`
      return paragraph(runs(entry.text), numbering) + (entry.blocks ?? []).map((inner) => block(inner, depth + 1)).join('')
    })
    .join('')

const cell = (content: string, width: number): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')

const table = (rows: readonly (readonly string[])[], widths: readonly number[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.map((content, column) => cell(content, widths[column] ?? 0)).join('')}</w:tr>`)
    .join('')}</w:tbl>${paragraph('')}`

const words = ({ text }: Inline): string => paragraph(runs(text))

const block = (of: Block, depth = 0): string => {
  switch (of.type) {
    case 'paragraph':
      return words(of)
    case 'list':
      return items(of.items, of.ordered, depth)
    case 'table': {
      const rows = [...(of.header ? [of.header] : []), ...of.rows]
      const width = Math.floor(9600 / Math.max(1, ...rows.map((cells) => cells.length)))
      return table(
        rows.map((cells) => cells.map((text) => paragraph(runs(text)))),
        rows[0]?.map(() => width) ?? [],
      )
    }
    case 'facts':
      return of.facts.map(({ label, value }) => paragraph(runs(`${label} : `, bold) + runs(value))).join('')
    case 'heading':
      return styled('Heading2', of.text)
  }
}

const factRow = ({ label, value }: NoticeFact): readonly string[] => [
  paragraph(runs(`${label} :`, bold)),
  paragraph(runs(value.join('\n'))),
]

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const style = (id: string, name: string, points: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="${2 * points}"/></w:rPr></w:style>`

const styles = `${head}<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="21"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>${style('Title', 'Title', 18)}${style('Heading1', 'heading 1', 13)}${style('Heading2', 'heading 2', 11)}</w:styles>`

const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (depth + 1)}" w:hanging="260"/></w:pPr></w:lvl>`

const depths = [0, 1, 2, 3]
const numbering = `${head}<w:numbering xmlns:w="${namespace}"><w:abstractNum w:abstractNumId="1">${depths.map((depth) => level(depth, 'bullet', depth === 0 ? '•' : '–')).join('')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${depths.map((depth) => level(depth, 'decimal', `%${depth + 1}.`)).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`

const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['footer', 'footer'],
]
  .map(
    ([part, kind]) =>
      `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  )
  .join('')}</Types>`

const linked = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const footer = `${head}<w:ftr xmlns:w="${namespace}">${paragraph(`${run('Page ')}${field('PAGE')}${run(' sur ')}${field('NUMPAGES')}`)}</w:ftr>`

/** A notice as a DOCX: a table of labels and values, headings and lists by Word's own styles, a footer with page numbers. */
export const docxOf = ({ title, facts, sections, footnotes }: Notice): Uint8Array => {
  const body = [
    styled('Title', title),
    table(facts.map(factRow), [3000, 6600]),
    ...sections.flatMap(({ heading, blocks }) => [styled('Heading1', heading), ...blocks.map((each) => block(each))]),
    ...footnotes.map(({ mark, text }) => paragraph(runs(`(${mark}) ${text}`))),
    `<w:sectPr><w:footerReference w:type="default" r:id="r3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:footer="500"/></w:sectPr>`,
  ].join('')
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': types,
        '_rels/.rels': linked([['officeDocument', 'word/document.xml']]),
        'word/document.xml': `${head}<w:document xmlns:w="${namespace}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
        'word/_rels/document.xml.rels': linked([
          ['styles', 'styles.xml'],
          ['numbering', 'numbering.xml'],
          ['footer', 'footer.xml'],
        ]),
        'word/styles.xml': styles,
        'word/numbering.xml': numbering,
        'word/footer.xml': footer,
      }).map(([path, content]) => [path, strToU8(content)]),
    ),
    { mtime: '1980-01-01' },
  )
}
