/** Labels that OPT-NC's notices print below the head, with their variants. */
export const labels = {
  unit: ['Unité organisationnelle', "Unité d'affectation"],
  organigram: ["Place dans l'organigramme", "Position dans l'organigramme"],
  superior: [
    'Fonction du supérieur hiérarchique direct',
    'Fonction du supérieur hiérarchique directe',
    'Fonction du supérieur hiérarchique',
    'Supérieur hiérarchique direct',
    'Supérieur hiérarchique directe',
    'Supérieur hiérarchique',
  ],
  managedStaff: [
    "Nb d'agents encadrés",
    "Nombre d'agents encadrés",
    "Nb d'agents permanents encadrés",
    "Nombre d'agents permanents encadrés",
    'Effectif encadré',
  ],
} as const

/** Headings below "Caractéristiques particulières de l'emploi". */
export const headings = {
  licences: [
    "Habilitations, permis nécessaires pour l'exercice des fonctions",
    "Permis nécessaires pour l'exercice des fonctions",
    'Habilitations et permis nécessaires',
    'Habilitations',
  ],
  supplies: ['Fourniture ou mise à disposition de matériels, biens ou services'],
  allowances: [
    'Régimes indemnitaires rattachés au poste de travail',
    'Régime indemnitaire rattaché au poste de travail',
    'Régimes indemnitaires',
    'Régime indemnitaire',
  ],
  relations: ['Relations fonctionnelles clés', 'Relations fonctionnelles'],
} as const

export const office = 'Office des postes et télécommunications'

/** The office's directions, and what its notices print for them after the label "Direction". */
export const directions = [
  { name: 'Direction des télécommunications', also: ['des télécommunications', 'Télécommunications', 'Télécom', 'DT'] },
  {
    name: 'Direction de la poste et des services de proximité',
    also: ['de la poste et des services de proximité', 'de la poste et des services de proximités', 'DPSP'],
  },
  { name: 'Direction de la distribution', also: ['BU Distribution'] },
  { name: 'Direction du postal', also: ['du postal'] },
  { name: 'Direction des services bancaires', also: ['des services bancaires', 'DSB'] },
  { name: "Direction générale de l'OPT-NC", also: ["générale de l'OPT-NC"] },
].map((direction) => ({ ...direction, employer: office }))

/** Other spellings of the employer, and its logo as converters read it. */
export const employers = [
  {
    name: office,
    also: [
      'Office des postes et des télécommunications',
      'Office des postes et télécommunications de Nouvelle-Calédonie',
      'OPT',
      'OPT-NC',
      'QPT',
    ],
  },
]
