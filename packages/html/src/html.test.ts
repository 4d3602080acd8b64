import { cleanText } from '@avpkit/core'
import { describe, expect, it } from 'vitest'
import { Html, html } from './html.ts'

const written = (markup: Html): string => String(markup)

describe('html', () => {
  it.each([
    ['escapes words in text', html`<p>${`<b>&"'`}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['escapes words in attributes', html`<p title="${'" onclick="x'}">a</p>`, '<p title="&quot; onclick=&quot;x">a</p>'],
    ['passes its own markup', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['joins lists', html`<ul>${['a', html`<li>b</li>`, ['c']]}</ul>`, '<ul>a<li>b</li>c</ul>'],
    ['writes numbers', html`<p>${0}</p>`, '<p>0</p>'],
    ['writes nothing for undefined and false', html`<p>${undefined}${false}</p>`, '<p></p>'],
    ['takes control characters and overrides out', html`<p>${'a\u0000\u202eb\ud800'}</p>`, '<p>ab</p>'],
    ['keeps safe addresses', html`<a href="${'https://exemple.nc/?a=1&b=2'}">x</a>`, '<a href="https://exemple.nc/?a=1&amp;b=2">x</a>'],
    ['empties unsafe addresses', html`<a href="${'javascript:alert(1)'}">x</a>`, '<a href="">x</a>'],
    ['passes attributes as markup', html`<p${html` lang="${'fr'}"`}>x</p>`, '<p lang="fr">x</p>'],
  ])('%s', (_, markup, expected) => {
    expect(written(markup)).toBe(expected)
  })

  it.each([
    ['markup in an attribute', () => html`<p title="${html`<b></b>`}">x</p>`],
    ['words inside a tag', () => html`<p ${'onclick=x'}>x</p>`],
    ['an attribute without quotes', () => html`<p title=${'x'}>x</p>`],
    ['a slot in a script', () => html`<script>${'x'}</script>`],
    ['a slot in a style', () => html`<style>${'x'}</style>`],
  ])('refuses %s: the author must change the template', (_, build) => {
    expect(build).toThrow(TypeError)
  })

  it('looks closer at every sign that must change', () => {
    const references = new Map([...`&<>"'`].map((sign) => [sign, written(html`${sign}`)]))
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => {
      const words = `a${sign}b`
      const expected = cleanText(words).replace(sign, references.get(sign) ?? sign)
      return written(html`${words}`) !== expected
    })
    expect(wrong).toEqual([])
    expect([...references.values()].every((reference) => reference.startsWith('&'))).toBe(true)
  })

  it('takes nothing that only looks like markup', () => {
    const forged = JSON.parse('{"markup":"<script>"}')
    expect(Html.is(forged)).toBe(false)
    expect(Html.is({ ...html`<b></b>` })).toBe(false)
    expect(written(html`<p>${{ toString: () => '<script>' } as never}</p>`)).toBe('<p>&lt;script&gt;</p>')
  })
})
