import type { View, ViewBlock, ViewInline, ViewItem, ViewStatus } from '@avpkit/core'
import Handlebars from 'handlebars'
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

const engine = Handlebars.create()

interface Root {
  readonly view: View
  readonly calls: NoteCalls
}

const rootOf = ({ data }: Handlebars.HelperOptions): Root => data.root as Root

const helpers: { readonly [name: string]: Handlebars.HelperDelegate } = {
  tone: (status: ViewStatus) => toneOf(status),
  sectionClass: (id: Parameters<typeof classOf>[0]) => classOf(id),
  is: (value: unknown, expected: unknown) => value === expected,
  given: (value: unknown) => value !== undefined,
  isSingle: (values: readonly unknown[]) => values.length === 1,
  numbering: (list: BlockOf<'list'>) => numberingOf(list),
  oneMore: (index: number) => index + 1,
  call: (mark: string) => words.call(mark),
  backToCall: (mark: string, call: number) => words.backToCall(mark, call),
  callsOf: (index: number, options: Handlebars.HelperOptions) => rootOf(options).calls.callsOf(index + 1),
  called: (number: number, options: Handlebars.HelperOptions) => rootOf(options).calls.called(number),
  /** Pieces of words with what their form needs, since templates can't reckon. */
  pieces: (inline: ViewInline, options: Handlebars.HelperOptions) =>
    piecesOf(inline).map(({ words: said, mark }) => {
      const number = mark?.type === 'note' ? rootOf(options).calls.numberOf(mark.mark) : undefined
      const { locale, contentLanguage } = rootOf(options).view
      const type = mark?.type === 'note' && number === undefined ? undefined : mark?.type
      const shown = type === 'quote' && locale === contentLanguage ? undefined : type
      const broken = mark?.type === 'link' ? brokenAt(said) : undefined
      return { words: said, mark, number, broken, [shown ?? 'plain']: true }
    }),
  blockType: (block: ViewBlock) => ({ [block.type]: true }),
  markerOf: ({ marker }: ViewItem, printed: unknown) => (printed === true ? marker : undefined),
}

const lang = (name = 'lang'): string => `{{#if ${name}}} lang="{{${name}}}"{{/if}}`

const partials: { readonly [name: string]: string } = {
  section: `<section class="{{sectionClass id}}" id="avp-{{anchor}}"><h2{{#if (is id "glance")}} class="avp-unseen"{{/if}}${lang('headingLang')}>{{heading}}</h2>{{#each blocks}}{{> block}}{{/each}}</section>`,
  block: `{{#with (blockType this) as |is|}}{{#with ..}}{{#if is.paragraph}}<p${lang()}>{{> inline}}</p>{{else if is.heading}}<h{{level}}${lang()}>{{text}}</h{{level}}>{{else if is.list}}{{> list}}{{else if is.table}}<div class="avp-scroll" tabindex="0"${lang()}><table class="avp-table">{{#if header}}<thead><tr>{{#each header}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>{{/if}}<tbody>{{#each rows}}<tr>{{#each this}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table></div>{{else if is.facts}}<table class="avp-facts"${lang()}><tbody>{{#each facts}}<tr><th scope="row"${lang('labelLang')}>{{label}}</th><td>{{#if (isSingle values)}}{{#each values}}{{> value}}{{/each}}{{else}}<ul>{{#each values}}<li>{{> value}}</li>{{/each}}</ul>{{/if}}</td></tr>{{/each}}</tbody></table>{{else if is.notice}}<p class="avp-notice" role="note"${lang()}><span class="avp-sign" aria-hidden="true">i</span> <span>{{> inline}}</span></p>{{else if is.glossary}}<dl class="avp-terms">{{#each entries}}<div><dt${lang('termLang')}>{{term}}</dt><dd${lang('meaningLang')}>{{meaning}}</dd></div>{{/each}}</dl>{{else}}<ul class="avp-notes"${lang()}>{{#each notes}}<li id="avp-note-{{oneMore @index}}"><span class="avp-marker">({{mark}})</span> {{> inline}}{{#each (callsOf @index)}} <a class="avp-back" href="#avp-call-{{oneMore @../index}}-{{this}}" role="doc-backlink" aria-label="{{backToCall ../mark this}}">↑</a>{{/each}}</li>{{/each}}</ul>{{/if}}{{/with}}{{/with}}`,
  value: `{{#if lang}}<span lang="{{lang}}">{{> inline}}</span>{{else}}{{> inline}}{{/if}}{{#if (given note)}} <small>{{note}}</small>{{/if}}`,
  list: `{{#if ordered}}{{#with (numbering this) as |numbering|}}<ol{{#if (given numbering.start)}} start="{{numbering.start}}"{{/if}}{{#if numbering.printed}} class="avp-printed"{{/if}}${lang('../lang')}>{{#each ../items}}{{> item printed=numbering.printed}}{{/each}}</ol>{{/with}}{{else}}<ul${lang()}>{{#each items}}{{> item printed=false}}{{/each}}</ul>{{/if}}`,
  item: `<li${lang()}>{{#with (markerOf this printed) as |marker|}}<span class="avp-marker">{{marker}}</span> {{/with}}{{> inline}}{{#each blocks}}{{> block}}{{/each}}</li>`,
  inline: `{{#each (pieces this)}}{{#if plain}}{{words}}{{else if link}}<a href="{{mark.href}}">{{#if broken}}{{broken.[0]}}<wbr>{{broken.[1]}}{{else}}{{words}}{{/if}}</a>{{else if anchor}}<a href="#avp-{{mark.anchor}}">{{words}}</a>{{else if day}}<time datetime="{{mark.day}}">{{words}}</time>{{else if quote}}<span lang="fr">{{words}}</span>{{else}}<sup><a id="{{called number}}" href="#avp-note-{{number}}" role="doc-noteref" aria-label="{{call mark.mark}}">{{words}}</a></sup>{{/if}}{{/each}}`,
}

const page = `<!doctype html>
<html lang="{{view.locale}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{view.meta.title}}</title>
<meta name="description" content="{{view.meta.description}}">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta property="og:type" content="article">
<meta property="og:title" content="{{view.meta.title}}">
<meta property="og:description" content="{{view.meta.description}}">
<meta property="og:locale" content="fr_FR">
<link rel="stylesheet" href="{{stylesheetHref}}">
</head>
<body class="avp avp-page">
<a class="avp-skip" href="#avp-main">{{said.skip}}</a>
<main id="avp-main" tabindex="-1">
<article class="avp-article" aria-labelledby="avp-title">
<header class="avp-head">{{#if kicker}}<p class="avp-kicker">{{#if (given view.employer)}}<span>{{view.employer}}</span>{{/if}}{{#if (given view.reference)}}<span>{{said.notice}} {{view.reference}}</span>{{/if}}</p>{{/if}}<h1 id="avp-title"${lang('view.titleLang')}>{{view.title}}</h1></header>
{{#with view.status}}<section class="avp-status avp-{{tone this}}" aria-labelledby="avp-status"><h2 class="avp-unseen" id="avp-status">{{@root.said.status}}</h2><p class="avp-headline"><span class="avp-sign" aria-hidden="true">{{sign}}</span> {{headline}}</p>{{#if date}}<p class="avp-date"><time datetime="{{date.day}}">{{date.text}}</time></p>{{/if}}{{#each detail}}<p>{{this}}</p>{{/each}}{{#if action}}<p><a href="{{action.href}}">{{action.text}}</a> <span aria-hidden="true">↗</span></p>{{/if}}</section>{{/with}}
<div class="avp-first">{{#each parts.first}}{{> section}}{{/each}}<p class="avp-actions">{{#if parts.canApply}}<a class="avp-button" href="#avp-apply">{{said.howToApply}}</a>{{/if}}{{#if (given view.links.official)}}<a class="avp-button avp-second" href="{{view.links.official}}">{{view.linkLabels.official}} <span aria-hidden="true">↗</span></a>{{/if}}</p><nav class="avp-contents" aria-label="{{said.contents}}"><p aria-hidden="true">{{said.contents}}</p><ul>{{#each parts.listed}}<li><a href="#avp-{{anchor}}"${lang('headingLang')}>{{heading}}</a></li>{{/each}}</ul></nav></div>
{{#each parts.essentials}}{{> section}}{{/each}}
<div class="avp-rest">{{#each parts.rest}}{{> section}}{{/each}}</div>
</article>
</main>
<footer class="avp-foot" aria-label="{{said.foot}}">{{#each view.foot}}<p>{{this}}</p>{{/each}}{{#if links.length}}<ul class="avp-links">{{#each links}}<li><a class="avp-link" href="{{href}}">{{label}}</a></li>{{/each}}</ul>{{/if}}<p class="avp-running" aria-hidden="true">{{view.runningFoot}}</p></footer>
</body>
</html>
`

engine.registerHelper(helpers)
engine.registerPartial(partials)

const template = engine.compile(page, { knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) })

export const handlebarsPage = (view: View): string =>
  template({
    view,
    said: words,
    stylesheetHref,
    parts: partsOf(view),
    links: linksOf(view),
    calls: new NoteCalls(view),
    kicker: view.employer !== undefined || view.reference !== undefined,
  })
