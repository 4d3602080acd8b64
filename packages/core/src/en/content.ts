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
const several: { readonly [field: string]: string } = {
  title: 'titles',
  reference: 'references',
  employer: 'employers',
  corps: "corps or cadres d'emplois",
  direction: 'departments',
  service: 'services',
  workplace: 'places of work',
  residence: 'lengths of residence',
  postedOn: 'posting dates',
  deadline: 'deadlines',
  initialDeadline: 'initial deadlines',
  availability: 'starting dates',
  respncJob: 'RESPNC jobs',
  openings: 'numbers of posts',
  contact: 'contacts',
  application: 'ways to apply',
  footnotes: 'notes',
}

const mostValues = 4

const valueQuoted = (value: string): string => {
  const date = parsePlainDate(value)
  return quoted(date ? full(date) : value)
}

const contradiction: Sentences['field-disputed'] = ({ field, values }, quote) => {
  const different = [...new Set(values.map((value) => quoteOf(value)))]
  const nouns = several[field] ?? `values of “${field.replace(/^ext\./, '')}”`
  if (different.length < 2) {
    return {
      what: `${quoted(different[0] || quote || nouns)}: these words are understood in more than one way.`,
      fix: "Check this part. Until then it isn't published as certain.",
    }
  }
  return {
    what: `${capitalised(inLetters(different.length))} different ${nouns}: ${listed(different.slice(0, mostValues).map(valueQuoted))}${different.length > mostValues ? '…' : '.'}`,
    fix: `Keep the right one. As long as ${different.length === 2 ? 'both' : 'all'} are there, none is published as certain.`,
  }
}

/** About what an offer says and leaves out. */
export const contentSentences = {
  'title-missing': () => ({
    what: 'The notice has no title.',
    fix: 'Add the title of the post on the first line.',
  }),
  'employer-missing': () => ({
    what: 'No employer is named.',
    fix: 'Add the line “Employeur :”, followed by the name of the authority or institution.',
  }),
  'corps-missing': () => ({
    what: "No corps or cadre d'emplois is named.",
    fix: "Add the line “Corps ou cadre d'emploi / Domaine :”, followed by the corps that is recruited.",
  }),
  'workplace-missing': () => ({
    what: 'No place of work is named.',
    fix: 'Add “Lieu de travail :” and the commune; several communes are possible.',
  }),
  'missions-missing': () => ({
    what: 'The notice describes no missions.',
    fix: 'Add the part “Missions :”, with one point for each mission.',
  }),
  'reference-missing': () => ({
    what: 'The notice has no reference.',
    fix: 'Add the line “Référence :”, followed by the number and its date.',
  }),
  'reference-malformed': ({ printed }) => ({
    what: `${quoted(printed)} can't be read as a reference (usual form: “3134-25-0978/SR”).`,
    fix: 'Check the number in the official notice and copy it as it is.',
  }),
  'residence-missing': () => ({
    what: 'The notice says nothing of the length of residence.',
    fix: "Add the line “Durée de résidence exigée pour le recrutement sur titre :”, followed by the length set for this corps, or by “/” if the post isn't open to recruitment sur titre.",
  }),
  'residence-empty': ({ label }) => ({
    what: `Nothing follows ${quoted(label)}.`,
    fix: "Give the length set for this corps (e.g. “au moins égale à 10 ans”), or “/” if the post isn't open to recruitment sur titre. Without it, candidates can't know whether they have priority.",
  }),
  'residence-unreadable': ({ printed, suggested }) => ({
    what: `${quoted(printed)} can't be read as a length of time${/\d[Oo]|[Oo]\d/.test(printed) ? ' (a letter O for a zero?)' : ''}.`,
    fix: suggested ? `Write ${quoted(suggested)}.` : 'Write the length in years, e.g. “au moins égale à 10 ans”.',
  }),
  'residence-unusual-years': ({ years }, quote) => ({
    what: `${quote ? quoted(quote) : `${years} years`}: the lengths provided for are 10, 5 or 3 years, or no minimum.`,
    fix: "Check the length set for this corps or cadre d'emplois.",
  }),
  'residence-route-disputed': ({ label, value }, quote) => ({
    what: `The label says ${routeQuoted(label)}, the value says ${quote ? quoted(quote) : routeQuoted(value)}.`,
    fix: "Keep one route in both places. Until then we go by the label's.",
  }),
  'availability-missing': () => ({
    what: "The notice doesn't say when the post is to be filled.",
    fix: 'Add the line “Poste à pourvoir :”, followed by a date or by “immédiatement”.',
  }),
  'respnc-job-missing': () => ({
    what: 'No RESPNC job is named.',
    fix: 'Add the line “Emploi RESPNC :”, followed by the name of the job in the register.',
  }),
  'contact-missing': () => ({
    what: "The notice doesn't say whom to ask.",
    fix: "Add “Contact et informations complémentaires :”, a role and a telephone number. A role is enough, a name isn't needed.",
  }),
  'application-missing': () => ({
    what: 'The notice says neither how nor where to send a candidature.',
    fix: 'Add the part “Pour répondre à cette offre”: documents to send, e-mail or postal address, voie hiérarchique for civil servants.',
  }),
  'profile-missing': () => ({
    what: 'The notice says nothing of the profile.',
    fix: 'Add the part “Profil du candidat”: diploma, knowledge, skills, professional behaviour.',
  }),
  'footnote-missing': ({ mark }) => ({
    what: `The note mark “(${mark})” has no note.`,
    fix: `Add note (${mark})${mark === '1' ? ' on the documents to send' : ''} at the foot of the notice, or remove the mark.`,
  }),
  'field-disputed': contradiction,
  'field-repeated': contradiction,
  'label-misspelt': ({ printed, understood }) => ({
    what: `${quoted(printed)} was taken for ${quoted(understood)}.`,
    fix: "Correct the label: other tools won't understand it.",
  }),
  'open-data-conflict': ({ column, text, record }) => ({
    what: `${quoted(text)} in the notice, ${quoted(record)} in the record of data.gouv.nc (column “${column}”).`,
    fix: 'Compare with the official notice and have the record or the notice corrected.',
  }),
} satisfies Partial<Sentences>
