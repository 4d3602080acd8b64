import type { View } from '@avpkit/core'
import { Eta } from 'eta'
import { brokenAt, classOf, linksOf, NoteCalls, numberingOf, partsOf, piecesOf, stylesheetHref, toneOf, words } from './page.ts'

const lang = (name: string): string => `<% if (${name} !== undefined) { %> lang="<%= ${name} %>"<% } %>`

const templates: { readonly [name: string]: string } = {
  '@page': `<!doctype html>
<html lang="<%= it.page.view.locale %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><%= it.page.view.meta.title %></title>
<meta name="description" content="<%= it.page.view.meta.description %>">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta property="og:type" content="article">
<meta property="og:title" content="<%= it.page.view.meta.title %>">
<meta property="og:description" content="<%= it.page.view.meta.description %>">
<meta property="og:locale" content="fr_FR">
<link rel="stylesheet" href="<%= it.page.stylesheetHref %>">
</head>
<body class="avp avp-page">
<a class="avp-skip" href="#avp-main"><%= it.page.words.skip %></a>
<main id="avp-main" tabindex="-1">
<article class="avp-article" aria-labelledby="avp-title">
<header class="avp-head"><% if (it.page.view.employer !== undefined || it.page.view.reference !== undefined) { %><p class="avp-kicker"><% if (it.page.view.employer !== undefined) { %><span><%= it.page.view.employer %></span><% } %><% if (it.page.view.reference !== undefined) { %><span><%= it.page.words.notice %> <%= it.page.view.reference %></span><% } %></p><% } %><h1 id="avp-title"${lang('it.page.view.titleLang')}><%= it.page.view.title %></h1></header>
<section class="avp-status avp-<%= it.page.toneOf(it.page.view.status) %>" aria-labelledby="avp-status"><h2 class="avp-unseen" id="avp-status"><%= it.page.words.status %></h2><p class="avp-headline"><span class="avp-sign" aria-hidden="true"><%= it.page.view.status.sign %></span> <%= it.page.view.status.headline %></p><% if (it.page.view.status.date) { %><p class="avp-date"><time datetime="<%= it.page.view.status.date.day %>"><%= it.page.view.status.date.text %></time></p><% } %><% for (const line of it.page.view.status.detail) { %><p><%= line %></p><% } %><% if (it.page.view.status.action) { %><p><a href="<%= it.page.view.status.action.href %>"><%= it.page.view.status.action.text %></a> <span aria-hidden="true">↗</span></p><% } %></section>
<div class="avp-first"><% for (const section of it.page.parts.first) { %><%~ include('@section', { section }) %><% } %><p class="avp-actions"><% if (it.page.parts.canApply) { %><a class="avp-button" href="#avp-apply"><%= it.page.words.howToApply %></a><% } %><% if (it.page.view.links.official !== undefined) { %><a class="avp-button avp-second" href="<%= it.page.view.links.official %>"><%= it.page.view.linkLabels.official %> <span aria-hidden="true">↗</span></a><% } %></p><nav class="avp-contents" aria-label="<%= it.page.words.contents %>"><p aria-hidden="true"><%= it.page.words.contents %></p><ul><% for (const { anchor, heading, headingLang } of it.page.parts.listed) { %><li><a href="#avp-<%= anchor %>"${lang('headingLang')}><%= heading %></a></li><% } %></ul></nav></div>
<% for (const section of it.page.parts.essentials) { %><%~ include('@section', { section }) %><% } %>
<div class="avp-rest"><% for (const section of it.page.parts.rest) { %><%~ include('@section', { section }) %><% } %></div>
</article>
</main>
<footer class="avp-foot" aria-label="<%= it.page.words.foot %>"><% for (const line of it.page.view.foot) { %><p><%= line %></p><% } %><% if (it.page.links.length > 0) { %><ul class="avp-links"><% for (const { href, label } of it.page.links) { %><li><a class="avp-link" href="<%= href %>"><%= label %></a></li><% } %></ul><% } %><p class="avp-running" aria-hidden="true"><%= it.page.view.runningFoot %></p></footer>
</body>
</html>
`,
  '@section': `<section class="<%= it.page.classOf(it.section.id) %>" id="avp-<%= it.section.anchor %>"><h2<% if (it.section.id === 'glance') { %> class="avp-unseen"<% } %>${lang('it.section.headingLang')}><%= it.section.heading %></h2><% for (const block of it.section.blocks) { %><%~ include('@block', { block }) %><% } %></section>`,
  '@block': `<% const { block: b } = it %><% if (b.type === 'paragraph') { %><p${lang('b.lang')}><%~ include('@inline', { inline: b }) %></p><% } else if (b.type === 'heading') { %><h<%= b.level %>${lang('b.lang')}><%= b.text %></h<%= b.level %>><% } else if (b.type === 'list') { %><%~ include('@list', { list: b }) %><% } else if (b.type === 'table') { %><div class="avp-scroll" tabindex="0"${lang('b.lang')}><table class="avp-table"><% if (b.header) { %><thead><tr><% for (const cell of b.header) { %><th scope="col"><%= cell %></th><% } %></tr></thead><% } %><tbody><% for (const row of b.rows) { %><tr><% for (const cell of row) { %><td><%= cell %></td><% } %></tr><% } %></tbody></table></div><% } else if (b.type === 'facts') { %><table class="avp-facts"${lang('b.lang')}><tbody><% for (const { label, labelLang, values } of b.facts) { %><tr><th scope="row"${lang('labelLang')}><%= label %></th><td><% if (values.length === 1) { %><%~ include('@value', { value: values[0] }) %><% } else { %><ul><% for (const value of values) { %><li><%~ include('@value', { value }) %></li><% } %></ul><% } %></td></tr><% } %></tbody></table><% } else if (b.type === 'notice') { %><p class="avp-notice" role="note"${lang('b.lang')}><span class="avp-sign" aria-hidden="true">i</span> <span><%~ include('@inline', { inline: b }) %></span></p><% } else if (b.type === 'glossary') { %><dl class="avp-terms"><% for (const { term, meaning, termLang, meaningLang } of b.entries) { %><div><dt${lang('termLang')}><%= term %></dt><dd${lang('meaningLang')}><%= meaning %></dd></div><% } %></dl><% } else { %><ul class="avp-notes"${lang('b.lang')}><% for (const [index, note] of b.notes.entries()) { %><li id="avp-note-<%= index + 1 %>"><span class="avp-marker">(<%= note.mark %>)</span> <%~ include('@inline', { inline: note }) %><% for (const call of it.page.calls.callsOf(index + 1)) { %> <a class="avp-back" href="#avp-call-<%= index + 1 %>-<%= call %>" role="doc-backlink" aria-label="<%= it.page.words.backToCall(note.mark, call) %>">↑</a><% } %></li><% } %></ul><% } %>`,
  '@value': `<% if (it.value.lang === undefined) { %><%~ include('@inline', { inline: it.value }) %><% } else { %><span lang="<%= it.value.lang %>"><%~ include('@inline', { inline: it.value }) %></span><% } %><% if (it.value.note !== undefined) { %> <small><%= it.value.note %></small><% } %>`,
  '@list': `<% const { list } = it %><% if (!list.ordered) { %><ul${lang('list.lang')}><% for (const item of list.items) { %><%~ include('@item', { item, printed: false }) %><% } %></ul><% } else { const { start, printed } = it.page.numberingOf(list) %><ol<% if (start !== undefined) { %> start="<%= start %>"<% } %><% if (printed) { %> class="avp-printed"<% } %>${lang('list.lang')}><% for (const item of list.items) { %><%~ include('@item', { item, printed }) %><% } %></ol><% } %>`,
  '@item': `<li${lang('it.item.lang')}><% if (it.printed && it.item.marker !== undefined) { %><span class="avp-marker"><%= it.item.marker %></span> <% } %><%~ include('@inline', { inline: it.item }) %><% for (const block of it.item.blocks ?? []) { %><%~ include('@block', { block }) %><% } %></li>`,
  '@inline': `<% for (const { words, mark } of it.page.piecesOf(it.inline)) { %><% if (mark === undefined) { %><%= words %><% } else if (mark.type === 'link') { const broken = it.page.brokenAt(words) %><a href="<%= mark.href %>"><% if (broken) { %><%= broken[0] %><wbr><%= broken[1] %><% } else { %><%= words %><% } %></a><% } else if (mark.type === 'anchor') { %><a href="#avp-<%= mark.anchor %>"><%= words %></a><% } else if (mark.type === 'day') { %><time datetime="<%= mark.day %>"><%= words %></time><% } else if (mark.type === 'quote') { %><% if (it.page.view.locale === it.page.view.contentLanguage) { %><%= words %><% } else { %><span lang="<%= it.page.view.contentLanguage %>"><%= words %></span><% } %><% } else { const number = it.page.calls.numberOf(mark.mark) %><% if (number === undefined) { %><%= words %><% } else { %><sup><a id="<%= it.page.calls.called(number) %>" href="#avp-note-<%= number %>" role="doc-noteref" aria-label="<%= it.page.words.call(mark.mark) %>"><%= words %></a></sup><% } %><% } %><% } %>`,
}

const eta = new Eta({ autoEscape: true, autoTrim: false, cache: true })
for (const [name, template] of Object.entries(templates)) eta.loadTemplate(name, template)

const helpers = { words, stylesheetHref, toneOf, classOf, numberingOf, piecesOf, brokenAt }

export const etaPage = (view: View): string =>
  eta.render('@page', { page: { ...helpers, view, parts: partsOf(view), links: linksOf(view), calls: new NoteCalls(view) } })
