import { definePlugin } from '@avpkit/sdk'
import { applications, regularisation, routeOfAdjoint, secondaryMissions, units } from './fields.ts'
import { knownDirections, knownEmployers } from './units.ts'

export type { Unit } from './acronyms.ts'

/**
 * What the notices of the province Sud say beyond the national template.
 *
 * @example
 * ```ts
 * const kit = createKit({ plugins: [provinceSud] })
 * const { offer } = kit.parse('Référence : 3134-25-9001/SR\nEmployeur : Province Sud\nMissions : tenir à jour le logiciel SALSA du SPE.')
 * offer.ext.provinceSud.applications // ['SALSA']
 * offer.ext.provinceSud.units // [{ acronym: 'SPE', name: "service de la protection de l'enfance" }]
 * ```
 */
export const provinceSud = definePlugin({
  api: 1,
  name: 'provinceSud',
  version: '0.0.0',
  fields: { units, secondaryMissions, applications, regularisation },
  checks: { routeOfAdjoint },
  data: { directions: knownDirections, employers: knownEmployers },
})
