import { AvpUsageError, type ViewBlock, type ViewFact, type ViewFactValue, type ViewItem } from '@avpkit/core'
import { element, type Html, html, nothing, type Slot } from '../html.ts'
import { anchorId, type Drawing, headingName, langOf } from './drawing.ts'
import { inlineOf } from './inline.ts'

type BlockOf<T extends ViewBlock['type']> = Extract<ViewBlock, { readonly type: T }>

/** Draws one block of a view; every type has its form. */
export const blockOf = (drawing: Drawing, block: ViewBlock): Html => {
  switch (block.type) {
    case 'paragraph':
      return html`<p${langOf(block)}>${inlineOf(drawing, block)}</p>`
    case 'heading':
      return element(headingName(drawing, block.level), langOf(block), block.text)
    case 'list':
      return listOf(drawing, block)
    case 'table':
      return tableOf(block)
    case 'facts':
      return factsOf(drawing, block)
    case 'notice':
      return html`<p class="avp-notice" role="note"${langOf(block)}><span class="avp-sign" aria-hidden="true">i</span> <span>${inlineOf(drawing, block)}</span></p>`
    case 'glossary':
      return glossaryOf(block)
    case 'notes':
      return notesOf(drawing, block)
    default:
      return unknownBlock(block)
  }
}

/** `toView` makes no such block: whoever made the view by hand made a mistake. */
const unknownBlock = (block: never): never => {
  throw new AvpUsageError('view-malformed', `A view has no block ${JSON.stringify(block)}.`)
}

export const blocksOf = (drawing: Drawing, blocks: readonly ViewBlock[]): readonly Html[] => blocks.map((block) => blockOf(drawing, block))

/** "3.", "3)" → 3 */
const markerNumber = ({ marker }: ViewItem): number | undefined => {
  const digits = /^\(?(\d{1,4})\s*[.)°-]*$/.exec(marker ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const isCounted = (items: readonly ViewItem[]): boolean => {
  const first = items[0] && markerNumber(items[0])
  return first !== undefined && items.every((item, index) => markerNumber(item) === first + index)
}

/** Numbers that count are the browser's; letters and gaps are shown as printed. */
const listOf = (drawing: Drawing, { ordered, items, lang }: BlockOf<'list'>): Html => {
  const language = lang === undefined ? nothing : langOf({ lang })
  if (!ordered) return html`<ul${language}>${items.map((item) => itemOf(drawing, item, false))}</ul>`
  const first = items[0] && markerNumber(items[0])
  const printed = !isCounted(items) && items.some(({ marker }) => marker !== undefined)
  const start = !printed && first !== undefined && first !== 1 ? html` start="${first}"` : nothing
  return html`<ol${start}${printed && html` class="avp-printed"`}${language}>${items.map((item) => itemOf(drawing, item, printed))}</ol>`
}

const itemOf = (drawing: Drawing, item: ViewItem, printed: boolean): Html => {
  const marker = printed && item.marker !== undefined && html`<span class="avp-marker">${item.marker}</span> `
  return html`<li${langOf(item)}>${marker}${inlineOf(drawing, item)}${blocksOf(drawing, item.blocks ?? [])}</li>`
}

/** Wide tables scroll in themselves; the box takes the keyboard so that everybody can scroll it. */
const tableOf = ({ rows, header, lang }: BlockOf<'table'>): Html => {
  const head = header && html`<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)
  const language = lang === undefined ? nothing : langOf({ lang })
  return html`<div class="avp-scroll" tabindex="0"${language}><table class="avp-table">${head}<tbody>${body}</tbody></table></div>`
}

const factsOf = (drawing: Drawing, { facts, lang }: BlockOf<'facts'>): Html => {
  const language = lang === undefined ? nothing : langOf({ lang })
  return html`<table class="avp-facts"${language}><tbody>${facts.map((fact) => factOf(drawing, fact))}</tbody></table>`
}

const factOf = (drawing: Drawing, { label, labelLang, values }: ViewFact): Html => {
  const language = labelLang === undefined ? nothing : langOf({ lang: labelLang })
  const [first] = values
  const said =
    values.length === 1 && first
      ? factValue(drawing, first)
      : html`<ul>${values.map((value) => html`<li>${factValue(drawing, value)}</li>`)}</ul>`
  return html`<tr><th scope="row"${language}>${label}</th><td>${said}</td></tr>`
}

const factValue = (drawing: Drawing, value: ViewFactValue): Slot => {
  const words = inlineOf(drawing, value)
  const said = value.lang === undefined ? words : html`<span${langOf(value)}>${words}</span>`
  return [said, value.note !== undefined && html` <small>${value.note}</small>`]
}

const glossaryOf = ({ entries }: BlockOf<'glossary'>): Html => {
  const terms = entries.map(({ term, meaning, termLang, meaningLang }) => {
    const of = (lang: 'fr' | undefined) => (lang === undefined ? nothing : langOf({ lang }))
    return html`<div><dt${of(termLang)}>${term}</dt><dd${of(meaningLang)}>${meaning}</dd></div>`
  })
  return html`<dl class="avp-terms">${terms}</dl>`
}

const notesOf = (drawing: Drawing, { notes, lang }: BlockOf<'notes'>): Html => {
  const items = notes.map(({ mark, ...words }, index) => {
    const number = index + 1
    return html`<li id="${anchorId('note')}-${number}"><span class="avp-marker">(${mark})</span> ${inlineOf(drawing, words)}${backLinks(drawing, mark, number)}</li>`
  })
  return html`<ul class="avp-notes"${lang === undefined ? nothing : langOf({ lang })}>${items}</ul>`
}

const backLinks = ({ notes, words }: Drawing, mark: string, number: number): Slot =>
  Array.from({ length: notes.callsOf(number) }, (_, index) => {
    const call = `${anchorId('call')}-${number}-${index + 1}`
    return html` <a class="avp-back" href="#${call}" role="doc-backlink" aria-label="${words.backToCall(mark, index + 1)}">↑</a>`
  })
