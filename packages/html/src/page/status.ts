import type { ViewStatus } from '@avpkit/core'
import { type Html, html } from '../html.ts'
import { anchorId, type Drawing } from './drawing.ts'

/** The box that says where candidatures stand: sign, words and colour say the same. */
export const statusBox = (drawing: Drawing): Html => {
  const { status } = drawing.view
  return html`<section class="avp-status avp-${tone(status)}" aria-labelledby="${anchorId('status')}"><h2 class="avp-unseen" id="${anchorId('status')}">${drawing.words.status}</h2><p class="avp-headline"><span class="avp-sign" aria-hidden="true">${status.sign}</span> ${status.headline}</p>${bigDate(status)}${status.detail.map((line) => html`<p>${line}</p>`)}${actionOf(status)}</section>`
}

const tones: { readonly [S in ViewStatus['state']]: string } = {
  open: 'good',
  undated: 'plain',
  'not-yet-open': 'plain',
  'last-day': 'warn',
  closed: 'off',
  unknown: 'doubt',
}

const tone = ({ state, sign }: ViewStatus): string => (sign === '↻' ? 'warn' : tones[state])

const bigDate = ({ date }: ViewStatus): Html | false =>
  date !== undefined && html`<p class="avp-date"><time datetime="${date.day}">${date.text}</time></p>`

const actionOf = ({ action }: ViewStatus): Html | false =>
  action !== undefined && html`<p><a href="${action.href}">${action.text}</a> <span aria-hidden="true">↗</span></p>`
