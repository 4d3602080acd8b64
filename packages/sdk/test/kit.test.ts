import { type Renderer, sourceText } from '@avpkit/core'
import { createParser, parseOffer } from '@avpkit/parser'
import { AvpUsageError, createKit, definePlugin, field, type } from '@avpkit/sdk'
import { describe, expect, test } from 'vitest'
import { harbour, lighthouse, text } from './plugins.ts'

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return error instanceof AvpUsageError ? error.code : String(error)
  }
  return 'nothing thrown'
}

describe('a kit with plug-ins', () => {
  const kit = createKit({ plugins: [harbour, lighthouse] })
  const reading = kit.parse(text)

  test('reads their fields into `ext`, beside the offer of the template', () => {
    expect(reading.offer.ext).toEqual({ harbour: { crew: 24, inspectedOn: '2025-06-06' }, lighthouse: { lamp: 'blanc, trois éclats' } })
    expect(reading.offer.deadline).toBe('2025-07-18')
  })

  test('says where each value stands', () => {
    const claim = reading.fields['ext.harbour.crew']?.claims[0]
    expect(claim && text.slice(...claim.span)).toBe('24')
    expect(claim?.by).toBe('harbour/crew')
  })

  test('reports their findings under the path of their field', () => {
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'harbour/crew-large', severity: 'info', path: ['ext', 'harbour', 'crew'], data: { crew: 24 } }),
    )
    expect(reading.diagnostics.map(({ code }) => code)).toContain('harbour/no-post')
  })

  test('knows their sections by `plugin/id`', () => {
    expect(reading.offer.sections).toContainEqual({
      id: 'harbour/tides',
      heading: 'Horaires de marée :',
      blocks: [{ type: 'paragraph', text: 'Pleine mer à midi.' }],
    })
  })

  test('gives equal readings in any order of plug-ins', () => {
    expect(createKit({ plugins: [lighthouse, harbour] }).parse(text)).toEqual(reading)
  })
})

test('a kit without plug-ins has the parser of parseOffer, made once', () => {
  expect(createParser({ plugins: [] })).toBe(createParser())
  const source = sourceText(text, { id: 'avis.txt' })
  expect(createKit().parse(source)).toEqual(parseOffer(source))
})

test('a plug-in that throws is a finding that names it, and the rest goes on', () => {
  const broken = definePlugin({
    api: 1,
    name: 'broken',
    fields: {
      lamp: field({
        labels: ['Feu'],
        of: type<string>(),
        read() {
          throw new Error('no lamp today')
        },
      }),
    },
  })
  const reading = createKit({ plugins: [broken, harbour] }).parse(text)
  expect(reading.offer.ext.harbour.crew).toBe(24)
  expect(reading.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'plugin-failed', data: { plugin: 'broken', where: 'broken/lamp read', reason: 'no lamp today' } }),
  )
})

test('a claim outside the text is refused and named', () => {
  const liar = definePlugin({
    api: 1,
    name: 'liar',
    fields: { lamp: field({ labels: ['Feu'], of: type<string>(), read: () => [{ value: 'x', span: [0, 9999] }] }) },
  })
  const reading = createKit({ plugins: [liar] }).parse(text)
  expect(reading.offer.ext.liar.lamp).toBeUndefined()
  expect(reading.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'plugin-failed', data: expect.objectContaining({ plugin: 'liar', where: 'liar/lamp' }) }),
  )
})

describe('what can not live together is said when the kit is made', () => {
  const other = definePlugin({ api: 1, name: 'other', fields: { light: field({ labels: ['Feu'], of: type<string>() }) } })
  test.each([
    ['two plug-ins of one name', () => createKit({ plugins: [harbour, harbour] }), 'plugin-conflict'],
    ['one label for two fields', () => createKit({ plugins: [lighthouse, other] }), 'plugin-conflict'],
    ['a plug-in for another api', () => createKit({ plugins: [{ ...harbour, api: 2 as 1 }] }), 'plugin-api'],
    ['a name that is no name', () => createKit({ plugins: [{ ...harbour, name: 'a b' }] }), 'plugin-name'],
  ])('%s', (_, run, code) => {
    expect(codeOf(run)).toBe(code)
  })

  test('the sentence names both sides', () => {
    expect(() => createKit({ plugins: [lighthouse, other] })).toThrow(/"Feu".*"other".*ext\.lighthouse\.lamp/)
  })
})

describe('renderers', () => {
  const shout: Renderer<'shout', string> = {
    id: 'shout',
    mediaType: 'text/plain',
    extension: 'txt',
    render: (offer) => JSON.stringify(offer).toUpperCase(),
  }

  test('are called by their id', async () => {
    const kit = createKit({ renderers: [shout] })
    expect(await kit.render(kit.parse(text).offer, 'shout')).toContain('PATRON DE VEDETTE')
  })

  test('an unknown one is a usage error that lists those there are', async () => {
    const kit = createKit({ renderers: [shout] })
    await expect(kit.render(kit.parse(text).offer, 'pdf' as 'shout')).rejects.toThrow(/"shout", not "pdf"/)
  })

  test('two of one id conflict', () => {
    expect(codeOf(() => createKit({ renderers: [shout, shout] }))).toBe('renderer-conflict')
  })
})
