import { describe, expect, it } from 'vitest'
import { parseOffer } from '../../parser/src/index.ts'
import { readDocument } from '../src/index.ts'

const linesOf = async (body: string): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(`<!doctype html><html><head><title>Portail</title></head><body>${body}</body></html>`)
  const { source } = await readDocument(bytes, { isolation: 'none' })
  return (source?.text ?? '').split('\n').filter((line) => line !== '')
}

describe('a page becomes the lines that a reader sees', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['headings', '<h1>Agent</h1><h3>Missions</h3>', ['# Agent', '### Missions']],
    ['paragraphs, whatever their line ends', '<p>un\ndeux</p><p>trois<br>quatre</p>', ['un deux', 'trois', 'quatre']],
    ['lists, nested and numbered', '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>', ['- a', '  1. b', '  2. c', '- d']],
    ['rows of label and value', '<table><tr><th>Employeur</th><td>Commune</td></tr></table>', ['Employeur : Commune']],
    [
      'terms and definitions',
      '<dl><dt>Employeur</dt><dd>Commune</dd><dt>Lieu :</dt><dd>Poya</dd></dl>',
      ['Employeur : Commune', 'Lieu : Poya'],
    ],
    ['note marks', '<p>résidence<sup>1</sup></p>', ['résidence(1)']],
    ['links that say something else', '<p><a href="https://a.nc/x">la fiche</a></p>', ['[la fiche](https://a.nc/x)']],
    ['no way back from a note', '<p>(1) Une note. <a href="#call" role="doc-backlink">↑</a></p>', ['(1) Une note.']],
    ['no navigation, script or hidden words', '<nav>Menu</nav><script>x()</script><p hidden>non</p><p>oui</p>', ['oui']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines)
  })
})

describe('the main content alone', () => {
  it.each([
    ['main', '<p>avant</p><main><h1>Agent</h1><p>dedans</p></main><p>après</p>'],
    ['a role', '<div>avant</div><div role="main"><h1>Agent</h1><div>dedans</div></div><div>après</div>'],
  ])('by %s', async (_, body) => {
    expect(await linesOf(body)).toEqual(['# Agent', 'dedans'])
  })

  it('or everything where no element says which it is', async () => {
    expect(await linesOf('<p>un</p><div>deux</div>')).toEqual(['un', 'deux'])
  })
})

describe('no term is lost, and none is taken from elsewhere', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['two terms before a definition', '<dl><dt>Grade</dt><dt>Corps</dt><dd>Attaché</dd></dl>', ['Grade', 'Corps : Attaché']],
    ['a term at the end', '<dl><dt>Grade</dt></dl><p>fin</p>', ['Grade', 'fin']],
    ['a term that the page cuts off', '<dl><dt>Grade</dt>', ['Grade']],
    ['an empty term', '<p>avant</p><dl><dt></dt><dd>Attaché</dd></dl>', ['avant', 'Attaché']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines)
  })
})

describe('a copy of consultation', () => {
  const contracts = 'Pour un recrutement par contrat, la règle peut être appliquée plus strictement : posez la question à l’employeur.'
  const body = `<h1>Garde-nature</h1><h2>Où et quand</h2><p>Où : Poya</p><h2>Emploi local</h2><p>${contracts}</p><h2>L’essentiel</h2><h2>Vos missions</h2><p>Compter.</p>`

  it('is read under the labels of the notice, and is said to be one', async () => {
    const { source, diagnostics } = await readDocument(new TextEncoder().encode(`<!doctype html>${body}`), { isolation: 'none' })
    expect(source?.text).toBe('# Garde-nature\nLieu de travail : Poya\n\n# Missions\n\nCompter.')
    expect(diagnostics).toMatchObject([{ code: 'source-consultation-copy', severity: 'info' }])
  })

  it('isn’t what another page with the same headings is: that keeps its words', async () => {
    const facts = [
      'Référence : 3134-25-9011/SR',
      'Date limite de candidature : vendredi 15 août 2025',
      'Durée de résidence exigée pour le recrutement sur titre : au moins égale à 5 ans',
    ]
    const page = `<h1>Garde-nature</h1>${facts.map((fact) => `<p>${fact}</p>`).join('')}<h2>L’essentiel</h2><p>Compter.</p><h2>Où et quand</h2><p>Poya</p><h2>Emploi local</h2><p>Priorité.</p>`
    const { source, diagnostics } = await readDocument(new TextEncoder().encode(`<!doctype html>${page}`), { isolation: 'none' })
    expect(diagnostics).toEqual([])
    const { offer } = parseOffer(source?.text ?? '')
    expect(offer).toMatchObject({
      reference: { number: '3134-25-9011/SR' },
      deadline: '2025-08-15',
      residence: { kind: 'minimum', years: 5 },
    })
  })
})
