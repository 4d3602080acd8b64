import { compareDates, type PlainDate } from '@avpkit/core'
import { link, type Phrase, say } from './phrase.ts'
import { askedWords, day, isExactly, isPast, noticeHref, sinceWords, type Telling } from './telling.ts'

/** Where the offer asks for several durations, the rule that says so quotes them. */
const isOfSeveral = ({ verdict }: Telling): boolean => verdict.reasons.some(({ rule }) => rule === 'P-12')

/** Sentences on the length of residence that several rules share, in French. */
export const fr = {
  /** "L'avis demande une durée de résidence « au moins égale à 10 ans »." */
  asked: (telling: Telling): readonly Phrase[] => {
    const asked = askedWords(telling)
    const { counting } = telling.verdict
    if (isOfSeveral(telling)) return []
    if (asked) return [say`L'avis demande une durée de résidence ${asked}.`]
    return counting ? [say`L'avis demande une durée de résidence d'au moins ${counting.years} ans.`] : []
  },

  since: (telling: Telling): readonly Phrase[] => {
    const since = sinceWords(telling)
    return since ? [say`Vous indiquez résider en Nouvelle-Calédonie depuis ${since.isDay ? 'le ' : ''}${since.words}.`] : []
  },

  /** "Vous avez atteint 10 ans le 1er mars 2023, avant la date limite du 18 juillet 2025." */
  reached: (telling: Telling): readonly Phrase[] => {
    const { residenceReachedOn: reached, counting } = telling.verdict
    if (!reached || !counting) return []
    const verb = isPast(reached, telling) ? 'avez atteint' : 'atteignez'
    const latest = counting.since && counting.since.length < 10 ? 'au plus tard ' : ''
    return [say`Vous ${verb} ${counting.years} ans ${latest}le ${day(reached, telling)}${fr.before(reached, telling)}.`]
  },

  before: (reached: PlainDate, telling: Telling): Phrase => {
    const { reference } = telling.verdict.counting ?? {}
    if (!reference || telling.reason.policies?.['policy.referenceDate'] !== 'deadline') return say``
    return compareDates(reached, reference) < 0
      ? say`, avant la date limite du ${day(reference, telling)}`
      : say`, le jour même de la date limite`
  },

  /** "un peu plus de 8 ans" */
  completed: ({ verdict }: Telling): string => {
    const { completed = 0 } = verdict.counting ?? {}
    if (completed === 0) return "moins d'un an"
    const years = completed === 1 ? '1 an' : `${completed} ans`
    return isExactly(verdict) ? `${years} exactement` : `un peu plus de ${years}`
  },

  /** "Vous en aurez un peu plus de 8 le 18 juillet 2025." */
  atReference: (telling: Telling): readonly Phrase[] => {
    const { reference, completed } = telling.verdict.counting ?? {}
    if (!reference || completed === undefined) return []
    return [
      say`Vous y ${isPast(reference, telling) ? 'résidiez' : 'résiderez'} depuis ${fr.completed(telling)} le ${day(reference, telling)}.`,
    ]
  },

  proofs: (telling: Telling): Phrase =>
    say`Joignez les justificatifs de résidence prévus par la ${link('notice officielle de la DRHFPNC (PDF)', noticeHref(telling))} : l'employeur se prononce sur eux.`,

  /** How days are counted, wherever the answer rests on it. */
  convention: (telling: Telling): readonly Phrase[] => [
    say`Comment nous comptons : de date à date, jusqu'${referenceFr[telling.reason.policies?.['policy.referenceDate'] ?? 'deadline'] ?? ''}.`,
    telling.links.unknowns === undefined
      ? say`C'est notre convention : nous n'avons pas trouvé de texte public qui fixe cette date.`
      : say`C'est notre convention : nous n'avons pas trouvé de texte public qui fixe cette date (${link('ce que nous ne savons pas', telling.links.unknowns)}).`,
  ],
}

const referenceFr: { readonly [policy: string]: string } = {
  deadline: 'à la date limite de candidature',
  postedOn: "à la date de dépôt de l'offre",
  at: "à aujourd'hui",
}

/** The same sentences in English. */
export const en = {
  asked: (telling: Telling): readonly Phrase[] => {
    const asked = askedWords(telling)
    const { counting } = telling.verdict
    if (isOfSeveral(telling)) return []
    if (asked) return [say`The notice asks for a length of residence ${asked}.`]
    return counting ? [say`The notice asks for a length of residence of at least ${counting.years} years.`] : []
  },

  since: (telling: Telling): readonly Phrase[] => {
    const since = sinceWords(telling)
    return since ? [say`You say that you have lived in New Caledonia since ${since.words}.`] : []
  },

  reached: (telling: Telling): readonly Phrase[] => {
    const { residenceReachedOn: reached, counting } = telling.verdict
    if (!reached || !counting) return []
    const verb = isPast(reached, telling) ? 'reached' : 'reach'
    const latest = counting.since && counting.since.length < 10 ? 'by' : 'on'
    return [say`You ${verb} ${counting.years} years ${latest} ${day(reached, telling)}${en.before(reached, telling)}.`]
  },

  before: (reached: PlainDate, telling: Telling): Phrase => {
    const { reference } = telling.verdict.counting ?? {}
    if (!reference || telling.reason.policies?.['policy.referenceDate'] !== 'deadline') return say``
    return compareDates(reached, reference) < 0
      ? say`, before the deadline of ${day(reference, telling)}`
      : say`, the very day of the deadline`
  },

  completed: ({ verdict }: Telling): string => {
    const { completed = 0 } = verdict.counting ?? {}
    if (completed === 0) return 'less than a year'
    const years = completed === 1 ? '1 year' : `${completed} years`
    return isExactly(verdict) ? `exactly ${years}` : `a little over ${years}`
  },

  atReference: (telling: Telling): readonly Phrase[] => {
    const { reference, completed } = telling.verdict.counting ?? {}
    if (!reference || completed === undefined) return []
    return [
      say`On ${day(reference, telling)} you ${isPast(reference, telling) ? 'had' : 'will have'} lived there for ${en.completed(telling)}.`,
    ]
  },

  proofs: (telling: Telling): Phrase =>
    say`Add the proofs of residence that the ${link('official notice of the DRHFPNC (PDF, in French)', noticeHref(telling))} names: the employer goes by them.`,

  convention: (telling: Telling): readonly Phrase[] => [
    say`How we count: from date to date, up to ${referenceEn[telling.reason.policies?.['policy.referenceDate'] ?? 'deadline'] ?? ''}.`,
    telling.links.unknowns === undefined
      ? say`This is our convention: we found no public text that fixes the date.`
      : say`This is our convention: we found no public text that fixes the date (${link("what we don't know", telling.links.unknowns)}).`,
  ],
}

const referenceEn: { readonly [policy: string]: string } = {
  deadline: 'the deadline for applications',
  postedOn: 'the day on which the offer was posted',
  at: 'today',
}
