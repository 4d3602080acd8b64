import { type Explanation, knownDate } from '@avpkit/core'

/** The explanation drawn in the project's targets: five years asked, resident since 1 March 2017. */
export const priority: Explanation = {
  kind: 'explanation',
  schemaVersion: 1,
  locale: 'fr',
  status: 'priority',
  window: 'open',
  badge: 'Prioritaire – emploi local',
  answer: "Vous êtes prioritaire pour ce poste au titre de l'emploi local.",
  why: [
    {
      text: "L'avis demande « au moins égale à 5 ans ». Vous résidez en Nouvelle-Calédonie depuis le 1er mars 2017 : 5 ans atteints le 1er mars 2022, avant la date limite.",
      quotes: [{ text: 'au moins égale à 5 ans', span: [522, 544] }],
    },
  ],
  todo: [
    {
      text: 'Dossier arrivé le vendredi 18 juillet 2025 au plus tard, avec les justificatifs de la notice officielle (PDF).',
      links: [{ text: 'notice officielle (PDF)', href: 'https://www.exemple.nc/notice.pdf' }],
    },
  ],
  limits: [{ text: "À diplômes et compétences équivalents ; la mobilité de fonctionnaires et les concours suivent d'autres règles." }],
  decides: [
    { text: "L'employeur, au vu de vos justificatifs." },
    { text: "Calcul fait sur votre appareil ; rien n'a été envoyé ni enregistré." },
  ],
  rules: [
    {
      rule: 'P-04',
      sentence: 'La durée de résidence demandée est atteinte à la date limite.',
      confidence: 'confirmed',
      confidenceWord: 'confirmé',
      citations: [
        { title: 'Loi du pays n° 2016-17', article: 'article 1', url: 'https://www.exemple.nc/loi', seenOn: knownDate('2025-07-01') },
      ],
    },
  ],
}

/** The same with a text in every place that takes one. */
export const explanationFilledWith = (text: string): Explanation => {
  const sentence = { text: `${text} ${text}`, quotes: [{ text }], links: [{ text, href: text }] }
  return {
    ...priority,
    badge: text,
    answer: text,
    why: [sentence],
    todo: [sentence],
    limits: [sentence],
    decides: [sentence],
    rules: [
      { rule: text, sentence: text, confidence: 'unknown', confidenceWord: text, citations: [{ title: text, article: text, url: text }] },
    ],
  }
}
