/** Notices written for the tests. Never copy real ones: they name people. */
export const notice = `# Agent d'accueil
Référence : 3134-26-9001/SR du 8 mai 2026
Employeur : Template Name
Lieu de travail : Koné
Durée hebdomadaire : 39 heures
Date de dépôt de l'offre : vendredi 8 mai 2026
Date limite de candidature : vendredi 29 mai 2026
# Missions :
Accueillir le public.
`

export const halfTime = notice.replace('39 heures', '20 heures (mi-temps)')
