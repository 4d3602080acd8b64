import type { Line, SectionId } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { isOfThisPost } from './of-this-post.ts'

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

/** Whether a line says how to apply; less is enough where people to contact are named: other sections may be about the applications of others. */
const asks = (text: string, amongContacts: boolean): boolean => {
  if (!mayBegin.test(text)) return false
  const folded = fold(text.slice(0, looked))
  if (amongContacts && (applications.test(folded) || (instruction.test(folded) && object.test(folded)))) return true
  return (subject.test(folded) && toSend.test(folded)) || (request.test(folded) && object.test(folded))
}

/** Whether a line that begins with a capital says how to apply, among notes. */
export const opensApplication = ({ text }: Line): boolean => /^\p{Lu}/u.test(text) && asks(text, true)

/** Whether the first of some lines, which stands in another section, says how to apply: "Les candidatures sont à adresser à …". */
export const asksToApply = (lines: readonly Line[], open: SectionId): boolean => {
  const [line] = lines
  if (!line || line.item || open === 'application') return false
  return asks(line.text, open === 'contact') && isOfThisPost(lines, open)
}
