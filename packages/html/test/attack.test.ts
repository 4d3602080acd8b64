import type { Locale } from '@avpkit/core'
import { describe, expect, it } from 'vitest'
import { renderFragment, renderHtml } from '../src/index.ts'
import { attacks } from './attacks.ts'
import { filledWith } from './offers.ts'
import { elementsOf, type Node, named, parseHtml } from './parse.ts'

const allowedElements = new Set(
  '#root html head meta title style link body a main article header footer section nav div p span small sup time h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr th td wbr'.split(
    ' ',
  ),
)
const allowedAttributes = new Set(
  'lang charset name content property rel href class id role start scope datetime tabindex aria-label aria-labelledby aria-hidden'.split(
    ' ',
  ),
)

const problems = (root: Node): readonly string[] =>
  elementsOf(root).flatMap(({ name, attributes }) => [
    ...(allowedElements.has(name) ? [] : [`<${name}>`]),
    ...Object.keys(attributes)
      .filter((attribute) => !allowedAttributes.has(attribute))
      .map((attribute) => `${name}[${attribute}]`),
    ...(attributes.href !== undefined && !/^(?:#|https?:\/\/|mailto:|tel:|$)/.test(attributes.href) ? [`href ${attributes.href}`] : []),
  ])

const shown = (text: string): string => JSON.stringify(text.slice(0, 60))

describe.each(attacks.map((attack) => [shown(attack), attack] as const))('an offer filled with %s', (_, attack) => {
  const offer = filledWith(attack)

  it.each(['fr', 'en'] satisfies readonly Locale[])('gives a page with the expected elements only (%s)', (locale) => {
    const page = parseHtml(renderHtml(offer, { locale, at: '2025-07-10T09:00:00+11:00' }))
    expect(problems(page)).toEqual([])
    expect(named(page, 'h1')).toHaveLength(1)
    expect(named(page, 'script')).toEqual([])
  })

  it('gives ids that are unique and links that lead somewhere', () => {
    const page = parseHtml(renderHtml(offer, { locale: 'fr' }))
    const ids = elementsOf(page).flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of named(page, 'a')) {
      const target = /^#(.*)$/.exec(attributes.href ?? '')?.[1]
      if (target !== undefined) expect(ids).toContain(target)
    }
  })

  it('leaves no control character, lone surrogate or override', () => {
    const markup = renderFragment(offer, { locale: 'fr' })
    expect(markup).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
  })

  it('cannot leave structured data', () => {
    const jsonLd = { '@type': 'JobPosting', title: attack, description: attack }
    const page = parseHtml(renderHtml(offer, { locale: 'fr', jsonLd }))
    const [block, ...others] = named(page, 'script')
    expect(others).toEqual([])
    expect(block?.attributes).toEqual({ type: 'application/ld+json' })
    expect(String(block?.children[0])).not.toMatch(/[<>&]/)
    expect(JSON.parse(String(block?.children[0]))).toEqual(jsonLd)
  })

  it('cannot use the links of the caller', () => {
    const links = { official: attack, officialNote: attack, reportError: attack, calendar: attack, twin: attack, proofs: attack }
    const page = parseHtml(renderHtml(offer, { locale: 'fr', links, url: attack, stylesheetHref: attack }))
    const hrefs = elementsOf(page).map(({ attributes }) => attributes.href ?? '')
    expect(hrefs.filter((href) => /^[^/?#]*:/.test(href) && !/^(?:https?|mailto|tel):/.test(href))).toEqual([])
  })
})
