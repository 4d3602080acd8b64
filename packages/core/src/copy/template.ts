import type { SectionId } from '../offer/offer.ts'
import type { FactKey } from '../view/words.ts'

/** Labels of the national template, in its order, for facts whose value stands in one row of a view. */
export const templateLabels: readonly (readonly [fact: FactKey, label: string])[] = [
  ['reference', 'Référence'],
  ['employer', 'Employeur'],
  ['direction', 'Direction'],
  ['service', 'Service'],
  ['availability', 'Poste à pourvoir'],
  ['workplace', 'Lieu de travail'],
  ['respncJob', 'Emploi RESPNC'],
]

export const corpsLabel = "Corps ou Cadre d'emploi / Domaine"
export const postedLabel = "Date de dépôt de l'offre"
export const deadlineLabel = 'Date limite de candidature'
export const initialDeadline = (day: string): string => `(Modification de la date de clôture initialement prévue le ${day})`

export const residenceLabels = {
  titre: 'Durée de résidence exigée pour le recrutement sur titre',
  direct: 'Durée de résidence exigée pour le recrutement direct',
  'sans-concours': 'Durée de résidence exigée pour le recrutement sans concours',
  unspecified: 'Durée de résidence exigée',
} as const

/** Headings of the template, in its order; sections that it doesn't know stand before the contact. */
export const templateHeadings: readonly (readonly [id: SectionId, heading: string])[] = [
  ['details', "Détails de l'offre"],
  ['context', 'Contexte du poste'],
  ['missions', 'Missions'],
  ['mainActivities', 'Activités principales'],
  ['secondaryActivities', 'Activités secondaires'],
  ['conditions', "Caractéristiques particulières de l'emploi"],
  ['profile', 'Profil du candidat'],
  ['knowledge', 'Savoir / Connaissance / Diplôme exigé'],
  ['skills', 'Savoir-faire'],
  ['behaviour', 'Comportement professionnel'],
  ['other', ''],
  ['contact', 'Contact et informations complémentaires'],
  ['application', 'POUR RÉPONDRE À CETTE OFFRE'],
]
