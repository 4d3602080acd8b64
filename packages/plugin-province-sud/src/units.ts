/** Directions of the province, and their acronyms. */
const directions = [
  ['DPASS', "direction provinciale de l'action sanitaire et sociale", "direction de l'action sanitaire et sociale"],
  ['DSIN', "direction du système d'information et du numérique"],
  ['DAEM', "direction de l'aménagement, de l'équipement et des moyens"],
  ['DDET', 'direction du développement économique et du tourisme'],
  ['DERES', "direction de l'éducation et de la réussite"],
  ['DCJS', 'direction de la culture, de la jeunesse et des sports'],
  ['DDDT', 'direction du développement durable des territoires'],
  ['DEL', "direction de l'emploi et du logement"],
] as const

/** Services, units and other structures that notices name by their acronyms alone. */
const services = [
  ['UPASS', "unité provinciale d'action sanitaire et sociale"],
  ['SPE', "service de la protection de l'enfance"],
  ['SAMPS', "service de l'aide médicale et des prestations sociales"],
  ['SPPS', 'service de prévention et de promotion de la santé'],
  ['SAS', "service de l'action sociale"],
  ['SRHM', 'service des ressources humaines et des moyens'],
  ['CMS', 'centre médico-social'],
  ['PMI', 'protection maternelle et infantile'],
  ['CCF', 'centre de conseil familial'],
  ['BAP', "bureau de l'accompagnement de proximité"],
] as const

/** The usual name of each acronym. */
export const unitNames: ReadonlyMap<string, string> = new Map([...directions, ...services].map(([acronym, name]) => [acronym, name]))

export const province = 'Province Sud'

/** For the kit: lines of the head that are one of these names are a direction, and the offer is then the province's. */
export const knownDirections = directions.map(([acronym, name, ...others]) => ({ name, also: [acronym, ...others], employer: province }))

export const knownEmployers = [{ name: province, also: ['Province-Sud', 'PROVINCE SUD', 'Assemblée de la province Sud'] }]

/** First words of the names of units. */
export const unitNouns: ReadonlySet<string> = new Set(
  'direction service bureau pole unite unites centre centres cellule section departement antenne mission inspection foyer agence secretariat'.split(
    ' ',
  ),
)

/** Words that an acronym leaves out. */
export const smallWords: ReadonlySet<string> = new Set('a au aux d de des du en et l la le les ou par pour sur'.split(' '))
