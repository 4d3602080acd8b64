import { type Block, type Footnote, formatDate, type Offer, type PlainDate, type Residence, type Route, type SectionId } from '@avpkit/core'

/** A label of the national template and the lines of its value. */
export interface NoticeFact {
  readonly label: string
  readonly value: readonly string[]
}

export interface NoticeSection {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** An offer in the national template's words, for engines that lay it out anew. */
export interface Notice {
  readonly title: string
  readonly facts: readonly NoticeFact[]
  readonly sections: readonly NoticeSection[]
  readonly footnotes: readonly Footnote[]
}

const residenceLabels: { readonly [R in Route]: string } = {
  titre: 'Durée de résidence exigée pour le recrutement sur titre (1)',
  direct: 'Durée de résidence exigée pour le recrutement direct (1)',
  'sans-concours': 'Durée de résidence exigée pour le recrutement sans concours (1)',
  unspecified: 'Durée de résidence exigée (1)',
}

const headings: { readonly [id in SectionId]?: string } = {
  details: "Détails de l'offre :",
  context: 'Contexte du poste :',
  missions: 'Missions :',
  mainActivities: 'Activités principales :',
  secondaryActivities: 'Activités secondaires :',
  conditions: "Caractéristiques particulières de l'emploi :",
  profile: 'Profil du candidat',
  knowledge: 'Savoir / Connaissance / Diplôme exigé :',
  skills: 'Savoir-faire :',
  behaviour: 'Comportement professionnel :',
  contact: 'Contact et informations complémentaires :',
  application: 'POUR RÉPONDRE À CETTE OFFRE',
}

const day = (date: PlainDate): string => formatDate(date, 'fr', 'full')

const fact = (label: string, value: string | undefined): readonly NoticeFact[] =>
  value === undefined ? [] : [{ label, value: value.split('\n').map((line) => line.trim()) }]

const residenceFacts = (residence: Residence | undefined): readonly NoticeFact[] =>
  residence === undefined ? [] : fact(residenceLabels[residence.route], residence.text)

const deadlineOf = ({ deadline, initialDeadline }: Offer): string | undefined =>
  deadline &&
  day(deadline) + (initialDeadline ? `\n(Modification de la date de clôture initialement prévue le ${day(initialDeadline)})` : '')

const referenceOf = ({ reference }: Offer): string | undefined =>
  reference && (reference.date ? `${reference.number} du ${formatDate(reference.date, 'fr', 'long')}` : reference.number)

/** The facts of an offer under the template's labels, in its order. */
const factsOf = (offer: Offer): readonly NoticeFact[] => [
  ...fact('Référence', referenceOf(offer)),
  ...fact('Employeur', offer.employer),
  ...fact("Corps ou Cadre d'emploi / Domaine", offer.corps?.text),
  ...fact('Direction', offer.direction),
  ...fact('Service', offer.service),
  ...residenceFacts(offer.residence),
  ...fact('Lieu de travail', offer.workplace),
  ...fact('Poste à pourvoir', offer.availability?.text),
  ...fact("Date de dépôt de l'offre", offer.postedOn && day(offer.postedOn)),
  ...fact('Date limite de candidature', deadlineOf(offer)),
  ...fact('Emploi RESPNC', offer.respncJob),
]

export const noticeOf = (offer: Offer): Notice => ({
  title: offer.title ?? '',
  facts: factsOf(offer),
  sections: offer.sections.map(({ id, heading, blocks }) => ({ heading: heading ?? headings[id] ?? 'Autres informations', blocks })),
  footnotes: offer.footnotes ?? [],
})
