import { describe, expect, test } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import { comparable } from './comparable.ts'
import type { Block, Offer, Section } from './offer.ts'

const offer = (rest: Partial<Offer> = {}): Offer => ({ kind: 'offer', schemaVersion: 1, sections: [], ...rest })

const section = (...blocks: readonly Block[]): Section => ({ id: 'missions', heading: 'Missions :', blocks })

const paragraph = (text: string): Block => ({ type: 'paragraph', text })

const list = (...texts: readonly string[]): Block => ({ type: 'list', ordered: false, items: texts.map((text) => ({ text })) })

const linked = { type: 'paragraph', marks: [{ type: 'link', at: [0, 1], href: 'https://exemple.nc/' }] } as const

const same: readonly (readonly [what: string, one: Offer, other: Offer])[] = [
  ['apostrophes', offer({ title: "Agent d'accueil" }), offer({ title: 'Agent d’accueil' })],
  ['blanks', offer({ title: 'Agent  « volant » : 2e grade' }), offer({ title: 'Agent «\u202fvolant\u202f»\u202f: 2e\u00a0grade ' })],
  ['dashes', offer({ title: 'Koné – Poindimié' }), offer({ title: 'Koné - Poindimié' })],
  ['accents apart from their letters', offer({ title: 'Koné' }), offer({ title: 'Koné'.normalize('NFD') })],
  [
    'headings',
    offer({ sections: [section(paragraph('Tenir la carte.'))] }),
    offer({
      sections: [
        { id: 'missions', heading: 'Vos missions', blocks: [{ type: 'heading', level: 3, text: 'Ici' }, paragraph('Tenir la carte.')] },
      ],
    }),
  ],
  ['empty sections', offer({ sections: [section(), section(paragraph('x'))] }), offer({ sections: [section(paragraph('x'))] })],
  [
    'the order of sections',
    offer({ sections: [section(paragraph('x')), { id: 'context', blocks: [paragraph('y')] }] }),
    offer({ sections: [{ id: 'context', blocks: [paragraph('y')] }, section(paragraph('x'))] }),
  ],
  [
    'where a link stands',
    offer({
      sections: [section({ type: 'paragraph', text: 'Voir  ici', marks: [{ type: 'link', at: [6, 9], href: 'https://exemple.nc/' }] })],
    }),
    offer({
      sections: [section({ type: 'paragraph', text: 'Voir ici', marks: [{ type: 'link', at: [5, 8], href: 'https://exemple.nc/' }] })],
    }),
  ],
  [
    'the words of a corps that is understood',
    offer({ corps: { text: 'Ingénieur / eau', entries: [{ name: 'Ingénieur', domain: 'eau' }] } }),
    offer({ corps: { text: 'Ingénieur, eau', entries: [{ name: 'Ingénieur', domain: 'eau' }] } }),
  ],
]

const different: readonly (readonly [what: string, one: Offer, other: Offer])[] = [
  ['another word', offer({ title: 'Agent' }), offer({ title: 'Agente' })],
  ['case', offer({ title: 'agent' }), offer({ title: 'Agent' })],
  ['an accent', offer({ title: 'Kone' }), offer({ title: 'Koné' })],
  ['another day', offer({ deadline: knownDate('2025-07-18') }), offer({ deadline: knownDate('2025-07-19') })],
  ['a field that is missing', offer({ workplace: 'Koné' }), offer()],
  ['another link', offer({ sections: [section(paragraph('a'))] }), offer({ sections: [section({ ...linked, text: 'a' })] })],
  ['items and paragraphs', offer({ sections: [section(list('a', 'b'))] }), offer({ sections: [section(paragraph('a'), paragraph('b'))] })],
  ['the order of items', offer({ sections: [section(list('a', 'b'))] }), offer({ sections: [section(list('b', 'a'))] })],
  [
    'the depth of items',
    offer({ sections: [section(list('a', 'b'))] }),
    offer({ sections: [section({ type: 'list', ordered: false, items: [{ text: 'a', blocks: [list('b')] }] })] }),
  ],
  [
    'rows of a table',
    offer({ sections: [section({ type: 'table', rows: [['a', 'b']] })] }),
    offer({ sections: [section({ type: 'table', rows: [['a'], ['b']] })] }),
  ],
  ['what a plug-in read', offer({ ext: { opt: { staff: 2 } } }), offer({ ext: { opt: { staff: 3 } } })],
]

describe('offers that say the same are equal, whatever their', () => {
  test.each(same)('%s', (_, one, other) => expect(comparable(one)).toEqual(comparable(other)))
})

describe('offers that differ are not equal:', () => {
  test.each(different)('%s', (_, one, other) => expect(comparable(one)).not.toEqual(comparable(other)))
})

test('lists without end are told to a depth, and never exhaust the stack', () => {
  let item: Block = list('fond')
  for (let level = 0; level < 5000; level++) item = { type: 'list', ordered: false, items: [{ text: 'x', blocks: [item] }] }
  expect(comparable(offer({ sections: [section(item)] })).sections[0]?.blocks.length).toBeLessThan(200)
})
