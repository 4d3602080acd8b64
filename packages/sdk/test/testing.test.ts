import type { Exporter, Plugin, Renderer } from '@avpkit/core'
import { definePlugin, knownDate, type PluginRule, rule } from '@avpkit/sdk'
import {
  type FieldCase,
  mustHold,
  type Proof,
  type RuleCase,
  testExporter,
  testField,
  testModule,
  testPlugin,
  testRenderer,
  testRule,
} from '@avpkit/sdk/testing'
import { describe, expect, test } from 'vitest'
import { brokenPlugins, lampText } from './broken-plugins.ts'
import { harbour, lighthouse, text } from './plugins.ts'

const broken = (proofs: readonly Proof[]): readonly string[] => proofs.filter(({ ok }) => !ok).map(({ name }) => name)
const brokenAt = (proofs: readonly Proof[], property: string): Proof | undefined =>
  proofs.find(({ name, ok }) => !ok && name.includes(property))

describe('testPlugin', () => {
  test('a sound plug-in holds', async () => {
    expect(broken(await testPlugin(harbour, { texts: [text], beside: [lighthouse] }))).toEqual([])
  })

  test.each(brokenPlugins)('$fault: "$property" does not hold', async ({ plugin, property }) => {
    const found = brokenAt(await testPlugin(plugin, { texts: [lampText], beside: [harbour] }), property)
    expect(found, `a broken proof of "${property}"`).toBeDefined()
    expect(found?.detail).not.toBe('')
  })
})

describe('testField', () => {
  const sound: FieldCase = { text, value: 24, state: 'stated', quotes: ['24'], codes: ['harbour/crew-large', 'harbour/no-post'] }

  test('a sound field holds', async () => {
    expect(broken(await testField(harbour, 'crew', [sound]))).toEqual([])
  })

  test.each<readonly [string, FieldCase]>([
    ['another value', { text, value: 23 }],
    ['a value where there is none', { text: lampText, value: 1 }],
    ['another state', { text, state: 'absent' }],
    ['other words', { text, quotes: ['Nombre'] }],
    ['other findings', { text, codes: [] }],
    ['nothing', { text }],
  ])('a case that expects %s does not hold', async (_, one) => {
    expect(brokenAt(await testField(harbour, 'crew', [sound, one]), 'case 2')).toBeDefined()
  })

  test('a field that is not there', async () => {
    expect(broken(await testField(harbour, 'sails', []))).toEqual(['harbour/sails is a field'])
  })
})

describe('testRenderer', () => {
  const plain = (offer: unknown): string => JSON.stringify(offer).replace(/[<>]|[\u202a-\u202e]|javascript:/g, '')
  const renderer = (render: Renderer['render']): Renderer => ({ id: 'plain', mediaType: 'text/html', extension: 'html', render })
  let calls = 0

  test('a sound renderer holds', async () => {
    expect(broken(await testRenderer(renderer(plain)))).toEqual([])
  })

  test.each<readonly [string, string, Renderer]>([
    [
      'it throws',
      'draws the minimal offer',
      renderer(() => {
        throw new Error('no title')
      }),
    ],
    [
      'it rejects',
      'draws the complete offer',
      renderer(async () => {
        throw new Error('no font')
      }),
    ],
    ['it gives nothing', 'draws the minimal offer', renderer(() => '')],
    ['it gives neither text nor bytes', 'draws the minimal offer', renderer((offer) => offer as never)],
    ['its bytes differ', 'draws the minimal offer', renderer((offer) => `${plain(offer)}${calls++}`)],
    [
      'it changes the offer',
      'draws the complete offer',
      renderer((offer) => {
        Object.assign(offer, { title: 'x' })
        return plain(offer)
      }),
    ],
    ['it trusts markup', 'draws the hostile offer', renderer((offer) => ('title' in offer ? String(offer.title) : 'x'))],
    [
      'it trusts links',
      'draws the hostile offer',
      renderer((offer) => `<a href="${/javascript:[^"]*/.exec(JSON.stringify(offer))?.[0] ?? ''}">x</a>`),
    ],
    [
      'it lets control characters through',
      'draws the hostile offer',
      renderer((offer) => `${plain(offer)}${/[\u202e]/.exec(JSON.stringify(offer))?.[0] ?? ''}`),
    ],
    ['it cuts characters in halves', 'draws the minimal offer', renderer(() => '\ud800')],
    ['it speaks French only', 'draws the minimal offer', renderer((offer, { locale }) => (locale === 'en' ? '' : plain(offer)))],
    ['it hides sections', 'shows every section', renderer(() => 'page')],
    ['its id is no id', 'says what it is', { ...renderer(plain), id: 'My Page' }],
    ['its media type is none', 'says what it is', { ...renderer(plain), mediaType: 'html' }],
  ])('%s: "%s" does not hold', async (_, property, one) => {
    expect(brokenAt(await testRenderer(one), property)).toBeDefined()
  })

  test('sections that it declares to leave out are not looked for, and words are looked for in bytes', async () => {
    const bytes = renderer((offer) => new TextEncoder().encode(plain(offer).replaceAll('Mot-repère contact', '')))
    const wordsOf = (output: Uint8Array) => new TextDecoder().decode(output)
    expect(brokenAt(await testRenderer(bytes, { wordsOf }), 'shows every section')?.detail).toContain('contact')
    expect(broken(await testRenderer(bytes, { wordsOf, omits: ['contact'] }))).toEqual([])
  })
})

describe('testExporter', () => {
  const exporter = (write: Exporter['write'], mediaType = 'application/json'): Exporter => ({
    id: 'list',
    mediaType,
    extension: 'json',
    write,
  })
  const json: Exporter['write'] = (offers) => JSON.stringify(offers)
  let calls = 0

  test('a sound exporter holds', async () => {
    expect(broken(await testExporter(exporter(json)))).toEqual([])
  })

  test.each<readonly [string, string, Exporter]>([
    ['it wants an offer', 'writes no offers', exporter(([first]) => JSON.stringify({ kind: (first as { kind: string }).kind }))],
    ['it says JSON and gives none', 'writes the complete offer', exporter(() => '{')],
    ['its bytes differ', 'writes the minimal offer', exporter((offers) => JSON.stringify([offers, calls++]))],
    [
      'it sorts the list that it was given',
      'writes a hundred offers',
      exporter((offers) => JSON.stringify((offers as unknown[]).reverse())),
    ],
    ['it gives a promise', 'writes the minimal offer', exporter((async () => '[]') as never)],
    ['its extension has a dot', 'says what it is', { ...exporter(json), extension: '.json' }],
  ])('%s: "%s" does not hold', async (_, property, one) => {
    expect(brokenAt(await testExporter(one), property)).toBeDefined()
  })
})

describe('testRule', () => {
  const citations = [{ title: 'Règlement du port', article: '4' }] as const
  const swims = { words: ['yes', 'no'], question: { fr: 'Savez-vous nager ?' } } as const
  const sound = rule({
    facts: { swims },
    versions: [
      {
        from: knownDate('2025-01-01'),
        condition: { op: 'is', fact: 'swims', words: ['no'] },
        effect: 'doubt',
        citations,
        confidence: 'confirmed',
        law: { fr: 'Les patrons savent nager.', en: 'Skippers can swim.' },
        says: { fr: 'Ce poste demande de savoir nager.' },
      },
    ],
  })
  const cases: readonly RuleCase[] = [
    { facts: { swims: 'no' }, on: '2024-12-31', outcome: 'not-in-force' },
    { facts: { swims: 'no' }, on: '2025-01-01', outcome: 'met' },
    { facts: { swims: 'yes' }, on: '2025-01-02', outcome: 'not-met' },
    { facts: {}, on: '2025-01-02', outcome: 'unknown' },
  ]
  const withRule = (one: unknown): Plugin => definePlugin({ api: 1, name: 'port', rules: { swimming: one as PluginRule } })
  const changed = (version: object, facts: object = sound.facts): Plugin =>
    withRule({ facts, versions: [{ ...sound.versions[0], ...version }] })

  test('a sound rule holds', async () => {
    expect(broken(await testRule(withRule(sound), 'swimming', cases))).toEqual([])
  })

  test.each<readonly [string, string, Plugin, readonly RuleCase[]]>([
    ['a case expects another outcome', 'case 1', withRule(sound), [{ facts: { swims: 'no' }, on: '2025-06-01', outcome: 'not-met' }]],
    [
      'a case has a word that the fact has not',
      'case 1',
      withRule(sound),
      [{ facts: { swims: 'perhaps' }, on: '2025-06-01', outcome: 'unknown' }],
    ],
    ['its fact is known in every case', 'each fact is unknown', withRule(sound), cases.slice(0, 3)],
    ['no case is met', 'is met', withRule(sound), cases.slice(2)],
    ['no case is on the day before', 'on the day before', withRule(sound), cases.slice(1)],
    ['it cites nothing', 'cites its law', changed({ citations: [] }), cases],
    ['it cites a text without a title', 'cites its law', changed({ citations: [{ title: ' ' }] }), cases],
    ['its law has a placeholder', 'says itself in words', changed({ law: { fr: 'Article {n}.' } }), cases],
    ['its question says nothing', 'says itself in words', changed({}, { swims: { ...swims, question: { fr: '' } } }), cases],
    [
      'its fact is a word that it has not',
      'takes its facts from their words',
      changed({}, { swims: { words: ['yes', 'no'], of: () => 'perhaps' } }),
      cases,
    ],
    [
      'its fact throws on a bare offer',
      'takes its facts from their words',
      changed(
        {},
        {
          swims: {
            words: ['yes', 'no'],
            of: ({ offer }: { offer: { title?: string } }) => (offer.title ?? (undefined as never)).slice(0, 2),
          },
        },
      ),
      cases,
    ],
    [
      'its fact changes the reading',
      'changes nothing that core decided',
      changed(
        {},
        {
          swims: {
            words: ['yes', 'no'],
            of: ({ offer }: { offer: object }) => String(Object.assign(offer, { deadline: '2030-01-01' }) && 'no'),
          },
        },
      ),
      cases,
    ],
  ])('%s: "%s" does not hold', async (_, property, plugin, given) => {
    expect(brokenAt(await testRule(plugin, 'swimming', given), property)).toBeDefined()
  })

  test('a rule that is not there', async () => {
    expect(broken(await testRule(withRule(sound), 'diving', cases))).toEqual(['port/diving is a rule'])
  })
})

describe('testModule', () => {
  const module = (name: string): URL => new URL(`./modules/${name}.ts`, import.meta.url)
  const first = [new URL('../../../tooling/sources.ts', import.meta.url)]

  test('a sound module holds', async () => {
    expect(broken(await testModule(module('sound'), { texts: [text], first, deadlineMs: 60_000 }))).toEqual([])
  }, 70_000)

  test.each([
    ['never ends', 'hangs', 'ends within 4000 ms'],
    ['leaves', 'leaves', 'ends within 4000 ms'],
    ['exports no plug-in', 'nothing', 'exports a plug-in'],
    ['can not be loaded', 'broken', 'can be loaded'],
  ])(
    'a module that %s',
    async (_, name, property) => {
      const proofs = await testModule(module(name), { texts: [lampText], first, deadlineMs: 4000 })
      expect(brokenAt(proofs, property)).toBeDefined()
    },
    20_000,
  )
})

test('mustHold throws one error that lists all that does not hold', () => {
  const held: Proof = { name: 'holds', ok: true, detail: '' }
  expect(() => mustHold([held])).not.toThrow()
  expect(() => mustHold([held, { name: 'spans', ok: false, detail: 'elsewhere' }, { name: 'words', ok: false, detail: 'none' }])).toThrow(
    "2 of 3 properties don't hold\n✗ spans\n    elsewhere\n✗ words\n    none",
  )
})
