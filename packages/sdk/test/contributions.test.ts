import { type Exporter, knownDate, type Renderer, withMessages } from '@avpkit/core'
import { fr } from '@avpkit/core/fr'
import { budgetFor } from '@avpkit/parser'
import { AvpUsageError, check, createKit, definePlugin, field, type Plugin, readers, rule, type, wordTools } from '@avpkit/sdk'
import { describe, expect, test } from 'vitest'

/** A notice; each part may be replaced. */
const notice = `# Gardien de phare
Référence : 3134-26-9301/SR du 8 mai 2026
Employeur : Port autonome
Direction des phares
Lieu de travail : Îlot Amédée
Date de dépôt de l'offre : vendredi 8 mai 2026
Date limite de candidature : vendredi 29 mai 2026
# Missions :
Garder le feu.
`

const errorOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return error instanceof AvpUsageError ? `${error.code}: ${error.message}` : `not a usage error: ${String(error)}`
  }
  return 'nothing thrown'
}

describe('labels and headings for fields and sections of others', () => {
  const words = definePlugin({
    api: 1,
    name: 'words',
    data: { labels: { deadline: ['Réponses attendues pour le'] }, headings: { missions: ['Ce que vous ferez'] } },
  })
  const text = notice.replace('Date limite de candidature', 'Réponses attendues pour le').replace('Missions', 'Ce que vous ferez')

  test('are read as the field and the section', () => {
    const { offer } = createKit({ plugins: [words] }).parse(text)
    expect(offer.deadline).toBe('2026-05-29')
    expect(offer.sections.map(({ id, heading }) => [id, heading])).toEqual([['missions', 'Ce que vous ferez :']])
    expect(createKit().parse(text).offer.deadline).toBeUndefined()
  })

  test('may be given to another plug-in by its name', () => {
    const lamp = definePlugin({
      api: 1,
      name: 'lamp',
      fields: { light: field({ labels: ['Feu'], of: type<string>(), read: readers.text }) },
    })
    const more = definePlugin({ api: 1, name: 'more', data: { labels: { 'lamp/light': ['Signal lumineux'] } } })
    const { offer } = createKit({ plugins: [more, lamp] }).parse(`${notice.replace('# Missions', 'Signal lumineux : blanc\n# Missions')}`)
    expect(offer.ext.lamp.light).toBe('blanc')
  })

  test.each<readonly [string, Plugin[], RegExp]>([
    [
      'a field that this kit has not',
      [definePlugin({ api: 1, name: 'a', data: { labels: { 'lamp/light': ['Feu'] } } })],
      /"a".*"lamp\/light"/,
    ],
    [
      'a label that says something else',
      [definePlugin({ api: 1, name: 'a', data: { labels: { deadline: ['Employeur'] } } })],
      /"Employeur".*"a".*employer/,
    ],
    [
      'one label for two fields',
      [words, definePlugin({ api: 1, name: 'b', data: { labels: { postedOn: ['Réponses attendues pour le'] } } })],
      /Réponses attendues pour le.*"words".*"deadline".*"postedOn"|"words".*deadline.*postedOn/,
    ],
  ])('%s is said when the kit is made', (_, plugins, sentence) => {
    expect(errorOf(() => createKit({ plugins }))).toMatch(sentence)
  })
})

describe('names that a plug-in knows', () => {
  const port = definePlugin({
    api: 1,
    name: 'port',
    data: {
      directions: [{ name: 'Capitainerie', also: ['Direction des phares'], employer: 'Port autonome' }],
      places: [{ name: 'Îlot Amédée' }],
      employers: [{ name: 'Port autonome', also: ['PANC'] }],
    },
  })
  const read = (text: string) => createKit({ plugins: [port] }).parse(text)
  const without = (label: string): string => notice.replace(new RegExp(`^${label}.*\n`, 'm'), '')

  test('a line that is such a name and nothing else is claimed', () => {
    const { offer, fields } = read(without('Employeur').replace('# Missions', 'PANC\n\n# Missions'))
    expect(offer.employer).toBe('PANC')
    expect(fields.employer).toMatchObject({ state: 'stated', claims: [{ by: 'port/data' }] })
    expect(read(without('Lieu').replace('# Missions', 'ilot amedee\n\n# Missions')).offer.workplace).toBe('ilot amedee')
    expect(read(notice.replace('Direction des phares', 'Capitainerie')).offer.direction).toBe('Capitainerie')
  })

  test('a label comes first', () => {
    expect(read(notice.replace('Direction des phares', 'PANC')).offer.employer).toBe('Port autonome')
  })

  test('a direction implies its employer when the notice names none', () => {
    const { offer, fields, diagnostics } = read(without('Employeur').replace('Direction des phares', 'Direction : Capitainerie'))
    expect([offer.employer, fields.employer?.state]).toEqual(['Port autonome', 'implied'])
    expect(diagnostics.map(({ code }) => code)).not.toContain('employer-missing')
  })

  test('two employers for one direction imply none', () => {
    const rival = definePlugin({ api: 1, name: 'rival', data: { directions: [{ name: 'Capitainerie', employer: 'Marina' }] } })
    const text = without('Employeur').replace('Direction des phares', 'Direction : Capitainerie')
    expect(createKit({ plugins: [port, rival] }).parse(text).offer.employer).toBeUndefined()
  })
})

describe('what the engine hands over is counted', () => {
  const greedy = (name: string, spec: Partial<Parameters<typeof field<string, Record<never, never>>>[0]>): Plugin =>
    definePlugin({ api: 1, name, fields: { light: field({ labels: ['Feu'], of: type<string>(), ...spec }) } })
  const failures = (plugin: Plugin, text = notice) =>
    createKit({ plugins: [plugin] })
      .parse(text)
      .diagnostics.filter(({ code }) => code === 'plugin-failed')

  test('characters', () => {
    const plugin = greedy('loops', {
      derive(decided) {
        for (;;) decided.linesOf('missions')
      },
    })
    expect(failures(plugin)).toMatchObject([
      {
        data: {
          plugin: 'loops',
          where: 'loops/light derive',
          reason: `more than ${budgetFor.characters(notice.length)} characters for a text of this length`,
        },
      },
    ])
  })

  test('claims', () => {
    const plugin = greedy('claims', { scan: () => Array.from({ length: 100_000 }, () => ({ value: 'x', span: [0, 1] as const })) })
    expect(failures(plugin)).toMatchObject([{ data: { plugin: 'claims', reason: expect.stringContaining('claims for a text') } }])
  })

  test('a reader that fails at every label is named once', () => {
    const plugin = greedy('throws', {
      read() {
        throw new Error('dark')
      },
    })
    expect(failures(plugin, notice.replace('# Missions', 'Feu : blanc\n'.repeat(50).concat('# Missions')))).toHaveLength(1)
  })
})

test('a text that is no offer has a place for each plug-in too', () => {
  const lamp = definePlugin({ api: 1, name: 'lamp', fields: { light: field({ labels: ['Feu'], of: type<string>() }) } })
  expect(createKit({ plugins: [lamp] }).parse('').offer.ext.lamp.light).toBeUndefined()
})

describe('messages', () => {
  const dark = { severity: 'warning', fr: () => ({ what: 'Le feu est éteint.' }) } as const
  const port = definePlugin({
    api: 1,
    name: 'port',
    messages: { 'port/dark': dark },
    checks: { light: check<{ 'port/dark': typeof dark }>({ run: (_, report) => report('port/dark', {}) }) },
  })

  test('of the plug-in may be reported by its parts, and are in the kit for catalogues', () => {
    const kit = createKit({ plugins: [port] })
    const finding = kit.parse(notice).diagnostics.find(({ code }) => code === 'port/dark')
    expect(finding?.severity).toBe('warning')
    expect(finding && withMessages(fr, kit.messages).say(finding as never, '').what).toBe('Le feu est éteint.')
  })
})

describe('renderers and exporters', () => {
  const shout: Renderer<'shout', string> = { id: 'shout', mediaType: 'text/plain', extension: 'txt', render: () => 'OHÉ' }
  const list: Exporter<'list', string> = {
    id: 'list',
    mediaType: 'text/csv',
    extension: 'csv',
    write: (offers) => `${offers.length} offres\n`,
  }
  const port = definePlugin({ api: 1, name: 'port', renderers: [shout], exporters: [list] })

  test('of plug-ins are called by their id', async () => {
    const kit = createKit({ plugins: [port] })
    const { offer } = kit.parse(notice)
    expect(await kit.render(offer, 'shout')).toBe('OHÉ')
    expect(await kit.export([offer, offer], 'list')).toBe('2 offres\n')
  })

  test('of the kit too', async () => {
    expect(await createKit({ exporters: [list] }).export([], 'list')).toBe('0 offres\n')
  })

  test.each([
    [
      'two that draw one format',
      () => createKit({ plugins: [port], renderers: [shout] }),
      /renderer-conflict: .*"shout".*the kit.*plug-in "port"/,
    ],
    [
      'two that write one format',
      () => createKit({ plugins: [port, { ...port, name: 'other', renderers: [] }] }),
      /"list".*"port".*"other"/,
    ],
  ])('%s are named', (_, make, sentence) => {
    expect(errorOf(make)).toMatch(sentence)
  })

  test('an unknown format lists those there are', async () => {
    await expect(createKit({ plugins: [port] }).export([], 'csv' as 'list')).rejects.toThrow(/"list", not "csv"/)
  })
})

describe('rules', () => {
  const { fold } = wordTools
  const swims = { words: ['yes', 'no'], question: { fr: 'Savez-vous nager ?', en: 'Can you swim?' } } as const
  const atSea = {
    words: ['yes', 'no'],
    of: ({ offer }: { offer: { workplace?: string } }) =>
      offer.workplace === undefined ? undefined : fold(offer.workplace).includes('ilot') ? 'yes' : 'no',
    fields: ['workplace'],
  } as const
  const port = definePlugin({
    api: 1,
    name: 'port',
    rules: {
      swimming: rule({
        facts: { swims, atSea },
        versions: [
          {
            from: knownDate('2026-01-01'),
            condition: {
              op: 'all',
              of: [
                { op: 'is', fact: 'atSea', words: ['yes'] },
                { op: 'not', of: [{ op: 'is', fact: 'swims', words: ['yes'] }] },
              ],
            },
            effect: 'doubt',
            citations: [{ title: 'Règlement du port', article: '4' }],
            confidence: 'confirmed',
            law: { fr: 'Les gardiens savent nager.', en: 'Keepers can swim.' },
            says: { fr: 'Ce poste demande de savoir nager.' },
          },
        ],
      }),
    },
  })
  const kit = createKit({ plugins: [port] })
  const options = { at: '2026-05-20T09:00:00+11:00' }
  const person = { ncCitizen: 'yes', ncCivilServant: 'no', passedCompetitiveExam: 'no' } as const
  const verdict = (swimming?: 'yes' | 'no', text = notice) =>
    kit.check(kit.parse(text), { ...person, ...(swimming && { ext: { port: { swims: swimming } } }) }, options)
  const told = (...given: Parameters<typeof verdict>) => verdict(...given).reasons.find(({ rule }) => rule === 'port/swimming')

  test('a doubt is told when it is met or may be, with its law, its facts and its place', () => {
    expect(told('no')).toMatchObject({
      outcome: 'met',
      citations: [{ title: 'Règlement du port' }],
      facts: ['offer.ext.port.atSea', 'ext.port.swims'],
      because: { op: 'all', outcome: 'met' },
    })
    const span = told('no')?.spans[0]
    expect(span && notice.slice(...span)).toBe('Îlot Amédée')
    expect(told()?.outcome).toBe('unknown')
    expect(told('yes')).toBeUndefined()
    expect(told('no', notice.replace('Îlot Amédée', 'Nouméa'))).toBeUndefined()
  })

  test('warns when it is met, and lists the facts that it lacks', () => {
    expect(verdict('no').warnings).toContainEqual({ code: 'port/swimming', data: { rule: 'port/swimming' } })
    expect(verdict().unasked).toContain('ext.port.swims')
    expect(verdict().warnings.map(({ code }) => code)).not.toContain('port/swimming')
  })

  test('changes no status, window, local employment, bar or missing fact', () => {
    const alone = createKit().check(createKit().parse(notice), person, options)
    for (const swimming of ['yes', 'no', undefined] as const) {
      const { status, window, localEmployment, bars, missing } = verdict(swimming)
      expect({ status, window, localEmployment, bars, missing }).toEqual({
        status: alone.status,
        window: alone.window,
        localEmployment: alone.localEmployment,
        bars: alone.bars,
        missing: alone.missing,
      })
    }
  })

  test('no version for a deadline is a warning, never another version', () => {
    const old = verdict('no', notice.replaceAll('2026', '2025').replaceAll('vendredi ', ''))
    expect(old.warnings).toContainEqual({ code: 'rule-not-in-force', data: { rule: 'port/swimming', day: '2025-05-29' } })
    expect(old.reasons.map(({ rule }) => rule)).not.toContain('port/swimming')
  })

  test('is explained in its own words, in a verdict that was stored too', () => {
    const stored = JSON.parse(JSON.stringify(verdict('no')))
    const { limits, rules } = kit.explain(stored, { locale: 'en' })
    expect(limits).toContainEqual({ text: 'Ce poste demande de savoir nager.' })
    expect(rules).toContainEqual(expect.objectContaining({ rule: 'port/swimming', sentence: 'Keepers can swim.' }))
  })

  const broken = (version: object, facts: object = port.rules.swimming.facts): Plugin =>
    definePlugin({
      api: 1,
      name: 'port',
      rules: { swimming: { facts, versions: [{ ...port.rules.swimming.versions[0], ...version }] } as never },
    })
  const [one] = port.rules.swimming.versions

  test.each<readonly [string, Plugin, RegExp]>([
    ['no law', broken({ citations: [] }), /plugin-malformed: .*"port".*"swimming" cites no law/],
    ['a fact that it has not', broken({}, { swims }), /looks at "atSea"/],
    ['no French sentence', broken({ law: { fr: '' } }), /no French sentence/],
    [
      'two versions for one day',
      definePlugin({
        api: 1,
        name: 'port',
        rules: {
          swimming: { ...port.rules.swimming, versions: [one, { ...one, citations: [{ title: 'Autre' }], from: knownDate('2027-01-01') }] },
        },
      }),
      /versions 1 and 2 for one day/,
    ],
    [
      'two versions with one law',
      definePlugin({
        api: 1,
        name: 'port',
        rules: {
          swimming: {
            ...port.rules.swimming,
            versions: [
              { ...one, until: knownDate('2027-01-01') },
              { ...one, from: knownDate('2027-01-01') },
            ],
          },
        },
      }),
      /cites the same law in version 2/,
    ],
  ])('with %s is a mistake that names it', (_, plugin, sentence) => {
    expect(errorOf(() => createKit({ plugins: [plugin] }))).toMatch(sentence)
  })

  test('a fact that throws is a warning that names it', () => {
    const throws = {
      words: ['yes', 'no'],
      of() {
        throw new Error('no sea')
      },
    }
    const failing = createKit({ plugins: [broken({}, { swims, atSea: throws })] })
    const { warnings, status } = failing.check(failing.parse(notice), person, options)
    expect(warnings).toContainEqual({ code: 'plugin-failed', data: { plugin: 'port', where: 'port/swimming', reason: 'no sea' } })
    expect(status).toBe(verdict('no').status)
  })
})

describe('what is no plug-in', () => {
  const lamp = (light: unknown): Plugin => ({ api: 1, name: 'lamp', fields: { light } }) as never
  const good = field({ labels: ['Feu'], of: type<string>() })

  test.each<readonly [string, unknown, RegExp]>([
    ['nothing', undefined, /plugin-malformed: The plug-in at place 1 is undefined/],
    ['a field without a schema', lamp({ labels: [], messages: {}, combine: () => undefined }), /"lamp": the field "light" has no schema/],
    ['a field that is no field', lamp(7), /"light" in `fields` is 7/],
    ['a label without a word', lamp({ ...good, labels: [' : '] }), /the label " : "/],
    ['a label that is no text', lamp({ ...good, labels: [3] }), /the label "3"/],
    ['a reader that is no function', lamp({ ...good, read: 'text' }), /`read` of the field "light" is no function/],
    ['an id that is a key of every object', { api: 1, name: 'lamp', fields: { ['__proto__']: good } }, /"__proto__" in `fields` is no id/],
    ['a misspelt part', { api: 1, name: 'lamp', feilds: { light: good } }, /"feilds" is no part of a plug-in/],
    ['fields in a list', { api: 1, name: 'lamp', fields: [good] }, /`fields` is no object/],
    [
      'a code of somebody else',
      lamp({ ...good, messages: { 'other/x': { severity: 'info', fr: () => ({ what: 'x' }) } } }),
      /"other\/x" must begin with "lamp\/"/,
    ],
    ['a code without French words', lamp({ ...good, messages: { 'lamp/x': { severity: 'info' } } }), /"lamp\/x" has no French words/],
    ['a section without labels', { api: 1, name: 'lamp', sections: { reach: {} } }, /the labels of the section "reach" are no list/],
    ['a check that runs nothing', { api: 1, name: 'lamp', checks: { dark: {} } }, /the check "dark" has no `run`/],
  ])('%s', (_, plugin, sentence) => {
    expect(errorOf(() => createKit({ plugins: [plugin as Plugin] }))).toMatch(sentence)
  })
})

test('what a field would have decided before it looked at the others does not stay', () => {
  const twice = definePlugin({
    api: 1,
    name: 'twice',
    fields: {
      lamp: field({
        labels: ['Lampe'],
        of: type<string>(),
        read: readers.text,
        derive: ({ claimOf }) => {
          const title = claimOf('title')
          return title ? [{ value: String(title.value), span: title.span }] : []
        },
        combine: (claims) => (claims.length > 1 ? { state: 'unreadable' } : { state: 'stated', value: claims[0]?.value ?? '', chosen: 0 }),
      }),
    },
  })
  const { offer, fields } = createKit({ plugins: [twice] }).parse(
    '# Releveur\n\nLampe : frontale\n\nCorps : Technicien\n\nDate limite : 26 juin 2026',
  )
  expect(fields['ext.twice.lamp']?.state).toBe('unreadable')
  expect(offer.ext.twice).toEqual({})
})
