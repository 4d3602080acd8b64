import { sourceText } from '@avpkit/core'
import { largestText, parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { codesOf, textWith } from './offer-with.ts'

const header = [
  'Employeur : Mairie',
  "Date de dépôt de l'offre : vendredi 8 mai 2026",
  'Date limite de candidature : vendredi 29 mai 2026',
  '# Missions :',
] as const

describe('a text that is no offer', () => {
  test.each(['', ' ', '\n\n', '\ufeff', '\u200b \r\n\t'])('%j is empty', (text) => {
    const reading = parseOffer(text)
    expect(reading.diagnostics).toEqual([{ code: 'source-empty', severity: 'error', path: [], data: {} }])
    expect(reading.offer).toEqual({ kind: 'offer', schemaVersion: 1, sections: [] })
    expect(Object.values(reading.fields).every(({ state, claims }) => state === 'absent' && claims.length === 0)).toBe(true)
  })

  const others: readonly (readonly [name: string, text: string])[] = [
    [
      'a recipe',
      'Bougna\n\nÉplucher les ignames, les taros et les patates douces. Envelopper le tout dans des feuilles de bananier et cuire deux heures.',
    ],
    [
      'English',
      'Meter reader\n\nReference: 12-34\n\nEmployer: Town Hall\n\nPlace of work: Koné\n\nDeadline: Friday 29 May 2026\n\nMissions: read the meters of the town.',
    ],
    ['JSON', '{"title":"Releveur","missions":["relever"]}'],
    ['a page of HTML', '<!doctype html><html><head><title>Accueil</title></head><body><p>Bienvenue</p></body></html>'],
    ['noise', 'x§ù%µ£$^¨*)°_-(&é'.repeat(50)],
    ['a table of numbers', '| 1 | 2 |\n| --- | --- |\n| 3 | 4 |'],
    [
      'a letter',
      'Madame, Monsieur,\n\nJe vous adresse ma candidature au poste de secrétaire. Mon profil correspond aux missions.\n\nCordialement',
    ],
  ]
  test.each(others)('%s', (_, text) => {
    const reading = parseOffer(text)
    expect(reading.diagnostics).toMatchObject([{ code: 'source-not-an-offer', severity: 'error', path: [] }])
    expect(reading.offer).toEqual({ kind: 'offer', schemaVersion: 1, sections: [] })
    expect(Object.values(reading.fields).every(({ state }) => state === 'absent')).toBe(true)
    expect(reading.unread).toEqual([[0, text.length]])
  })
})

describe('a text that stops', () => {
  const codes = (...lines: readonly string[]) => codesOf(parseOffer(textWith(...header, ...lines)))

  test.each([
    'Relever les compteurs et',
    'Relever les compteurs de la',
    'Relever les compteurs (eau',
    'Relever les compteurs, puis les',
    "L'agent retenu aura principalement la charge de :",
  ])('in the middle of a sentence: %s', (last) => {
    const found = codes(last)
    expect(found).toContain('source-truncated')
    expect(found).not.toContain('source-incomplete')
  })

  test.each(['Relever les compteurs.', '- relever les compteurs ;', '- relever les compteurs,', 'Relever les compteurs'])(
    'before how to apply: %s',
    (last) => {
      const found = codes(last)
      expect(found).toContain('source-incomplete')
      expect(found).not.toContain('source-truncated')
    },
  )

  test.each(['Savoir / Connaissance / Diplôme exigé :', '# Savoir / Connaissance / Diplôme exigé :'])('on a heading: %s', (last) => {
    const found = codes('Relever les compteurs.', '# Profil du candidat', last)
    expect(found).toContain('source-incomplete')
    expect(found).not.toContain('source-truncated')
  })

  test('one finding stands for all that is missing behind the end', () => {
    const { diagnostics } = parseOffer(textWith(...header, 'Relever les compteurs.'))
    expect(diagnostics.filter(({ code }) => code.startsWith('source-'))).toMatchObject([
      { severity: 'info', data: { unchecked: expect.arrayContaining(['contact', 'application']) } },
    ])
    expect(diagnostics.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['contact-missing']))
  })

  test.each<readonly [lines: readonly string[], missions: 'unchecked' | 'missing']>([
    [["# Détails de l'offre :", 'La commune compte vingt agents.', "# Emploi RESPNC : Agent d'accueil"], 'unchecked'],
    [['# Savoir-faire :', '- Lire un plan.'], 'missing'],
  ])('before its missions they are not missed, behind their place they are: %j', (lines, missions) => {
    const { diagnostics } = parseOffer(textWith(...header.slice(0, -1), ...lines))
    const end = diagnostics.find(({ code }) => code === 'source-incomplete')
    const unchecked = missions === 'unchecked' ? ['missions', 'knowledge', 'contact', 'application'] : ['contact', 'application']
    expect(end?.data).toEqual({ unchecked })
    expect(diagnostics.some(({ code }) => code === 'missions-missing')).toBe(missions === 'missing')
  })

  test('with its application is whole', () => {
    const found = codes('Relever les compteurs.', '# Pour répondre à cette offre', 'Écrire à la mairie')
    expect(found.filter((code) => code.startsWith('source-'))).toEqual([])
  })
})

describe('damage', () => {
  const whole = textWith(...header, 'Relever les compteurs : été comme hiver.')

  test('letters read in the wrong encoding are repaired and reported', () => {
    const damaged = new TextDecoder('windows-1252').decode(new TextEncoder().encode(whole))
    const reading = parseOffer(damaged)
    expect(reading.offer).toEqual(parseOffer(whole).offer)
    const finding = reading.diagnostics.find(({ code }) => code === 'source-mojibake')
    expect(finding).toMatchObject({ severity: 'warning', path: [] })
    expect(damaged.slice(...(finding?.span ?? [0, 0]))).toContain('Ã©')
  })

  test('control characters are set aside and reported', () => {
    const reading = parseOffer(whole.replace('Employeur', 'Employ\u0003eur').replace('Mairie', 'Mai\u0000rie'))
    expect(reading.offer).toEqual(parseOffer(whole).offer)
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'source-control-characters', severity: 'info', data: { count: 2 } }),
    )
  })
})

describe('length', () => {
  test('a text of 10 MB is read', () => {
    const sentence = 'Relever les compteurs de chaque quartier, vérifier les écarts et prévenir les abonnés.\n\n'
    const text = `${textWith(...header)}\n\n${sentence.repeat(Math.ceil(10_000_000 / sentence.length))}`
    const { offer, outline } = parseOffer(text)
    expect(offer).toMatchObject({ employer: 'Mairie', deadline: '2026-05-29' })
    expect(outline.at(-1)?.span[1]).toBe(text.trimEnd().length)
  }, 60_000)

  test('one that is longer than the limit is not', () => {
    const text = 'a'.repeat(largestText + 1)
    const reading = parseOffer(text)
    expect(reading.diagnostics).toMatchObject([
      { code: 'source-too-large', severity: 'error', data: { length: text.length, limit: largestText } },
    ])
    expect(reading.offer.sections).toEqual([])
    expect(reading.unread).toEqual([[0, text.length]])
  })
})

test('the source keeps what its giver knows', () => {
  const source = sourceText(textWith(...header), {
    id: 'avis.md',
    mediaType: 'text/markdown',
    sha256: 'abc',
    url: 'https://exemple.nc/avis',
    retrievedAt: '2026-05-10T09:00:00+11:00',
  })
  expect(parseOffer(source).source).toEqual(source.info)
})
