import type { CatalogueNames } from '../diagnostics/catalogue.ts'
import { long } from './speech.ts'

/** The French names of what a reading and a verdict hold. */
export const names: CatalogueNames = {
  locale: 'fr',
  severities: { error: 'À corriger', warning: 'À vérifier', info: 'Bon à savoir' },
  fields: {
    title: 'Intitulé',
    reference: 'Référence',
    employer: 'Employeur',
    corps: "Corps ou cadre d'emplois",
    direction: 'Direction',
    service: 'Service',
    workplace: 'Lieu de travail',
    residence: 'Résidence',
    postedOn: 'Déposée le',
    deadline: 'Date limite',
    initialDeadline: 'Date limite initiale',
    availability: 'À pourvoir',
    respncJob: 'Emploi RESPNC',
    openings: 'Nombre de postes',
    contact: 'Contact',
    application: 'Candidature',
    footnotes: 'Notes',
  },
  sections: {
    details: "Détails de l'offre",
    context: 'Contexte',
    missions: 'Missions',
    mainActivities: 'Activités principales',
    secondaryActivities: 'Activités secondaires',
    conditions: "Caractéristiques particulières de l'emploi",
    profile: 'Profil du candidat',
    knowledge: 'Savoir, connaissances et diplôme',
    skills: 'Savoir-faire',
    behaviour: 'Comportement professionnel',
    contact: 'Contact et informations complémentaires',
    application: 'Pour répondre à cette offre',
    other: 'Autre partie',
  },
  states: {
    stated: 'imprimé',
    implied: 'déduit',
    disputed: 'contradictoire',
    empty: 'sans valeur',
    unreadable: 'ne se lit pas',
    absent: 'non trouvé',
    corrected: 'corrigé',
    supplied: 'ajouté par le portail',
  },
  datesUnknown: "Dates à confirmer auprès de l'employeur",
  badge: (status, readOn) => (status === 'closed' && readOn ? `${badges.closed} (version du ${long(readOn)})` : badges[status]),
}

const badges = {
  priority: 'Prioritaire – emploi local',
  'no-priority': 'Candidature possible, sans priorité',
  'not-applicable': "Règle de l'emploi local sans effet pour vous",
  undetermined: 'Il manque une information',
  closed: 'Date limite passée',
  barred: 'Une condition obligatoire semble manquer',
}
