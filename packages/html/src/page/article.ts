import type { View, ViewSection } from '@avpkit/core'
import { element, type Html, html, nothing } from '../html.ts'
import { blocksOf } from './blocks.ts'
import { anchorId, type Drawing, drawingOf, headingName, langOf } from './drawing.ts'
import { statusBox } from './status.ts'

/** Sections of the first screen; the contents and the buttons follow them. */
const firstScreen = new Set<ViewSection['id']>(['glance', 'local-employment'])

/** The notice without the page around it, and its foot, which a page keeps out of its main part. */
export interface Article {
  readonly article: Html
  readonly foot: Html
}

/**
 * Draws a view: title, status, first screen, then everything else in the view's order.
 *
 * @param top - level of the title's heading
 */
export const articleOf = (view: View, top: 1 | 2 | 3): Article => {
  const drawing = drawingOf(view, top)
  const drawn = drawnSections(drawing)
  const first = view.sections.filter(({ id }) => firstScreen.has(id))
  const rest = view.sections.filter(({ id }) => !firstScreen.has(id))
  const of = (sections: readonly ViewSection[]) => sections.map(({ anchor }) => drawn.get(anchor))
  const article = html`<article class="avp-article" aria-labelledby="${anchorId('title')}">
<header class="avp-head">${kicker(drawing)}${element(headingName(drawing, 1), titleAttributes(view), view.title)}</header>
${statusBox(drawing)}
<div class="avp-first">${of(first)}${actions(drawing)}${contents(drawing, rest)}</div>
${of(rest.filter(({ id }) => id === 'essentials'))}
<div class="avp-rest">${of(rest.filter(({ id }) => id !== 'essentials'))}</div>
</article>`
  return { article, foot: footOf(drawing) }
}

const titleAttributes = ({ titleLang }: View): Html =>
  html` id="${anchorId('title')}"${titleLang === undefined ? nothing : langOf({ lang: titleLang })}`

/** Notes are drawn last, when all their calls are known. */
const drawnSections = (drawing: Drawing): ReadonlyMap<string, Html> => {
  const notesLast = [...drawing.view.sections].sort((a, b) => Number(a.id === 'footnotes') - Number(b.id === 'footnotes'))
  return new Map(notesLast.map((section) => [section.anchor, sectionOf(drawing, section)]))
}

const sectionOf = (drawing: Drawing, { id, anchor, heading, headingLang, blocks }: ViewSection): Html => {
  const language = headingLang === undefined ? nothing : langOf({ lang: headingLang })
  const unseen = id === 'glance' && html` class="avp-unseen"`
  const title = element(headingName(drawing, 2), html`${unseen}${language}`, heading)
  return html`
<section class="avp-section${sectionClass(id)}" id="${anchorId(anchor)}">${title}${blocksOf(drawing, blocks)}</section>`
}

const sectionClass = (id: ViewSection['id']): string => (id.startsWith('offer/') ? '' : ` avp-${id}`)

const kicker = ({ view, words }: Drawing): Html | false => {
  const { employer, reference, contentLanguage, locale } = view
  if (employer === undefined && reference === undefined) return false
  const language = locale === contentLanguage ? nothing : html` lang="${contentLanguage}"`
  const left = employer !== undefined && html`<span${language}>${employer}</span>`
  return html`<p class="avp-kicker">${left} ${reference !== undefined && html`<span>${words.notice} ${reference}</span>`}</p>`
}

const actions = ({ view, words }: Drawing): Html => {
  const { links, linkLabels } = view
  const apply =
    view.sections.some(({ id }) => id === 'apply') && html`<a class="avp-button" href="#${anchorId('apply')}">${words.howToApply}</a>`
  const official = link('avp-button avp-second', links.official, linkLabels.official, true)
  return html`<p class="avp-actions">${apply}${official}</p>`
}

const link = (name: string, href: string | undefined, label: string, outside = false): Html | false =>
  href !== undefined && html`<a class="${name}" href="${href}">${label}${outside && html` <span aria-hidden="true">↗</span>`}</a>`

const contents = ({ words }: Drawing, sections: readonly ViewSection[]): Html => {
  const items = sections.map(({ anchor, heading, headingLang }) => {
    const language = headingLang === undefined ? nothing : langOf({ lang: headingLang })
    return html`<li><a href="#${anchorId(anchor)}"${language}>${heading}</a></li>`
  })
  return html`<nav class="avp-contents" aria-label="${words.contents}"><p aria-hidden="true">${words.contents}</p><ul>${items}</ul></nav>`
}

const footOf = ({ view, words }: Drawing): Html => {
  const { links, linkLabels, foot, runningFoot } = view
  const list = [
    link('avp-link', links.official, linkLabels.official),
    link('avp-link', links.twin, linkLabels.twin),
    link('avp-link', links.calendar, linkLabels.calendar),
    link('avp-link', links.reportError, linkLabels.reportError),
  ].filter((item) => item !== false)
  const linked = list.length > 0 && html`<ul class="avp-links">${list.map((item) => html`<li>${item}</li>`)}</ul>`
  return html`<footer class="avp-foot" aria-label="${words.foot}">${foot.map((line) => html`<p>${line}</p>`)}${linked}<p class="avp-running" aria-hidden="true">${runningFoot}</p></footer>`
}
