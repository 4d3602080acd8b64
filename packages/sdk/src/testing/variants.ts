/** Another way to store the same text: what it says is unchanged, only offsets move. */
export interface Variant {
  readonly name: string
  of(text: string): string
}

/** Ways in which editors, converters and systems store one text. */
export const variants: readonly Variant[] = [
  { name: 'lines that end as on Windows (CRLF)', of: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'a byte order mark in front', of: (text) => `\ufeff${text}` },
  { name: 'accents as characters of their own (NFD)', of: (text) => text.normalize('NFD') },
  { name: 'no-break spaces', of: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'narrow no-break spaces before colons', of: (text) => text.replaceAll(' :', '\u202f:') },
  { name: 'typographic apostrophes', of: (text) => text.replaceAll("'", '\u2019') },
  { name: 'blanks at the ends of lines', of: (text) => text.replaceAll('\n', '  \n') },
  { name: 'empty lines doubled', of: (text) => text.replace(/\n[ \t]*\n/g, '\n\n\n') },
  { name: 'empty lines before and after', of: (text) => `\n\n${text}\n\n` },
]

/** A hostile text and what it is. */
export interface HostileText {
  readonly name: string
  readonly text: string
}

const withoutValues = (text: string): string => text.replace(/:[^\n]*/g, ':')

/** Texts that nobody should write, made from those that somebody did. They must be survived, whatever is read in them. */
export const hostileTexts = (texts: readonly string[]): readonly HostileText[] => [
  { name: 'an empty text', text: '' },
  { name: 'blanks alone', text: ' \n\t\n \u00a0' },
  { name: 'a line of 50,000 letters', text: `Missions : ${'a'.repeat(50_000)}` },
  { name: 'a line of 50,000 colons', text: ':'.repeat(50_000) },
  ...texts.flatMap((text, index): readonly HostileText[] => {
    const name = (what: string): string => `text ${index + 1}, ${what}`
    const quarters = [1, 2, 3].map((quarter) => Math.floor((text.length * quarter) / 4))
    const lines = text.split('\n')
    return [
      ...quarters.map((end) => ({ name: name(`cut after ${end} characters`), text: text.slice(0, end) })),
      { name: name('without its values'), text: withoutValues(text) },
      { name: name('with strokes for values'), text: withoutValues(text).replaceAll(':', ': /') },
      { name: name('its lines backwards'), text: lines.toReversed().join('\n') },
      { name: name('each line three times'), text: lines.flatMap((line) => [line, line, line]).join('\n') },
      { name: name('twenty times'), text: Array.from({ length: 20 }, () => text).join('\n') },
      { name: name('all on one line'), text: lines.join(' ') },
      { name: name('in capitals'), text: text.toUpperCase() },
      { name: name('its digits all nines'), text: text.replace(/\d/g, '9') },
      { name: name('with long numbers'), text: text.replace(/\d+/g, '9'.repeat(400)) },
      { name: name('with control characters'), text: text.replaceAll(' ', '\u0000 \u202e') },
      { name: name('with halves of characters'), text: text.replaceAll('e', '\ud83d') },
    ]
  }),
]
