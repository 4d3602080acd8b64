import { provinceSud } from '@avpkit/plugin-province-sud'
import { createKit, definePlugin } from '@avpkit/sdk'
import { type FieldCase, testField, testPlugin } from '@avpkit/sdk/testing'
import { describe, expect, test } from 'vitest'
import { assistant, elsewhere, secretary } from './texts.ts'

const kit = createKit({ plugins: [provinceSud] })

const cases: { readonly [F in keyof typeof provinceSud.fields]: readonly FieldCase[] } = {
  units: [
    {
      text: secretary,
      name: 'explained, known, and no unit',
      value: [
        { acronym: 'UPASS', name: "unité provinciale d'action sanitaire et sociale" },
        { acronym: 'DPASS', name: "direction provinciale de l'action sanitaire et sociale" },
        { acronym: 'DAB', name: 'direction des archives et des bibliothèques' },
        { acronym: 'AED', name: "bureau de l'aide éducative à domicile" },
        { acronym: 'SPM', name: 'service des prêts mobiles' },
        { acronym: 'SPE', name: "service de la protection de l'enfance" },
      ],
    },
    { text: elsewhere, name: 'of another employer', state: 'absent' },
    { text: assistant, state: 'absent' },
  ],
  secondaryMissions: [
    {
      text: secretary,
      name: 'announced, with items',
      value: ["remplacer l'agent d'accueil", 'ranger les fonds, selon les besoins'],
      quotes: ["remplacer l'agent d'accueil ;", 'ranger les fonds,', 'selon les besoins.'],
    },
    {
      text: assistant,
      name: 'in one sentence',
      value: ['À titre secondaire, il anime le pool téléphonique'],
    },
    { text: secretary.replace('Au titre de mission secondaire, l', 'L'), state: 'absent' },
  ],
  applications: [
    { text: secretary, value: ['SALSA', 'ALOHA', 'BiblioNet'], quotes: ['SALSA', 'ALOHA', 'BiblioNet'] },
    {
      text: secretary.replace('le logiciel SALSA et', 'les logiciels (PATIMMO, SUDPROJET notamment) et'),
      value: ['PATIMMO', 'SUDPROJET', 'ALOHA', 'BiblioNet'],
    },
    { text: secretary.replaceAll('SALSA', 'bureautique').replace('(ALOHA, BiblioNet)', 'de la DSIN'), name: 'no name', state: 'absent' },
  ],
  regularisation: [
    { text: secretary, value: 'Régularisation', quotes: ['Régularisation'] },
    {
      text: secretary.replace(' (Régularisation)', '').replace('Secrétaire au', 'Régularisation du'),
      name: 'in the title',
      state: 'absent',
    },
  ],
}

for (const [id, list] of Object.entries(cases))
  describe(id, async () => {
    test.each(await testField(provinceSud, id, list))('$name', ({ ok, detail }) => {
      expect(ok, detail).toBe(true)
    })
  })

const other = definePlugin({ api: 1, name: 'another', sections: { tides: { labels: ['Horaires de marée'] } } })

describe('the plug-in as a whole', async () => {
  test.each(await testPlugin(provinceSud, { texts: [secretary, assistant], beside: [other] }))('$name', ({ ok, detail }) => {
    expect(ok, detail).toBe(true)
  })
})

describe('the route of an adjoint administratif', () => {
  const asked = (text: string): boolean => kit.parse(text).diagnostics.some(({ code }) => code === 'provinceSud/route-of-adjoint')
  const onTitle = assistant.replace("direct d'un adjoint administratif", 'sur titre')

  test.each([
    ['sur titre', secretary, true],
    ['direct already', assistant, false],
    ['cut to "Adjoint", with an office job', onTitle, true],
    ['cut to "Adjoint", with another job', onTitle.replace('RESPNC : Assistant de direction', 'RESPNC : Jardinier'), false],
    ['another corps', secretary.replace('Adjoint administratif', 'Rédacteur'), false],
    ['another employer', elsewhere, false],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toBe(expected)
  })

  test('points at the words of the route', () => {
    const finding = kit.parse(secretary).diagnostics.find(({ code }) => code === 'provinceSud/route-of-adjoint')
    expect(finding?.severity).toBe('info')
    expect(finding?.span && secretary.slice(...finding.span)).toContain('sur titre')
  })
})

test('a notice without an employer is taken to be of the province whose direction it names', () => {
  const { offer, fields } = kit.parse(secretary.replace('Employeur : Province Sud\n', '').replace('# PROVINCE SUD', ''))
  expect([offer.employer, fields.employer?.state]).toEqual(['Province Sud', 'implied'])
})

test('the logo stands for the employer when no label does', () => {
  const { offer, fields } = kit.parse(secretary.replace('Employeur : Province Sud\n', ''))
  expect([offer.employer, fields.employer?.state]).toEqual(['PROVINCE SUD', 'stated'])
})
