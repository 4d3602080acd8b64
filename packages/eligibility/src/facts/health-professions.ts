import type { Corps } from '@avpkit/core'
import { folded } from './folded.ts'

/** First words of the health corps seen on notices (docs/law.md, E-01), without accents. Some of them have exceptions on nationality. */
const healthCorps: readonly string[] = [
  'aide soignant',
  'anesthesiste',
  'audioprothesiste',
  'auxiliaire de puericulture',
  'biologiste',
  'cadre de sante',
  'chirurgien',
  'dentiste',
  'dieteticien',
  'ergotherapeute',
  'infirmier',
  'kinesitherapeute',
  'manipulateur',
  'medecin',
  'odontologiste',
  'opticien',
  'orthophoniste',
  'orthoptiste',
  'pedicure',
  'pharmacien',
  'praticien hospitalier',
  'preparateur en pharmacie',
  'psychiatre',
  'psychologue',
  'psychomotricien',
  'puericult',
  'radiologue',
  'sage femme',
  'sages femmes',
  'technicien de laboratoire',
  'veterinaire',
]

/** Whether a corps belongs to a health profession. */
export const isHealthCorps = ({ text, entries }: Corps): boolean =>
  startsWithOne.test(folded(text)) || entries.some(({ name }) => name !== text && startsWithOne.test(folded(name)))

const startsWithOne = new RegExp(`(?:^| )(?:${healthCorps.join('|')})`)
