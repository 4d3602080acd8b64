import { applyCorrections } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { expect, test } from 'vitest'

const wrongYear = `Releveur de compteurs
Référence : 3134-26-9402/SR du 8 mai 2026
Employeur : Syndicat des eaux
Corps ou Cadre d'emploi / Domaine : Agent technique
Durée de résidence exigée pour le recrutement sur titre (1) :
Date de dépôt de l'offre : vendredi 8 mai 2026
Date limite de candidature : vendredi 29 mai 2029
# Missions :
Relever les compteurs de la commune.`

const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code)

test('a confirmed deadline takes its place, the printed one is kept, and what it settles is closed', () => {
  const reading = parseOffer(wrongYear)
  expect(codes(reading.diagnostics)).toEqual(
    expect.arrayContaining(['date-weekday-mismatch', 'deadline-unusual-span', 'workplace-missing']),
  )
  const mended = applyCorrections(reading, [
    { path: ['deadline'], value: '2026-05-29', by: 'DRH', on: '2026-05-12', why: 'confirmed by phone' },
  ])
  expect(mended.offer.deadline).toBe('2026-05-29')
  expect(mended.fields.deadline).toMatchObject({
    state: 'corrected',
    chosen: 1,
    claims: [{ value: '2029-05-29' }, { value: '2026-05-29', by: 'DRH' }],
  })
  expect(codes(mended.diagnostics)).not.toContain('date-weekday-mismatch')
  expect(codes(mended.diagnostics)).not.toContain('deadline-unusual-span')
  expect(codes(mended.diagnostics)).toContain('workplace-missing')
  expect(mended.corrections).toMatchObject([{ before: '2029-05-29', value: '2026-05-29' }])
  expect(codes(mended.corrections[0]?.closed ?? [])).toContain('date-weekday-mismatch')
})

test('a value that the text lacks is supplied', () => {
  const { offer, fields, diagnostics } = applyCorrections(parseOffer(wrongYear), [
    { path: ['workplace'], value: 'Boulouparis', by: 'DRH', on: '2026-05-12' },
  ])
  expect(offer.workplace).toBe('Boulouparis')
  expect(fields.workplace?.state).toBe('supplied')
  expect(codes(diagnostics)).not.toContain('workplace-missing')
})

test('a correction that contradicts is reported', () => {
  const { diagnostics } = applyCorrections(parseOffer(wrongYear), [
    { path: ['deadline'], value: '2026-05-01', by: 'DRH', on: '2026-05-12' },
  ])
  expect(codes(diagnostics)).toEqual(expect.arrayContaining(['deadline-before-posting', 'deadline-on-holiday']))
})

test('the reading given stays as it is', () => {
  const reading = parseOffer(wrongYear)
  const copy = structuredClone(reading)
  applyCorrections(reading, [
    { path: ['residence'], value: { kind: 'minimum', years: 10, route: 'titre', text: '' }, by: 'DRH', on: '2026-05-12' },
  ])
  expect(reading).toEqual(copy)
})
