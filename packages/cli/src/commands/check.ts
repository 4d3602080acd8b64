import { type Candidate, cleanText, type Instant, typeset, type Verdict } from '@avpkit/core'
import { explain } from '@avpkit/eligibility'
import { askMissing, canAsk } from '../candidate/ask.ts'
import { candidateWords } from '../candidate/candidate-words.ts'
import { givenCandidate } from '../candidate/given.ts'
import { type OfferDocument, offerDocument } from '../inputs/offer-document.ts'
import { moment } from '../moment.ts'
import { jsonPage } from '../outputs/json.ts'
import { misused, type Status } from '../refusal.ts'
import { momentWords } from '../screen/moment-words.ts'
import { paragraph } from '../screen/rows.ts'
import { painted } from '../screen/screen.ts'
import { verdictLines } from '../screen/verdict.ts'
import type { Session } from '../session.ts'
import { faultWords } from '../usage/fault-words.ts'

/** Title, reference and moment: what the answer speaks of. */
const heading = ({ offer, source }: OfferDocument['reading'], at: Instant, { screen, locale }: Session): readonly string[] => {
  const under = [...(offer.reference ? [offer.reference.number] : []), momentWords(at, locale)].map(cleanText).join(' · ')
  return [
    ...paragraph(cleanText(offer.title ?? source.id), screen, { indent: 0 }).map((line) => painted(line, 'heading', screen)),
    ...paragraph(under, screen, { indent: 0 }),
    '',
  ]
}

const inWords = (verdict: Verdict, { reading, source }: OfferDocument, wereAsked: boolean, session: Session): string => {
  const { screen, locale, catalogue } = session
  const lines = [
    ...heading(reading, verdict.at, session),
    ...verdictLines({ verdict, explanation: explain(verdict, { locale }) }, { reading, source, catalogue }, screen),
    ...(wereAsked ? [] : ['', ...paragraph(typeset(candidateWords[locale].nothingKept, locale), screen)]),
  ]
  return lines.join('\n')
}

/** `avp check`: where a person stands for an offer. Facts that are missing are asked for at a terminal; nothing is stored. */
export const check = async (session: Session): Promise<Status> => {
  const { line, kit, locale } = session
  if (line.value('candidate') === '-' && (line.operands[0] ?? '-') === '-') throw misused(faultWords[locale].stdinTwice)
  const at = moment(session)
  const given = await givenCandidate(session)
  const document = await offerDocument(session)
  const verdictOf = (candidate: Candidate): Verdict => kit.check(document.reading, candidate, { at })
  const { candidate, wereAsked } = canAsk(session)
    ? await askMissing(given, document.reading, session, verdictOf)
    : { candidate: given, wereAsked: false }
  const verdict = verdictOf(candidate)
  const isJson = line.word('format', ['words', 'json']) === 'json'
  const results = await session.results()
  return results.finish<Status>(async () => {
    await results.write(`${isJson ? jsonPage(verdict) : inWords(verdict, document, wereAsked, session)}\n`)
    return 0
  })
}
