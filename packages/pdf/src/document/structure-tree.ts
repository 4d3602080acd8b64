import type { PdfReference, StructureElement } from 'pdfkit'
import type { Role, Tag } from '../structure/tag.ts'
import { pdfText } from './operands.ts'
import type { Sheets } from './sheets.ts'

/** The structure tree of the file: elements come into being when their first words are drawn, parents first. */
export class StructureTree {
  private readonly sheets: Sheets
  private readonly elements = new Map<Tag, StructureElement>()
  private readonly attributes = new Map<string, PdfReference>()
  private readonly notes: { readonly id: string; readonly element: PdfReference }[] = []

  constructor(sheets: Sheets) {
    this.sheets = sheets
  }

  element(of: Tag): StructureElement {
    const known = this.elements.get(of)
    if (known !== undefined) return known
    const parent = of.parent && this.element(of.parent)
    const element = this.sheets.struct(of.role, {
      ...(of.lang !== undefined && { lang: of.lang }),
      ...(of.alt !== undefined && { alt: of.alt }),
      ...(of.box !== undefined && { bbox: of.box }),
    })
    this.describe(of, element.dictionary)
    if (parent === undefined) this.sheets.addStructure(element)
    else parent.add(element)
    this.elements.set(of, element)
    return element
  }

  /** A new element below another, for links: they end on the page where they stand. */
  child(parent: StructureElement, role: Role): StructureElement {
    const element = this.sheets.struct(role)
    parent.add(element)
    return element
  }

  /** Closes all elements; the names of notes are listed where readers look for them. */
  end(): void {
    for (const [tag, element] of this.elements) if (tag.parent === undefined) element.end()
    for (const reference of this.attributes.values()) reference.end()
    if (this.notes.length > 0) this.writeNames()
  }

  private describe({ scope, numbering, note }: Tag, dictionary: PdfReference): void {
    const { data } = dictionary
    if (scope !== undefined) data.A = this.attribute('Table', 'Scope', scope)
    if (numbering !== undefined) data.A = this.attribute('List', 'ListNumbering', numbering)
    if (note === undefined) return
    const id = `n${String(this.notes.length + 1).padStart(6, '0')}`
    data.ID = pdfText(id)
    this.notes.push({ id, element: dictionary })
  }

  private attribute(owner: string, key: string, value: string): PdfReference {
    const known = this.attributes.get(value)
    if (known !== undefined) return known
    const made = this.sheets.ref({ O: owner, [key]: value })
    this.attributes.set(value, made)
    return made
  }

  private writeNames(): void {
    const names = this.sheets.ref({ Names: this.notes.flatMap(({ id, element }) => [pdfText(id), element]) })
    names.end()
    this.sheets.getStructTreeRoot().data.IDTree = names
  }
}
