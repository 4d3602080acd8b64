/** Notices written for these tests, in the forms that OPT-NC's converters leave. */

/** Labels with colons, each part said. */
export const foreman = `# **DT – Chef de section réseaux enterrés**

**Référence :** 3134-26-9101/SR du 8 mai 2026

**Employeur :** Office des postes et télécommunications

**Corps ou Cadre d'emploi / Domaine :** Cadre technique **Direction :** Télécom

**Durée de résidence exigée pour le recrutement sur titre (1) :** / **Lieu de travail :** Nouméa

**Poste à pourvoir :** dès que possible

**Date de dépôt de l'offre :** vendredi 8 mai 2026

**Date limite de candidature :** vendredi 29 mai 2026

**Emploi RESPNC :** Responsable d'exploitation

**Missions :** Conduire les équipes qui posent et réparent les câbles enterrés.

**Unité organisationnelle** : Service câbles

**Place dans l'organigramme :** N - 3 (par rapport au directeur opérationnel)

**Fonction du supérieur hiérarchique directe :** Chef de Service Câbles

Grand Sud

### Nombre d'agents encadrés :

- Directs : 4 - Indirects : 22

- **Activités principales :** Planifier les chantiers.
  - Rendre compte.

### **Caractéristiques particulières de l'emploi :**

- Habilitations, permis nécessaires pour l'exercice des fonctions : Permis B
- Conditions de travail : astreintes une semaine sur quatre, travaux
au bord des routes
- Fourniture ou mise à disposition de matériels, biens ou services : Véhicule de service
- Régimes indemnitaires rattachés au poste de travail : Indemnité de chef de section

### **Profil du candidat Savoir / Connaissance / Diplôme exigé :**

- BTS travaux publics
- Plans de réseaux \\*
- Règles de sécurité des tranchées (\\*)

### **Savoir-faire :**

- Tenir un chantier

### **Comportement professionnel :**

- Être à l'écoute

Les compétences suivies de (\\*) pourront être acquises à la suite de la prise de poste via un accompagnement et des formations dispensées au sein de l'office

**Contact et informations complémentaires :** Le chef de service Tél : 26 99 01

### **Pour répondre à cette offre**

Les candidatures (CV, lettre de motivation) doivent parvenir par mail : candidature@exemple.nc
`

/** Labels in bold without colons, strokes for values, the unit behind a heading, no employer. */
export const clerk = `# **Guichetier polyvalent**

**Référence** 3134-26-9102/SR du 8 mai 2026

**Corps /Domaine** Agent d'exploitation **Direction** de la poste et des services de proximité

**Lieu de travail** Koumac

**Date de dépôt de l'offre** vendredi 8 mai 2026

**Date limite de candidature** vendredi 29 mai 2026

**Emploi RESPNC** Guichetier

**Missions** Accueillir les clients et tenir le guichet.

**Activités principales : Unité organisationnelle** : Agence de Koumac

**Place dans l'organigramme : N-4** (par rapport au directeur opérationnel)

**Fonction du supérieur hiérarchique direct** Chef d'agence

**Nb d'agents encadrés** : /

Direct : / Indirect : /

Trier le courrier.

**Caractéristiques particulières de l'emploi**

Conditions de travail : /

Régimes indemnitaires rattachés au poste de travail : /

**Profil du candidat Savoir / Connaissance / Diplôme exigé**

- \\* Logiciels de guichet
- \\* Orthographe

Les compétences suivies de (\\*) pourront être acquises à la suite de la prise de poste

**Contact et informations complémentaires** Chef d'agence Tél : 47 99 02
`

/** A star that nothing explains, and staff that isn't told apart. */
export const diver = `# Plongeur-soudeur

Référence : 3134-26-9103/SR du 8 mai 2026

Employeur : Office des Postes et des Télécommunications

Lieu de travail : Nouméa

Date limite de candidature : vendredi 29 mai 2026

Missions : Entretenir les câbles sous-marins.

Nb d'agents encadrés : 3

Savoir / Connaissance / Diplôme exigé :

- Certificat de plongée professionnelle
- Soudure hyperbare\\*
`
