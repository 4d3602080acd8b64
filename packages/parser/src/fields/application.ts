import { type Application, type Decided, type Found, field, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { notesIn } from '../outline/notes.ts'
import { type Statement, sentencesIn, statementsIn } from '../readers/statements.ts'
import { calledIn, claimOn, emailsIn, uniqueBy, valuesOf } from '../readers/ways-to-reach.ts'
import { documentsIn, type FoldedSentence } from './application-documents.ts'
import { beginsWay, inPersonIn, isLetterhead, postIn } from './application-ways.ts'

const sentencesOf = (statement: Statement): readonly FoldedSentence[] =>
  sentencesIn(statement).map((words) => ({ words, item: statement.item, folded: fold(words.text) }))

const readApplication = (decided: Decided): readonly Found<Application>[] => {
  const lines = notesIn(decided.linesOf('application')).others
  if (lines.length === 0) return []
  const statements = statementsIn(lines, beginsWay).filter((statement) => !isLetterhead(statement))
  const sentences = statements.flatMap(sentencesOf)
  const emails = uniqueBy(lines.flatMap(emailsIn))
  const phones = uniqueBy(statements.flatMap(calledIn))
  const documents = documentsIn(sentences)
  const post = postIn(sentences)
  const inPerson = inPersonIn(sentences)
  const hierarchy = sentences.some(({ folded }) => folded.includes('voie hierarchique'))
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
