import { describe, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { objectsOf, type PdfObjects } from './pdf-objects.ts'
import { bareView, fullView } from './sample-view.ts'

describe('nothing breaks the rules of PDF/UA-1 and PDF/A-2a that are checked here', () => {
  test.each([
    ['a full view', fullView],
    ['a bare view', { ...bareView, sections: fullView.sections.slice(0, 1) }],
    ['in English', { ...fullView, locale: 'en' as const, titleLang: 'fr' as const }],
  ])('%s', async (_, view) => {
    const { bytes } = await drawView(view)
    expect(troublesOf(objectsOf(bytes))).toEqual([])
  })
})

/** What is taken from the file, and what the checks then say. */
const damages: readonly [string, RegExp, string, string][] = [
  ['the language', /\/Lang \(fr\)/g, '', 'the language is missing'],
  ['the mark of a tagged file', /\/Marked true/g, '/Marked false', 'the mark of a tagged file is missing'],
  ['the contents of links', /\/Contents \([^)]*\)/g, '/Contents ()', 'the contents of a link is missing'],
  ['the element of links', /\/StructParent \d+/g, '', 'the element of a link is missing'],
  ['the scope of headers', /\/Scope \/Row/g, '', 'the scope of a header is missing'],
  ['the numbering of lists', /\/ListNumbering \/\w+/g, '', 'the numbering of a list is missing'],
  ['the names of notes', /\/ID \(n[^)]*\)/g, '', 'the name of a note is missing'],
  ['the title element', /\/S \/H1\n/g, '/S /P\n', 'one H1 is wanted'],
  ['a level of headings', /\/S \/H2\n/g, '/S /H3\n', 'H3 leaves a level out'],
  ['list items', /\/S \/LI\n/g, '/S /P\n', 'Lbl stands in P'],
  ['the outline', /\/Outlines \d+ 0 R/g, '', 'the outline is missing'],
  ['the faces', /\/FontFile2/g, '/FontFile9', 'the file of a face is missing'],
  ['the title in the window', /\/DisplayDocTitle true/g, '', 'the title in the window is missing'],
]

const without = (objects: PdfObjects, taken: RegExp, left: string): PdfObjects =>
  new Map([...objects].map(([id, object]) => [id, { ...object, words: object.words.replace(taken, left) }]))

test('the checks notice a missing character', async () => {
  const objects = objectsOf((await drawView(fullView)).bytes)
  const damaged = new Map(
    [...objects].map(([id, object]) => {
      const content = new TextDecoder('latin1').decode(object.stream)
      return [
        id,
        content.includes(' TJ') ? { ...object, stream: new TextEncoder().encode(content.replace(/<[0-9a-f]{4}/, '<0000')) } : object,
      ]
    }),
  )
  expect(troublesOf(damaged)).toContain('a missing character is drawn')
})

describe('the checks notice when something is taken away', () => {
  test.each(damages)('%s', async (_, taken, left, trouble) => {
    const { bytes } = await drawView(fullView)
    expect(troublesOf(without(objectsOf(bytes), taken, left))).toContain(trouble)
  })
})
