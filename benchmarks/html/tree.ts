import type { View, ViewBlock, ViewFactValue, ViewInline, ViewItem, ViewSection } from '@avpkit/core'
import {
  type BlockOf,
  brokenAt,
  classOf,
  linksOf,
  NoteCalls,
  numberingOf,
  partsOf,
  piecesOf,
  stylesheetHref,
  toneOf,
  words,
} from './page.ts'

type Attributes = { readonly [name: string]: string | number | undefined }

/** How a library makes an element; attributes have the names of React's properties, which all three take. */
export type Make<T> = (name: string, attributes: Attributes | null, ...children: readonly Child<T>[]) => T

type Child<T> = T | string | undefined | readonly Child<T>[]

/** Draws what is there; hastscript takes no `false`. */
const when = <T>(condition: unknown, draw: () => T): T | undefined => (condition ? draw() : undefined)

interface Drawing<T> {
  readonly h: Make<T>
  readonly view: View
  readonly notes: NoteCalls
}

/** The page as a tree of elements, for the libraries that draw trees. */
export const pageTree = <T>(h: Make<T>, view: View): T => {
  const drawing: Drawing<T> = { h, view, notes: new NoteCalls(view) }
  const { meta, status } = view
  const { first, essentials, rest, listed, canApply } = partsOf(view)
  return h(
    'html',
    { lang: view.locale },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, meta.title),
      h('meta', { name: 'description', content: meta.description }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'format-detection', content: 'telephone=no' }),
      h('meta', { property: 'og:type', content: 'article' }),
      h('meta', { property: 'og:title', content: meta.title }),
      h('meta', { property: 'og:description', content: meta.description }),
      h('meta', { property: 'og:locale', content: 'fr_FR' }),
      h('link', { rel: 'stylesheet', href: stylesheetHref }),
    ),
    h(
      'body',
      { className: 'avp avp-page' },
      h('a', { className: 'avp-skip', href: '#avp-main' }, words.skip),
      h(
        'main',
        { id: 'avp-main', tabIndex: -1 },
        h(
          'article',
          { className: 'avp-article', 'aria-labelledby': 'avp-title' },
          h(
            'header',
            { className: 'avp-head' },
            when(view.employer !== undefined || view.reference !== undefined, () =>
              h(
                'p',
                { className: 'avp-kicker' },
                when(view.employer !== undefined, () => h('span', null, view.employer)),
                when(view.reference !== undefined, () => h('span', null, `${words.notice} ${view.reference}`)),
              ),
            ),
            h('h1', { id: 'avp-title', lang: view.titleLang }, view.title),
          ),
          h(
            'section',
            { className: `avp-status avp-${toneOf(status)}`, 'aria-labelledby': 'avp-status' },
            h('h2', { className: 'avp-unseen', id: 'avp-status' }, words.status),
            h(
              'p',
              { className: 'avp-headline' },
              h('span', { className: 'avp-sign', 'aria-hidden': 'true' }, status.sign),
              ' ',
              status.headline,
            ),
            status.date ? h('p', { className: 'avp-date' }, h('time', { dateTime: status.date.day }, status.date.text)) : undefined,
            status.detail.map((line) => h('p', null, line)),
            status.action
              ? h('p', null, h('a', { href: status.action.href }, status.action.text), ' ', h('span', { 'aria-hidden': 'true' }, '↗'))
              : undefined,
          ),
          h(
            'div',
            { className: 'avp-first' },
            first.map((section) => sectionOf(drawing, section)),
            h(
              'p',
              { className: 'avp-actions' },
              when(canApply, () => h('a', { className: 'avp-button', href: '#avp-apply' }, words.howToApply)),
              when(view.links.official !== undefined, () =>
                h(
                  'a',
                  { className: 'avp-button avp-second', href: view.links.official },
                  view.linkLabels.official,
                  ' ',
                  h('span', { 'aria-hidden': 'true' }, '↗'),
                ),
              ),
            ),
            h(
              'nav',
              { className: 'avp-contents', 'aria-label': words.contents },
              h('p', { 'aria-hidden': 'true' }, words.contents),
              h(
                'ul',
                null,
                listed.map(({ anchor, heading, headingLang }) =>
                  h('li', null, h('a', { href: `#avp-${anchor}`, lang: headingLang }, heading)),
                ),
              ),
            ),
          ),
          essentials.map((section) => sectionOf(drawing, section)),
          h(
            'div',
            { className: 'avp-rest' },
            rest.map((section) => sectionOf(drawing, section)),
          ),
        ),
      ),
      footOf(drawing),
    ),
  )
}

const footOf = <T>({ h, view }: Drawing<T>): T => {
  const links = linksOf(view)
  return h(
    'footer',
    { className: 'avp-foot', 'aria-label': words.foot },
    view.foot.map((line) => h('p', null, line)),
    when(links.length > 0, () =>
      h(
        'ul',
        { className: 'avp-links' },
        links.map(({ href, label }) => h('li', null, h('a', { className: 'avp-link', href }, label))),
      ),
    ),
    h('p', { className: 'avp-running', 'aria-hidden': 'true' }, view.runningFoot),
  )
}

const sectionOf = <T>(drawing: Drawing<T>, { id, anchor, heading, headingLang, blocks }: ViewSection): T =>
  drawing.h(
    'section',
    { className: classOf(id), id: `avp-${anchor}` },
    drawing.h('h2', { className: id === 'glance' ? 'avp-unseen' : undefined, lang: headingLang }, heading),
    blocks.map((block) => blockOf(drawing, block)),
  )

const blockOf = <T>(drawing: Drawing<T>, block: ViewBlock): T => {
  const { h } = drawing
  switch (block.type) {
    case 'paragraph':
      return h('p', { lang: block.lang }, inlineOf(drawing, block))
    case 'heading':
      return h(`h${block.level}`, { lang: block.lang }, block.text)
    case 'list':
      return listOf(drawing, block)
    case 'table':
      return h(
        'div',
        { className: 'avp-scroll', tabIndex: 0, lang: block.lang },
        h(
          'table',
          { className: 'avp-table' },
          block.header
            ? h(
                'thead',
                null,
                h(
                  'tr',
                  null,
                  block.header.map((cell) => h('th', { scope: 'col' }, cell)),
                ),
              )
            : undefined,
          h(
            'tbody',
            null,
            block.rows.map((row) =>
              h(
                'tr',
                null,
                row.map((cell) => h('td', null, cell)),
              ),
            ),
          ),
        ),
      )
    case 'facts':
      return h(
        'table',
        { className: 'avp-facts', lang: block.lang },
        h(
          'tbody',
          null,
          block.facts.map(({ label, labelLang, values }) =>
            h('tr', null, h('th', { scope: 'row', lang: labelLang }, label), h('td', null, valuesOf(drawing, values))),
          ),
        ),
      )
    case 'notice':
      return h(
        'p',
        { className: 'avp-notice', role: 'note', lang: block.lang },
        h('span', { className: 'avp-sign', 'aria-hidden': 'true' }, 'i'),
        ' ',
        h('span', null, inlineOf(drawing, block)),
      )
    case 'glossary':
      return h(
        'dl',
        { className: 'avp-terms' },
        block.entries.map(({ term, meaning, termLang, meaningLang }) =>
          h('div', null, h('dt', { lang: termLang }, term), h('dd', { lang: meaningLang }, meaning)),
        ),
      )
    case 'notes':
      return notesOf(drawing, block)
  }
}

const valuesOf = <T>(drawing: Drawing<T>, values: readonly ViewFactValue[]): Child<T> => {
  const [first] = values
  if (values.length === 1 && first) return valueIn(drawing, first)
  return drawing.h(
    'ul',
    null,
    values.map((value) => drawing.h('li', null, valueIn(drawing, value))),
  )
}

const valueIn = <T>(drawing: Drawing<T>, value: ViewFactValue): Child<T> => {
  const { h } = drawing
  const said = inlineOf(drawing, value)
  return [
    value.lang === undefined ? said : h('span', { lang: value.lang }, said),
    value.note === undefined ? undefined : [' ', h('small', null, value.note)],
  ]
}

const listOf = <T>(drawing: Drawing<T>, list: BlockOf<'list'>): T => {
  const { h } = drawing
  const itemsOf = (printed: boolean) => list.items.map((item) => itemOf(drawing, item, printed))
  if (!list.ordered) return h('ul', { lang: list.lang }, itemsOf(false))
  const { start, printed } = numberingOf(list)
  return h('ol', { start, className: printed ? 'avp-printed' : undefined, lang: list.lang }, itemsOf(printed))
}

const itemOf = <T>(drawing: Drawing<T>, item: ViewItem, printed: boolean): T => {
  const { h } = drawing
  return h(
    'li',
    { lang: item.lang },
    printed && item.marker !== undefined ? [h('span', { className: 'avp-marker' }, item.marker), ' '] : undefined,
    inlineOf(drawing, item),
    item.blocks?.map((block) => blockOf(drawing, block)),
  )
}

const notesOf = <T>(drawing: Drawing<T>, { notes, lang }: BlockOf<'notes'>): T => {
  const { h, notes: calls } = drawing
  return h(
    'ul',
    { className: 'avp-notes', lang },
    notes.map((note, index) =>
      h(
        'li',
        { id: `avp-note-${index + 1}` },
        h('span', { className: 'avp-marker' }, `(${note.mark})`),
        ' ',
        inlineOf(drawing, note),
        calls.callsOf(index + 1).map((call) => [
          ' ',
          h(
            'a',
            {
              className: 'avp-back',
              href: `#avp-call-${index + 1}-${call}`,
              role: 'doc-backlink',
              'aria-label': words.backToCall(note.mark, call),
            },
            '↑',
          ),
        ]),
      ),
    ),
  )
}

const inlineOf = <T>(drawing: Drawing<T>, inline: Pick<ViewInline, 'text' | 'marks'>): Child<T> => {
  const { h, notes, view } = drawing
  return piecesOf(inline).map(({ words: said, mark }): Child<T> => {
    switch (mark?.type) {
      case 'link': {
        const broken = brokenAt(said)
        return h('a', { href: mark.href }, broken ? [broken[0], h('wbr', null), broken[1]] : said)
      }
      case 'anchor':
        return h('a', { href: `#avp-${mark.anchor}` }, said)
      case 'day':
        return h('time', { dateTime: mark.day }, said)
      case 'quote':
        return view.locale === view.contentLanguage ? said : h('span', { lang: view.contentLanguage }, said)
      case 'note': {
        const number = notes.numberOf(mark.mark)
        if (number === undefined) return said
        const attributes = {
          id: notes.called(number),
          href: `#avp-note-${number}`,
          role: 'doc-noteref',
          'aria-label': words.call(mark.mark),
        }
        return h('sup', null, h('a', attributes, said))
      }
      default:
        return said
    }
  })
}
