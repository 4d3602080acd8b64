import { knownDate, type View, type ViewBlock, type ViewSection } from '@avpkit/core'

export const section = (heading: string, ...blocks: readonly ViewBlock[]): ViewSection => ({
  id: `offer/${heading}`,
  anchor: heading.toLowerCase().replaceAll(' ', '-'),
  heading,
  blocks,
})

export const paragraph = (text: string): ViewBlock => ({ type: 'paragraph', text })

export const list = (...texts: readonly string[]): ViewBlock => ({ type: 'list', ordered: false, items: texts.map((text) => ({ text })) })

/** The least that a view holds. */
export const bareView: View = {
  kind: 'view',
  schemaVersion: 1,
  locale: 'fr',
  contentLanguage: 'fr',
  title: 'Garde-nature',
  status: { state: 'undated', sign: '•', headline: 'Candidatures', detail: [] },
  sections: [],
  meta: { title: 'Garde-nature', subject: 'Avis de vacance de poste', keywords: [], description: '' },
  foot: [],
  runningFoot: 'Copie de consultation',
  links: {},
  linkLabels: {
    official: 'Avis officiel',
    reportError: 'Signaler une erreur',
    calendar: 'Ajouter à mon agenda',
    twin: 'Autre format',
    proofs: 'Notice officielle',
  },
}

export const viewWith = (...sections: readonly ViewSection[]): View => ({ ...bareView, sections })

/** One of everything that a view may hold, on two pages. */
export const fullView: View = {
  ...bareView,
  employer: 'Province Sud',
  reference: '25-9011',
  status: {
    state: 'open',
    sign: '✓',
    headline: 'Candidatures ouvertes',
    date: { text: 'jusqu’au vendredi 18 juillet 2025', day: knownDate('2025-07-18') },
    detail: ['8 jours au 10 juillet'],
    action: { text: 'Vérifier l’avis officiel', href: 'https://avis.exemple.nc/25-9011.pdf' },
  },
  sections: [
    {
      id: 'essentials',
      anchor: 'essentiel',
      heading: 'L’essentiel',
      blocks: [
        {
          type: 'facts',
          facts: [
            { key: 'employer', label: 'Employeur', values: [{ text: 'Province Sud' }] },
            { key: 'domains', label: 'Domaines', values: [{ text: 'hydraulique' }, { text: 'génie civil' }] },
            { key: 'postedOn', label: 'Déposée le', values: [{ text: 'vendredi 27 juin 2025', day: knownDate('2025-06-27') }] },
            { key: 'reference', label: 'Référence', values: [{ text: '3134-25-9011/SR', note: 'à rappeler dans votre dossier' }] },
          ],
        },
      ],
    },
    {
      id: 'apply',
      anchor: 'postuler',
      heading: 'Comment postuler',
      blocks: [
        {
          type: 'notice',
          text: 'Ouvrez l’avis officiel : il indique les pièces.',
          marks: [{ type: 'link', at: [9, 22], href: 'https://avis.exemple.nc/25-9011.pdf' }],
        },
        {
          type: 'paragraph',
          text: 'Écrivez à recrutement@exemple.nc avant l’essentiel (1).',
          marks: [
            { type: 'link', at: [10, 32], href: 'mailto:recrutement@exemple.nc' },
            { type: 'anchor', at: [39, 50], anchor: 'essentiel' },
            { type: 'note', at: [51, 54], mark: '1' },
          ],
        },
      ],
    },
    {
      id: 'offer/missions',
      anchor: 'missions',
      heading: 'Vos missions',
      blocks: [
        paragraph('L’agent retenu se verra confier les missions suivantes :'),
        {
          type: 'list',
          ordered: false,
          items: [{ text: 'tenir la carte,', blocks: [list('les constructions,', 'les gués,')] }, { text: 'relever les échelles.' }],
        },
        { type: 'heading', level: 3, text: 'Dans l’ordre' },
        { type: 'list', ordered: true, items: [{ text: 'lire,' }, { text: 'lever,', marker: '2)' }] },
        {
          type: 'table',
          header: ['Vallée', 'Stations'],
          rows: [
            ['Boghen', '3'],
            ['Néra', ''],
          ],
        },
      ],
    },
    {
      id: 'footnotes',
      anchor: 'notes',
      heading: 'Notes de l’avis',
      blocks: [{ type: 'notes', notes: [{ mark: '1', text: 'Voir la notice explicative.' }] }],
    },
    {
      id: 'words',
      anchor: 'mots',
      heading: 'Les mots de cet avis',
      blocks: [{ type: 'glossary', entries: [{ term: 'sur titre', meaning: 'recrutement sans concours' }] }],
    },
  ],
  meta: {
    title: 'Garde-nature – Province Sud',
    author: 'Province Sud',
    subject: 'Avis de vacance de poste 3134-25-9011/SR',
    keywords: ['avis de vacance de poste', 'Bourail'],
    description: '',
  },
  foot: ['Version lue le 10 juillet 2025.', 'Seul l’avis officiel publié fait foi.'],
  links: { official: 'https://avis.exemple.nc/25-9011.pdf', twin: 'https://exemple.nc/25-9011.html' },
}
