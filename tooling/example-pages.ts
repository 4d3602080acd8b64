import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, noumeaDay, parseInstant, type Reading, type SourceText } from '@avpkit/core'
import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { type HtmlOptions, renderEvidence, renderHtml } from '@avpkit/html'
import { parseOffer } from '@avpkit/parser'
import { exampleOffer, exampleOffers, offersFolder } from './golden.ts'

const moments = JSON.parse(readFileSync(join(offersFolder, 'moments.json'), 'utf8')) as { readonly [name: string]: { readonly at: string } }

const catalogues = { fr, en }

/** What a portal would know of an example offer. */
const linksOf = (stem: string): NonNullable<HtmlOptions['links']> => ({
  official: `https://www.exemple.nc/avis/${stem}.pdf`,
  officialNote: 'PDF, 214 Ko',
  reportError: `mailto:erreur@exemple.nc?subject=${stem}`,
  calendar: `${stem}.ics`,
  twin: `${stem}.pdf`,
  proofs: 'https://www.exemple.nc/notice.pdf',
})

/** An example offer, read, and its pages at the moment that belongs to it. */
export interface ExamplePages {
  /** File name without its ending: `05-annee-fausse`. */
  readonly stem: string
  readonly reading: Reading
  readonly source: SourceText
  readonly page: (locale: Locale) => string
  readonly evidence: (locale: Locale) => string
}

const pagesOf = (name: string): ExamplePages => {
  const stem = name.replace(/\.\w+$/, '')
  const source = exampleOffer(name)
  const reading = parseOffer(source)
  const at = moments[name]?.at ?? ''
  const instant = parseInstant(at)
  if (instant === undefined) throw new Error(`examples/offers/moments.json has no moment for ${name}`)
  const readOn = noumeaDay(instant)
  return {
    stem,
    reading,
    source,
    page: (locale) => renderHtml(reading, { locale, at, readOn, links: linksOf(stem), url: `https://portail.exemple.nc/${stem}` }),
    evidence: (locale) =>
      renderEvidence(reading, source, {
        locale,
        catalogue: catalogues[locale],
        readOn,
        docsHref: (code) => `https://www.exemple.nc/codes/${code}`,
      }),
  }
}

/** The ten example offers with their pages. */
export const examplePages = (): readonly ExamplePages[] => exampleOffers().map(pagesOf)
