import { opt } from '@avpkit/plugin-opt'
import { createKit, definePlugin, field, readers, type } from '@avpkit/sdk'
import { type FieldCase, testField, testPlugin } from '@avpkit/sdk/testing'
import { describe, expect, test } from 'vitest'
import { clerk, diver, foreman } from './texts.ts'

const kit = createKit({ plugins: [opt] })

const cases: { readonly [F in keyof typeof opt.fields]: readonly FieldCase[] } = {
  unit: [
    { text: foreman, value: 'Service câbles', quotes: ['Service câbles'] },
    { text: clerk, name: 'behind a heading', value: 'Agence de Koumac', quotes: ['Agence de Koumac'] },
    { text: foreman.replace('Service câbles', '/'), name: 'a stroke', value: undefined },
    { text: diver, state: 'absent' },
  ],
  organigram: [
    { text: foreman, value: { level: 3, under: 'directeur opérationnel' }, quotes: ['N - 3 (par rapport au directeur opérationnel'] },
    { text: clerk, value: { level: 4, under: 'directeur opérationnel' } },
    {
      text: foreman.replace('N - 3 (par rapport au directeur opérationnel)', 'N – 1.'),
      name: 'with a dash and a point',
      value: { level: 1 },
    },
    { text: foreman.replace('N - 3 (par', '- (par'), name: 'without a level', value: undefined, state: 'unreadable' },
  ],
  superior: [
    {
      text: foreman,
      name: 'torn by a line end',
      value: 'Chef de Service Câbles Grand Sud',
      quotes: ['Chef de Service Câbles', 'Grand Sud'],
    },
    { text: clerk, value: "Chef d'agence", quotes: ["Chef d'agence"] },
  ],
  managedStaff: [
    { text: foreman, value: { direct: 4, indirect: 22 }, quotes: ['Directs : 4 - Indirects : 22'] },
    { text: clerk, name: 'strokes', value: undefined, state: 'empty' },
    { text: diver, name: 'not told apart', value: { total: 3 }, quotes: ['3'] },
    { text: foreman.replace('4 - Indirects : 22', '0\n\n- Indirects : /'), name: 'zero is a number', value: { direct: 0 } },
  ],
  allowances: [
    { text: foreman, value: ['Indemnité de chef de section'] },
    { text: clerk, name: 'a stroke', value: undefined, state: 'empty' },
    { text: diver, state: 'absent' },
  ],
  workingConditions: [
    { text: foreman, name: 'over two lines', value: ['astreintes une semaine sur quatre, travaux au bord des routes'] },
    { text: clerk, name: 'a stroke', state: 'empty' },
  ],
  starredSkills: [
    {
      text: foreman,
      value: [
        { section: 'knowledge', text: 'Plans de réseaux' },
        { section: 'knowledge', text: 'Règles de sécurité des tranchées' },
      ],
      quotes: ['Plans de réseaux', 'Règles de sécurité des tranchées'],
      codes: [],
    },
    { text: clerk, name: 'stars for bullets are no stars', state: 'absent', codes: ['opt/note-without-stars'] },
    { text: diver, value: [{ section: 'knowledge', text: 'Soudure hyperbare' }], codes: ['opt/stars-without-note'] },
  ],
}

for (const [id, list] of Object.entries(cases))
  describe(id, async () => {
    test.each(await testField(opt, id, list))('$name', ({ ok, detail }) => {
      expect(ok, detail).toBe(true)
    })
  })

const other = definePlugin({
  api: 1,
  name: 'another',
  fields: { mails: field({ labels: ['Nombre de courriers'], of: type<number>(), read: readers.count }) },
})
const third = definePlugin({ api: 1, name: 'zebra', sections: { stripes: { labels: ['Rayures'] } } })

describe('the plug-in as a whole', async () => {
  test.each(await testPlugin(opt, { texts: [foreman, clerk, diver], beside: [other, third] }))('$name', ({ ok, detail }) => {
    expect(ok, detail).toBe(true)
  })
})

test('an offer without an employer is taken to be of the office whose direction it names', () => {
  const { offer, fields } = kit.parse(clerk)
  expect(offer.employer).toBe('Office des postes et télécommunications')
  expect(fields.employer).toMatchObject({ state: 'implied', claims: [{ by: 'opt/data' }] })
})

test('headings of the office are sections of their own, and the main activities stay together', () => {
  const sections = kit.parse(foreman).offer.sections.map(({ id }) => id)
  expect(sections).toEqual([
    'missions',
    'mainActivities',
    'conditions',
    'opt/licences',
    'conditions',
    'opt/supplies',
    'opt/allowances',
    'knowledge',
    'skills',
    'behaviour',
    'contact',
    'application',
  ])
  const activities = kit.parse(clerk).offer.sections.find(({ id }) => id === 'mainActivities')
  expect(JSON.stringify(activities)).toContain('Trier le courrier.')
})
