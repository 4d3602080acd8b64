import type { Line } from '@avpkit/core'
import { fold } from '../lines/fold.ts'

const papers = '(?:dossiers? de candidature|cv|curriculum vitae|lettres? de (?:motivation|candidature))'
const applications = /^(?:(?:les|toute|toutes les|vos|votre|la|une) )?candidatures?(?![a-z])(?! (?:de|des) fonctionnaires)/
const subject = new RegExp(`^(?:(?:l[ae]s?|un|une|vos|votre) )?(?:candidatures?|${papers})(?![a-z])`)
const toSend = /\b(?:a|doi(?:t|vent)|devront?|devra)(?: etre)? (?:adress|envoy|transm|parven|faire parven|depos|remis|remett)/
const request =
  /^(?:merci d(?:e |')|veuillez |priere d(?:e |')|(?=(?:envoy|adress|transmett|depos|remett|faites|postul)ez\b))(?:nous )?(?:envoy|adress|transm|faire parvenir|depos|remett|faites|postul)/
const instruction = /^(?:envoyer|adresser|transmettre|faire parvenir|deposer) /
const object = new RegExp(`\\b(?:candidatures?|${papers}|dossiers?)(?![a-z])`)

/** Letters of a line that are looked at. */
const looked = 200
const mayBegin = /^[acdeflmptuv]/i

/**
 * Whether a line that stands under another heading says how to apply: "Les candidatures sont à adresser à …", "Merci d'envoyer
 * votre CV …". Where people to contact are named, less is enough: other sections may be about the applications of others.
 */
export const asksToApply = ({ text, item }: Line, open: string): boolean => {
  if (item || open === 'application' || !mayBegin.test(text)) return false
  const folded = fold(text.slice(0, looked))
  if (open === 'contact' && (applications.test(folded) || (instruction.test(folded) && object.test(folded)))) return true
  return (subject.test(folded) && toSend.test(folded)) || (request.test(folded) && object.test(folded))
}
