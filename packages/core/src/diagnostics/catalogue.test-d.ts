import type { PlainDate } from '../calendar/index.ts'
import type { Messages } from '../contract/message.ts'
import { documentSentences } from '../fr/document.ts'
import { catalogueOf, type Sentences, withMessages } from './catalogue.ts'

declare const sentences: Sentences
declare const names: Parameters<typeof catalogueOf>[0]

const unknown = (what: string) => ({ what })
const { 'deadline-missing': _, ...withoutOne } = sentences

catalogueOf(names, sentences, unknown)

// @ts-expect-error -- a code without a sentence
catalogueOf(names, withoutOne, unknown)
// @ts-expect-error -- the sentences of one file aren't all
catalogueOf(names, documentSentences, unknown)
// @ts-expect-error -- data that the code doesn't have
catalogueOf(names, { ...sentences, 'residence-empty': ({ years }: { years: number }) => ({ what: `${years}` }) }, unknown)
// @ts-expect-error -- a date that may be missing
catalogueOf(names, { ...sentences, 'deadline-missing': ({ usual }: { usual: PlainDate }) => ({ what: usual }) }, unknown)
// @ts-expect-error -- no words
catalogueOf(names, { ...sentences, 'title-missing': () => ({ fix: '' }) }, unknown)

const messages = {
  'staff-unclear': { severity: 'info', fr: (data: { count: number }) => ({ what: `${data.count}` }) },
} as const satisfies Messages
declare const catalogue: Parameters<typeof withMessages>[0]
withMessages(catalogue, messages)
