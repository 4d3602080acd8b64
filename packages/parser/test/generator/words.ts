import type { Availability, Corps, Residence, Route } from '@avpkit/core'

/** Something as it is printed, and what it means. */
export interface Said<V> {
  readonly printed: string
  readonly value: V
}

/** Titles; those that begin with a number name as many posts. */
export const titles: readonly Said<number | undefined>[] = [
  { printed: 'Gestionnaire de la paie', value: undefined },
  { printed: 'Chargé(e) d’études en hydrologie', value: undefined },
  { printed: 'Infirmier(ère) en psychiatrie au centre de soins de La Foa', value: undefined },
  { printed: 'DSI – Analyste d’exploitation – Section réseaux', value: undefined },
  { printed: 'Chef(fe) du bureau de la commande publique', value: undefined },
  { printed: 'Agent d’accueil de la médiathèque', value: undefined },
  { printed: 'Médecin du travail (temps partiel)', value: undefined },
  { printed: '2 Jardiniers', value: 2 },
  { printed: '03 gardiens de parc', value: 3 },
  { printed: '5 Orthophonistes', value: 5 },
]

export const employers = [
  'Province Sud',
  'Province Nord',
  'PROVINCE DES ÎLES',
  'Commune du Mont-Dore',
  'Mairie de Hienghène',
  'Office des postes et télécommunications',
  'Nouvelle-Calédonie',
  'Centre hospitalier des Bancouliers',
  'Syndicat intercommunal des eaux de la Tchamba',
] as const

export const corpsForms: readonly Corps[] = [
  { text: 'Rédacteur', entries: [{ name: 'Rédacteur' }] },
  { text: 'Attaché', entries: [{ name: 'Attaché' }] },
  { text: 'Médecin', entries: [{ name: 'Médecin' }] },
  { text: 'Adjoint administratif', entries: [{ name: 'Adjoint administratif' }] },
  { text: "Cadre d'exploitation", entries: [{ name: "Cadre d'exploitation" }] },
  { text: 'Infirmier en soins généraux', entries: [{ name: 'Infirmier en soins généraux' }] },
  { text: "Contrôleur ou Agent d'exploitation", entries: [{ name: 'Contrôleur' }, { name: "Agent d'exploitation" }] },
  { text: 'Rédacteur ou Adjoint administratif', entries: [{ name: 'Rédacteur' }, { name: 'Adjoint administratif' }] },
  { text: 'Technicien 1er grade / équipement', entries: [{ name: 'Technicien', grade: '1er grade', domain: 'équipement' }] },
  { text: 'Ingénieur 2ème grade / informatique', entries: [{ name: 'Ingénieur', grade: '2ème grade', domain: 'informatique' }] },
  {
    text: 'Assistant socio-éducatif - éducateur spécialisé ou assistant de service social',
    entries: [
      { name: 'Assistant socio-éducatif', domain: 'éducateur spécialisé' },
      { name: 'Assistant socio-éducatif', domain: 'assistant de service social' },
    ],
  },
]

/** Directions that name themselves: they may stand with or without a label. */
export const directions = [
  'Direction des rivières et du littoral',
  'Direction de la vie scolaire',
  "Direction provinciale de l'action sanitaire et sociale",
  'Direction du numérique (DINUM)',
] as const

export const directionsWithLabel = ['Capitainerie', 'Caisse des écoles', 'Secrétariat général', 'BU Distribution'] as const

export const services = ['Service développement des applicatifs', 'Pôle soins', 'service des marchés'] as const

/** Corps and direction whose words two columns mixed, as printed and as meant. */
export const interleaved: readonly {
  readonly printed: readonly [string, string]
  readonly value: { readonly corps: Corps; readonly direction: string }
}[] = [
  {
    printed: ['Adjoint', 'Secrétariat général administratif'],
    value: { corps: { text: 'Adjoint administratif', entries: [{ name: 'Adjoint administratif' }] }, direction: 'Secrétariat général' },
  },
  {
    printed: ['Cadre', "Direction des systèmes d'information d'exploitation"],
    value: {
      corps: { text: "Cadre d'exploitation", entries: [{ name: "Cadre d'exploitation" }] },
      direction: "Direction des systèmes d'information",
    },
  },
]

export const workplaces = [
  'Nouméa',
  'Koné et Poindimié',
  'Wé (Lifou)',
  'Dépôt de Normandie - Nouméa',
  '12 rue des Niaoulis - Mont-Dore',
  'Grand Nouméa',
] as const

type Value<R> = R extends unknown ? Omit<R, 'route' | 'text'> : never

/** Values of the residence line; docs/law.md list the forms. */
export const residences: readonly Said<Value<Residence>>[] = [
  { printed: 'au moins égale à 10 ans', value: { kind: 'minimum', years: 10 } },
  { printed: 'au moins égale à 5 ans', value: { kind: 'minimum', years: 5 } },
  { printed: 'au moins égale 5 ans', value: { kind: 'minimum', years: 5 } },
  { printed: 'au moins égal à 10 ans', value: { kind: 'minimum', years: 10 } },
  { printed: 'au moins 10 ans', value: { kind: 'minimum', years: 10 } },
  { printed: 'au moins égale à dix ans', value: { kind: 'minimum', years: 10 } },
  { printed: 'au moins égale à 3 ans', value: { kind: 'minimum', years: 3 } },
  { printed: 'inférieure à 3 ans', value: { kind: 'no-minimum', below: 3 } },
  { printed: 'inférieur à 3 ans', value: { kind: 'no-minimum', below: 3 } },
  { printed: '/', value: { kind: 'not-applicable' } },
]

/** Several values, by grade or corps. */
export const residencesByGrade: readonly Said<Value<Residence>>[] = [
  {
    printed: '1er grade : au moins égale à 10 ans ; 2ème grade : au moins égale à 5 ans',
    value: {
      kind: 'multiple',
      entries: [
        { scope: '1er grade', kind: 'minimum', years: 10 },
        { scope: '2ème grade', kind: 'minimum', years: 5 },
      ],
    },
  },
  {
    printed: 'médecin : inférieure à 3 ans, pharmacien : au moins égale à 10 ans',
    value: {
      kind: 'multiple',
      entries: [
        { scope: 'médecin', kind: 'no-minimum', below: 3 },
        { scope: 'pharmacien', kind: 'minimum', years: 10 },
      ],
    },
  },
]

export const residenceEmpty: Said<Value<Residence>> = { printed: '', value: { kind: 'empty' } }

export const routes: readonly Said<Route>[] = [
  { printed: 'pour le recrutement sur titre', value: 'titre' },
  { printed: 'pour le recrutement sur titre', value: 'titre' },
  { printed: "pour le recrutement direct d'un adjoint administratif", value: 'direct' },
  { printed: 'pour le recrutement sans concours', value: 'sans-concours' },
]

/** Phrases without a date of their own; those with one are made from it. */
export const availabilities: readonly Said<Omit<Availability, 'text'>>[] = [
  { printed: 'immédiatement', value: { kind: 'immediate' } },
  { printed: 'Immédiatement', value: { kind: 'immediate' } },
  { printed: 'immédiatement (Régularisation)', value: { kind: 'immediate', note: 'Régularisation' } },
  { printed: 'dès que possible', value: { kind: 'as-soon-as-possible' } },
  { printed: 'au plus tôt', value: { kind: 'as-soon-as-possible' } },
  { printed: "susceptible d'être vacant", value: { kind: 'likely-vacant' } },
  { printed: "susceptible d'être à pourvoir", value: { kind: 'likely-vacant' } },
  { printed: 'vacant', value: { kind: 'other' } },
  { printed: 'réorganisation interne', value: { kind: 'other' } },
]

export const reorganisation = ["Susceptible d'être à pourvoir dans le cadre de", 'la réorganisation'] as const

/** Phrases around a date. */
export const datedAvailabilities: readonly { readonly printed: string; readonly kind: Availability['kind'] }[] = [
  { printed: '{}', kind: 'from-date' },
  { printed: 'le {}', kind: 'from-date' },
  { printed: 'au {}', kind: 'from-date' },
  { printed: 'à compter du {}', kind: 'from-date' },
  { printed: 'à/c du {}', kind: 'from-date' },
  { printed: 'vacant à partir du {}', kind: 'from-date' },
  { printed: "susceptible d'être vacant à compter du {}", kind: 'likely-vacant' },
  { printed: "susceptible d'être vacant au {}", kind: 'likely-vacant' },
]

export const respncJobs = [
  "Chargé d'études environnement",
  'Data analyst',
  'Secrétaire',
  'Gestionnaire administratif',
  'Référent RH',
  "Responsable d'exploitation logistique",
] as const

/** Whole sentences. Some hold words of labels: they are prose all the same. */
export const sentences = [
  'Le service compte neuf agents et travaille avec trois communes de la côte Ouest.',
  "Sous l'autorité du chef de bureau, l'agent prépare les dossiers et suit les marchés.",
  "L'agent retenu participe aux missions du service et à l'accueil du public.",
  'La direction générale fixe les activités principales de chaque année en octobre.',
  'Une première expérience sur un poste comparable est la bienvenue.',
  "L'équipe tient la carte des réseaux, répond aux riverains et propose les travaux de l'année.",
  'Ce travail demande de la méthode : chaque relevé est vérifié deux fois, puis archivé.',
  'Les horaires suivent ceux des écoles, avec une permanence le mercredi.',
] as const

/** Items of lists. Some begin with words of labels. */
export const items = [
  'Tenir à jour le registre des ouvrages',
  'Accueillir et orienter les usagers',
  'Savoir rendre compte à sa hiérarchie',
  'Préparer les réunions du comité et en rédiger le relevé',
  'Contrôler les factures : quantités, prix, imputation',
  'Conditions de vente et droit des contrats',
  'Permis B',
  'Sens du service public',
  'Diplôme de niveau bac + 3 ou équivalent',
  "Participer à l'élaboration du budget (fonctionnement et investissement)",
  'Connaissance du tissu associatif',
  'Rigueur',
  'Suivre les formations obligatoires',
  'Mettre en œuvre le plan de prévention',
  'Missions de terrain en tribu, quatre jours par mois',
  'Contact avec les familles et les établissements',
  'Rédiger des notes claires',
  'Direction de projet en équipe réduite',
  'Profil de sols et lecture de cartes',
  'Informer les agents sur leurs droits à congés et à la formation',
] as const

/** An item that a line end cuts: the second part begins small. */
export const brokenItems = [
  ['Marquer au sol l’emplacement exact de la fouille', 'et remettre le plan à l’équipe de terrassement'],
  ['Relever les compteurs de chaque quartier avec', 'l’agent de la commune concernée'],
  ['Analyser les écarts de consommation,', 'proposer des réparations et chiffrer leur coût'],
] as const

export const groupTitles = ['Préparer les départs', 'Suivre la journée', 'Améliorer le réseau'] as const

export const contacts = ['Le chef du service des rivières', 'La secrétaire de direction', 'Le bureau du recrutement'] as const

export const documents = ['CV', 'lettre de motivation', 'copie des diplômes', 'fiche de renseignements'] as const

export const notes = [
  'Vous trouverez la liste des pièces admises dans la notice explicative de la DRHFPNC.',
  'La fiche de renseignements se prend sur le même site.',
] as const

/** What a converter leaves of a logo or a page. Nobody should read it. */
export const scraps = ['![](_page_0_Picture_1.jpeg)', '# Onif', '# .', '.', 'PROVINCE SUD'] as const

/** Slips of the pen in labels: two letters exchanged. */
export const misspelt: { readonly [label: string]: string } = {
  Référence: 'Référnece',
  Employeur: 'Employuer',
  'Lieu de travail': 'Lieu de tarvail',
  "Date de dépôt de l'offre": "Date de dépôt de l'ofrfe",
  'Date limite de candidature': 'Date limite de candidatrue',
  'Poste à pourvoir': 'Poste à pouvroir',
}

/** Lines of one employer's template that stand between missions and activities. */
export const organigram = [
  { label: "Place dans l'organigramme", value: 'N - 3 (par rapport au directeur opérationnel)', item: false },
  { label: 'Fonction du supérieur hiérarchique direct', value: 'Chef de section acheminement', item: false },
  { label: "Nb d'agents encadrés", value: 'Directs : 3 - Indirects : 110', item: true },
] as const

export const starNote = 'Les compétences suivies de (*) pourront être acquises après la prise de fonction.'
