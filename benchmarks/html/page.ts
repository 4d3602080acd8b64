import type { View, ViewBlock, ViewInline, ViewItem, ViewMark, ViewSection, ViewStatus } from '@avpkit/core'

// What every candidate needs besides its markup, so that only ways of building markup are compared.

export type BlockOf<T extends ViewBlock['type']> = Extract<ViewBlock, { readonly type: T }>

export const words = {
  skip: 'Aller au contenu',
  contents: 'Sur cette page',
  status: 'Où en sont les candidatures',
  notice: 'Avis',
  howToApply: 'Comment postuler',
  foot: 'À propos de cette page',
  call: (mark: string): string => `Note ${mark}`,
  backToCall: (mark: string, call: number): string => `Retour à l’appel ${call} de la note ${mark}`,
} as const

/** The style stands in a file of its own: 13 KB that are the same for all would hide what is compared. */
export const stylesheetHref = 'avis.css'

const tones = { open: 'good', undated: 'plain', 'not-yet-open': 'plain', 'last-day': 'warn', closed: 'off', unknown: 'doubt' } as const

export const toneOf = ({ state, sign }: ViewStatus): string => (sign === '↻' ? 'warn' : tones[state])

/** A stretch of words, with the mark on it if there is one. */
export interface Piece {
  readonly words: string
  readonly mark?: ViewMark
}

export const piecesOf = ({ text, marks = [] }: Pick<ViewInline, 'text' | 'marks'>): readonly Piece[] => {
  const pieces: Piece[] = []
  let read = 0
  for (const mark of marks) {
    const [start, end] = mark.at
    if (start < read || end <= start || end > text.length) continue
    if (start > read) pieces.push({ words: text.slice(read, start) })
    pieces.push({ words: text.slice(start, end), mark })
    read = end
  }
  if (read < text.length) pieces.push({ words: text.slice(read) })
  return pieces
}

/** A mail address in two, where it may break. */
export const brokenAt = (text: string): readonly [string, string] | undefined => {
  const at = text.indexOf('@')
  return at > 0 && !text.includes(' ') ? [text.slice(0, at), text.slice(at)] : undefined
}

/** Calls of notes, counted while a page is drawn. */
export class NoteCalls {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly calls = new Map<number, number>()

  constructor({ sections }: View) {
    const marks = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'notes' ? block.notes : [])))
    this.numbers = new Map(marks.map(({ mark }, index) => [mark, index + 1]))
  }

  numberOf(mark: string): number | undefined {
    return this.numbers.get(mark)
  }

  /** Id of one more call of a note. */
  called(number: number): string {
    const count = (this.calls.get(number) ?? 0) + 1
    this.calls.set(number, count)
    return `avp-call-${number}-${count}`
  }

  callsOf(number: number): readonly number[] {
    return Array.from({ length: this.calls.get(number) ?? 0 }, (_, index) => index + 1)
  }
}

const markerNumber = ({ marker }: ViewItem): number | undefined => {
  const digits = /^\(?(\d{1,4})\s*[.)°-]*$/.exec(marker ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** How an ordered list is numbered: by the browser from a number, or as printed. */
export const numberingOf = ({ items }: BlockOf<'list'>): { readonly start?: number; readonly printed: boolean } => {
  const first = items[0] && markerNumber(items[0])
  const counted = first !== undefined && items.every((item, index) => markerNumber(item) === first + index)
  const printed = !counted && items.some(({ marker }) => marker !== undefined)
  return { printed, ...(!printed && first !== undefined && first !== 1 && { start: first }) }
}

const firstScreen = new Set<ViewSection['id']>(['glance', 'local-employment'])

export const partsOf = ({ sections }: View) => ({
  first: sections.filter(({ id }) => firstScreen.has(id)),
  essentials: sections.filter(({ id }) => id === 'essentials'),
  rest: sections.filter(({ id }) => !firstScreen.has(id) && id !== 'essentials'),
  listed: sections.filter(({ id }) => !firstScreen.has(id)),
  canApply: sections.some(({ id }) => id === 'apply'),
})

export const classOf = (id: ViewSection['id']): string => (id.startsWith('offer/') ? 'avp-section' : `avp-section avp-${id}`)

export const linksOf = ({ links, linkLabels }: View): readonly { readonly href: string; readonly label: string }[] =>
  [
    { href: links.official, label: linkLabels.official },
    { href: links.twin, label: linkLabels.twin },
    { href: links.calendar, label: linkLabels.calendar },
    { href: links.reportError, label: linkLabels.reportError },
  ].flatMap(({ href, label }) => (href === undefined ? [] : [{ href, label }]))
