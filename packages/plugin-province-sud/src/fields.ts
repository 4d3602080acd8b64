import { check, type Decided, type Found, field, type Head, type Span, type Statement, type, type Words, wordTools } from '@avpkit/sdk'
import { type Unit, unitsIn } from './acronyms.ts'
import { messages } from './messages.ts'
import { province } from './units.ts'

const { fold, found, part, statements } = wordTools

const isProvince = ({ offer }: Decided): boolean =>
  fold(offer.employer ?? '')
    .replaceAll('-', ' ')
    .trim() === fold(province)

/** One claim for a list whose words stand in several places. */
const claimOf = <V>(value: V, places: readonly Span[]): readonly Found<V>[] => {
  const sorted = places.toSorted((a, b) => a[0] - b[0])
  const [first] = sorted
  if (!first) return []
  return [{ value, span: [first[0], Math.max(...sorted.map(([, end]) => end))], ...(sorted.length > 1 && { pieces: sorted }) }]
}

/** The title and the sections name units; a name that is written out somewhere counts more than the usual one. */
const deriveUnits = (decided: Decided): readonly Found<readonly Unit[]>[] => {
  if (!isProvince(decided)) return []
  const title = decided.claimOf('title')
  const inTitle = title ? unitsIn({ text: String(title.value) }).map((mention) => ({ ...mention, span: title.span })) : []
  const inBody = statements(decided.body).flatMap((one) =>
    unitsIn(one).map((mention) => ({ ...mention, span: one.at(mention.from, mention.to) })),
  )
  const mentions = [...inTitle, ...inBody]
  const named = new Map<string, (typeof mentions)[number]>()
  for (const mention of mentions) {
    const { acronym } = mention.unit
    if (!named.has(acronym) || (mention.isWritten && !named.get(acronym)?.isWritten)) named.set(acronym, mention)
  }
  const units = [...named.values()].map(({ unit }) => unit)
  return claimOf(units, [...new Set(mentions.map(({ span }) => span))])
}

/** Directions, services and other units that the notice names, in its order. */
export const units = field({ of: type<readonly Unit[]>(), derive: deriveUnits })

const announcing = /\b(?:missions?|activites?|taches?) (?:secondaires?|accessoires?|annexes?)\b|\ba titre (?:secondaire|accessoire)\b/

const sentenceAt = (one: Statement, at: number): Words => {
  const start = one.text.lastIndexOf('. ', at)
  const end = one.text.indexOf('. ', at)
  return part(one, start < 0 ? 0 : start + 2, end < 0 ? one.text.length : end)
}

/** "Au titre de mission secondaire, l'agent pourra être sollicité pour :" and the items after it, or the sentence itself. */
const announcedBy = (all: readonly Statement[], index: number): readonly { readonly text: string; readonly pieces: readonly Span[] }[] => {
  const announcement = all[index]
  const at = announcement && announcing.exec(fold(announcement.text))?.index
  if (!announcement || at === undefined) return []
  if (!announcement.text.endsWith(':')) {
    const { text, at: placeOf } = sentenceAt(announcement, at)
    return [{ text, pieces: [placeOf(0, text.length)] }]
  }
  const rest = all.slice(index + 1)
  const end = rest.findIndex(({ item }) => !item)
  return end < 0 ? rest : rest.slice(0, end)
}

const deriveSecondary = (decided: Decided): readonly Found<readonly string[]>[] => {
  const all = ['missions', 'mainActivities'].flatMap((section) => statements(decided.linesOf(section)))
  const found = all.flatMap((_, index) => announcedBy(all, index))
  return claimOf(
    found.map(({ text }) => text.replace(/[\s.;,]+$/, '')),
    found.flatMap(({ pieces }) => pieces),
  )
}

/** Secondary missions that prose announces; those below a heading of their own are the section `secondaryActivities`. */
export const secondaryMissions = field({ of: type<readonly string[]>(), derive: deriveSecondary })

const name = String.raw`(?:\p{Lu}[\p{Lu}\d]{2,}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*)(?:-[\p{Lu}\d]+)?`
const kinds = '[Ll]ogiciels?|[Pp]rogiciels?|[Aa]pplications?|[Aa]pplicatifs?'
const adjectives = 'm[ée]tiers?|informatiques?|provincia(?:l|le|ux|les)|internes?|sp[ée]cifiques?|comptables?|notamment|d[ée]nomm[ée]e?s?'
/** "le logiciel SALSA", "applications métiers (ALOHA, POPCORN)", "logiciels métier : PATIMMO et SUDPROJET". */
const named = new RegExp(
  String.raw`(?<!\p{L})(?:${kinds})(?:\s+(?:${adjectives}))*\s*[:(«"]?\s*(${name}(?:\s*(?:,|et|ou|/)\s*${name})*)`,
  'gu',
)
const capitals = new RegExp(`(?<![\\p{L}\\d])${name}`, 'gu')

const applicationsIn = (one: Statement): readonly { readonly name: string; readonly span: Span }[] =>
  [...one.text.matchAll(named)].flatMap(({ 0: all, 1: names = '', index }) => {
    const start = index + all.length - names.length
    return [...names.matchAll(capitals)].map((match) => {
      const words = part(one, start + match.index, start + match.index + match[0].length)
      return { name: words.text, span: words.at(0, words.text.length) }
    })
  })

const deriveApplications = (decided: Decided): readonly Found<readonly string[]>[] => {
  const found = statements(decided.body).flatMap(applicationsIn)
  return claimOf(
    [...new Set(found.map(({ name }) => name))],
    found.map(({ span }) => span),
  )
}

/** Business applications that missions and profile name. */
export const applications = field({ of: type<readonly string[]>(), derive: deriveApplications })

const regular = /\bregularisation\b/

/** "immédiatement (Régularisation)": the post is held already, and the notice regularises it. */
const scanRegularisation = ({ all }: Head): readonly Found<string>[] => {
  const line = all.find(({ text, after }) => after === 'availability' && regular.test(fold(text)))
  const match = line && regular.exec(fold(line.text))
  return line && match ? found(part(line, match.index, match.index + match[0].length)) : []
}

export const regularisation = field({ of: type<string>(), scan: scanRegularisation })

/** "Adjoint" alone is what converters leave of "Adjoint administratif"; the job tells it from the other adjoints. */
const isAdministrative = ({ offer: { corps, respncJob = '' } }: Decided): boolean => {
  const text = fold(corps?.text ?? '').trim()
  return /\badjoint administratif\b/.test(text) || (text === 'adjoint' && /secretaire|assistant|accueil|administrati/.test(fold(respncJob)))
}

/** Many of the province's notices for adjoints administratifs were corrected from "sur titre" to "recrutement direct". */
export const routeOfAdjoint = check({
  messages,
  run(decided, report) {
    const { corps, residence } = decided.offer
    if (!isProvince(decided) || residence?.route !== 'titre' || !corps || !isAdministrative(decided)) return
    const claim = decided.claimOf('residence')
    const span = claim?.parts?.route ?? claim?.span
    report('provinceSud/route-of-adjoint', { corps: corps.text }, { ...(span && { span }), path: ['residence', 'route'] })
  },
})
