import { knownDate, toView, type ViewMark } from '@avpkit/core'
import { describe, expect, it } from 'vitest'
import { html } from '../html.ts'
import { drawingOf } from './drawing.ts'
import { inlineOf } from './inline.ts'

const drawn = (text: string, marks: readonly ViewMark[], locale: 'fr' | 'en' = 'fr'): string => {
  const view = toView({ kind: 'offer', schemaVersion: 1, sections: [], footnotes: [{ mark: '*', text: 'Une note.' }] }, locale)
  return String(html`${inlineOf(drawingOf(view, 1), { text, marks })}`)
}

const day = knownDate('2025-07-18')
const href = 'https://exemple.nc/'

describe('inlineOf', () => {
  it.each<readonly [string, ViewMark, string]>([
    ['a link', { at: [0, 3], type: 'link', href }, `<a href="${href}">mot</a> fin`],
    ['a day', { at: [0, 3], type: 'day', day }, '<time datetime="2025-07-18">mot</time> fin'],
    ['a link inside', { at: [0, 3], type: 'anchor', anchor: 'apply' }, '<a href="#avp-apply">mot</a> fin'],
    ['a quote, French on a French page', { at: [0, 3], type: 'quote' }, 'mot fin'],
    [
      'a call of a note, whatever its mark',
      { at: [0, 3], type: 'note', mark: '*' },
      '<sup><a id="avp-call-1-1" href="#avp-note-1" role="doc-noteref" aria-label="Note *">mot</a></sup> fin',
    ],
    ['a call of no note', { at: [0, 3], type: 'note', mark: '7' }, 'mot fin'],
    ['an unsafe link', { at: [0, 3], type: 'link', href: 'javascript:alert(1)' }, '<a href="">mot</a> fin'],
  ])('draws %s', (_, mark, expected) => {
    expect(drawn('mot fin', [mark])).toBe(expected)
  })

  it('says the language of a quote on an English page', () => {
    expect(drawn('mot fin', [{ at: [0, 3], type: 'quote' }], 'en')).toBe('<span lang="fr">mot</span> fin')
  })

  it.each<readonly [string, readonly ViewMark[], string]>([
    [
      'overlap',
      [
        { at: [0, 4], type: 'day', day },
        { at: [2, 6], type: 'day', day },
      ],
      '<time datetime="2025-07-18">mot </time>fin',
    ],
    ['end beyond the text', [{ at: [0, 40], type: 'day', day }], 'mot fin'],
    ['begin before the text', [{ at: [-1, 3], type: 'day', day }], 'mot fin'],
    ['hold nothing', [{ at: [3, 3], type: 'day', day }], 'mot fin'],
  ])('passes over marks that %s, and loses no word', (_, marks, expected) => {
    expect(drawn('mot fin', marks)).toBe(expected)
  })

  it('lets a mail address break before its "@" only', () => {
    expect(drawn('a@b.nc', [{ at: [0, 6], type: 'link', href: 'mailto:a@b.nc' }])).toBe('<a href="mailto:a@b.nc">a<wbr>@b.nc</a>')
  })
})
