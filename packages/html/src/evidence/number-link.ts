import type { Catalogue } from '@avpkit/core'
import { type Html, html } from '../html.ts'
import { anchorId } from '../page/drawing.ts'
import type { EvidenceWords } from './evidence-words.ts'
import type { Point } from './points.ts'

/** The number of a finding, leading to it in the list. */
export const numberLink = ({ number, severity }: Point, { severities }: Catalogue, words: EvidenceWords): Html =>
  html`<a class="avp-number avp-${severity}" href="#${anchorId('p')}-${number}" aria-label="${words.point(number, severities[severity])}">${number}</a>`
