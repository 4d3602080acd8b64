/** Notices written for these tests, in the province's form. */

/** Acronyms explained and known, secondary missions in prose, applications in parentheses, a post that is regularised. */
export const secretary = `Secrétaire au bureau des prêts de la médiathèque (UPASS Bourail)
Référence : 3134-26-9201/SR du 08/05/2026

# PROVINCE SUD

Employeur : Province Sud

Corps ou Cadre d'emploi /Domaine : Adjoint administratif

Direction Provinciale de l'Action Sanitaire et Sociale

Lieu de travail : Bourail

Durée de résidence exigée pour le recrutement sur titre (1): au moins égale à 10 ans

Date de dépôt de l'offre : Vendredi 8 mai 2026

Date limite de candidature : Vendredi 29 mai 2026

Poste à pourvoir : immédiatement (Régularisation)

# Détails de l'offre :

La direction de l'action sanitaire et sociale de la province Sud (DPASS) agit avec la direction des archives et des bibliothèques de la province Sud (DAB). Le bureau de l'aide éducative à domicile (AED) et le service des prêts mobiles (SPM) lui sont rattachés. Les données suivent le règlement général sur la protection des données (RGPD).

# Emploi RESPNC : Secrétaire

# Missions :

L'agent sera chargé :

- d'accueillir le public du SPE ;
- de tenir à jour le logiciel SALSA et les applications métiers (ALOHA, BiblioNet) ;
- d'enregistrer le courrier sur SALSA.

Au titre de mission secondaire, l'agent pourra aussi être sollicité pour :

- remplacer l'agent d'accueil ;
- ranger les fonds,
selon les besoins.

Déplacements fréquents.
`

/** Another employer: acronyms mean other things there. */
export const elsewhere = secretary.replaceAll('Province Sud', 'Mairie de Koné').replace('# PROVINCE SUD', '')

/** A converter's cut corps, recruitment that is direct, and one sentence for the secondary mission. */
export const assistant = `Assistant de direction
Référence : 3134-26-9202/SR du 08/05/2026
Employeur : Province Sud
Corps ou Cadre d'emploi /Domaine : Adjoint
Lieu de travail : Nouméa
Durée de résidence exigée pour le recrutement direct d'un adjoint administratif (1): au moins égale à 10 ans
Date de dépôt de l'offre : Vendredi 8 mai 2026
Date limite de candidature : Vendredi 29 mai 2026
Poste à pourvoir : Susceptible d'être vacant
# Emploi RESPNC : Assistant de direction
# Missions :
Tenir l'agenda de la direction. À titre secondaire, il anime le pool téléphonique.
`
