const leaders = String.raw`(?:(?:\.\s?){4}|(?:…\s?){2})\s*`
/** Dot leaders and a page's number at the end of a line: "Missions ........ 2". */
const leadersToPage = new RegExp(String.raw`${leaders}\d{1,3}$`)
const leadersAlone = new RegExp(`${leaders}$`)
/** Letters that are looked at: four dots, blanks and a number. */
const longest = 40

/** Whether a line is one of a table of contents. */
export const leadsToPage = (text: string, from = 0, to = text.length): boolean =>
  leadersToPage.test(text.slice(Math.max(from, to - longest), to).trimEnd())

/** Whether words end on dot leaders: the page's number stands behind blanks. */
export const endsInLeaders = (text: string, from: number, to: number): boolean =>
  leadersAlone.test(text.slice(Math.max(from, to - longest), to).trimEnd())
