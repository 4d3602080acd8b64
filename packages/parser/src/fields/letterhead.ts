import type { Line } from '@avpkit/core'
import { fold } from '../lines/fold.ts'

/** First words of employers and their units. */
const beginnings =
  /^(?:province|commune|mairie|ville|congres|gouvernement|haut-commissariat|vice-rectorat|universite|centre hospitalier|syndicat (?:mixte|intercommunal)|chambre d|office (?:de|d')|agence (?:de|d'|pour)|institut|caisse|etablissement (?:public|d'|de)|port autonome|conservatoire|ehpad|lycee|college|(?:sous-)?direction|service|pole|departement|bureau|secretariat general|hotel de (?:ville|la ville|la province))\b/

/** Short lines that begin with the kind of an employer: "Syndicat Mixte", "Ville de Dumbéa". */
const employerName = /^(?:syndicat mixte|centre hospitalier|province|commune|mairie|ville|congres|universite|vice-rectorat|gouvernement)\b/

/** Lines of an address: a post-box, a street, a town with its code, a telephone number, a mailbox, a site. */
const address = new RegExp(
  [
    String.raw`^(?:b\.?\s?p\.?|boite postale)\s*(?:n°\s*)?[a-z]?\d`,
    String.raw`\b988\d\d\s+[a-z]`,
    String.raw`^\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|route|boulevard|place|promenade|impasse|allee)\b`,
    String.raw`^(?:tel|telephone|fax|telecopie|standard)\b[\s.:/]*[(+\d]`,
    String.raw`^(?:tel|telephone|fax|telecopie|e-?mail|mel|courriel|site(?: (?:web|internet))?)\.?\s?:`,
    String.raw`:\s?(?:\(?\+?687\)?[ .]?)?\d\d[ .]?\d\d[ .]?\d\d(?!\d)`,
    String.raw`^(?:www\.|https?:)|^\S+\.(?:nc|com|fr|org|net)(?:/\S*)?$`,
    String.raw`[a-z\d]@[a-z\d]`,
  ].join('|'),
)

/** The communes of New Caledonia and what else a letterhead is dated from. */
const towns =
  'belep|boulouparis|bourail|canala|dumbea|farino|hienghene|houailou|(?:l.)?ile des pins|kaala.gomen|kone|kouaoua|koumac|la foa|lifou|mare|moindou|(?:le )?mont.dore|noumea|ouegoa|ouvea|paita|poindimie|ponerihouen|pouebo|pouembout|poum|poya|sarramea|thio|touho|voh|yate|nouvelle.caledonie'
const placeAlone = new RegExp(`^(?:a )?(?:${towns})(?:(?:,| le|, le) ?\\d.*)?$`)

/** "(H/F)", "chargé(e)", "infirmier(ère)", "chargé·e": what only the name of a post has. */
const namingPost = /\b(?:h ?\/ ?f|f ?\/ ?h)\b|[a-z](?:\((?:e?s|e|nes?|les?|fe|ves?|i?eres?|e?use|t?rices?|tte|esse)\)|·[a-z])/

const namesPost = ({ text }: Line): boolean => namingPost.test(fold(text))

/** Whether a line is part of an address and never the name of a post. */
export const isAddress = (folded: string): boolean => address.test(folded)

/** Whether a line is a town alone, with or without a day. */
export const isPlaceAlone = ({ text }: Line): boolean => placeAlone.test(fold(text))

/** Whether a line begins as the names of employers and their units do. */
export const isLetterhead = (line: Line): boolean => beginnings.test(fold(line.text)) && !namesPost(line)

/** Whether a line is no more than an employer's name. */
export const isEmployerName = (line: Line): boolean =>
  employerName.test(fold(line.text)) && line.text.split(' ').length <= 4 && !namesPost(line)
