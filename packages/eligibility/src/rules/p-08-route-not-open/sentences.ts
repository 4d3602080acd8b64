import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'
import { quoted } from '../../explain/telling.ts'

export const sentences: RuleSentences = {
  fr: {
    law: '« / » à la place d’une durée veut dire, le plus souvent, que le poste n’est pas ouvert au recrutement sur titre.',
    why: ({ reason }) =>
      reason.outcome === 'unknown'
        ? [
            say`L'une des valeurs imprimées est ${quoted({ kind: 'quote', words: '/' }, 'fr')} : pour elle, le recrutement sur titre n'est sans doute pas ouvert.`,
          ]
        : [
            say`L'avis porte ${quoted({ kind: 'quote', words: '/' }, 'fr')} à la place d'une durée de résidence.`,
            say`Le plus souvent, cela veut dire que ce poste n'est pas ouvert au recrutement sur titre.`,
            say`Il s'adresse d'abord aux fonctionnaires et aux lauréats de concours ; un contrat reste parfois possible.`,
          ],
    todo: () => [say`Posez la question à l'employeur avant de préparer votre dossier.`],
  },
  en: {
    law: '“/” in the place of a length mostly means that the post is not open to recruitment by diploma.',
    why: ({ reason }) =>
      reason.outcome === 'unknown'
        ? [
            say`One of the printed values is ${quoted({ kind: 'quote', words: '/' }, 'en')}: for that one, recruitment by diploma probably isn't open.`,
          ]
        : [
            say`The notice shows ${quoted({ kind: 'quote', words: '/' }, 'en')} in the place of a length of residence.`,
            say`Mostly this means that the post isn't open to recruitment by diploma.`,
            say`It is meant first for civil servants and those who passed a competitive exam; a contract sometimes remains possible.`,
          ],
    todo: () => [say`Ask the employer before you prepare your file.`],
  },
}
