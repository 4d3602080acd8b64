import { say } from '../../explain/phrase.ts'
import { en, fr } from '../../explain/residence-words.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { day, type Telling } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const { residenceReachedOn: reached, counting } = telling.verdict
  return [
    ...fr.asked(telling),
    ...fr.since(telling),
    ...fr.atReference(telling),
    ...(reached && counting ? [say`Vous atteindrez ${counting.years} ans le ${day(reached, telling)}.`] : []),
    say`Cette durée donne une priorité, elle ne ferme pas la porte.`,
    say`Votre candidature peut être retenue « à défaut », si aucune personne prioritaire n'a les diplômes et les compétences attendus.`,
  ]
}

const whyEn: Teller = (telling) => {
  const { residenceReachedOn: reached, counting } = telling.verdict
  return [
    ...en.asked(telling),
    ...en.since(telling),
    ...en.atReference(telling),
    ...(reached && counting ? [say`You will reach ${counting.years} years on ${day(reached, telling)}.`] : []),
    say`This length gives a priority, it doesn't close the door.`,
    say`You can be recruited if nobody with priority has the diplomas and skills that are expected.`,
  ]
}

/** Shorter durations that other notices ask for and that the person has reached already. */
const reachedElsewhere = ({ verdict: { counting } }: Telling): readonly number[] =>
  [5, 3].filter((years) => years < (counting?.years ?? 0) && years <= (counting?.completed ?? 0))

const joined = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`

const limitsFr: Teller = (telling) => {
  const durations = [...reachedElsewhere(telling).map((years) => `${years} ans`), '« inférieure à 3 ans »']
  return [
    say`Bon à savoir : sur les avis qui demandent ${joined(durations, 'ou')}, votre durée de résidence suffit.`,
    say`Pour un recrutement par contrat, la règle peut être appliquée plus strictement : posez la question à l'employeur.`,
  ]
}

const limitsEn: Teller = (telling) => {
  const durations = [...reachedElsewhere(telling).map((years) => `${years} years`), '“inférieure à 3 ans” (less than 3 years)']
  return [
    say`Good to know: on notices that ask for ${joined(durations, 'or')}, your residence is long enough.`,
    say`For a recruitment by contract the rule may be applied more strictly: ask the employer.`,
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Sans la citoyenneté calédonienne ni la durée demandée, la candidature est possible, sans priorité.',
    why: whyFr,
    limits: (telling) => [...limitsFr(telling), ...fr.convention(telling)],
  },
  en: {
    law: 'Without the citizenship of New Caledonia or the length asked for, one can apply, without priority.',
    why: whyEn,
    limits: (telling) => [...limitsEn(telling), ...en.convention(telling)],
  },
}
