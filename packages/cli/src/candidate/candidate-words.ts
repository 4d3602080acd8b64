import type { Locale } from '@avpkit/core'
import type { AskedFact } from '@avpkit/eligibility'
import type { YesNoFact } from './facts.ts'

/** What is asked, and why. */
interface Question {
  readonly asks: string
  readonly why: string
}

/** The words of questions, of answers and of what is wrong with them. */
export interface CandidateWords {
  readonly opening: string
  readonly nothingKept: string
  readonly questions: { readonly [F in Exclude<AskedFact, 'residence.absences' | 'scope'>]: Question }
  readonly exactly: Question
  absence(from: string, to: string): Question
  scope(count: number): Question
  readonly yesOrNo: string
  readonly date: string
  readonly number: string
  readonly notUnderstood: string
  wrongDate(option: string, text: string): string
  wrongStretch(text: string): string
  wrongFile(path: string, issues: string): string
  /** "réside en Nouvelle-Calédonie depuis le 1er mars 2017" */
  residentSince(date: string, isDay: boolean): string
  readonly notResident: string
  readonly declares: { readonly [F in YesNoFact]: { readonly yes: string; readonly no: string } }
}

export const candidateWords: { readonly [L in Locale]: CandidateWords } = {
  fr: {
    opening: "Quelques questions, les plus utiles d'abord. Entrée ou « ? » : je ne sais pas. Rien n'est enregistré.",
    nothingKept: "Rien n'est enregistré.",
    questions: {
      ncCitizen: {
        asks: 'Êtes-vous citoyen ou citoyenne de la Nouvelle-Calédonie ?',
        why: "Ce n'est pas la nationalité française ; on en justifie d'ordinaire par l'inscription sur la liste électorale spéciale. Les citoyens ont la priorité, quelle que soit leur durée de résidence.",
      },
      'residence.periods': {
        asks: 'Depuis quand résidez-vous en Nouvelle-Calédonie ?',
        why: "L'avis demande une durée de résidence ; l'année suffit souvent.",
      },
      ncCivilServant: {
        asks: 'Êtes-vous fonctionnaire de la Nouvelle-Calédonie ?',
        why: "La règle de l'emploi local est sans effet pour les fonctionnaires.",
      },
      passedCompetitiveExam: {
        asks: 'Avez-vous réussi un concours de la fonction publique de Nouvelle-Calédonie ?',
        why: "La règle de l'emploi local est sans effet pour les lauréats de concours.",
      },
    },
    exactly: { asks: 'Et plus exactement ?', why: 'La réponse tient au mois ou au jour.' },
    absence: (from, to) => ({
      asks: `Votre absence (${from} – ${to}) est-elle une période protégée ?`,
      why: "Une période protégée n'interrompt pas la durée de résidence. Nous ne demandons pas la raison de l'absence.",
    }),
    scope: (count) => ({
      asks: `Lequel de ces ${count} postes visez-vous ?`,
      why: "L'avis demande une durée de résidence différente pour chacun.",
    }),
    yesOrNo: '[oui / non / ?]',
    date: '[2017, mars 2017 ou 1er mars 2017 ; « non » si vous n’y résidez pas ; ?]',
    number: '[son numéro, ou ?]',
    notUnderstood: "Je n'ai pas compris cette réponse.",
    wrongDate: (option, text) =>
      `${option} attend une année, un mois ou un jour (2017, 2017-03 ou 2017-03-01) ; « ${text} » n'en est pas un.`,
    wrongStretch: (text) =>
      `--absence attend deux dates, et si la période est protégée : 2016-01..2019-12 ou 2016-01..2019-12=yes ; « ${text} » ne se lit pas ainsi.`,
    wrongFile: (path, issues) => `${path} ne décrit pas une personne :\n${issues}`,
    residentSince: (date, isDay) => `réside en Nouvelle-Calédonie depuis ${isDay ? 'le ' : ''}${date}`,
    notResident: 'ne réside pas en Nouvelle-Calédonie',
    declares: {
      ncCitizen: { yes: 'citoyenne de la Nouvelle-Calédonie', no: 'pas citoyenne de la Nouvelle-Calédonie' },
      frenchNational: { yes: 'Française', no: 'pas Française' },
      requiredDiploma: { yes: 'a le diplôme', no: "n'a pas le diplôme" },
      ncCivilServant: { yes: 'fonctionnaire', no: 'pas fonctionnaire' },
      passedCompetitiveExam: { yes: 'lauréate de concours', no: 'pas lauréate de concours' },
      partnerOfCitizen: { yes: "conjointe d'une personne citoyenne", no: "pas conjointe d'une personne citoyenne" },
    },
  },
  en: {
    opening: 'A few questions, the most useful first. Enter or "?": I don\'t know. Nothing is stored.',
    nothingKept: 'Nothing is stored.',
    questions: {
      ncCitizen: {
        asks: 'Are you a citizen of New Caledonia?',
        why: "This isn't French nationality; it is usually shown by registration on the special electoral roll. Citizens have priority, however long they have lived here.",
      },
      'residence.periods': {
        asks: 'Since when have you lived in New Caledonia?',
        why: 'The notice asks for a length of residence; the year is often enough.',
      },
      ncCivilServant: {
        asks: "Are you a civil servant (fonctionnaire) of New Caledonia's public services?",
        why: 'The local employment rule makes no difference for civil servants.',
      },
      passedCompetitiveExam: {
        asks: "Have you passed a competitive examination (concours) of New Caledonia's public services?",
        why: 'The local employment rule makes no difference for who passed a concours.',
      },
    },
    exactly: { asks: 'And more exactly?', why: 'The answer turns on the month or the day.' },
    absence: (from, to) => ({
      asks: `Is your absence (${from} – ${to}) a protected period?`,
      why: "A protected period doesn't interrupt the length of residence. We don't ask for the reason.",
    }),
    scope: (count) => ({
      asks: `Which of these ${count} posts do you apply for?`,
      why: 'The notice asks for a different length of residence for each.',
    }),
    yesOrNo: '[yes / no / ?]',
    date: '[2017, March 2017 or 1 March 2017; "no" if you don\'t live here; ?]',
    number: '[its number, or ?]',
    notUnderstood: "I didn't understand this answer.",
    wrongDate: (option, text) => `${option} wants a year, a month or a day (2017, 2017-03 or 2017-03-01); "${text}" isn't one.`,
    wrongStretch: (text) =>
      `--absence wants two dates, and whether the period is protected: 2016-01..2019-12 or 2016-01..2019-12=yes; "${text}" can't be read so.`,
    wrongFile: (path, issues) => `${path} doesn't describe a person:\n${issues}`,
    residentSince: (date) => `living in New Caledonia since ${date}`,
    notResident: 'not living in New Caledonia',
    declares: {
      ncCitizen: { yes: 'a citizen of New Caledonia', no: 'not a citizen of New Caledonia' },
      frenchNational: { yes: 'French', no: 'not French' },
      requiredDiploma: { yes: 'holds the diploma', no: "doesn't hold the diploma" },
      ncCivilServant: { yes: 'a civil servant', no: 'not a civil servant' },
      passedCompetitiveExam: { yes: 'passed a concours', no: 'passed no concours' },
      partnerOfCitizen: { yes: 'partner of a citizen', no: 'not partner of a citizen' },
    },
  },
}
