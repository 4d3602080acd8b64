import { formatDate, formatPartialDate, parsePartialDate } from '@avpkit/core'
import { missingOf } from './cause.ts'
import { say } from './phrase.ts'
import { deadlineOf, quoted, readOn } from './telling.ts'
import type { Words } from './words.ts'

const facts: { readonly [fact: string]: string } = {
  ncCitizen: 'votre citoyenneté calédonienne',
  'residence.periods': 'votre durée de résidence',
  'residence.absences': 'vos absences',
  scope: 'le grade, le domaine ou le corps que vous visez',
  ncCivilServant: 'votre voie (fonctionnaire, concours ou autre)',
  passedCompetitiveExam: 'votre voie (fonctionnaire, concours ou autre)',
  'offer.deadline': 'la date limite',
  'offer.postedOn': "la date de dépôt de l'offre",
  'offer.residence': "la durée de résidence que demande l'avis",
  'policy.absences': 'la façon de compter vos absences',
}

const vague = 'la date exacte de votre arrivée en Nouvelle-Calédonie'

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`

const dated = (value: unknown): string => {
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined
  if (date === undefined) return ''
  return `${date.length === 10 ? 'le' : 'en'} ${formatPartialDate(date, 'fr')}`
}

export const wordsFr: Words = {
  badge(cause, { verdict }) {
    const read = readOn(verdict)
    switch (cause) {
      case 'priority':
        return 'Prioritaire – emploi local'
      case 'no-priority':
        return 'Candidature possible, sans priorité'
      case 'not-applicable':
        return "Règle de l'emploi local sans effet pour vous"
      case 'closed':
        return read ? `Date limite passée (version du ${formatDate(read, 'fr', 'long')})` : 'Date limite passée'
      case 'barred':
        return 'Une condition obligatoire semble manquer'
      case 'dates':
        return "Dates à confirmer auprès de l'employeur"
      default:
        return 'Il manque une information'
    }
  },
  answer(cause, { verdict }) {
    const deadline = deadlineOf(verdict)
    switch (cause) {
      case 'priority':
        return "Vous êtes prioritaire pour ce poste au titre de l'emploi local."
      case 'no-priority':
        return "Vous pouvez postuler, mais sans la priorité de l'emploi local."
      case 'not-applicable':
        return "Vous pouvez postuler : la règle de l'emploi local est sans effet pour vous."
      case 'closed':
        return deadline
          ? `La date limite imprimée sur la version que nous avons lue est passée : ${formatDate(deadline, 'fr', 'full')}.`
          : 'La date limite imprimée sur la version que nous avons lue est passée.'
      case 'barred':
        return 'Une condition obligatoire semble manquer : la nationalité française.'
      case 'faults':
        return 'Il manque une information pour vous répondre : une de vos indications est à reprendre.'
      case 'rules':
        return 'Nous ne pouvons pas vous répondre de façon sûre : les règles que nous connaissons ont pu changer.'
      case 'dates':
        return "Nous ne pouvons pas vous donner de date limite sûre : demandez-la à l'employeur."
      case 'nationality':
        return 'Nous ne pouvons pas vous répondre de façon sûre : des exceptions existent peut-être à la nationalité demandée.'
      case 'diploma':
        return "Le diplôme exigé semble manquer pour un recrutement sur titre ; d'autres voies existent."
      case 'route':
        return "Ce poste n'est sans doute pas ouvert au recrutement sur titre."
      case 'missing':
        return `${count(shown(verdict).length)} pour vous répondre : ${listed(shown(verdict))}.`
    }
  },
  ifOnly: {
    closed: {
      priority: "Si la date a été repoussée, vous seriez prioritaire au titre de l'emploi local.",
      'no-priority': "Si la date a été repoussée, vous pourriez postuler, sans la priorité de l'emploi local.",
      'not-applicable': "Si la date a été repoussée, vous pourriez postuler : la règle de l'emploi local serait sans effet pour vous.",
    },
    rules: {
      priority: "D'après les règles que nous avons lues, vous seriez prioritaire au titre de l'emploi local.",
      'no-priority': "D'après les règles que nous avons lues, vous pourriez postuler, sans la priorité de l'emploi local.",
      'not-applicable': "D'après les règles que nous avons lues, l'emploi local serait sans effet pour vous.",
    },
    dates: {
      priority: "Si l'offre est ouverte, vous seriez prioritaire au titre de l'emploi local.",
      'no-priority': "Si l'offre est ouverte, vous pourriez postuler, sans la priorité de l'emploi local.",
      'not-applicable': "Si l'offre est ouverte, vous pourriez postuler : la règle de l'emploi local serait sans effet pour vous.",
    },
  },
  outside: {
    priority: "Si vous n'êtes pas dans ce cas, vous êtes prioritaire pour ce poste au titre de l'emploi local.",
    'no-priority': "Si vous n'êtes pas dans ce cas, vous pouvez postuler, mais sans la priorité de l'emploi local.",
    'not-applicable': "Dans tous les cas, la règle de l'emploi local est sans effet pour vous.",
  },
  fault({ code, data }) {
    switch (code) {
      case 'candidate-period-in-future':
        return say`Vous indiquez une résidence qui commence ${dated(data.from)}, à une date à venir.`
      case 'candidate-period-reversed':
        return say`Vous indiquez une résidence qui finit (${dated(data.to)}) avant de commencer (${dated(data.from)}).`
      case 'candidate-absence-reversed':
        return say`Vous indiquez une absence qui finit (${dated(data.to)}) avant de commencer (${dated(data.from)}).`
      case 'candidate-periods-overlap':
        return say`Deux des périodes de résidence que vous indiquez se chevauchent.`
      case 'candidate-citizen-not-french':
        return say`Vous indiquez être citoyen ou citoyenne de la Nouvelle-Calédonie sans avoir la nationalité française : la première suppose la seconde.`
      case 'candidate-date-unreadable':
        return say`Nous n'avons pas pu lire une date : ${quoted(String(data.printed), 'fr')}.`
      case 'candidate-key-unknown':
        return say`Nous ne connaissons pas l'indication ${quoted(String(data.key), 'fr')}.`
      default:
        return say`Nous n'avons pas pu lire une de vos réponses.`
    }
  },
  mendFaults: 'Corrigez cette indication, et posez la question à nouveau.',
  scopeNotOffered: (scopes) =>
    say`L'avis ne nomme pas le grade, le domaine ou le corps que vous indiquez. Il nomme : ${scopes.map((scope) => `« ${scope} »`).join(', ')}.`,
  leapDay:
    "Vous êtes arrivé ou arrivée un 29 février : les années sans ce jour, nous comptons jusqu'au jour voisin. C'est notre convention.",
  claimsPriority: /(?:êtes|seriez) prioritaire/u,
  priorityLimits: [
    'Prioritaire ne veut pas dire retenu : la priorité joue à diplômes et compétences équivalents.',
    "D'autres voies (mobilité de fonctionnaires, lauréats de concours) peuvent passer avant.",
    "La priorité se prouve : l'employeur se prononce sur les justificatifs.",
  ],
  decides: [
    'Cet outil informe ; il ne décide pas.',
    "L'employeur examine les candidatures et vérifie les justificatifs.",
    "Seul l'avis officiel publié fait foi.",
  ],
  basedOn: (read) =>
    read === undefined
      ? 'Cette réponse se fonde sur ce que vous avez indiqué.'
      : `Cette réponse se fonde sur ce que vous avez indiqué et sur la version de l'avis lue le ${read}.`,
  recourse:
    "En cas de désaccord sur une nomination, une commission paritaire (CPEL-FP) peut être saisie. D'après les sources consultées, c'est dans les deux mois qui suivent la publication de l'arrêté.",
  confidence: { confirmed: 'confirmé', likely: 'probable', convention: 'notre convention', unknown: 'non établi' },
}

const count = (facts: number): string => (facts === 1 ? 'Il manque une information' : 'Il manque des informations')

/** At most three, so that the answer stays a short sentence; what only others can tell is named when the person has told everything. */
const shown = (verdict: Parameters<typeof missingOf>[0]): readonly string[] => {
  const { own, others } = missingOf(verdict)
  const isDeclared = verdict.counting?.since !== undefined
  const words = (own.length > 0 ? own : others).map((fact) => (fact === 'residence.periods' && isDeclared ? vague : (facts[fact] ?? '')))
  return [...new Set(words)].slice(0, 3)
}
