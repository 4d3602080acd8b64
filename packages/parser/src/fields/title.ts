import { type Decision, type Found, field, type Head, type Line, type Region, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { leadsToPage } from '../lines/leads-to-page.ts'
import { asFound, readText, trimmed } from '../readers/text.ts'
import { hangs } from '../regions/continues.ts'
import { joinedWords } from '../words/parts.ts'
import { beginsEmployer, employerIn, repeatsEmployer } from './banner.ts'
import { isAddress, isEmployerName, isLetterhead, isPlaceAlone } from './letterhead.ts'

/** Slogans and banners that stand near the title and aren't one. */
const banner =
  /^(?:(?:avis|annonce) de (?:vacance|recrutement)|appels? a candidatures?\b|offre d'emploi|reorganisation|mouvement (?:de personnel )?interne|republique francaise|sommaire$|table des matieres$|(?:liberte|egalite|fraternite)\b|page \d|.{3,60} recrute$)/

/** Words of a web page that lead elsewhere: "Aller au contenu principal", "Partager | Imprimer". */
const navigation = new RegExp(
  `^(?:${[
    '(?:aller|passer|acceder) (?:au|a la|directement)\\b',
    "retour(?:ner)?(?:$| (?:a la|aux?) | a l')",
    'vous etes ici\\b',
    "fil d'ariane\\b",
    '(?:accueil|menu|partager|imprimer|rechercher|connexion|se connecter|plan du site|contact)(?:$| ?[>›»|])',
    'accueil ?/[^/]+/',
    "(?:partager|imprimer|telecharger|enregistrer) (?:(?:cette|l[ae]|ce|sur|en|par)\\b|l')",
    'toutes (?:les|nos) offres',
    'offre (?:precedente|suivante)',
  ].join('|')})`,
)

/** "Accueil > Emploi > Avis": at least three parts. */
const isPath = (text: string): boolean => text.split(/[>›|]/).filter((part) => hasWord(part)).length >= 3

/** Words of employers: a short line in capitals that holds one is a logo. */
const institution =
  /\b(?:province|commune|mairie|ville|congres|centre hospitalier|office des postes|gouvernement|vice-rectorat|syndicat mixte|direction generale|republique|institut|agence)\b/

/** Mixed capitals inside a word ("MoNT-DORE", "SyodicAT") show a logo read as letters. */
const readFromLogo = (text: string): boolean => /\p{Ll}\p{Lu}{2}|\p{Lu}\p{Ll}\p{Lu}/u.test(text) && !/\s/.test(text)

/** "CONGRÈS DE O", "COAMUNE DE", "Ville de": the first words of a logo, cut before the name. */
const cutLogo = /^(?:\S+\s+)?\S+\s+(?:de|du|des|d'|de la)(?:\s+\S{1,2})?$/

const looksLikeLogo = (line: Line): boolean => {
  const folded = fold(line.text)
  const capitals = line.text === line.text.toUpperCase()
  return (
    readFromLogo(line.text) ||
    (capitals && institution.test(folded) && line.text.split(' ').length <= 6) ||
    (line.heading && (cutLogo.test(folded) || isEmployerName(line)))
  )
}

/** A line that holds a reference number, counts or announces the post without naming it, or is the markup of a page. */
const noTitle =
  /^<[!/a-z]|^(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) postes?(?: a pourvoir)?$|\d{2}\s?-\s?\d{3,6}\s?\/|^(?:poste|offre|annonce)\s*:?$|^(?:avis|offre)\s(?:n\s?°\s?)?[\d-]+$/

/** A sentence about the recruitment: it may hold the post's name, but isn't it. */
const sentence = /\brecrute(?:nt)?\b|^(?:le|ce) (?:poste|contrat) est\b|^(?:pour les besoins|dans le cadre)\b/

/** A title has a word: a count of posts or a date alone is none. */
const hasWord = (text: string): boolean => /\p{L}{3}/u.test(text)

const mayBeTitle = ({ after, item, text }: Line): boolean => {
  if (after !== undefined || item || text.length < 3 || text.length > 220 || !hasWord(text)) return false
  const folded = fold(text)
  return (
    !banner.test(folded) &&
    !isAddress(folded) &&
    !leadsToPage(text) &&
    !navigation.test(folded) &&
    !isPath(text) &&
    !noTitle.test(folded) &&
    !sentence.test(folded)
  )
}

/** Words with which a second heading goes on with the first: "au sein de la maison de l'enfance". */
const linking = /^(?:au|aux|à|en|dans|auprès|pour|chargée?s?|et) /

/** A title that goes on over lines: the next begins small, or the first stops in the middle. */
const joined = (lines: readonly Line[]): readonly Line[] => {
  const [first, second] = lines
  if (!first || !second || second.index !== first.index + 1) return lines.slice(0, 1)
  const wantsMore = hangs(first.text)
  const goesOn = /^[\p{Ll}(–-]/u.test(second.text)
  const areHeadings = first.heading && second.heading
  return (areHeadings ? goesOn && (wantsMore || linking.test(second.text)) : wantsMore || goesOn) ? [first, second] : [first]
}

const webAddress = /^(?:www\.|https?:)/i

/** Lines in capitals right above a web address are slogans. */
const slogansIn = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(lines.filter(({ text }) => webAddress.test(text)).map(({ index }) => index - 1))

/** The lines from the first on that is neither a letterhead nor a place alone; a unit's name may be the title where no other line is. */
const behindLetterhead = (lines: readonly Line[]): readonly Line[] => {
  const first = lines.find((line) => !isLetterhead(line) && !isPlaceAlone(line))
  const chosen = first ?? lines.find((line) => !isEmployerName(line) && !isPlaceAlone(line))
  return chosen ? lines.slice(lines.indexOf(chosen)) : []
}

const readTitle = ({ lines, all }: Head) => {
  const employer = employerIn(all)
  const slogans = slogansIn(lines)
  const isSlogan = ({ index, text }: Line): boolean => slogans.has(index) && text === text.toUpperCase()
  const candidates = lines.filter((line) => mayBeTitle(line) && !looksLikeLogo(line) && !isSlogan(line))
  const others = employer ? candidates.filter((line) => !repeatsEmployer(employer, line)) : candidates
  const alone = employer ? candidates.filter((line) => !beginsEmployer(employer, line)) : []
  const named = others.length > 0 ? others : alone
  const titles = behindLetterhead(named)
  const [head, second] = titles
  const lone = head?.heading && second?.heading && !/\s/.test(head.text) && /^[^\p{Ll}].*\s/u.test(second.text)
  const chosen = joined(lone ? titles.slice(1) : titles)
  return found(chosen)
}

/** Over two lines, each has its piece: what stands between them (a mark of emphasis, a lone star) is no part of the title. */
const found = (chosen: readonly Line[]): readonly Found<string>[] => {
  const [first, second] = chosen
  if (!first) return []
  if (!second) return asFound(trimmed(first))
  const whole = joinedWords(chosen)
  const words = trimmed(whole)
  const end = first.text.length - whole.text.indexOf(words.text)
  return asFound(words, [words.at(0, end), words.at(end + 1, words.text.length)])
}

/** The words after the label; "Intitulé du poste 1" has its title on the next line. */
const read = (region: Region): readonly Found<string>[] => {
  if (hasWord(region.value.text)) return readText(region)
  const [next] = region.following
  return next && hasWord(next.text) ? asFound(trimmed(next)) : []
}

export const title = field({
  labels: ['Intitulé du poste', "Intitulé de l'emploi", "Intitulé de l'offre"],
  of: type<string>(),
  read,
  scan: readTitle,
  combine: (claims): Decision<string> => {
    const [first] = claims
    return first ? { state: 'stated', value: first.value, chosen: 0 } : { state: 'absent' }
  },
})
