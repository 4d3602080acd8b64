import { describe, expect, test } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import { en } from '../en.ts'
import { fr } from '../fr.ts'
import type { Diagnostic } from '../reading/reading.ts'
import { sourceText } from '../source/source.ts'
import { report } from './report.ts'

const source = sourceText(
  [
    "Date de dépôt de l'offre : vendredi 6 juin 2025",
    'Date limite de candidature : vendredi 20 juin 2025',
    'Durée de résidence exigée :',
  ].join('\n'),
)
const at = (words: string): readonly [number, number] => [source.text.indexOf(words), source.text.indexOf(words) + words.length]

const unusualSpan: Diagnostic = {
  code: 'deadline-unusual-span',
  severity: 'info',
  path: ['deadline'],
  span: at('vendredi 20 juin 2025'),
  related: [{ span: at('vendredi 6 juin 2025') }],
  data: { days: 14, posted: knownDate('2025-06-06'), deadline: knownDate('2025-06-20'), usual: knownDate('2025-06-27') },
}
const noContact: Diagnostic = { code: 'contact-missing', severity: 'info', path: ['contact'], data: {} }

const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ')

describe('report', () => {
  test('adds the place, the words, what to do and the page of the code', () => {
    const [first] = report({ diagnostics: [unusualSpan] }, source, fr)
    expect(first).toMatchObject(unusualSpan)
    expect(first).toMatchObject({ line: 2, column: 30, url: 'docs/codes/deadline-unusual-span.md' })
    expect(plain(first?.message)).toBe(
      '14 jours entre le dépôt (« vendredi 6 juin 2025 ») et la date limite (« vendredi 20 juin 2025 ») ; plus de neuf avis sur dix en laissent 21.',
    )
    expect(plain(first?.fix)).toBe("Si c'est voulu, ne changez rien. Sinon, 21 jours mènent au vendredi 27 juin 2025.")
  })

  test('speaks the language of the catalogue and quotes the notice in French', () => {
    const [first] = report({ diagnostics: [unusualSpan] }, source, en)
    expect(plain(first?.message)).toMatch(/^14 days between the posting \(“vendredi 6 juin 2025”\)/)
  })

  test('gives no place to a finding on the whole text', () => {
    const [first] = report({ diagnostics: [noContact] }, source, fr)
    expect(first).not.toHaveProperty('line')
    expect(first).not.toHaveProperty('column')
  })

  test('keeps all findings in their order', () => {
    const codes = report({ diagnostics: [noContact, unusualSpan, noContact] }, source, fr).map(({ code }) => code)
    expect(codes).toEqual(['contact-missing', 'deadline-unusual-span', 'contact-missing'])
  })

  test("a plug-in's code keeps its place and has no page of ours", () => {
    const foreign: Diagnostic = { code: 'opt/staff-unclear', severity: 'info', path: ['ext', 'opt', 'staff'], span: [0, 4], data: {} }
    const [first] = report({ diagnostics: [foreign] }, source, fr)
    expect(first).toMatchObject({ line: 1, column: 1 })
    expect(first).not.toHaveProperty('url')
    expect(plain(first?.message)).toBe('« Date » : signalement « opt staff unclear », sans phrase dans ce catalogue.')
  })

  test('stays calm when a span lies outside the text', () => {
    const [first] = report({ diagnostics: [{ ...unusualSpan, span: [9000, 9100] }] }, source, fr)
    expect(first).toMatchObject({ line: 3, column: 28 })
  })
})
