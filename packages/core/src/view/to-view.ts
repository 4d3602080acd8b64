import { formatDate } from '../calendar/index.ts'
import type { Locale } from '../locale.ts'
import type { Offer, Section, SectionId } from '../offer/offer.ts'
import type { Reading } from '../reading/reading.ts'
import { AvpUsageError } from '../usage-error.ts'
import { applyBlocks } from './apply.ts'
import { cleanText } from './clean.ts'
import { type Draft, draftOf } from './draft.ts'
import { essentialFacts, glanceFacts } from './facts.ts'
import { glossaryOf } from './glossary.ts'
import { localEmployment, localEmploymentDetail } from './local-employment.ts'
import { offerBlocks } from './offer-blocks.ts'
import { languageOf, printedName, printedText, printedWithCalls } from './phrase.ts'
import { statusOf } from './status.ts'
import { typeset } from './typeset.ts'
import { unsaidItems } from './unsaid.ts'
import type { View, ViewBlock, ViewFact, ViewLinkLabels, ViewMeta, ViewOptions, ViewSection, ViewSectionId } from './view.ts'
import type { ViewWords } from './words.ts'
import { wordsEn } from './words-en.ts'
import { wordsFr } from './words-fr.ts'

const wordsOf: { readonly [L in Locale]: ViewWords } = { fr: wordsFr, en: wordsEn }

type OwnSection = Exclude<ViewSectionId, `offer/${string}`>

/** The order in which people read: what decides first, the work before the service that presents itself, the printed formalities late. */
const ranks: readonly (OwnSection | `offer/${SectionId}` | 'offer/*')[] = [
  'glance',
  'local-employment',
  'essentials',
  'apply',
  'offer/missions',
  'offer/mainActivities',
  'offer/secondaryActivities',
  'offer/profile',
  'offer/knowledge',
  'offer/skills',
  'offer/behaviour',
  'offer/conditions',
  'offer/details',
  'offer/context',
  'offer/*',
  'offer/contact',
  'offer/application',
  'local-employment-detail',
  'unsaid',
  'footnotes',
  'words',
]

const rankById = new Map<string, number>(ranks.map((id, rank) => [id, rank]))
const rankOfOthers = rankById.get('offer/*') ?? 0

const rankOf = (id: ViewSectionId): number => rankById.get(id) ?? rankOfOthers

/**
 * Puts an offer, or what was read of one, into words in the order in which people read it: the view that renderers draw.
 *
 * A reading's diagnostics make dates and residence doubtful: a doubted deadline gives the status `unknown`, with the printed words and what
 * they probably mean, and nothing is reckoned from it. Without `at` the status is `undated` and names the deadline alone. Blanks that must
 * not break are U+202F and U+00A0. Never throws on an offer; an `at` that isn't an instant is a programmer's mistake: an {@link AvpUsageError}.
 *
 * @example
 * ```ts
 * const offer = { kind: 'offer', schemaVersion: 1, title: 'Garde-nature', sections: [] } as const
 * toView(offer, 'fr').title // 'Garde-nature'
 * toView(offer, 'fr').status.state // 'unknown'
 * ```
 */
export const toView = (offerOrReading: Offer | Reading, locale: Locale, options: ViewOptions = {}): View => {
  const words = Object.hasOwn(wordsOf, locale) ? wordsOf[locale] : undefined
  if (!words) throw new AvpUsageError('locale-unknown', `A view is drawn in "fr" or "en", not in "${String(locale)}".`)
  const draft = draftOf(offerOrReading, locale, words, options)
  const { offer, links } = draft
  const title = printedText(offer.title ?? '').trim()
  const reference = offer.reference && cleanText(offer.reference.key ?? offer.reference.number)
  return {
    kind: 'view',
    schemaVersion: 1,
    locale,
    contentLanguage: 'fr',
    title: title === '' ? words.untitled : title,
    ...(title !== '' && locale !== 'fr' && { titleLang: 'fr' }),
    ...(offer.employer !== undefined && { employer: printedText(offer.employer) }),
    ...(reference !== undefined && reference !== '' && { reference }),
    status: statusOf(draft),
    sections: sectionsOf(draft),
    meta: metaOf(draft),
    foot: footOf(draft),
    runningFoot: runningFootOf(draft),
    links,
    linkLabels: linkLabelsOf(draft),
  }
}

const sectionsOf = (draft: Draft): readonly ViewSection[] => {
  const all = [...ownSections(draft), ...offerSections(draft)]
  return all.filter(({ blocks }) => blocks.length > 0).sort((a, b) => rankOf(a.id) - rankOf(b.id))
}

const facts = (list: readonly ViewFact[]): readonly ViewBlock[] => (list.length > 0 ? [{ type: 'facts', facts: list }] : [])

const ownSections = (draft: Draft): readonly ViewSection[] => {
  const section = (id: OwnSection, blocks: readonly ViewBlock[]): ViewSection => ({
    id,
    anchor: id,
    heading: typeset(draft.words.headings[id], draft.locale),
    blocks,
  })
  return [
    section('glance', facts(glanceFacts(draft))),
    section('local-employment', localEmployment(draft)),
    section('essentials', facts(essentialFacts(draft))),
    section('apply', applyBlocks(draft)),
    section('local-employment-detail', localEmploymentDetail(draft)),
    section('unsaid', unsaidBlocks(draft)),
    section('words', glossaryBlocks(draft)),
    section('footnotes', noteBlocks(draft)),
  ]
}

const unsaidBlocks = (draft: Draft): readonly ViewBlock[] => {
  const items = unsaidItems(draft).map((text) => ({ text }))
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : []
}

const glossaryBlocks = (draft: Draft): readonly ViewBlock[] => {
  const entries = glossaryOf(draft)
  return entries.length > 0 ? [{ type: 'glossary', entries }] : []
}

const noteBlocks = ({ offer, locale }: Draft): readonly ViewBlock[] => {
  const noCalls: ReadonlySet<string> = new Set()
  const notes = (offer.footnotes ?? []).map(({ mark, text }) => {
    const { lang: _, ...words } = printedWithCalls(text, locale, noCalls)
    return { mark: cleanText(mark), ...words }
  })
  return notes.length > 0 ? [{ type: 'notes', notes, ...languageOf(locale) }] : []
}

const offerSections = (draft: Draft): readonly ViewSection[] => {
  const { sections } = draft.offer
  const last = isTruncated(draft) ? sections.findLastIndex(({ blocks }) => blocks.length > 0) : -1
  const taken = new Set<string>()
  const seen = new Set<SectionId>()
  return sections.map((section, index): ViewSection => {
    const again = seen.has(section.id)
    seen.add(section.id)
    return {
      id: `offer/${section.id}`,
      anchor: freeAnchor(`offer-${section.id.replace(/[^a-zA-Z0-9]+/g, '-')}`, taken),
      ...headingOf(draft, section, again),
      blocks: [...offerBlocks(draft, section.blocks), ...(index === last ? [cutNotice(draft)] : [])],
    }
  })
}

const isTruncated = ({ reading }: Draft): boolean => reading?.diagnostics.some(({ code }) => code === 'source-truncated') ?? false

const cutNotice = ({ words, locale }: Draft): ViewBlock => ({ type: 'notice', text: typeset(words.cutHere, locale) })

const freeAnchor = (wished: string, taken: Set<string>): string => {
  let anchor = wished
  for (let count = 2; taken.has(anchor); count++) anchor = `${wished}-${count}`
  taken.add(anchor)
  return anchor
}

/** Known sections, and those of plug-ins, have headings in the view's language; a repeated one, and any other, keeps the heading printed. */
const headingOf = (draft: Draft, { id, heading }: Section, again: boolean): Pick<ViewSection, 'heading' | 'headingLang'> => {
  const { words, locale } = draft
  const known: string | undefined = Object.hasOwn(words.sections, id) ? words.sections[id as keyof typeof words.sections] : undefined
  const named = known === undefined ? pluginHeading(draft, id) : { heading: typeset(known, locale) }
  const own = printedName(heading ?? '')
  if (own !== '' && (again || named === undefined)) return { heading: own, ...(locale !== 'fr' && { headingLang: 'fr' }) }
  return named ?? { heading: typeset(words.unnamedSection, locale) }
}

/** "opt/licences" has the heading that the plug-in opt gives its section licences; without an English one, the French. */
const pluginHeading = ({ plugins, locale }: Draft, id: SectionId): Pick<ViewSection, 'heading' | 'headingLang'> | undefined => {
  const [name, section = ''] = id.split('/')
  const { sections = {} } = plugins.find((plugin) => plugin.name === name) ?? {}
  const heading = Object.hasOwn(sections, section) ? sections[section]?.heading : undefined
  if (heading === undefined) return undefined
  const said = heading[locale]
  return said === undefined ? { heading: printedText(heading.fr), headingLang: 'fr' } : { heading: typeset(cleanText(said), locale) }
}

const linkLabelsOf = ({ words, locale, links }: Draft): ViewLinkLabels => {
  const { official, reportError, calendar, twin, proofs } = words.linkLabels
  const note = links.officialNote === undefined ? '' : ` (${cleanText(links.officialNote)})`
  return {
    official: typeset(`${official}${note}`, locale),
    reportError: typeset(reportError, locale),
    calendar: typeset(calendar, locale),
    twin: typeset(twin, locale),
    proofs: typeset(proofs, locale),
  }
}

const readDay = ({ readOn, locale }: Draft): string | undefined => readOn && formatDate(readOn, locale, 'long')

const footOf = (draft: Draft): readonly string[] => {
  const { foot } = draft.words
  const day = readDay(draft)
  return [...(day === undefined ? [] : [foot.versionRead(day)]), foot.decides, foot.independent].map((line) => typeset(line, draft.locale))
}

const runningFootOf = (draft: Draft): string =>
  typeset(draft.words.runningFoot(draft.offer.reference && cleanText(draft.offer.reference.number), readDay(draft)), draft.locale)

const longestDescription = 300

const metaOf = (draft: Draft): ViewMeta => {
  const { offer, words, locale, deadline } = draft
  const title = cleanText(offer.title ?? '').trim() || words.untitled
  const said = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part.trim() !== '').map((part) => cleanText(part ?? ''))
  const place = said([offer.employer, offer.workplace]).join(', ')
  const until = deadline && `${words.status.undated} : ${formatDate(deadline, locale, 'full')}`
  const description = said([title, place, until]).join('. ')
  return {
    title: said([title, offer.employer]).join(' – '),
    ...(offer.employer !== undefined && { author: cleanText(offer.employer) }),
    subject: said([words.subject, offer.reference?.number]).join(' '),
    keywords: [
      ...new Set(
        said([
          ...words.keywords,
          offer.respncJob,
          offer.employer,
          offer.workplace,
          ...(offer.corps?.entries ?? []).map(({ name }) => name),
        ]),
      ),
    ],
    description: description.length > longestDescription ? `${cleanText(description.slice(0, longestDescription - 1))}…` : description,
  }
}
