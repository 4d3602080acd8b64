import type { PlainDate, View } from '@avpkit/core'
import { logoRow } from './blocks/logo.ts'
import { rowBudget, type Setting } from './blocks/setting.ts'
import { textRows } from './blocks/text-rows.ts'
import type { PdfDiagnostic } from './diagnostics.ts'
import { Addresses } from './document/addresses.ts'
import { documentRows } from './document/document-rows.ts'
import { drawPages } from './document/draw-pages.ts'
import { informationOf, type Metadata, metadataOf, xmpOf } from './document/metadata.ts'
import { Pen } from './document/pen.ts'
import { running } from './document/running.ts'
import { Sheets } from './document/sheets.ts'
import { targetsOf } from './document/targets.ts'
import { Findings } from './findings.ts'
import { type PageOfRows, paginate, paginateEvenly } from './flow/pagination.ts'
import type { Row } from './flow/row.ts'
import { readLogo } from './logo/logo.ts'
import { type Paper, type PaperName, paper } from './page/paper.ts'
import { tag } from './structure/tag.ts'
import { type FontSet, fontSet } from './text/font-set.ts'
import { phraseOf } from './text/phrase.ts'
import { palette, type Theme, type ThemeLogo } from './theme/theme.ts'
import { typeScale } from './theme/type-scale.ts'
import { documentWords } from './words.ts'

/** How a view is drawn. */
export interface DrawOptions {
  /** `A4` by default. */
  readonly paper?: PaperName
  readonly theme?: Theme
  /** The file's date of creation; by default the day on which the offer was posted, as far as the view says it. */
  readonly created?: PlainDate
}

/** A PDF and what its drawing found. */
export interface DrawnPdf {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly PdfDiagnostic[]
}

/** Pages of a document at most; an offer has two or three. */
const mostPages = 600
/** More rows than a page of the smallest words has. */
const mostRowsOfPage = 80

/**
 * Draws a view as a tagged PDF, and says what could not be drawn as it stands.
 *
 * The file follows PDF/UA-1 and PDF/A-2a. Never throws on a view's words, whatever they hold: characters that no face has, links that lead
 * nowhere and a logo that is no image become diagnostics. An impossible option, such as margins without room between them, is a
 * programmer's mistake: an `AvpUsageError`.
 *
 * @example
 * ```ts
 * const { bytes, diagnostics } = await drawView(toView(offer, 'en'), { paper: 'Letter' })
 * diagnostics // []
 * bytes.length > 10_000 // true
 * ```
 */
export const drawView = async (view: View, options: DrawOptions = {}): Promise<DrawnPdf> => {
  const { theme = {} } = options
  const sheet = paper(options.paper ?? 'A4', theme.margins)
  const fonts = await fontSet(theme.fonts)
  const findings = new Findings()
  findings.fontsUnreadable(fonts.unreadable)
  const addresses = new Addresses()
  const setting = settingOf(view, sheet, fonts, theme, findings, addresses)
  const words = documentWords[view.locale]
  const head = await logoRows(theme.logo, sheet, setting, findings)
  const rows = documentRows(view, words, setting, addresses, head)
  const pages = pagesOf(rows, words.cutShort, setting, sheet, findings)
  const sheets = newSheets(metadataOf(view, options.created))
  const pen = new Pen(sheets, sheet)
  const drawRunning = running(view, words, setting)
  drawPages(pen, pages, (page, count) => drawRunning(pen, page, count))
  await pen.finish()
  return { bytes: await sheets.finish(), diagnostics: findings.all() }
}

const logoRows = async (given: ThemeLogo | undefined, sheet: Paper, setting: Setting, findings: Findings): Promise<readonly Row[]> => {
  if (given === undefined) return []
  const logo = await readLogo(given, sheet.columnWidth)
  if (typeof logo !== 'string') return [logoRow(logo, sheet.top, setting)]
  findings.logoUnreadable(logo)
  return []
}

const newSheets = (metadata: Metadata): Sheets =>
  new Sheets(
    {
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      displayTitle: true,
      lang: metadata.lang,
      autoFirstPage: false,
      font: null,
      compress: true,
      info: informationOf(metadata),
    },
    xmpOf(metadata),
  )

const settingOf = (view: View, sheet: Paper, fonts: FontSet, theme: Theme, findings: Findings, addresses: Addresses): Setting => {
  const targets = targetsOf(view, findings)
  const colours = palette(theme.colours)
  return {
    left: sheet.left,
    width: sheet.columnWidth,
    parent: tag('Document', undefined),
    depth: 0,
    fonts,
    styles: typeScale(colours),
    palette: colours,
    budget: rowBudget(mostPages * mostRowsOfPage),
    report: (characters) => {
      for (const character of characters) findings.characterReplaced(character)
    },
    phrase: (inline) => {
      const phrase = phraseOf(inline, targets)
      addresses.note(phrase)
      return phrase
    },
  }
}

const pagesOf = (rows: readonly Row[], cutShort: string, setting: Setting, sheet: Paper, findings: Findings): readonly PageOfRows[] => {
  const { pages, left } = paginateEvenly(rows, sheet.top, sheet.columnHeight, mostPages)
  if (left === 0 && !setting.budget.spent) return pages
  findings.cutShort(pages.length)
  const notice = textRows([{ text: cutShort }], setting.styles.strong, tag('P', setting.parent), setting)
  return [...pages, ...paginate(notice, sheet.top, sheet.columnHeight, 1).pages]
}
