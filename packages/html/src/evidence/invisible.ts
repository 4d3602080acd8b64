import { html, type Slot } from '../html.ts'

// What a page can't show as it is: controls, signs of format such as overrides of direction, halves of surrogate pairs.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

const codeName = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Words of the source with every invisible sign named; a tab is a blank. */
export const visibleText = (text: string): Slot => {
  const drawn: Slot[] = []
  let read = 0
  for (const { 0: character, index } of text.matchAll(invisible)) {
    drawn.push(text.slice(read, index), character === '\t' ? ' ' : html`<span class="avp-code">${codeName(character)}</span>`)
    read = index + character.length
  }
  return [...drawn, text.slice(read)]
}
