import { type Application, type Decided, type Found, field, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { noteMarkOf } from '../outline/note-marks.ts'
import { claimOn, emailsIn, type Match, phonesIn, speaksOfCalls, uniqueBy, valuesOf } from '../readers/ways-to-reach.ts'
import { documentsIn, type FoldedLine } from './application-documents.ts'

const way = (lines: readonly FoldedLine[], words: RegExp): Match<string> | undefined => {
  for (const { line, folded } of lines) {
    const found = words.exec(folded)
    if (!found) continue
    const from = found.index + found[0].length
    const value = line.text.slice(from).replace(/[\s;,.]+$/, '')
    if (value.length > 2) return { value, span: line.at(from, from + value.length) }
  }
  return undefined
}

const readApplication = (decided: Decided): readonly Found<Application>[] => {
  const lines = decided.linesOf('application').filter(({ text }) => noteMarkOf(text) === undefined)
  if (lines.length === 0) return []
  const emails = uniqueBy(lines.flatMap(emailsIn))
  const folded = lines.map((line): FoldedLine => ({ line, folded: fold(line.text) }))
  const phones = uniqueBy(folded.flatMap((one) => (speaksOfCalls(one.folded) ? phonesIn(one.line) : [])))
  const documents = documentsIn(folded)
  const post = way(
    folded,
    /(?:voie|adresse) postale\s*(?:\([^)]*\))?\s*:\s*|par (?:courrier|voie postale)(?: postal)?\s*(?::|\ba\b|\bau\b)\s*/,
  )
  const inPerson = way(folded, /depot physique\s*(?:\([^)]*\))?\s*:\s*|depot (?:sur place|direct)\s*:\s*/)
  const hierarchy = folded.some((one) => one.folded.includes('voie hierarchique'))
  const value: Application = {
    documents: valuesOf(documents),
    emails: valuesOf(emails),
    phones: valuesOf(phones),
    ...(post && { post: post.value }),
    ...(inPerson && { inPerson: inPerson.value }),
    ...(hierarchy && { viaHierarchy: true }),
  }
  return claimOn(value, lines, { documents, emails, phones, post: post ? [post] : [], inPerson: inPerson ? [inPerson] : [] })
}

export const application = field({ of: type<Application>(), derive: readApplication })
