/** Roles of PDF 1.7's structure types that the document uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Figure'

/** An element of the structure tree that is to be; it comes into being when the first of its words is drawn. */
export interface Tag {
  readonly role: Role
  readonly parent: Tag | undefined
  readonly lang?: string
  readonly scope?: 'Row' | 'Column'
  readonly numbering?: 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'LowerRoman' | 'UpperRoman' | 'LowerAlpha' | 'UpperAlpha'
  /** What a figure shows. */
  readonly alt?: string
  /** Box of a figure, in points from the top left: left, top, right, bottom. */
  readonly box?: readonly [number, number, number, number]
  /** Key of a note, by which its calls find it. */
  readonly note?: string
}

type Attributes = Omit<Tag, 'role' | 'parent'>

export const tag = (role: Role, parent: Tag | undefined, attributes: Attributes = {}): Tag => ({ role, parent, ...attributes })

/** `lang` where words differ from the document's language. */
export const inLanguage = (lang: string | undefined): { readonly lang?: string } => (lang === undefined ? {} : { lang })
