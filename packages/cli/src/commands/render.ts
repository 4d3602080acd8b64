import { extname } from 'node:path'
import { type Locale, toView } from '@avpkit/core'
import { renderHtml } from '@avpkit/html'
import { drawPdf } from '@avpkit/pdf'
import { type OfferDocument, offerDocument } from '../inputs/offer-document.ts'
import { givenMoment } from '../moment.ts'
import { markdownOf } from '../outputs/markdown.ts'
import { outputWords } from '../outputs/output-words.ts'
import { misused, type Status } from '../refusal.ts'
import type { Session } from '../session.ts'

const formats = ['html', 'pdf', 'md'] as const

type Format = (typeof formats)[number]

interface RenderWords {
  readonly noFormat: string
  otherName(format: string, ending: string): string
  drawing(codes: readonly string[]): string
}

const renderWords: { readonly [L in Locale]: RenderWords } = {
  fr: {
    noFormat: 'Quel format ? Ajoutez --to html, --to pdf ou --to md.',
    otherName: (format, ending) => `--to ${format} et un fichier en .${ending} : lequel des deux ? Changez l'un ou l'autre.`,
    drawing: (codes) => `Le PDF ne montre pas tout comme dans le texte : ${codes.join(', ')}.`,
  },
  en: {
    noFormat: 'Which format? Add --to html, --to pdf or --to md.',
    otherName: (format, ending) => `--to ${format} and a file in .${ending}: which of the two? Change one of them.`,
    drawing: (codes) => `The PDF doesn't show everything as the text does: ${codes.join(', ')}.`,
  },
}

/** The format asked for, else that of the file's name. */
const formatOf = ({ line, locale }: Session): Format => {
  const ending = extname(line.value('output') ?? '')
    .slice(1)
    .toLowerCase()
  const named = formats.find((format) => format === ending)
  const asked: Format | undefined = line.word('to', formats) ?? named
  if (asked === undefined) throw misused(renderWords[locale].noFormat)
  if (named !== undefined && named !== asked) throw misused(renderWords[locale].otherName(asked, ending))
  return asked
}

const drawn = async ({ reading }: OfferDocument, format: Format, session: Session): Promise<string | Uint8Array> => {
  const { locale } = session
  const at = givenMoment(session)
  const options = { locale, ...(at !== undefined && { at }) }
  if (format === 'html') return renderHtml(reading, options)
  if (format === 'md') return markdownOf(toView(reading, locale, options))
  const { bytes, diagnostics } = await drawPdf(reading, options)
  if (diagnostics.length > 0) await session.tell(renderWords[locale].drawing([...new Set(diagnostics.map(({ code }) => code))]))
  return bytes
}

/** `avp render`: the offer as a page, a PDF or Markdown. */
export const render = async (session: Session): Promise<Status> => {
  const { line, io, locale } = session
  const format = formatOf(session)
  const isOnTerminal = (line.value('output') ?? '-') === '-' && io.stdout.isTTY === true
  if (format === 'pdf' && isOnTerminal) throw misused(outputWords[locale].notForTerminal('PDF'))
  const document = await drawn(await offerDocument(session), format, session)
  const results = await session.results()
  return results.finish<Status>(async () => {
    await results.write(document)
    return 0
  })
}
