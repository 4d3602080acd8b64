import type { Residence } from '@avpkit/core'
import { checkEligibility } from '@avpkit/eligibility'
import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { outsider, since } from './persons.ts'

// Cases 44, 45 and 48 of the decision table speak of words in a notice: they go through the parser. Their numbers are kept.

const notice = ({ reference = '3134-25-0980/SR du 27/06/2025', residence }: { readonly reference?: string; readonly residence: string }) =>
  parseOffer(
    [
      `Référence : ${reference}`,
      'Corps /Domaine : Adjoint',
      `Durée de résidence exigée ${residence}`,
      "Date de dépôt de l'offre : Vendredi 27 juin 2025",
      'Date limite de candidature : Vendredi 18 juillet 2025',
    ].join('\n'),
  )

const at = '2025-07-10T09:00:00+11:00'
const check = (reading: ReturnType<typeof notice>, from: string) => checkEligibility(reading, { ...outsider, ...since(from) }, { at })

describe('44 and 45: a duration as notices word it', () => {
  const durations: readonly (readonly [residence: string, years: number, route: Residence['route'], threshold: string])[] = [
    ['pour le recrutement sur titre (1) : au moins égale 5 ans', 5, 'titre', '2020-07-18'],
    ['pour le recrutement sur titre (1) : au moins égal à 10 ans', 10, 'titre', '2015-07-18'],
    ['pour le recrutement sur titre (1) : au moins 10 ans de résidence.', 10, 'titre', '2015-07-18'],
    ['pour le recrutement sur titre (1) : au moins égale à dix ans', 10, 'titre', '2015-07-18'],
    ['pour le recrutement sans concours (1) : au moins égal à 10 ans', 10, 'sans-concours', '2015-07-18'],
  ]

  test.each(durations)('%s', (residence, years, route, threshold) => {
    const reading = notice({ residence })
    expect(reading.offer.residence).toMatchObject({ kind: 'minimum', years, route })
    const dayAfter = threshold.replace(/18$/, '19')
    const verdicts = [threshold, dayAfter].map((from) => check(reading, from))
    expect(verdicts.map(({ status }) => status)).toEqual(['priority', 'no-priority'])
    expect(verdicts.map(({ threshold: day }) => day)).toEqual([threshold, threshold])
  })
})

describe('48: a reference as notices write it', () => {
  const residence = 'pour le recrutement sur titre (1) : au moins égale à 10 ans'

  test.each([
    ['3134-26-679/SR', { number: '3134-26-679/SR', year: 2026, sequence: 679, register: 'SR' }],
    ['3134-26-0677 SR du 8 mai 2026', { number: '3134-26-0677/SR', year: 2026, sequence: 677, register: 'SR', date: '2026-05-08' }],
    ['25-60692/MPRH', { number: '25-60692/MPRH', year: 2025, sequence: 60692, register: 'MPRH' }],
  ])('%s', (reference, read) => {
    const reading = notice({ reference, residence })
    expect(reading.offer.reference).toMatchObject(read)
    expect(check(reading, '2005-01-01').offer.number).toBe(read.number)
  })

  test('a verdict on 25-0980 names it as printed', () => {
    expect(check(notice({ residence }), '2005-01-01').offer.number).toBe('3134-25-0980/SR')
  })
})
