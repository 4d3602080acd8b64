import { AvpUsageError } from '@avpkit/core'
import { base } from './base.ts'
import { evidence } from './evidence.ts'
import { fragments } from './fragments.ts'
import { page } from './page.ts'
import { print } from './print.ts'
import { type Colours, colourNames, dark, light, measureNames, measures, type Theme } from './theme.ts'

/** A value of a custom property: nothing that could end the declaration, the rule or the style element. */
const plainValue = /^[\p{L}\p{N}#%.,()"'/ +*-]{1,200}$/u

const declare = (name: string, value: string): string => {
  if (!plainValue.test(value))
    throw new AvpUsageError(
      'option-impossible',
      `The theme's value for --avp-${name} isn't a plain CSS value: ${JSON.stringify(value)}. Give a colour, a length or a list of fonts.`,
    )
  return `--avp-${name}:${value}`
}

const colours = (defaults: Colours, own: Partial<Colours> = {}): string =>
  colourNames.map((name) => declare(name, own[name] ?? defaults[name])).join(';')

/** `:where` weighs nothing: a portal's own `.avp { --avp-accent: … }` wins wherever it stands. */
const properties = ({ light: ownLight, dark: ownDark, measures: own = {}, scheme = 'auto' }: Theme): string => {
  const kept = measureNames.map((name) => declare(name, own[name] ?? measures[name])).join(';')
  const first = scheme === 'dark' ? colours(dark, ownDark) : colours(light, ownLight)
  const schemes = scheme === 'auto' ? 'light dark' : scheme
  const follows = scheme === 'auto' ? `@media screen and (prefers-color-scheme:dark){:where(.avp){${colours(dark, ownDark)}}}` : ''
  return `:where(.avp){color-scheme:${schemes};${first};${kept}}${follows}`
}

/** Takes out the blanks that only people need, once for each style. */
const packed = (css: string): (() => string) => {
  let done: string | undefined
  return () => {
    done ??= css
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .trim()
    return done
  }
}

const pageRules = /* @__PURE__ */ packed(base + page + print)
const evidenceRules = /* @__PURE__ */ packed(base + evidence)
const fragmentRules = /* @__PURE__ */ packed(base + fragments)

/**
 * The style of pages and fragments, to serve as a file of its own or to hash.
 *
 * @throws AvpUsageError when a theme's value isn't a plain CSS value.
 */
export const stylesheet = (theme: Theme = {}): string => properties(theme) + pageRules()

/**
 * The style of the evidence page, to serve as a file of its own or to hash.
 *
 * @throws AvpUsageError when a theme's value isn't a plain CSS value.
 */
export const evidenceStylesheet = (theme: Theme = {}): string => properties(theme) + evidenceRules()

/**
 * The style of {@link renderVerdict} and {@link renderList}, for a page that brings neither of the other styles; beside one of them the
 * doubled rules do no harm.
 *
 * @throws AvpUsageError when a theme's value isn't a plain CSS value.
 */
export const fragmentStylesheet = (theme: Theme = {}): string => properties(theme) + fragmentRules()
