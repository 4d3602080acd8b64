import { parsePlainDate } from '../calendar/index.ts'
import type { Sentences } from '../diagnostics/catalogue.ts'
import { quoteOf } from '../diagnostics/quote.ts'
import { capitalised, full, inLetters, listed, quoted } from './speech.ts'

const routes: { readonly [route: string]: string } = {
  titre: 'recrutement sur titre',
  direct: 'recrutement direct',
  'sans-concours': 'recrutement sans concours',
}

const routeQuoted = (words: string): string => quoted(routes[words] ?? words)

/** Nouns in the plural, for fields that say two things. */
const several: { readonly [field: string]: readonly [nouns: string, gender: 'm' | 'f'] } = {
  title: ['intitulés', 'm'],
  reference: ['références', 'f'],
  employer: ['employeurs', 'm'],
  corps: ["corps ou cadres d'emplois", 'm'],
  direction: ['directions', 'f'],
  service: ['services', 'm'],
  workplace: ['lieux de travail', 'm'],
  residence: ['durées de résidence', 'f'],
  postedOn: ['dates de dépôt', 'f'],
  deadline: ['dates limites', 'f'],
  initialDeadline: ['dates limites initiales', 'f'],
  availability: ['dates de prise de poste', 'f'],
  respncJob: ['emplois RESPNC', 'm'],
  openings: ['nombres de postes', 'm'],
  contact: ['contacts', 'm'],
  application: ['modalités de candidature', 'f'],
  footnotes: ['notes', 'f'],
}

const mostValues = 4

const valueQuoted = (value: string): string => {
  const date = parsePlainDate(value)
  return quoted(date ? full(date) : value)
}

const contradiction: Sentences['field-disputed'] = ({ field, values }, quote) => {
  const different = [...new Set(values.map((value) => quoteOf(value)))]
  const [nouns, gender] = several[field] ?? [`valeurs de « ${field.replace(/^ext\./, '')} »`, 'f']
  const isFeminine = gender === 'f'
  if (different.length < 2) {
    return {
      what: `${quoted(different[0] || quote || nouns)} : ces mots sont compris de plusieurs façons.`,
      fix: "Vérifiez cette rubrique. En attendant, elle n'est pas publiée comme sûre.",
    }
  }
  const all = different.length === 2 ? 'les deux' : isFeminine ? 'toutes' : 'tous'
  const none = isFeminine ? "aucune n'est publiée comme sûre" : "aucun n'est publié comme sûr"
  return {
    what: `${capitalised(inLetters(different.length))} ${nouns} ${isFeminine ? 'différentes' : 'différents'} : ${listed(different.slice(0, mostValues).map(valueQuoted))}${different.length > mostValues ? '…' : '.'}`,
    fix: `Gardez ${isFeminine ? 'la bonne' : 'le bon'}. Tant que ${all} y sont, ${none}.`,
  }
}

/** About what an offer says and leaves out. */
export const contentSentences = {
  'title-missing': () => ({
    what: "Aucun intitulé de poste n'apparaît.",
    fix: "Ajoutez l'intitulé du poste sur la première ligne.",
  }),
  'employer-missing': () => ({
    what: "Aucun employeur n'apparaît.",
    fix: "Ajoutez la ligne « Employeur : », suivie du nom de la collectivité ou de l'établissement.",
  }),
  'corps-missing': () => ({
    what: "Aucun corps ni cadre d'emplois n'apparaît.",
    fix: "Ajoutez la ligne « Corps ou cadre d'emploi / Domaine : », suivie du corps recruté.",
  }),
  'workplace-missing': () => ({
    what: "Aucun lieu de travail n'apparaît.",
    fix: 'Ajoutez « Lieu de travail : » et la commune ; plusieurs communes sont possibles.',
  }),
  'missions-missing': () => ({
    what: "L'avis ne décrit aucune mission.",
    fix: 'Ajoutez la partie « Missions : », avec un point par mission.',
  }),
  'reference-missing': () => ({
    what: "Aucune référence n'apparaît.",
    fix: 'Ajoutez la ligne « Référence : », suivie du numéro et de sa date.',
  }),
  'reference-malformed': ({ printed }) => ({
    what: `${quoted(printed)} ne se lit pas comme une référence (forme habituelle : « 3134-25-0978/SR »).`,
    fix: "Vérifiez le numéro sur l'avis officiel et recopiez-le tel quel.",
  }),
  'residence-missing': () => ({
    what: "L'avis ne dit rien de la durée de résidence.",
    fix: "Ajoutez la ligne « Durée de résidence exigée pour le recrutement sur titre : », suivie de la durée fixée pour ce corps, ou de « / » si le poste n'est pas ouvert au recrutement sur titre.",
  }),
  'residence-empty': ({ label }) => ({
    what: `Rien ne suit ${quoted(label)}.`,
    fix: "Indiquez la durée fixée pour ce corps (par ex. « au moins égale à 10 ans »), ou « / » si le poste n'est pas ouvert au recrutement sur titre. Sans elle, un candidat ne peut pas savoir s'il est prioritaire.",
  }),
  'residence-unreadable': ({ printed, suggested }) => ({
    what: `${quoted(printed)} ne se lit pas comme une durée${/\d[Oo]|[Oo]\d/.test(printed) ? ' (lettre O au lieu du zéro ?)' : ''}.`,
    fix: suggested ? `Écrivez ${quoted(suggested)}.` : 'Écrivez la durée en années, par ex. « au moins égale à 10 ans ».',
  }),
  'residence-unusual-years': ({ years }, quote) => ({
    what: `${quote ? quoted(quote) : `${years} ans`} : les durées prévues sont 10, 5 ou 3 ans, ou sans minimum.`,
    fix: "Vérifiez la durée fixée pour ce corps ou cadre d'emplois.",
  }),
  'residence-route-disputed': ({ label, value }, quote) => ({
    what: `L'intitulé dit ${routeQuoted(label)}, la valeur dit ${quote ? quoted(quote) : routeQuoted(value)}.`,
    fix: "Gardez une seule voie aux deux endroits. Nous avons retenu celle de l'intitulé, en attendant.",
  }),
  'availability-missing': () => ({
    what: "L'avis ne dit pas quand le poste est à pourvoir.",
    fix: "Ajoutez la ligne « Poste à pourvoir : », suivie d'une date ou de « immédiatement ».",
  }),
  'respnc-job-missing': () => ({
    what: "Aucun emploi RESPNC n'apparaît.",
    fix: "Ajoutez la ligne « Emploi RESPNC : », suivie du nom de l'emploi au répertoire.",
  }),
  'contact-missing': () => ({
    what: "L'avis ne dit pas à qui s'adresser pour un renseignement.",
    fix: "Ajoutez « Contact et informations complémentaires : », une fonction et un numéro de téléphone. Une fonction suffit, un nom n'est pas nécessaire.",
  }),
  'application-missing': () => ({
    what: "L'avis ne dit ni comment ni où envoyer sa candidature.",
    fix: 'Ajoutez la partie « Pour répondre à cette offre » : pièces à fournir, adresse électronique ou postale, voie hiérarchique pour les fonctionnaires.',
  }),
  'profile-missing': () => ({
    what: "L'avis ne dit rien du profil attendu.",
    fix: 'Ajoutez la partie « Profil du candidat » : diplôme, connaissances, savoir-faire, comportement professionnel.',
  }),
  'footnote-missing': ({ mark }) => ({
    what: `L'appel de note « (${mark}) » n'est suivi d'aucune note.`,
    fix: `Ajoutez en bas d'avis la note (${mark})${mark === '1' ? ' sur les pièces justificatives' : ''}, ou retirez l'appel.`,
  }),
  'field-disputed': contradiction,
  'field-repeated': contradiction,
  'label-misspelt': ({ printed, understood }) => ({
    what: `${quoted(printed)} a été compris comme ${quoted(understood)}.`,
    fix: "Corrigez l'intitulé : d'autres outils ne le comprendront pas.",
  }),
  'open-data-conflict': ({ column, text, record }) => ({
    what: `${quoted(text)} dans l'avis, ${quoted(record)} dans la fiche data.gouv.nc (colonne « ${column} »).`,
    fix: "Comparez avec l'avis officiel et faites corriger la fiche ou l'avis.",
  }),
} satisfies Partial<Sentences>
