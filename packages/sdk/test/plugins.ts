import { check, definePlugin, field, readers, type } from '@avpkit/sdk'
import * as z from 'zod'

/** A plug-in with two fields, a section, a finding of its own and a check. */
export const harbour = definePlugin({
  api: 1,
  name: 'harbour',
  version: '1.2.0',
  fields: {
    crew: field({
      labels: ["Nombre d'équipiers"],
      of: z.number(),
      messages: {
        'harbour/crew-large': {
          severity: 'info',
          fr: ({ crew }: { crew: number }) => ({ what: `Un équipage de ${crew} personnes est grand.` }),
          en: ({ crew }: { crew: number }) => ({ what: `A crew of ${crew} is large.` }),
        },
      },
      read(region, report) {
        const found = readers.count(region)
        for (const { value, span } of found) if (value > 20) report('harbour/crew-large', { crew: value }, { span })
        return found
      },
    }),
    inspectedOn: field({ labels: ['Date de la dernière inspection'], of: type<string>(), read: readers.date }),
  },
  sections: { tides: { labels: ['Horaires de marée'], heading: { fr: 'Marées' } } },
  checks: {
    crewAndPosts: check({
      messages: { 'harbour/no-post': { severity: 'warning', fr: () => ({ what: 'Aucun poste.' }) } },
      run({ offer }, report) {
        if (offer.openings === undefined) report('harbour/no-post', {})
      },
    }),
  },
})

export const lighthouse = definePlugin({
  api: 1,
  name: 'lighthouse',
  fields: { lamp: field({ labels: ['Feu'], of: type<string>(), read: readers.text }) },
})

export const text = `Patron de vedette
Référence : 3134-25-9101/SR du 27/06/2025
Employeur : Port autonome
Nombre d'équipiers : 24
Feu : blanc, trois éclats
Date de la dernière inspection : vendredi 6 juin 2025
Date de dépôt de l'offre : Vendredi 27 juin 2025
Date limite de candidature : Vendredi 18 juillet 2025
# Horaires de marée :
Pleine mer à midi.
`
