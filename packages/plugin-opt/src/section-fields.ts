import { type Claim, check, type Decided, type Decision, type Found, field, type Statement, type, wordTools } from '@avpkit/sdk'
import { messages } from './messages.ts'

const { fold, part, statements, trim } = wordTools

/** "/" alone or after a label of its own, and the words that say the same. */
const nothing = /^(?:[^:]{0,120}:)?(?:[\s/.–-]*|\s*neant\.?|\s*sans objet\.?)$/

const isNothing = ({ text }: Statement): boolean => nothing.test(fold(text))

/** What a section lists, each item or phrase once. */
const listOf =
  (section: string) =>
  (decided: Decided): readonly Found<readonly string[]>[] => {
    const all = statements(decided.linesOf(section)).filter(({ text }) => text !== '')
    const [first, ...rest] = all
    if (!first) return []
    const span = [first.span[0], (rest.at(-1) ?? first).span[1]] as const
    const said = all.filter((one) => !isNothing(one))
    const listed = said.length > 0 ? said : all
    const pieces = listed.flatMap((one) => one.pieces)
    return [{ value: said.map((one) => trim(one).text), span, ...(pieces.length > 1 && { pieces }) }]
  }

/** "/" says that there is nothing: empty, not absent. */
const decideList = (claims: readonly Claim<readonly string[]>[]): Decision<readonly string[]> => {
  const [claim] = claims
  if (!claim) return { state: 'absent' }
  return claim.value.length === 0 ? { state: 'empty' } : { state: 'stated', value: claim.value, chosen: 0 }
}

const list = (section: string) => field({ of: type<readonly string[]>(), derive: listOf(section), combine: decideList })

/** Régimes indemnitaires. */
export const allowances = list('opt/allowances')

/** What "Caractéristiques particulières de l'emploi" and "Conditions de travail" hold besides licences, supplies and allowances. */
export const workingConditions = list('conditions')

/** A skill that may be acquired after the recruitment: the notice stars it. */
export interface StarredSkill {
  readonly section: string
  readonly text: string
}

const starredSections = ['knowledge', 'skills', 'behaviour', 'conditions', 'opt/licences'] as const

/** A star after words, in parentheses or not; a converter may have taken the star for a mark of emphasis and left the parentheses. */
const starred = /([^*]*[^*\s(])\s*(?:\(\s*\*?\s*\)|\*(?![\p{L}\p{N}]))/gu

/** "Les compétences suivies de (*) pourront être acquises…": the note that explains the stars. */
const isNote = ({ text }: { readonly text: string }): boolean => /competences suivies d/.test(fold(text))

const starsIn = (section: string, one: Statement): readonly Found<StarredSkill>[] =>
  [...one.text.matchAll(starred)].map((match) => {
    const words = trim(part(one, match.index, match.index + (match[1] ?? '').length))
    return { value: { section, text: words.text }, span: words.at(0, words.text.length) }
  })

const allStars = (decided: Decided): readonly Found<StarredSkill>[] =>
  starredSections.flatMap((section) =>
    statements(decided.linesOf(section))
      .filter((one) => !isNote(one))
      .flatMap((one) => starsIn(section, one)),
  )

const deriveStars = (decided: Decided): readonly Found<readonly StarredSkill[]>[] => {
  const found = allStars(decided).toSorted((a, b) => a.span[0] - b.span[0])
  const [first] = found
  if (!first) return []
  const pieces = found.map(({ span }) => span)
  return [
    {
      value: found.map(({ value }) => value),
      span: [first.span[0], (pieces.at(-1) ?? first.span)[1]],
      ...(pieces.length > 1 && { pieces }),
    },
  ]
}

export const starredSkills = field({ of: type<readonly StarredSkill[]>(), derive: deriveStars })

/** Stars and the note that explains them belong together. In three notices of four the note of the template stands there without any star. */
export const stars = check({
  messages,
  run(decided, report) {
    const note = decided.body.find(isNote)
    const found = allStars(decided)
    const [first] = found
    if (first && !note)
      report('opt/stars-without-note', { count: found.length }, { span: first.span, path: ['ext', 'opt', 'starredSkills'] })
    if (note && !first) report('opt/note-without-stars', {}, { span: note.span })
  },
})
