import type { Sentences } from '../diagnostics/catalogue.ts'
import { lastWordsOf } from '../diagnostics/quote.ts'
import { capitalised, counted, grouped, listed, quoted } from './speech.ts'

/** What the missing end of a text may hold, in words; `f` marks feminine nouns. */
const unreadParts: { readonly [id: string]: readonly [words: string, gender: 'm' | 'f'] } = {
  title: ['intitulé', 'm'],
  reference: ['référence', 'f'],
  employer: ['employeur', 'm'],
  corps: ['corps', 'm'],
  workplace: ['lieu de travail', 'm'],
  residence: ['durée de résidence', 'f'],
  postedOn: ['date de dépôt', 'f'],
  deadline: ['date limite', 'f'],
  availability: ['date de prise de poste', 'f'],
  respncJob: ['emploi RESPNC', 'm'],
  missions: ['missions', 'f'],
  mainActivities: ['activités principales', 'f'],
  secondaryActivities: ['activités secondaires', 'f'],
  conditions: ["conditions de l'emploi", 'f'],
  profile: ['profil', 'm'],
  knowledge: ['profil', 'm'],
  skills: ['profil', 'm'],
  behaviour: ['profil', 'm'],
  contact: ['contact', 'm'],
  application: ['modalités', 'f'],
  footnotes: ['notes', 'f'],
}

const unchecked = (ids: readonly string[]): string => {
  const parts = ids.flatMap((id) => (unreadParts[id] ? [unreadParts[id]] : []))
  const words = [...new Set(parts.map(([noun]) => noun))]
  if (words.length === 0) return ''
  const isPlural = words.length > 1 || words.join().endsWith('s')
  const participle = `contrôlé${parts.every(([, gender]) => gender === 'f') ? 'e' : ''}${isPlural ? 's' : ''}`
  return ` ${capitalised(listed(words))} ${isPlural ? "n'ont" : "n'a"} pas pu être ${participle}.`
}

/** About the text or the file as a whole. */
export const documentSentences = {
  'source-empty': () => ({
    what: 'Le document ne contient aucun texte.',
    fix: "Vérifiez qu'il s'agit du bon fichier, puis recommencez.",
  }),
  'source-not-an-offer': ({ labels }) => ({
    what: `Ce texte ne ressemble pas à un avis de vacance de poste : ${labels === 0 ? 'aucun intitulé connu' : counted(labels, 'intitulé connu', 'intitulés connus')}.`,
    fix: "Vérifiez que vous avez ouvert l'avis lui-même.",
  }),
  'source-truncated': ({ tail, unchecked: ids }) => ({
    what: `Le texte s'arrête au milieu d'une phrase : ${quoted(lastWordsOf(tail, 50))}.`,
    fix: `Il manque sans doute la suite : ouvrez le document complet.${unchecked(ids)}`,
  }),
  'source-incomplete': ({ unchecked: ids }) => ({
    what: "Le texte s'arrête avant de dire comment répondre à l'offre.",
    fix: `Ouvrez l'avis officiel : il indique l'adresse et les pièces à joindre.${unchecked(ids)}`,
  }),
  'source-mojibake': ({ repaired }, quote) => ({
    what: `${quote ? `${quoted(quote)} : ` : ''}${counted(repaired, 'caractère semble abîmé', 'caractères semblent abîmés')} par une conversion (« Ã© » pour « é »).`,
    fix: "Repartez de l'original et enregistrez-le en UTF-8 ; nous avons lu les lettres probables.",
  }),
  'source-control-characters': ({ count }) => ({
    what: `Le texte contient ${counted(count, 'caractère invisible', 'caractères invisibles')} qui ne ${count < 2 ? 'sert' : 'servent'} pas à la lecture.`,
    fix: "Supprimez-les si le texte doit servir à d'autres outils ; ils ne gênent pas celui-ci.",
  }),
  'source-too-large': ({ length, limit }) => ({
    what: `Le texte compte ${counted(length, 'caractère')} ; la limite est de ${grouped(limit)}.`,
    fix: 'Donnez un seul avis par document.',
  }),
  'source-no-text-layer': ({ pages }) => ({
    what: `${pages < 2 ? 'La page de ce document est une image' : `Les ${counted(pages, 'page')} de ce document sont des images`} : il n'y a pas de texte à lire.`,
    fix: "Demandez le document d'origine, ou passez celui-ci par une reconnaissance de caractères.",
  }),
  'source-encrypted': () => ({
    what: 'Le document est protégé par un mot de passe.',
    fix: 'Enregistrez une copie sans mot de passe, puis recommencez.',
  }),
  'source-malformed': ({ reason }) => ({
    what: `Le document ne s'ouvre pas (${reason}).`,
    fix: "Enregistrez-le de nouveau depuis le logiciel qui l'a produit.",
  }),
  'source-deadline-exceeded': ({ limitMs }) => ({
    what: `La lecture a dépassé le temps accordé (${grouped(limitMs)} ms).`,
    fix: 'Donnez un document plus court, ou accordez plus de temps.',
  }),
  'text-unread': ({ lines, first }) =>
    lines < 2
      ? {
          what: `Une ligne n'est rattachée à aucune rubrique : ${quoted(first)}.`,
          fix: "Rien à faire si c'est un en-tête ou un logo ; sinon, placez-la sous un intitulé connu.",
        }
      : {
          what: `${counted(lines, 'ligne')} n'ont été rattachées à aucune rubrique ; la première : ${quoted(first)}.`,
          fix: 'Rien à faire si ce sont des en-têtes ou un logo ; sinon, placez-les sous un intitulé connu.',
        },
  'plugin-failed': ({ plugin, where, reason }) => ({
    what: `Le module « ${plugin} » n'a pas terminé son travail (${where} : ${reason}).`,
    fix: "Signalez-le à l'auteur du module ; le reste de la lecture n'en dépend pas.",
  }),
} satisfies Partial<Sentences>
