import type { View } from '@avpkit/core'
import { dataBlock } from '../data-block.ts'
import { type Html, html } from '../html.ts'

const openGraphLocale = { fr: 'fr_FR', en: 'en_GB' } as const

/** What a page says of itself to browsers, search engines and link previews. */
export const headOf = (
  { meta, locale }: View,
  style: Html,
  rest: { readonly jsonLd?: unknown; readonly url?: string | undefined },
): Html => html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${meta.title}</title>
<meta name="description" content="${meta.description}">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta property="og:type" content="article">
<meta property="og:title" content="${meta.title}">
<meta property="og:description" content="${meta.description}">
<meta property="og:locale" content="${openGraphLocale[locale]}">
${rest.url !== undefined && html`<meta property="og:url" content="${rest.url}"><link rel="canonical" href="${rest.url}">`}
${style}
${rest.jsonLd !== undefined && dataBlock(rest.jsonLd)}
</head>`
