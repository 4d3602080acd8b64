import { describe, expect, it } from 'vitest'
import { completeOffer, completeReading, smallestOffer } from '../schema/complete.ts'
import { soundOffer } from './sound-offer.ts'

const offer = { kind: 'offer', schemaVersion: 1, sections: [] }
const withBlocks = (...blocks: readonly unknown[]) => ({ ...offer, sections: [{ id: 'missions', blocks }] })

/** What was given, what of it is an offer, and where the rest stood. */
const cases: readonly (readonly [name: string, given: unknown, sound: unknown, leftOut: readonly string[]])[] = [
  ['nothing', null, offer, ['']],
  ['a text', 'avis', offer, ['']],
  ['no sections', { kind: 'offer', schemaVersion: 1 }, offer, ['sections']],
  ['a title that is a number', { ...offer, title: 7 }, offer, ['title']],
  ['a day that isn’t one', { ...offer, deadline: '2025-02-30' }, offer, ['deadline']],
  ['a section without blocks', { ...offer, sections: [{ id: 'missions' }] }, withBlocks(), ['sections.0.blocks']],
  [
    'a section without an id',
    { ...offer, sections: [{ heading: 'Divers', blocks: [] }] },
    { ...offer, sections: [{ id: 'other', heading: 'Divers', blocks: [] }] },
    ['sections.0.id'],
  ],
  [
    'a block of an unknown type',
    withBlocks({ type: 'video', text: 'x' }, { type: 'paragraph', text: 'y' }),
    withBlocks({ type: 'paragraph', text: 'y' }),
    ['sections.0.blocks.0'],
  ],
  ['a type of every object', withBlocks({ type: 'constructor' }), withBlocks(), ['sections.0.blocks.0']],
  [
    'an item that is a text',
    withBlocks({ type: 'list', ordered: false, items: ['lire', { text: 'dire' }] }),
    withBlocks({ type: 'list', ordered: false, items: [{ text: 'dire' }] }),
    ['sections.0.blocks.0.items.0'],
  ],
  [
    'a table with a number in it',
    withBlocks({ type: 'table', rows: [['a', 1], 'b'] }),
    withBlocks({ type: 'table', rows: [['a']] }),
    ['sections.0.blocks.0.rows.0.1', 'sections.0.blocks.0.rows.1'],
  ],
  [
    'a mark without an address',
    withBlocks({
      type: 'paragraph',
      text: 'ici',
      marks: [
        { type: 'link', at: [0, 3] },
        { type: 'note', at: [0], mark: '1' },
      ],
    }),
    withBlocks({ type: 'paragraph', text: 'ici', marks: [] }),
    ['sections.0.blocks.0.marks.0.href', 'sections.0.blocks.0.marks.1.at'],
  ],
  [
    'an availability of an unknown kind',
    { ...offer, availability: { kind: 'soon', text: 'bientôt' } },
    { ...offer, availability: { kind: 'other', text: 'bientôt' } },
    ['availability.kind'],
  ],
  [
    'a contact without phones',
    { ...offer, contact: { who: 'le chef', emails: ['chef@exemple.nc', null] } },
    { ...offer, contact: { who: 'le chef', phones: [], emails: ['chef@exemple.nc'] } },
    ['contact.phones', 'contact.emails.1'],
  ],
  ['a key that this version doesn’t know', { ...offer, salary: 1 }, offer, []],
]

describe('soundOffer', () => {
  it.each([
    ['the complete offer', completeOffer],
    ['the smallest offer', smallestOffer],
  ])('changes nothing of %s', (_, sound) => {
    expect(soundOffer(JSON.parse(JSON.stringify(sound)))).toEqual({ offer: sound, leftOut: [] })
  })

  it('takes the offer of a reading', () => {
    expect(soundOffer(completeReading)).toEqual({ offer: completeOffer, leftOut: [] })
  })

  it.each(cases)('%s', (_, given, sound, leftOut) => {
    const found = soundOffer(given)
    expect(found.offer).toEqual(sound)
    expect(found.leftOut.map((path) => path.join('.'))).toEqual(leftOut)
  })

  it.each([
    ['of an unknown kind', { kind: 'maximum', route: 'titre', text: '5 ans' }],
    ['without its years', { kind: 'minimum', route: 'titre', text: '5 ans' }],
    [
      'one of whose entries is lost',
      { kind: 'multiple', route: 'titre', text: '5 ans', entries: [{ kind: 'minimum', scope: 'A', years: '5' }] },
    ],
  ])('a residence %s is unreadable, never missing', (_, residence) => {
    const found = soundOffer({ ...offer, residence })
    expect(found.offer.residence).toEqual({ kind: 'unreadable', route: 'titre', text: '5 ans' })
    expect(found.leftOut).not.toEqual([])
  })

  it('lists in lists to any depth, without recursion', () => {
    let items: unknown[] = [{ text: 'fond' }]
    for (let level = 0; level < 50_000; level++) items = [{ text: 'niveau', blocks: [{ type: 'list', ordered: false, items }] }, 7]
    const { leftOut } = soundOffer(withBlocks({ type: 'list', ordered: false, items }))
    expect(leftOut).toHaveLength(100)
    for (const path of leftOut) expect(path.length).toBeLessThanOrEqual(100)
  })
})

it('ends with lists that stand in themselves', () => {
  const items: unknown[] = []
  const list = { type: 'list', ordered: false, items }
  items.push({ text: 'relever', blocks: [list, list] })
  const { leftOut } = soundOffer(withBlocks(list))
  expect(leftOut.length).toBeGreaterThan(0)
})
