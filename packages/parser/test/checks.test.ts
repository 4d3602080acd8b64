import type { Purpose, Severity } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'

/** A whole offer without a fault; each line may be changed or left out. */
const lines = {
  title: '# Releveur de compteurs',
  reference: 'Référence : 3134-26-9001/SR du 8 mai 2026',
  employer: 'Employeur : Mairie de Koné',
  corps: 'Corps /Domaine : Technicien',
  direction: 'Direction : Direction des réseaux',
  residence: 'Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à 5 ans',
  workplace: 'Lieu de travail : Koné',
  availability: 'Poste à pourvoir : immédiatement',
  posted: "Date de dépôt de l'offre : vendredi 8 mai 2026",
  deadline: 'Date limite de candidature : vendredi 29 mai 2026',
  extension: '',
  job: 'Emploi RESPNC : Technicien réseaux',
  missions: '# Missions :\n\nRelever les compteurs.',
  knowledge: '# Savoir / Connaissance / Diplôme exigé :\n\n- BTS',
  contact: '# Contact et informations complémentaires :\n\nLe chef de service, Tél : 26 77 98',
  application: '# Pour répondre à cette offre\n\nLes candidatures (CV, lettre) doivent parvenir à la mairie par mail : drh@exemple.nc',
  note: '(1) Vous trouverez la notice sur le site de la DRHFPNC.',
} as const

type Changes = { readonly [K in keyof typeof lines]?: string }

const textOf = (changes: Changes): string =>
  Object.values({ ...lines, ...changes })
    .filter(Boolean)
    .join('\n\n')
const found = (changes: Changes, purpose?: Purpose) => parseOffer(textOf(changes), purpose && { purpose }).diagnostics

test.each<Purpose>(['published', 'draft', 'extract'])('an offer without a fault has no finding, %s', (purpose) => {
  expect(found({}, purpose)).toEqual([])
})

describe('what is missing', () => {
  type Levels = readonly [published: Severity | 'off', draft: Severity | 'off', extract: Severity | 'off']
  test.each<readonly [code: string, changes: Changes, levels: Levels]>([
    ['title-missing', { title: '' }, ['warning', 'warning', 'warning']],
    ['reference-missing', { reference: '' }, ['warning', 'off', 'warning']],
    ['employer-missing', { employer: '' }, ['warning', 'warning', 'warning']],
    ['corps-missing', { corps: '' }, ['warning', 'warning', 'warning']],
    ['workplace-missing', { workplace: '' }, ['warning', 'error', 'warning']],
    ['residence-missing', { residence: '' }, ['warning', 'warning', 'warning']],
    ['residence-empty', { residence: 'Durée de résidence exigée pour le recrutement sur titre (1) :' }, ['warning', 'error', 'warning']],
    ['posting-date-missing', { posted: '' }, ['warning', 'warning', 'warning']],
    ['deadline-missing', { deadline: '' }, ['error', 'error', 'error']],
    ['availability-missing', { availability: '' }, ['info', 'info', 'info']],
    ['respnc-job-missing', { job: '' }, ['info', 'info', 'info']],
    ['missions-missing', { missions: '' }, ['warning', 'error', 'off']],
    ['profile-missing', { knowledge: '' }, ['info', 'error', 'off']],
    ['contact-missing', { contact: '' }, ['info', 'error', 'off']],
    ['application-missing', { application: '' }, ['info', 'error', 'off']],
    ['footnote-missing', { note: '' }, ['info', 'warning', 'info']],
    ['deadline-unusual-span', { deadline: 'Date limite de candidature : vendredi 22 mai 2026' }, ['info', 'warning', 'info']],
  ])('%s', (code, changes, [published, draft, extract]) => {
    const level = (purpose: Purpose) => found(changes, purpose).find((finding) => finding.code === code)?.severity ?? 'off'
    expect([level('published'), level('draft'), level('extract')]).toEqual([published, draft, extract])
  })

  test('published without contact and application both is one finding', () => {
    const codes = found({ contact: '', application: '', note: '' }).map(({ code }) => code)
    expect(codes).toContain('source-incomplete')
    expect(codes).not.toContain('contact-missing')
    expect(codes).not.toContain('application-missing')
  })

  test('an extract lacks its end without a finding', () => {
    expect(
      found(
        { knowledge: '', contact: '', application: '', residence: 'Durée de résidence exigée pour le recrutement sur titre : /', note: '' },
        'extract',
      ),
    ).toEqual([])
  })

  test('a label without a value: the finding quotes it', () => {
    const text = textOf({ workplace: 'Lieu de travail :' })
    const { fields, diagnostics } = parseOffer(text)
    expect(fields.workplace?.state).toBe('empty')
    expect(diagnostics.map(({ code }) => code)).toContain('workplace-missing')
  })
})

describe('dates', () => {
  const at = (changes: Changes, code: string) => found(changes).find((finding) => finding.code === code)

  test('swapped labels: the swap is suggested', () => {
    const changes = {
      posted: "Date de dépôt de l'offre : vendredi 29 mai 2026",
      deadline: 'Date limite de candidature : vendredi 8 mai 2026',
    }
    const text = textOf(changes)
    const finding = at(changes, 'deadline-before-posting')
    expect(finding).toMatchObject({
      severity: 'error',
      path: ['deadline'],
      data: { deadline: '2026-05-08', posted: '2026-05-29', swap: true },
      suggestion: { value: '2026-05-29' },
    })
    expect(finding?.suggestion?.edits.map(({ span, text: words }) => [text.slice(...span), words])).toEqual([
      ['vendredi 8 mai 2026', 'vendredi 29 mai 2026'],
      ['vendredi 29 mai 2026', 'vendredi 8 mai 2026'],
    ])
    expect(at(changes, 'reference-date-differs')).toMatchObject({
      severity: 'warning',
      path: ['reference', 'date'],
      data: { reference: '2026-05-08', posted: '2026-05-29' },
    })
  })

  test('a wrong year: the weekday gives it away, and the right one is suggested', () => {
    const changes = { deadline: 'Date limite de candidature : vendredi 29 mai 2029' }
    const finding = at(changes, 'date-weekday-mismatch')
    expect(finding).toMatchObject({
      severity: 'error',
      path: ['deadline'],
      data: { printed: 'vendredi', actual: 'mardi', date: '2029-05-29', suggested: '2026-05-29' },
      suggestion: { value: '2026-05-29' },
    })
    expect(textOf(changes).slice(...(finding?.span ?? [0, 0]))).toBe('vendredi 29 mai 2029')
  })

  test.each<readonly [line: string, path: readonly string[]]>([
    ["Date de dépôt de l'offre : jeudi 8 mai 2026", ['postedOn']],
    ['Date limite de candidature : jeudi 29 mai 2026', ['deadline']],
  ])('a wrong weekday: %s', (line, path) => {
    const changes: Changes = path[0] === 'postedOn' ? { posted: line } : { deadline: line }
    expect(at(changes, 'date-weekday-mismatch')).toMatchObject({ path })
  })

  test.each<readonly [deadline: string, code: string, data: object]>([
    ['vendredi 1er mai 2026', 'deadline-on-holiday', { deadline: '2026-05-01', workingDay: '2026-05-04' }],
    ['samedi 2 mai 2026', 'deadline-on-weekend', { deadline: '2026-05-02', workingDay: '2026-05-04' }],
  ])('%s: %s', (deadline, code, data) => {
    const changes = {
      reference: 'Référence : 3134-26-9001/SR du 10 avril 2026',
      posted: "Date de dépôt de l'offre : vendredi 10 avril 2026",
      deadline: `Date limite de candidature : ${deadline}`,
    }
    expect(at(changes, code)).toMatchObject({ severity: 'warning', path: ['deadline'], data })
  })

  test('Good Friday is no holiday', () => {
    const changes = {
      reference: 'Référence : 3134-26-9001/SR du 13 mars 2026',
      posted: "Date de dépôt de l'offre : vendredi 13 mars 2026",
      deadline: 'Date limite de candidature : vendredi 3 avril 2026',
    }
    expect(found(changes)).toEqual([])
  })

  test('available before the posting', () => {
    expect(at({ availability: 'Poste à pourvoir : vacant à partir du 01/05/2026' }, 'availability-before-posting')).toMatchObject({
      severity: 'warning',
      path: ['availability', 'date'],
      data: { available: '2026-05-01', posted: '2026-05-08' },
    })
  })

  test('an extended deadline', () => {
    const changes = {
      deadline: 'Date limite de candidature : vendredi 12 juin 2026',
      extension: 'Modification de la date de clôture initialement prévue le 29/05/2026',
    }
    expect(at(changes, 'deadline-extended')).toMatchObject({
      severity: 'info',
      path: ['initialDeadline'],
      data: { initial: '2026-05-29', deadline: '2026-06-12' },
    })
  })
})

describe('one field, two values', () => {
  test.each<readonly [code: string, line: string, because: string]>([
    ['field-repeated', 'Date limite de candidature : vendredi 5 juin 2026', 'the same label stands twice'],
    ['field-disputed', 'Date de clôture : vendredi 5 juin 2026', 'two labels say different things'],
  ])('%s: %s, %s', (code, line) => {
    const { offer, fields, diagnostics } = parseOffer(textOf({ deadline: `${lines.deadline}\n\n${line}` }))
    expect(offer.deadline).toBe('2026-05-29')
    expect(fields.deadline).toMatchObject({ state: 'disputed', chosen: 0, claims: [{ value: '2026-05-29' }, { value: '2026-06-05' }] })
    expect(diagnostics).toMatchObject([
      { code, severity: 'warning', path: ['deadline'], data: { values: ['vendredi 29 mai 2026', 'vendredi 5 juin 2026'] }, related: [{}] },
    ])
  })

  test('the same value twice is no dispute', () => {
    expect(found({ workplace: 'Lieu de travail : Koné\n\nLieu de travail : KONÉ' })).toEqual([])
  })
})

describe("a banner repeats the employer's name", () => {
  test.each<readonly [banner: string, label: string]>([
    ['COMMUNE DE BELLEVUE', 'Commune de Bellevue'],
    ['# Commune de Bellevue', 'Commune de Bellevue'],
    ['BELLEVUE', 'Commune de Bellevue'],
    ['COMMUNE DE BELLEVUE MAIRIE ANNEXE', 'Commune de Bellevue'],
  ])('%s: it is read, and disputes nothing', (banner, label) => {
    const employer = `Employeur : ${label}`
    for (const text of [textOf({ title: `${lines.title}\n\n${banner}`, employer }), textOf({ employer: `${employer}\n\n${banner}` })]) {
      const { offer, fields, diagnostics, unread } = parseOffer(text)
      expect([offer.employer, fields.employer?.state, unread, diagnostics]).toEqual([label, 'stated', [], []])
    }
  })

  test.each(['Les agents de la commune de Bellevue', 'PROVINCE NORD', '# Agent de la commune de Bellevue'])('%s does not', (line) => {
    const { unread, fields } = parseOffer(textOf({ employer: `Employeur : Commune de Bellevue\n\n${line}` }))
    expect([unread.length, fields.employer?.claims.length]).toEqual([1, 1])
  })
})

test('lines that nobody reads are listed', () => {
  const text = textOf({ employer: 'Employeur : Mairie de Koné\n\nPROVINCE NORD\n\n# Onif' })
  const { unread, diagnostics } = parseOffer(text)
  expect(unread.map((span) => text.slice(...span))).toEqual(['PROVINCE NORD', 'Onif'])
  expect(diagnostics).toMatchObject([{ code: 'text-unread', severity: 'info', data: { lines: 2, first: 'PROVINCE NORD' } }])
})
