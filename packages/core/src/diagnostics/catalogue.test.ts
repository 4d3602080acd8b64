import { describe, expect, test } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import { en } from '../en.ts'
import { fr } from '../fr.ts'
import { fieldIds, sectionIds } from '../offer/offer.ts'
import type { CoreDiagnostic } from '../reading/reading.ts'
import { codePage, withMessages } from './catalogue.ts'
import type { DiagnosticCode, DiagnosticData } from './codes.ts'
import { diagnosticCodes } from './severity.ts'

const posted = knownDate('2025-06-27')
const deadline = knownDate('2025-07-18')
const other = knownDate('2025-08-15')

/** Data of each code: all of it, and as little as its type allows. */
const samples: { readonly [C in DiagnosticCode]: readonly DiagnosticData[C][] } = {
  'source-empty': [{}],
  'source-not-an-offer': [{ labels: 0 }, { labels: 1 }, { labels: 3 }],
  'source-truncated': [
    { tail: 'à destination du', unchecked: ['knowledge', 'contact', 'application'] },
    { tail: 'à destination du', unchecked: [] },
  ],
  'source-incomplete': [{ unchecked: ['contact'] }, { unchecked: ['missions', 'application'] }, { unchecked: ['opt/organigram'] }],
  'source-mojibake': [{ repaired: 1 }, { repaired: 12 }],
  'source-control-characters': [{ count: 1 }, { count: 12 }],
  'source-too-large': [{ length: 12_000_000, limit: 10_000_000 }],
  'source-no-text-layer': [{ pages: 1 }, { pages: 3 }],
  'source-encrypted': [{}],
  'source-malformed': [{ reason: 'fin inattendue' }],
  'source-deadline-exceeded': [{ limitMs: 5000 }],
  'title-missing': [{}],
  'employer-missing': [{}],
  'corps-missing': [{}],
  'workplace-missing': [{}],
  'missions-missing': [{}],
  'reference-missing': [{}],
  'reference-malformed': [{ printed: '3134-SR' }],
  'reference-date-differs': [{ reference: posted, posted: deadline }],
  'posting-date-missing': [{}],
  'deadline-missing': [{}, { posted }, { posted, usual: deadline }],
  'date-invalid': [{ printed: '31 juin 2025' }],
  'date-weekday-mismatch': [
    { printed: 'vendredi', actual: 'samedi', date: knownDate('2026-07-18'), suggested: deadline, posted },
    { printed: 'vendredi', actual: 'samedi', date: knownDate('2024-07-20'), suggested: deadline, posted },
    { printed: 'vendredi', actual: 'jeudi', date: knownDate('2025-07-17'), suggested: deadline },
    { printed: 'vendredi', actual: 'jeudi', date: knownDate('2025-07-17') },
  ],
  'deadline-before-posting': [
    { deadline: posted, posted: deadline, reference: posted, swap: true },
    { deadline: posted, posted: deadline, swap: true },
    { deadline: posted, posted: deadline, swap: false },
  ],
  'deadline-unusual-span': [
    { days: 1, posted, deadline, usual: deadline },
    { days: 14, posted, deadline, usual: deadline },
  ],
  'deadline-extended': [{}, { initial: deadline }, { deadline: other }, { initial: deadline, deadline: other }],
  'deadline-on-holiday': [
    { deadline: other, holiday: 'assumption', workingDay: knownDate('2025-08-18') },
    { deadline: other, holiday: 'jour chômé', workingDay: knownDate('2025-08-18') },
  ],
  'deadline-on-weekend': [{ deadline: knownDate('2025-07-19'), workingDay: knownDate('2025-07-21') }],
  'availability-before-posting': [{ available: knownDate('2025-03-01'), posted }],
  'residence-missing': [{}],
  'residence-empty': [{ label: 'Durée de résidence exigée' }],
  'residence-unreadable': [{ printed: '1O ans', suggested: '10 ans' }, { printed: 'selon profil' }],
  'residence-unusual-years': [{ years: 7 }],
  'residence-route-disputed': [{ label: 'titre', value: 'direct' }],
  'availability-missing': [{}],
  'respnc-job-missing': [{}],
  'contact-missing': [{}],
  'application-missing': [{}],
  'profile-missing': [{}],
  'footnote-missing': [{ mark: '1' }, { mark: '2' }],
  'field-disputed': [
    ...fieldIds.map((field) => ({ field, values: ['Nouméa', 'Koné'] })),
    { field: 'ext.opt.managedStaff', values: ['un', 'deux', 'trois'] },
    { field: 'deadline', values: ['2025-07-18', '2025-07-25'] },
    { field: 'workplace', values: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'] },
    { field: 'residence', values: ['au moins égale à 10 ans'] },
    { field: 'residence', values: [] },
  ],
  'field-repeated': [
    { field: 'deadline', values: ['Nouméa', 'Koné'] },
    { field: 'deadline', values: ['Nouméa', 'Nouméa'] },
  ],
  'label-misspelt': [{ printed: 'Date limite de candidatrue', understood: 'Date limite de candidature' }],
  'text-unread': [
    { lines: 1, first: 'PROVINCE SUD' },
    { lines: 3, first: 'PROVINCE SUD' },
  ],
  'open-data-conflict': [{ column: 'date_cloture', text: '2025-07-18', record: '2025-07-17' }],
  'plugin-failed': [{ plugin: 'opt', where: 'opt/managedStaff read', reason: 'TypeError' }],
}

const quotes = ['', 'vendredi 18 juillet 2025'] as const

const wordings = (code: DiagnosticCode, catalogue: typeof fr) =>
  samples[code].flatMap((data) =>
    quotes.flatMap((quote) => quotes.map((related) => catalogue.say({ code, data }, quote, related ? [related] : []))),
  )

describe.each([fr, en])('the catalogue in $locale', (catalogue) => {
  test.each(diagnosticCodes)('%s has two finished lines for all its data', (code) => {
    for (const { what, fix } of wordings(code, catalogue)) {
      expect(what).toMatch(/^[\p{Lu}«“\d].*[.…]$/u)
      expect(fix).toMatch(/^\p{Lu}.*\.$/u)
      expect(`${what} ${fix}`).not.toMatch(/[{}$<>*]|undefined|null|NaN|\[object|[.…]{2}|catalogue| {2}| [.,]|“”|«\s*»/)
    }
  })

  test('names every field, section, severity and state, each in its own words', () => {
    for (const names of [catalogue.fields, catalogue.sections, catalogue.severities, catalogue.states]) {
      const words: readonly string[] = Object.values(names)
      expect(new Set(words).size).toBe(words.length)
      for (const name of words) expect(name).toMatch(/^[\p{L} ,'’-]+$/u)
    }
    expect(Object.keys(catalogue.fields)).toEqual(fieldIds)
    expect(Object.keys(catalogue.sections)).toEqual(sectionIds)
  })

  test('says the day of a version that is closed, and only then', () => {
    expect(catalogue.badge('closed', knownDate('2025-07-10'))).toContain('10')
    expect(catalogue.badge('closed')).not.toMatch(/\d|\(/)
    expect(catalogue.badge('priority', knownDate('2025-07-10'))).toBe(catalogue.badge('priority'))
  })

  test.each(['opt/staff-unclear', 'constructor', '__proto__', 'toString', ''])('the unknown code %j is named in plain words', (code) => {
    const { what, fix } = catalogue.say({ code, data: {} }, 'N-3')
    expect(what).toContain('N-3')
    expect(what).toContain(code.replace(/[^a-z]+/gi, ' ').trim())
    expect(fix).toMatch(/\.$/)
  })

  test('a known code with data of another shape is named in plain words too', () => {
    expect(catalogue.say({ code: 'deadline-on-holiday', data: {} }, '').what).toContain('deadline on holiday')
  })

  test('quotes stay on one line, whatever the text holds', () => {
    const { what } = catalogue.say({ code: 'residence-empty', data: { label: `Durée\n\u001b[2J${'de résidence '.repeat(40)}` } }, '')
    expect(what).not.toMatch(/[\n\u001b]/)
    expect(what.length).toBeLessThan(140)
  })
})

const unwanted = {
  fr: /\b(?:erreurs?|champs?|spans?|invalides?|pars(?:er|eur|é)s?)\b|!/iu,
  en: /\b(?:errors?|fields?|spans?|invalid|pars(?:er|ed|ing)s?)\b|!/iu,
}

describe.each([fr, en])('the tone in $locale', (catalogue) => {
  test.each(diagnosticCodes)('of %s has none of the words of programmers', (code) => {
    for (const { what, fix } of wordings(code, catalogue)) expect(`${what} ${fix}`).not.toMatch(unwanted[catalogue.locale])
  })
})

describe('withMessages', () => {
  const messages = {
    'opt/staff-unclear': {
      severity: 'info',
      fr: ({ count }: { readonly count: number }, quote: string) => ({ what: `« ${quote} » : ${count} agents ?` }),
      en: ({ count }: { readonly count: number }, quote: string) => ({ what: `“${quote}”: ${count} people?` }),
    },
    'opt/french-only': { severity: 'info', fr: () => ({ what: 'En français.' }) },
    'opt/broken': {
      severity: 'info',
      fr: () => {
        throw new TypeError('oops')
      },
    },
    'title-missing': { severity: 'info', fr: () => ({ what: 'Autre chose.' }) },
  } as const
  const diagnostic = { code: 'opt/staff-unclear', data: { count: 3 } }

  test("says a plug-in's findings in the plug-in's words", () => {
    expect(withMessages(fr, messages).say(diagnostic, '3 ou 4')).toEqual({ what: '« 3 ou 4 » : 3 agents ?' })
    expect(withMessages(en, messages).say(diagnostic, '3 ou 4')).toEqual({ what: '“3 ou 4”: 3 people?' })
  })

  test('falls back on French where a plug-in has no English', () => {
    expect(withMessages(en, messages).say({ code: 'opt/french-only', data: {} }, '').what).toBe('En français.')
  })

  test("leaves core's codes to core", () => {
    expect(withMessages(fr, messages).say({ code: 'title-missing', data: {} }, '').what).toBe("Aucun intitulé de poste n'apparaît.")
  })

  test('names a code in plain words when its sentence throws', () => {
    expect(withMessages(fr, messages).say({ code: 'opt/broken', data: {} }, '').what).toContain('opt broken')
  })

  test('keeps the names of the catalogue', () => {
    expect(withMessages(fr, messages).fields).toBe(fr.fields)
  })
})

describe('codePage', () => {
  test.each(diagnosticCodes)('%s has a page', (code: CoreDiagnostic['code']) => {
    expect(codePage(code)).toBe(`docs/codes/${code}.md`)
  })

  test.each(['opt/staff-unclear', '../secrets', 'toString'])('%s has none', (code) => {
    expect(codePage(code)).toBeUndefined()
  })
})
