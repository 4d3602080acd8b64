import type { Sentences } from '../diagnostics/catalogue.ts'
import { lastWordsOf } from '../diagnostics/quote.ts'
import { capitalised, counted, grouped, listed, quoted } from './speech.ts'

/** What the missing end of a text may hold, in words. */
const unreadParts: { readonly [id: string]: string } = {
  title: 'title',
  reference: 'reference',
  employer: 'employer',
  corps: 'corps',
  workplace: 'place of work',
  residence: 'length of residence',
  postedOn: 'posting date',
  deadline: 'deadline',
  availability: 'starting date',
  respncJob: 'RESPNC job',
  missions: 'missions',
  mainActivities: 'main activities',
  secondaryActivities: 'secondary activities',
  conditions: 'job conditions',
  profile: 'profile',
  knowledge: 'profile',
  skills: 'profile',
  behaviour: 'profile',
  contact: 'contact',
  application: 'how to apply',
  footnotes: 'notes',
}

const unchecked = (ids: readonly string[]): string => {
  const words = [...new Set(ids.flatMap((id) => unreadParts[id] ?? []))]
  return words.length === 0 ? '' : ` ${capitalised(listed(words))} couldn't be checked.`
}

/** About the text or the file as a whole. */
export const documentSentences = {
  'source-empty': () => ({
    what: 'The document holds no text.',
    fix: 'Check that this is the right file, then try again.',
  }),
  'source-not-an-offer': ({ labels }) => ({
    what: `This text doesn't look like a vacancy notice: ${counted(labels, 'known label')}.`,
    fix: 'Check that you opened the notice itself.',
  }),
  'source-truncated': ({ tail, unchecked: ids }) => ({
    what: `The text stops in the middle of a sentence: ${quoted(lastWordsOf(tail, 50))}.`,
    fix: `Open the whole document: the rest is probably missing.${unchecked(ids)}`,
  }),
  'source-incomplete': ({ unchecked: ids }) => ({
    what: 'The text stops before it says how to answer the offer.',
    fix: `Open the official notice: it gives the address and the documents to send.${unchecked(ids)}`,
  }),
  'source-mojibake': ({ repaired }, quote) => ({
    what: `${quote ? `${quoted(quote)}: ` : ''}${counted(repaired, 'character seems', 'characters seem')} damaged by a conversion (“Ã©” for “é”).`,
    fix: 'Start from the original and save it as UTF-8; we read the letters that were probably meant.',
  }),
  'source-control-characters': ({ count }) => ({
    what: `The text holds ${counted(count, 'invisible character')} that no reader needs.`,
    fix: "Remove them if other tools are to use the text; they don't disturb this one.",
  }),
  'source-too-large': ({ length, limit }) => ({
    what: `The text has ${counted(length, 'character')}; the limit is ${grouped(limit)}.`,
    fix: 'Give one notice in each document.',
  }),
  'source-no-text-layer': ({ pages }) => ({
    what: `${pages === 1 ? 'The page of this document is an image' : `The ${counted(pages, 'page')} of this document are images`}: there is no text to read.`,
    fix: 'Ask for the original document, or run this one through character recognition.',
  }),
  'source-encrypted': () => ({
    what: 'The document is protected by a password.',
    fix: 'Save a copy without a password, then try again.',
  }),
  'source-malformed': ({ reason }) => ({
    what: `The document doesn't open (${reason}).`,
    fix: 'Save it again from the program that made it.',
  }),
  'source-deadline-exceeded': ({ limitMs }) => ({
    what: `Reading took longer than it may (${grouped(limitMs)} ms).`,
    fix: 'Give a shorter document, or allow more time.',
  }),
  'text-unread': ({ lines, first }) =>
    lines < 2
      ? {
          what: `One line belongs to no known part: ${quoted(first)}.`,
          fix: 'Leave it if it is a header or a logo; otherwise put it under a known label.',
        }
      : {
          what: `${counted(lines, 'line')} belong to no known part; the first: ${quoted(first)}.`,
          fix: 'Leave them if they are headers or a logo; otherwise put them under a known label.',
        },
  'plugin-failed': ({ plugin, where, reason }) => ({
    what: `The plug-in “${plugin}” didn't finish its work (${where}: ${reason}).`,
    fix: "Tell the plug-in's author; the rest of the reading doesn't depend on it.",
  }),
} satisfies Partial<Sentences>
