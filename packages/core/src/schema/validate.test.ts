import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeCandidate, completeOffer, completeReading, completeVerdict, smallestOffer } from './complete.ts'
import type { IssueCode } from './issue.ts'
import type { Path } from './plain.ts'
import { type ShapeKind, validate, validateAs } from './validate.ts'

const documents: Readonly<Record<ShapeKind, object>> = {
  offer: completeOffer,
  reading: completeReading,
  verdict: completeVerdict,
  candidate: completeCandidate,
}
const kinds = Object.keys(documents) as readonly ShapeKind[]

/** A copy with one value changed or, for `undefined`, one key taken out. */
const changed = (document: object, path: Path, value: unknown): object => {
  const copy: object = JSON.parse(JSON.stringify(document))
  const inner = path.slice(0, -1).reduce<object>((here, key) => Reflect.get(here, key) as object, copy)
  const last = path.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(inner, last)
  else Reflect.set(inner, last, value)
  return copy
}

const issuesOf = (document: unknown) => {
  const result = validate(document)
  return result.ok ? [] : result.issues.map(({ path, code }) => ({ path, code }))
}

describe('what has its shape', () => {
  test.each(kinds)('a complete %s passes unchanged, from memory and from a file', (kind) => {
    const document = documents[kind]
    expect(validate(document)).toEqual({ ok: true, kind, value: document })
    expect(validate(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, kind, value: document })
    expect(validateAs(kind, document)).toEqual({ ok: true, kind, value: document })
  })

  test('the smallest offer passes', () => {
    expect(validate(smallestOffer)).toEqual({ ok: true, kind: 'offer', value: smallestOffer })
  })

  test('a candidate needs no kind where it is known to be one', () => {
    expect(validateAs('candidate', {})).toEqual({ ok: true, kind: 'candidate', value: {} })
    expect(validateAs('candidate', { residence: 'unknown' })).toMatchObject({ ok: true })
  })

  test.each<{ kind: ShapeKind; path: Path }>([
    { kind: 'offer', path: ['salary'] },
    { kind: 'offer', path: ['residence', 'since'] },
    { kind: 'offer', path: ['sections', 0, 'blocks', 1, 'items', 0, 'icon'] },
    { kind: 'reading', path: ['fields', 'deadline', 'confidence'] },
    { kind: 'verdict', path: ['reasons', 0, 'because', 'weight'] },
  ])('a key that this version does not know passes through: $path of a $kind', ({ kind, path }) => {
    const newer = changed(documents[kind], path, { more: true })
    expect(validate(newer)).toEqual({ ok: true, kind, value: newer })
  })

  test.each<{ residence: object }>([
    { residence: { kind: 'minimum', route: 'titre', text: 'au moins égale à 5 ans', years: 5 } },
    { residence: { kind: 'no-minimum', route: 'unspecified', text: 'inférieure à 3 ans', below: 3 } },
    { residence: { kind: 'not-applicable', route: 'titre', text: '/' } },
    { residence: { kind: 'empty', route: 'titre', text: '' } },
    { residence: { kind: 'unreadable', route: 'direct', text: '1O ans' } },
  ])('every kind of residence passes: $residence.kind', ({ residence }) => {
    expect(validate({ ...smallestOffer, residence })).toMatchObject({ ok: true })
  })
})

const required: Readonly<Record<ShapeKind, readonly Path[]>> = {
  offer: [
    ['kind'],
    ['schemaVersion'],
    ['sections'],
    ['reference', 'number'],
    ['corps', 'text'],
    ['corps', 'entries'],
    ['corps', 'entries', 0, 'name'],
    ['residence', 'kind'],
    ['residence', 'route'],
    ['residence', 'text'],
    ['residence', 'entries', 0, 'years'],
    ['residence', 'entries', 1, 'below'],
    ['residence', 'entries', 2, 'scope'],
    ['availability', 'kind'],
    ['availability', 'text'],
    ['sections', 0, 'id'],
    ['sections', 0, 'blocks'],
    ['sections', 0, 'blocks', 0, 'type'],
    ['sections', 0, 'blocks', 0, 'text'],
    ['sections', 0, 'blocks', 0, 'marks', 0, 'at'],
    ['sections', 0, 'blocks', 1, 'ordered'],
    ['sections', 0, 'blocks', 1, 'items', 0, 'text'],
    ['sections', 0, 'blocks', 2, 'rows'],
    ['sections', 0, 'blocks', 3, 'facts', 0, 'label'],
    ['sections', 0, 'blocks', 4, 'level'],
    ['contact', 'phones'],
    ['contact', 'emails'],
    ['application', 'documents'],
    ['footnotes', 0, 'mark'],
  ],
  reading: [
    ['source'],
    ['source', 'id'],
    ['source', 'length'],
    ['source', 'mediaType'],
    ['producedBy', 'avpkit'],
    ['offer'],
    ['fields'],
    ['fields', 'deadline', 'state'],
    ['fields', 'deadline', 'claims'],
    ['fields', 'deadline', 'claims', 0, 'value'],
    ['fields', 'deadline', 'claims', 0, 'span'],
    ['fields', 'deadline', 'claims', 0, 'by'],
    ['outline'],
    ['outline', 0, 'span'],
    ['diagnostics'],
    ['diagnostics', 0, 'code'],
    ['diagnostics', 0, 'severity'],
    ['diagnostics', 0, 'path'],
    ['diagnostics', 0, 'data'],
    ['diagnostics', 0, 'suggestion', 'edits', 0, 'text'],
    ['unread'],
  ],
  verdict: [
    ['at'],
    ['rules'],
    ['offer'],
    ['status'],
    ['window'],
    ['window', 'state'],
    ['localEmployment'],
    ['bars'],
    ['reasons'],
    ['reasons', 0, 'because'],
    ['reasons', 0, 'because', 'of', 0, 'fact'],
    ['reasons', 0, 'because', 'of', 0, 'expected'],
    ['reasons', 0, 'because', 'of', 1, 'of'],
    ['reasons', 0, 'citations', 0, 'title'],
    ['missing'],
    ['unasked'],
    ['warnings', 0, 'data'],
    ['counting', 'years'],
  ],
  candidate: [
    ['residence', 'periods'],
    ['residence', 'periods', 0, 'from'],
    ['residence', 'periods', 0, 'to'],
    ['residence', 'absences', 0, 'protected'],
  ],
}

describe.each(kinds)('what a %s lacks', (kind) => {
  test.each(required[kind].map((path) => ({ where: path.join('.'), path })))('$where is named', ({ path }) => {
    const result = validateAs(kind, changed(documents[kind], path, undefined))
    expect(result.ok ? [] : result.issues.map((issue) => ({ path: issue.path, code: issue.code }))).toEqual([{ path, code: 'missing' }])
  })
})

interface Wrong {
  readonly kind: ShapeKind
  readonly path: Path
  readonly value: unknown
  readonly code: IssueCode
  readonly at?: Path
}

const wrong: readonly Wrong[] = [
  { kind: 'offer', path: ['schemaVersion'], value: 2, code: 'unknown-version' },
  { kind: 'offer', path: ['title'], value: 12, code: 'wrong-type' },
  { kind: 'offer', path: ['title'], value: null, code: 'wrong-type' },
  { kind: 'offer', path: ['sections'], value: {}, code: 'wrong-type' },
  { kind: 'offer', path: ['deadline'], value: '2025-02-30', code: 'wrong-format' },
  { kind: 'offer', path: ['deadline'], value: '18/07/2025', code: 'wrong-format' },
  { kind: 'offer', path: ['reference', 'date'], value: '2025-7-1', code: 'wrong-format' },
  { kind: 'offer', path: ['reference', 'year'], value: 25, code: 'out-of-range' },
  { kind: 'offer', path: ['openings'], value: -1, code: 'out-of-range' },
  { kind: 'offer', path: ['openings'], value: 1.5, code: 'wrong-type' },
  { kind: 'offer', path: ['residence', 'kind'], value: 'maximum', code: 'wrong-value' },
  { kind: 'offer', path: ['residence', 'route'], value: 'concours', code: 'wrong-value' },
  { kind: 'offer', path: ['residence', 'entries', 0, 'years'], value: '5', code: 'wrong-type' },
  { kind: 'offer', path: ['availability', 'kind'], value: 'later', code: 'wrong-value' },
  { kind: 'offer', path: ['availability', 'month'], value: '2025-13', code: 'wrong-format' },
  { kind: 'offer', path: ['availability', 'month'], value: '2025', code: 'wrong-format' },
  { kind: 'offer', path: ['sections', 1, 'id'], value: 'organigram', code: 'wrong-value' },
  { kind: 'offer', path: ['sections', 0, 'blocks', 0, 'type'], value: 'quote', code: 'wrong-value' },
  { kind: 'offer', path: ['sections', 0, 'blocks', 0], value: 'Voir la fiche', code: 'wrong-type' },
  { kind: 'offer', path: ['sections', 0, 'blocks', 0, 'marks', 0, 'at'], value: [3, 1], code: 'inconsistent' },
  {
    kind: 'offer',
    path: ['sections', 0, 'blocks', 0, 'marks', 0, 'at'],
    value: [0, 99],
    code: 'inconsistent',
    at: ['sections', 0, 'blocks', 0, 'marks'],
  },
  {
    kind: 'offer',
    path: ['sections', 0, 'blocks', 1, 'items', 0, 'marks', 0, 'at'],
    value: [0, 99],
    code: 'inconsistent',
    at: ['sections', 0, 'blocks', 1, 'items', 0, 'marks'],
  },
  { kind: 'offer', path: ['sections', 0, 'blocks', 1, 'items', 0, 'blocks', 0, 'items', 0, 'text'], value: 5, code: 'wrong-type' },
  { kind: 'offer', path: ['sections', 0, 'blocks', 4, 'level'], value: 2, code: 'out-of-range' },
  { kind: 'offer', path: ['contact', 'phones', 0], value: '26 87 05', code: 'wrong-format' },
  { kind: 'offer', path: ['ext', 'opt'], value: [], code: 'wrong-type' },
  { kind: 'reading', path: ['source', 'length'], value: -1, code: 'out-of-range' },
  { kind: 'reading', path: ['source', 'retrievedAt'], value: '2025-07-10', code: 'wrong-format' },
  { kind: 'reading', path: ['offer', 'deadline'], value: 'demain', code: 'wrong-format' },
  { kind: 'reading', path: ['fields', 'deadline', 'state'], value: 'guessed', code: 'wrong-value' },
  { kind: 'reading', path: ['fields', 'deadline', 'chosen'], value: 1, code: 'inconsistent' },
  { kind: 'reading', path: ['fields', 'deadline', 'claims', 0, 'span'], value: [5], code: 'out-of-range' },
  { kind: 'reading', path: ['fields', 'deadline', 'claims', 0, 'span'], value: [1, 2, 3], code: 'out-of-range' },
  { kind: 'reading', path: ['outline'], value: [], code: 'inconsistent' },
  { kind: 'reading', path: ['diagnostics', 0, 'severity'], value: 'fatal', code: 'wrong-value' },
  { kind: 'reading', path: ['diagnostics', 0, 'path', 0], value: true, code: 'wrong-value' },
  { kind: 'reading', path: ['unread', 0, 1], value: 1.5, code: 'wrong-type' },
  { kind: 'verdict', path: ['at'], value: '2025-07-10T09:00:00', code: 'wrong-format' },
  { kind: 'verdict', path: ['status'], value: 'eligible', code: 'wrong-value' },
  { kind: 'verdict', path: ['reasons', 0, 'because', 'op'], value: 'some', code: 'wrong-value' },
  { kind: 'verdict', path: ['reasons', 0, 'because', 'of', 1, 'of'], value: [], code: 'out-of-range' },
  { kind: 'verdict', path: ['counting', 'since'], value: 'mars 2017', code: 'wrong-format' },
  { kind: 'candidate', path: ['ncCitizen'], value: true, code: 'wrong-value' },
  { kind: 'candidate', path: ['residence'], value: 'yes', code: 'wrong-value' },
  { kind: 'candidate', path: ['residence', 'periods', 0, 'from'], value: 'mars 2017', code: 'wrong-format' },
  { kind: 'candidate', path: ['residence', 'periods', 0, 'to'], value: '', code: 'wrong-format' },
  { kind: 'candidate', path: ['nccitizen'], value: 'yes', code: 'unknown-key' },
  { kind: 'candidate', path: ['residence', 'since'], value: '2017', code: 'unknown-key' },
  { kind: 'candidate', path: ['residence', 'absences', 0, 'reason'], value: 'maladie', code: 'unknown-key' },
]

describe('what is wrong', () => {
  test.each(wrong)('$code: $value as $path of $kind', ({ kind, path, value, code, at = path }) => {
    const document = changed(documents[kind], path, value)
    const result = validateAs(kind, document)
    expect(result.ok ? [] : result.issues.map((issue) => ({ path: issue.path, code: issue.code }))).toEqual([{ path: at, code }])
  })

  test('is told all at once, in the order of the shape', () => {
    const document = { ...smallestOffer, title: 1, deadline: 'demain', sections: [{ id: 'missions' }] }
    expect(issuesOf(document)).toEqual([
      { path: ['title'], code: 'wrong-type' },
      { path: ['deadline'], code: 'wrong-format' },
      { path: ['sections', 0, 'blocks'], code: 'missing' },
    ])
  })

  test('is told a hundred times at most; the rest is counted', () => {
    const result = validate({ ...smallestOffer, sections: Array(150).fill(null) }, { locale: 'en' })
    expect(result.ok || result.issues.length).toBe(101)
    expect(result.ok || result.issues.at(-1)).toEqual({
      path: [],
      code: 'more',
      message: "50 other points aren't shown. Correct these first.",
    })
  })
})

describe('what cannot be recognised', () => {
  test.each<{ value: unknown; path: Path; code: IssueCode }>([
    { value: undefined, path: [], code: 'not-an-object' },
    { value: null, path: [], code: 'not-an-object' },
    { value: '{"kind":"offer"}', path: [], code: 'not-an-object' },
    { value: [smallestOffer], path: [], code: 'not-an-object' },
    { value: new Date(0), path: [], code: 'not-an-object' },
    { value: {}, path: ['kind'], code: 'unknown-kind' },
    { value: { kind: 'view' }, path: ['kind'], code: 'unknown-kind' },
    { value: { kind: ['offer'] }, path: ['kind'], code: 'unknown-kind' },
    { value: { kind: 'constructor' }, path: ['kind'], code: 'unknown-kind' },
    { value: Object.create({ kind: 'offer' }), path: [], code: 'not-an-object' },
    { value: { ...smallestOffer, title: undefined }, path: ['title'], code: 'not-json' },
  ])('$code: $value', ({ value, path, code }) => {
    expect(issuesOf(value)).toEqual([{ path, code }])
  })

  test('one shape is not taken for another', () => {
    for (const kind of kinds) {
      for (const other of kinds) expect(validateAs(kind, documents[other]).ok).toBe(kind === other)
    }
  })

  test('nothing at all makes it throw', () => {
    const nearly = fc.record(
      {
        kind: fc.constantFrom(...kinds),
        schemaVersion: fc.constantFrom(1, 2),
        sections: fc.anything(),
        offer: fc.anything(),
        residence: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    )
    const anything = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }), nearly)
    fc.assert(
      fc.property(anything, fc.constantFrom('fr' as const, 'en' as const), (value, locale) => {
        const result = validate(value, { locale })
        if (!result.ok) for (const { message } of result.issues) expect(message).toMatch(/\.$/)
      }),
    )
  })
})

describe('the messages', () => {
  const messagesOf = (kind: ShapeKind, document: unknown, locale: 'fr' | 'en'): readonly string[] => {
    const result = validateAs(kind, document, { locale })
    return result.ok ? [] : result.issues.map(({ message }) => message.replace(/\u202f/g, ' '))
  }

  test.each<{ kind: ShapeKind; document: unknown; fr: string; en: string }>([
    {
      kind: 'offer',
      document: { ...smallestOffer, deadline: '2025-02-30' },
      fr: "deadline : « 2025-02-30 » ; attendu : un jour qui existe, écrit AAAA-MM-JJ (2025-07-18). Corrigez la valeur, ou retirez la clé si elle n'est pas connue.",
      en: "deadline: found “2025-02-30”; expected a day that exists, written YYYY-MM-DD (2025-07-18). Correct the value, or leave the key out if it isn't known.",
    },
    {
      kind: 'offer',
      document: { ...smallestOffer, title: null },
      fr: "title : null ; attendu : un texte. Retirez la clé si la valeur n'est pas connue.",
      en: "title: found null; expected a text. Leave the key out if the value isn't known.",
    },
    {
      kind: 'offer',
      document: { ...smallestOffer, sections: [{ id: 'missions', blocks: [{ type: 'quote' }] }] },
      fr: 'sections[0].blocks[0].type : « quote » ; attendu : l\'une de ces valeurs : "paragraph", "list", "table", "facts", "heading". Corrigez la valeur.',
      en: 'sections[0].blocks[0].type: found “quote”; expected one of these values: "paragraph", "list", "table", "facts", "heading". Correct the value.',
    },
    {
      kind: 'candidate',
      document: { residence: { periods: [], since: '2017' } },
      fr: "residence.since : « 2017 » ; attendu : l'une de ces clés : periods, absences. Corrigez le nom de la clé, ou retirez-la.",
      en: 'residence.since: found “2017”; expected one of these keys: periods, absences. Correct the name of the key, or take it out.',
    },
    {
      kind: 'candidate',
      document: { residence: 5 },
      fr: 'residence : 5 ; attendu : "unknown" ou un objet. Corrigez la valeur.',
      en: 'residence: found 5; expected "unknown" or an object. Correct the value.',
    },
    {
      kind: 'offer',
      document: 'texte',
      fr: "le document : « texte » ; attendu : un objet. Donnez un seul document ; lisez d'abord un texte avec JSON.parse, et validez une liste élément par élément.",
      en: 'the document: found “texte”; expected an object. Give one document; read a text with JSON.parse first, and validate a list item by item.',
    },
  ])('say where, what is there, what is expected and what to do: $en', ({ kind, document, fr, en }) => {
    expect(messagesOf(kind, document, 'fr')).toEqual([fr])
    expect(messagesOf(kind, document, 'en')).toEqual([en])
  })

  test('are French unless told otherwise', () => {
    const result = validate({})
    expect(result.ok || result.issues[0]?.message).toContain('attendu')
  })

  test('stay short and on one line, whatever stands there', () => {
    for (const value of ['x\n\u001b[2J'.repeat(1000), Array(1000).fill('x'), { a: 1 }]) {
      const [message = ''] = messagesOf('offer', { ...smallestOffer, openings: value }, 'fr')
      expect(message).not.toMatch(/[\n\u001b]/)
      expect(message.length).toBeLessThan(160)
    }
  })

  test('say every wrong thing of this file in both languages, without a word of zod', () => {
    for (const { kind, path, value } of wrong) {
      const document = changed(documents[kind], path, value)
      for (const locale of ['fr', 'en'] as const) {
        const [message = ''] = messagesOf(kind, document, locale)
        expect(message).toMatch(/^[a-zA-Z].+[;:] .+\. .+\.$/)
        expect(message).not.toMatch(/nonoptional|tuple|record|invalid|undefined|-order|-inside|template/i)
      }
    }
  })
})
