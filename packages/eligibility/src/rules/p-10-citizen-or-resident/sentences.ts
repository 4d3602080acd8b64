import { link, type Phrase, say } from '../../explain/phrase.ts'
import { en, fr } from '../../explain/residence-words.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { day, misses, noticeHref, type Telling } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => [...fr.asked(telling), ...fr.since(telling), ...fr.atReference(telling), ...questionFr(telling)]

const questionFr = (telling: Telling): readonly Phrase[] => {
  const { threshold } = telling.verdict
  const asksResidence = misses(telling, 'residence.periods') && threshold !== undefined
  if (asksResidence && misses(telling, 'ncCitizen')) {
    return [
      say`Vous êtes prioritaire si vous êtes citoyen ou citoyenne de la Nouvelle-Calédonie, ou si vous y résidez depuis le ${day(threshold, telling)} ou avant.`,
      say`Sinon, vous pouvez quand même postuler.`,
    ]
  }
  if (asksResidence) {
    return [
      say`Vous êtes prioritaire si vous résidez en Nouvelle-Calédonie depuis le ${day(threshold, telling)} ou avant.`,
      say`Sinon, vous pouvez quand même postuler.`,
    ]
  }
  if (!misses(telling, 'ncCitizen')) return []
  return [
    say`Êtes-vous citoyen ou citoyenne de la Nouvelle-Calédonie ?`,
    say`Ce n'est pas la nationalité française ; en pratique, on en justifie par l'inscription sur la liste électorale spéciale.`,
    say`Si oui, vous êtes prioritaire, quelle que soit votre durée de résidence.`,
    ...(telling.verdict.missing.length === 1 ? [say`Si non, vous pouvez postuler, sans priorité.`] : []),
  ]
}

const whyEn: Teller = (telling) => [...en.asked(telling), ...en.since(telling), ...en.atReference(telling), ...questionEn(telling)]

const questionEn = (telling: Telling): readonly Phrase[] => {
  const { threshold } = telling.verdict
  const asksResidence = misses(telling, 'residence.periods') && threshold !== undefined
  if (asksResidence && misses(telling, 'ncCitizen')) {
    return [
      say`You have priority if you are a citizen of New Caledonia, or if you have lived there since ${day(threshold, telling)} or before.`,
      say`If not, you can apply all the same.`,
    ]
  }
  if (asksResidence) {
    return [
      say`You have priority if you have lived in New Caledonia since ${day(threshold, telling)} or before.`,
      say`If not, you can apply all the same.`,
    ]
  }
  if (!misses(telling, 'ncCitizen')) return []
  return [
    say`Are you a citizen of New Caledonia?`,
    say`This isn't French nationality; in practice it is proved by being on the special electoral roll.`,
    say`If you are, you have priority whatever your length of residence.`,
    ...(telling.verdict.missing.length === 1 ? [say`If you aren't, you can apply, without priority.`] : []),
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'La citoyenneté de la Nouvelle-Calédonie ou la durée de résidence demandée donne la priorité : l’une des deux suffit.',
    why: whyFr,
    todo: (telling) => [
      say`Vous ne savez pas ? Vous pouvez postuler dans tous les cas.`,
      say`La ${link('notice officielle de la DRHFPNC (PDF)', noticeHref(telling))} indique les justificatifs.`,
    ],
    limits: fr.convention,
  },
  en: {
    law: 'The citizenship of New Caledonia or the length of residence asked for gives priority: one of the two is enough.',
    why: whyEn,
    todo: (telling) => [
      say`You don't know? You can apply in any case.`,
      say`The ${link('official notice of the DRHFPNC (PDF, in French)', noticeHref(telling))} names the proofs.`,
    ],
    limits: en.convention,
  },
}
