import { definePlugin } from '@avpkit/sdk'
import { managedStaff, organigram, superior, unit } from './header-fields.ts'
import { directions, employers, headings } from './labels.ts'
import { allowances, starredSkills, stars, workingConditions } from './section-fields.ts'

export type { ManagedStaff, PlaceInOrganigram } from './header-fields.ts'
export type { StarredSkill } from './section-fields.ts'

/**
 * What the notices of the Office des postes et télécommunications say beyond the national template.
 *
 * @example
 * ```ts
 * const kit = createKit({ plugins: [opt] })
 * const { offer } = kit.parse("Référence : 3134-26-9001/SR\nPlace dans l'organigramme : N-3\nNb d'agents encadrés : Directs : 4")
 * offer.ext.opt.organigram // { level: 3 }
 * offer.ext.opt.managedStaff // { direct: 4 }
 * ```
 */
export const opt = definePlugin({
  api: 1,
  name: 'opt',
  version: '0.0.0',
  fields: { unit, organigram, superior, managedStaff, allowances, workingConditions, starredSkills },
  sections: {
    licences: { labels: headings.licences, heading: { fr: 'Habilitations et permis', en: 'Licences' } },
    supplies: { labels: headings.supplies, heading: { fr: 'Matériels, biens et services fournis', en: 'Equipment and services provided' } },
    allowances: { labels: headings.allowances, heading: { fr: 'Régimes indemnitaires', en: 'Allowances' } },
    relations: { labels: headings.relations, heading: { fr: 'Relations fonctionnelles clés', en: 'Key working relations' } },
  },
  checks: { stars },
  data: { directions, employers },
})
