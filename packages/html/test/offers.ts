import { type Diagnostic, knownDate, type Offer, type Reading } from '@avpkit/core'

const items = (...texts: readonly string[]) => ({ type: 'list', ordered: false, items: texts.map((text) => ({ text })) }) as const
const paragraph = (text: string) => ({ type: 'paragraph', text }) as const

const application =
  'Le dossier de candidature précise la référence de l’offre et doit parvenir à la Direction des ressources humaines au plus tard à la date limite.'

/** An invented post in the form of a complete notice: every field, every usual section, notes with their calls. */
export const complete: Offer = {
  kind: 'offer',
  schemaVersion: 1,
  title: 'Chargé(e) de la prévention des crues',
  reference: {
    number: '3134-25-9011/SR',
    key: '25-9011',
    issuer: '3134',
    year: 2025,
    sequence: 9011,
    register: 'SR',
    date: knownDate('2025-10-10'),
  },
  employer: 'Province Sud',
  corps: {
    text: 'Assistant socio-éducatif - conseiller en économie sociale et familiale ou assistant de service social ou éducateur spécialisé',
    entries: [
      { name: 'Assistant socio-éducatif', domain: 'conseiller en économie sociale et familiale' },
      { name: 'Assistant socio-éducatif', domain: 'assistant de service social' },
      { name: 'Assistant socio-éducatif', domain: 'éducateur spécialisé' },
    ],
  },
  direction: 'Direction des rivières et du littoral',
  service: 'Antenne de Bourail',
  workplace: 'Bourail',
  residence: { kind: 'minimum', years: 5, route: 'titre', text: 'au moins égale à 5 ans' },
  postedOn: knownDate('2025-10-10'),
  deadline: knownDate('2025-10-31'),
  availability: { kind: 'immediate', text: 'immédiatement' },
  respncJob: 'Chargé de prévention des risques naturels',
  openings: 2,
  sections: [
    {
      id: 'details',
      heading: "Détails de l'offre :",
      blocks: [
        paragraph(
          "La direction des rivières et du littoral veille sur les cours d'eau, les plages et les embouchures de la province. Elle entretient les berges, suit la montée des eaux en saison chaude et aide les communes à protéger les habitations exposées.",
        ),
        paragraph(
          "Son antenne de Bourail couvre sept vallées de la côte Ouest. Elle réunit six agents, avec l'appui du service de la protection des populations (SPP) : deux techniciens de terrain, trois agents d'entretien des berges et le chargé de la prévention des crues, dont le poste est vacant depuis un départ à la retraite.",
        ),
      ],
    },
    {
      id: 'missions',
      heading: 'Missions :',
      blocks: [
        paragraph(
          "Sous l'autorité du chef de l'antenne de Bourail, l'agent retenu prépare les vallées aux fortes pluies et organise le retour d'expérience après chaque crue. Il sait qu'une alerte utile est une alerte comprise : il parle autant avec les habitants qu'avec les bureaux d'études.",
        ),
      ],
    },
    {
      id: 'mainActivities',
      heading: 'Activités principales :',
      blocks: [
        { type: 'heading', level: 3, text: 'Avant la saison chaude' },
        {
          type: 'list',
          ordered: false,
          items: [
            {
              text: 'Tenir à jour la carte des zones inondables des sept vallées, en y reportant :',
              blocks: [items('les constructions ;', 'les ponts et les gués nouveaux.')],
            },
            { text: 'Installer, relever et réparer les échelles de crue et les pluviomètres ;' },
            { text: 'Programmer avant la saison chaude le nettoyage des creeks et des buses ;' },
            { text: 'Chiffrer les travaux de protection, rédiger les cahiers des charges et suivre les chantiers.' },
          ],
        },
        { type: 'heading', level: 3, text: 'Pendant et après les pluies' },
        items(
          "Préparer avec chaque commune la liste des familles à prévenir en premier et l'itinéraire qui reste praticable ;",
          "Suivre les prévisions de pluie et proposer au chef de l'antenne le passage en vigilance renforcée ;",
          "Rendre un avis sur les projets de construction situés près d'un cours d'eau ;",
          "Décrire chaque crue dans une fiche : hauteur d'eau, durée, dégâts, passages coupés.",
        ),
      ],
    },
    {
      id: 'secondaryActivities',
      heading: 'Activités secondaires :',
      blocks: [items('Accueillir les scolaires lors des journées de la rivière ;', "Remplacer le chef de l'antenne pendant ses congés.")],
    },
    {
      id: 'conditions',
      heading: "Caractéristiques particulières de l'emploi :",
      blocks: [
        items('Permis de conduire B obligatoire, conduite sur piste ;', 'Astreinte de décembre à avril, une semaine sur trois ;'),
        { type: 'facts', facts: [{ label: 'Matériel fourni', value: 'véhicule de service tout-terrain et téléphone' }] },
        {
          type: 'table',
          header: ['Vallée', 'Habitants', 'Stations'],
          rows: [
            ['Boghen', '1 240', '3'],
            ['Néra', '860', '2'],
          ],
        },
      ],
    },
    {
      id: 'knowledge',
      heading: 'Savoir / Connaissance / Diplôme exigé :',
      blocks: [
        items(
          "Diplôme d'ingénieur ou master en hydraulique, en génie civil ou en géographie physique ;",
          'Fonctionnement des bassins versants tropicaux ;',
          'Notions de commande publique.',
        ),
      ],
    },
    {
      id: 'skills',
      heading: 'Savoir-faire :',
      blocks: [
        items('Lire un terrain et en lever le plan ;', 'Utiliser un logiciel de cartographie ;', 'Expliquer un risque sans effrayer.'),
      ],
    },
    {
      id: 'behaviour',
      heading: 'Comportement professionnel :',
      blocks: [items('Sang-froid ;', "Sens de l'écoute ;", 'Respect des usages coutumiers.')],
    },
    {
      id: 'contact',
      heading: 'Contact et informations complémentaires :',
      blocks: [
        paragraph("Le chef de l'antenne de Bourail répond aux questions sur le poste, du lundi au vendredi, de 7 h 30 à 15 h 30."),
        paragraph('Tél : 20 00 11 ou 20 00 12 – Mail : riviere.bourail@exemple.nc'),
      ],
    },
    {
      id: 'application',
      heading: 'POUR RÉPONDRE À CETTE OFFRE',
      blocks: [
        paragraph(application),
        {
          type: 'list',
          ordered: false,
          items: [
            { text: 'un curriculum vitae (CV) détaillé ;' },
            { text: 'la fiche de renseignements (2) ;', marks: [{ at: [27, 30], type: 'note', mark: '2' }] },
            {
              text: 'les justificatifs de citoyenneté ou de durée de résidence, si nécessaire (1) ;',
              marks: [{ at: [73, 76], type: 'note', mark: '1' }],
            },
          ],
        },
        {
          type: 'paragraph',
          text: 'Formulaires à télécharger.',
          marks: [{ at: [14, 25], type: 'link', href: 'https://www.exemple.nc/formulaires' }],
        },
      ],
    },
  ],
  contact: { who: "Le chef de l'antenne de Bourail", phones: ['+687200011', '+687200012'], emails: ['riviere.bourail@exemple.nc'] },
  application: {
    documents: [
      'un curriculum vitae détaillé',
      'une lettre de motivation',
      'la photocopie des diplômes',
      'la fiche de renseignements (2)',
      'les justificatifs de citoyenneté ou de durée de résidence, si nécessaire (1)',
    ],
    emails: ['recrutement.provsud@exemple.nc'],
    phones: [],
    post: 'bureau des recrutements, BP 11, 98845 Nouméa Cedex',
    inPerson: 'accueil de la direction, 1 allée des Bancouliers, Nouméa',
    viaHierarchy: true,
  },
  footnotes: [
    {
      mark: '1',
      text: 'Vous trouverez les pièces acceptées comme preuve dans la « Notice explicative : pièces à fournir pour justifier de votre citoyenneté ou de votre résidence », sur le site de la DRHFPNC.',
    },
    { mark: '2', text: 'La fiche est un formulaire proposé à la même page.' },
  ],
}

/** The least that is an offer. */
export const minimal: Offer = { kind: 'offer', schemaVersion: 1, sections: [] }

/** An offer with one text in every place that takes one. */
export const filledWith = (text: string): Offer => {
  const blocks = [
    { type: 'paragraph', text, marks: [{ at: [0, text.length], type: 'link', href: text }] },
    { type: 'heading', level: 3, text },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          text,
          marker: text,
          marks: [{ at: [0, text.length], type: 'note', mark: text }],
          blocks: [{ type: 'list', ordered: false, items: [{ text }] }],
        },
      ],
    },
    { type: 'table', rows: [[text, text]], header: [text, text] },
    { type: 'facts', facts: [{ label: text, value: text }] },
  ] as const
  return {
    kind: 'offer',
    schemaVersion: 1,
    title: text,
    reference: { number: text, key: text, issuer: text, register: text },
    employer: text,
    corps: { text, entries: [{ name: text, grade: text, domain: text }] },
    direction: text,
    service: text,
    workplace: text,
    residence: { kind: 'multiple', route: 'titre', text, entries: [{ scope: text, kind: 'minimum', years: 5 }] },
    availability: { kind: 'other', text, note: text, month: text },
    respncJob: text,
    sections: [
      { id: 'missions', heading: text, blocks },
      { id: 'other', heading: text, blocks },
      { id: `opt/${text}`, heading: text, blocks },
    ],
    contact: { who: text, phones: [text], emails: [text] },
    application: { documents: [text], emails: [text], phones: [text], post: text, inPerson: text, viaHierarchy: true },
    footnotes: [{ mark: text, text }],
  }
}

/** A reading around an offer, as a parser would give it, without places. */
export const readingAround = (offer: Offer, diagnostics: readonly Diagnostic[] = []): Reading => ({
  kind: 'reading',
  schemaVersion: 1,
  source: { id: 'avis.txt', length: 0, mediaType: 'text/plain' },
  offer,
  fields: {},
  outline: offer.sections.map(({ id }) => ({ id, span: [0, 0], blocks: [] })),
  diagnostics,
  unread: [],
})

/** The first page of a notice: it stops before how to apply. */
export const firstPage: Reading = readingAround(
  (({ application: _, contact: __, footnotes: ___, ...offer }) => ({
    ...offer,
    sections: offer.sections.filter(({ id }) => id === 'details' || id === 'missions'),
  }))(complete),
  [
    { code: 'source-truncated', severity: 'info', path: [], data: { tail: 'à destination du', unchecked: [] } },
    { code: 'footnote-missing', severity: 'info', path: ['residence'], data: { mark: '1' } },
  ],
)

/** A wrong year that its weekday gives away. */
export const wrongYear: Reading = readingAround({ ...complete, deadline: knownDate('2028-10-31') }, [
  {
    code: 'date-weekday-mismatch',
    severity: 'error',
    path: ['deadline'],
    data: { printed: 'vendredi', actual: 'mardi', date: '2028-10-31', suggested: '2025-10-31', posted: '2025-10-10' },
  },
])

/** A deadline that was moved, onto a public holiday. */
export const extended: Offer = {
  ...complete,
  title: 'Secrétaire de la caisse des écoles',
  employer: 'Commune de La Foa',
  deadline: knownDate('2026-05-01'),
  initialDeadline: knownDate('2026-04-10'),
  postedOn: knownDate('2026-03-20'),
  residence: { kind: 'minimum', years: 10, route: 'direct', text: 'au moins égale à 10 ans' },
}
