import type { View } from '@avpkit/core'
import { renderView } from '@avpkit/html'
import { toHtml } from 'hast-util-to-html'
import { h as hastElement } from 'hastscript'
import { h as preactElement, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { etaPage } from './eta.ts'
import { handlebarsPage } from './handlebars.ts'
import { stylesheetHref } from './page.ts'
import { type Make, pageTree } from './tree.ts'

type HastElement = ReturnType<typeof hastElement>

// Each library's own types are wider than what the tree uses, in ways that TypeScript can't see: this is the boundary.
const react = createElement as unknown as Make<ReactElement>
const preact = preactElement as unknown as Make<VNode>
const hast = ((name, attributes, ...children) => hastElement(name, attributes as never, ...(children as never[]))) as Make<HastElement>

/** Ways of drawing a view as a page, this package's first. */
export const drawers: readonly (readonly [name: string, draw: (view: View) => string])[] = [
  ['@avpkit/html', (view) => renderView(view, { stylesheetHref })],
  ['eta', etaPage],
  ['handlebars', handlebarsPage],
  ['preact-render-to-string', (view) => `<!doctype html>${renderToString(pageTree(preact, view))}`],
  ['react-dom/server', (view) => `<!doctype html>${renderToStaticMarkup(pageTree(react, view))}`],
  ['hastscript + hast-util-to-html', (view) => `<!doctype html>${toHtml(pageTree(hast, view))}`],
]
