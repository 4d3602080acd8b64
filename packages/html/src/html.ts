import { cleanText, safeHref } from '@avpkit/core'

/**
 * Markup that is safe to put into a page as it is. Only this package makes it: nothing that came from JSON or from a text can be one.
 */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  static readonly of = (markup: string): Html => new Html(markup)
  static readonly is = (value: unknown): value is Html => typeof value === 'object' && value !== null && #markup in value

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a slot of a template; `undefined` and `false` leave nothing. */
export type Slot = string | number | Html | undefined | false | readonly Slot[]

/** Where a slot stands: what may be written there follows from it. */
type Place = 'text' | 'attribute' | 'address' | 'tag'

// The five special characters, and all that `cleanText` takes out: most words hold none, and one look says so.
const suspect = /[&<>"'\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb]/
const specials = /[&<>"']/g

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Writes a text for a page: unwanted characters go, the five special ones become references. */
const escapeHtml = (text: string): string =>
  suspect.test(text) ? cleanText(text).replace(specials, (character) => entities[character] ?? '') : text

/** There are as many templates as in the source. */
const places = new Map<TemplateStringsArray, readonly Place[]>()

/** Finds where the slots of a template stand; a slot in an unquoted attribute, a script or a style is an author's mistake. */
const placesOf = (strings: TemplateStringsArray): readonly Place[] => {
  const known = places.get(strings)
  if (known) return known
  const found = strings.slice(0, -1).map((_, index) => placeAfter(strings.slice(0, index + 1).join('')))
  places.set(strings, found)
  return found
}

const placeAfter = (before: string): Place => {
  if (/<(?:script|style)\b[^>]*>[^<]*$/i.test(before)) throw new TypeError('A template has a slot in a script or a style element')
  const tag = before.slice(before.lastIndexOf('<'))
  if (!before.includes('<') || tag.includes('>')) return 'text'
  if (/\b(?:href|src|action|formaction)="$/.test(tag)) return 'address'
  const quoted = (tag.match(/"/g) ?? []).length % 2 === 1
  if (!quoted && /=\s*$/.test(tag)) throw new TypeError('A template has a slot in an attribute without quotes')
  return quoted ? 'attribute' : 'tag'
}

const write = (slot: Slot, place: Place): string => {
  if (typeof slot === 'string') return writeText(slot, place)
  if (slot === undefined || slot === false) return ''
  if (Html.is(slot)) {
    if (place === 'attribute' || place === 'address') throw new TypeError('A template has markup inside an attribute')
    return slot.toString()
  }
  return Array.isArray(slot) ? writeAll(slot, place) : writeText(String(slot), place)
}

/** Appends one part to the other: joining would copy what is nested once for each level. */
const writeAll = (slots: readonly Slot[], place: Place): string => {
  let markup = ''
  for (const slot of slots) markup += write(slot, place)
  return markup
}

const writeText = (text: string, place: Place): string => {
  if (place === 'tag') throw new TypeError('A template has words inside a tag')
  return escapeHtml(place === 'address' ? (safeHref(text, 'relative') ?? '') : text)
}

/**
 * Builds markup: words in slots are always escaped, only {@link Html} passes as it is, and addresses must have a safe scheme.
 *
 * ```ts
 * html`<a href="${'javascript:alert(1)'}">${'<b>'}</a>` // <a href="">&lt;b&gt;</a>
 * ```
 */
export const html = (strings: TemplateStringsArray, ...slots: readonly Slot[]): Html => {
  const found = placesOf(strings)
  let markup = strings[0] ?? ''
  for (let index = 0; index < slots.length; index++) {
    markup += write(slots[index], found[index] ?? 'text')
    markup += strings[index + 1] ?? ''
  }
  return Html.of(markup)
}

/** An element whose name is one of this package's own words, for headings whose level varies. */
export const element = (name: `h${1 | 2 | 3 | 4 | 5 | 6}`, attributes: Html, content: Slot): Html =>
  Html.of(`<${name}${String(attributes)}>${write(content, 'text')}</${name}>`)

/** No markup at all. */
export const nothing = html``
