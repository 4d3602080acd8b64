/** Dot leaders and a page's number at the end of a line: "Missions ........ 2". */
const leaders = /(?:(?:\.\s?){4}|(?:…\s?){2})\s*\d{1,3}$/
/** Letters that are looked at: four dots, blanks and a number. */
const longest = 40

/** Whether a line is one of a table of contents. */
export const leadsToPage = (text: string, from = 0, to = text.length): boolean =>
  leaders.test(text.slice(Math.max(from, to - longest), to).trimEnd())
