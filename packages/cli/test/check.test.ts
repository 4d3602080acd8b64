import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@avpkit/core/schema'
import { describe, expect, test } from 'vitest'
import { type Around, avp, examples, folderWith, offerPath, shortOffer } from './terminal.ts'

/** Asks for 10 years; open until 31 October 2025. */
const files = { 'avis.txt': shortOffer }

const outsider = ['--nc-citizen', 'no', '--nc-civil-servant', 'no', '--passed-competitive-exam', 'no']

const verdict = async (argv: readonly string[], around: Around = {}) => {
  const { out, status } = await avp(['check', 'avis.txt', '--format', 'json', ...argv], { cwd: folderWith(files), ...around })
  return { status, ...JSON.parse(out) }
}

describe('facts', () => {
  const cases: readonly [name: string, argv: readonly string[], expected: string][] = [
    ['nothing', [], 'undetermined'],
    ['a citizen', ['--nc-citizen', 'yes', '--nc-civil-servant', 'no', '--passed-competitive-exam', 'no'], 'priority'],
    ['here for twelve years', [...outsider, '--resident-since', '2013-03-01'], 'priority'],
    ['here for eight years', [...outsider, '--resident-since', '2017-03'], 'no-priority'],
    ['a civil servant', ['--nc-civil-servant', 'yes'], 'not-applicable'],
    ['away for years, unprotected', [...outsider, '--resident-since', '2010', '--absence', '2016-01..2019-12=no'], 'no-priority'],
    ['away for years, perhaps protected', [...outsider, '--resident-since', '2010', '--absence', '2016-01..2019-12'], 'undetermined'],
    ['after the deadline', ['--at', '2025-11-01T00:00:00+11:00'], 'closed'],
  ]

  test.each(cases)('%s', async (_, argv, expected) => expect(await verdict(argv)).toMatchObject({ status: expected }))

  test('from a file, in YAML or JSON; a flag wins over the file', async () => {
    const person = {
      ncCitizen: 'no',
      ncCivilServant: 'no',
      passedCompetitiveExam: 'no',
      residence: { periods: [{ from: '2013', to: null }] },
    }
    const cwd = folderWith({
      ...files,
      'personne.json': JSON.stringify(person),
      // As people write YAML: a year is a number there, and a stay without an end lasts.
      'personne.yaml': 'ncCitizen: no\nncCivilServant: no\npassedCompetitiveExam: no\nresidence:\n  periods:\n    - from: 2013\n',
    })
    for (const file of ['personne.json', 'personne.yaml']) {
      expect(await verdict(['--candidate', file], { cwd })).toMatchObject({ status: 'priority' })
      expect(await verdict(['--candidate', file, '--resident-since', '2020'], { cwd })).toMatchObject({ status: 'no-priority' })
    }
  })

  test('from standard input', async () => {
    expect(await verdict(['--candidate', '-'], { stdin: 'ncCivilServant: "yes"' })).toMatchObject({ status: 'not-applicable' })
  })

  const wrong: readonly [content: string, says: RegExp][] = [
    ['ncCitizen: oui', /personne\.yaml ne décrit pas une personne[\s\S]*ncCitizen[\s\S]*"yes", "no", "unknown"/],
    ['ncCitzen: yes', /ncCitzen/],
    ['kind: offer', /"candidate"/],
    ['[1, 2]', /ne décrit pas une personne/],
    ['ncCitizen: yes\nresidence: [', /personne\.yaml:\d+:\d+ : ce fichier ne se lit pas/],
  ]

  test.each(wrong)('a file with %o', async (content, says) => {
    const cwd = folderWith({ ...files, 'personne.yaml': content })
    expect(await avp(['check', 'avis.txt', '--candidate', 'personne.yaml'], { cwd })).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(says),
    })
  })

  test('a file that isn’t there', async () => {
    const { status, err } = await avp(['check', 'avis.txt', '--candidate', 'absent.yaml'], { cwd: folderWith(files) })
    expect({ status, err }).toEqual({ status: 1, err: "avp: absent.yaml : Ce fichier n'existe pas. Vérifiez le chemin.\n" })
  })
})

describe('the offer', () => {
  const person = ['--candidate', join(examples, 'candidates', 'resident-since-2017.yaml')]
  const at = ['--at', '2025-10-20T09:00:00+11:00']

  test('as a text, as the reading that avp parse gives, as a bare offer: the same answer', async () => {
    const text = offerPath('01-prevention-des-crues.md')
    const { out: json } = await avp(['parse', text, '--format', 'json'])
    const cwd = folderWith({ 'lecture.json': json, 'offre.json': JSON.stringify(JSON.parse(json).offer) })
    const answers = await Promise.all(
      [text, 'lecture.json', 'offre.json'].map((offer) => avp(['check', offer, ...person, ...at, '--format', 'json'], { cwd })),
    )
    expect(answers.map(({ out }) => JSON.parse(out).status)).toEqual(['priority', 'priority', 'priority'])
    const [printed] = answers
    expect(validate(JSON.parse(printed?.out ?? ''))).toMatchObject({ ok: true, kind: 'verdict' })
  })

  const unusable: readonly [name: string, content: string, says: RegExp][] = [
    ['vide.txt', '', /ne contient aucun texte/],
    ['recette.txt', 'Ignames et taros.', /ne ressemble pas à un avis/],
    ['offre.pdf', '%PDF-1.7', /document ne s'ouvre pas/],
    ['faux.json', '{"kind":"offer"', /faux\.json:\d+:\d+/],
    ['incomplet.json', '{"kind":"offer","schemaVersion":1}', /sections/],
    ['liste.json', '[]', /plusieurs avis/],
    ['personne.json', '{"kind":"candidate"}', /--candidate/],
  ]

  test.each(unusable)('%s is refused, and nothing is printed', async (name, content, says) => {
    const { status, out, err } = await avp(['check', name], { cwd: folderWith({ [name]: content }) })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(says)
  })
})

describe('in words', () => {
  test('the answer, the window, why with its place, what to do, the limits, who decides', async () => {
    const { out } = await avp(['check', 'avis.txt', ...outsider, '--resident-since', '2013-03-01'], { cwd: folderWith(files) })
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('lundi 20 octobre 2025 à 9 h (Nouméa)')
    expect(text).toContain('Vous êtes prioritaire')
    expect(text).toMatch(/✓ Candidatures ouvertes jusqu’au vendredi 31 octobre 2025 \(17:30\)/)
    expect(text).toContain('11 jours au 20 octobre')
    expect(text).toContain('« au moins égale à')
    expect(out).toMatch(/\(9:59\)$/m)
    expect(text).toMatch(/→ Faites arriver votre dossier/)
    expect(text).toMatch(/! Prioritaire ne veut pas dire retenu/)
    expect(text).toContain('Cet outil informe ; il ne décide pas.')
    expect(text).toContain('règle P-04 · confirmé')
    expect(text).toContain('Rien n’est enregistré.')
  })

  test('in English', async () => {
    const { out } = await avp(['check', 'avis.txt', '--nc-civil-servant', 'yes', '--locale', 'en'], { cwd: folderWith(files) })
    expect(out).toContain('Monday 20 October 2025 at 09:00 (Nouméa)')
    expect(out).toContain('Nothing is stored.')
  })

  test('links stand whole on a line of their own', async () => {
    const { out } = await avp(['check', 'avis.txt', '--nc-citizen', 'yes', '--nc-civil-servant', 'no', '--passed-competitive-exam', 'no'], {
      cwd: folderWith(files),
    })
    expect(out).toMatch(/^ +https:\/\/drhfpnc\.gouv\.nc\/\S+$/m)
  })
})

describe('at a terminal, missing facts are asked for', () => {
  const ask = async (typed: readonly string[], argv: readonly string[] = []) => {
    const cwd = folderWith(files)
    const outcome = await avp(['check', 'avis.txt', ...argv], { cwd, typed, env: { NO_COLOR: '1' } })
    expect(readdirSync(cwd)).toEqual(['avis.txt'])
    return { ...outcome, out: outcome.out.replace(/\s+/g, ' ') }
  }
  /** A question stands flush left, over the indented line that says why it is asked. */
  const questions = (err: string) =>
    [...err.matchAll(/\n(\S(?:(?!\n\n)[^[])*?\?)\n {3}/g)].map(([, question = '']) => question.replace('\n', ' '))

  const cases: readonly [name: string, typed: readonly string[], asked: number, says: RegExp][] = [
    ['a civil servant: nothing else matters', ['oui'], 1, /sans effet pour vous/],
    ['a citizen', ['non', 'non', 'oui'], 3, /Vous êtes prioritaire/],
    ['a resident', ['n', 'n', 'n', 'mars 2013'], 4, /Vous êtes prioritaire/],
    ['not a resident', ['n', 'n', 'n', 'non'], 4, /sans la priorité/],
    ['in English words', ['no', 'NO', ' n ', '1 March 2013'], 4, /Vous êtes prioritaire/],
    // Ten years on 31 October 2025 when the stay began by then in 2015: the year doesn't tell.
    ['a year that doesn’t decide is asked for more exactly', ['n', 'n', 'n', '2015', 'mars 2015'], 5, /Vous êtes prioritaire/],
    ['"I don’t know" isn’t asked twice', ['?', '', '?', '?'], 4, /Il manque/],
    ['an answer that isn’t understood is asked again', ['peut-être', 'oui'], 1, /sans effet pour vous/],
    ['who leaves gets the answer as far as it goes', ['non'], 2, /Il manque/],
  ]

  test.each(cases)('%s', async (_, typed, asked, says) => {
    const { status, out, err } = await ask(typed)
    expect(status).toBe(0)
    expect(questions(err)).toHaveLength(asked)
    expect(out).toMatch(says)
    expect(err).toMatch(/Rien n'est enregistré/)
  })

  test('nothing is asked when no answer could change anything', async () => {
    expect((await ask([], ['--nc-civil-servant', 'yes'])).err).toBe('')
    expect((await ask([], ['--at', '2025-12-01T09:00:00+11:00'])).err).toBe('')
  })

  test('nothing is asked without a terminal: the missing facts are in the verdict', async () => {
    expect((await avp(['check', 'avis.txt'], { cwd: folderWith(files) })).err).toBe('')
    expect((await verdict([])).missing).toContain('ncCitizen')
  })

  test('an absence: whether it is protected, and never why', async () => {
    const argv = [...outsider, '--resident-since', '2010-01-01', '--absence', '2016-01-01..2019-12-31']
    const { out, err } = await ask(['non'], argv)
    expect(questions(err)).toEqual(['Votre absence (1er janvier 2016 – 31 décembre 2019) est-elle une période protégée ?'])
    expect(out).toMatch(/sans la priorité/)
  })

  test('several posts: which one', async () => {
    const { err, out } = await avp(
      ['check', offerPath('08-tableau.md'), ...outsider, '--resident-since', '2017-01-01', '--at', '2025-09-15T09:00:00+11:00'],
      { typed: ['2'], env: { NO_COLOR: '1' } },
    )
    expect(err).toContain('1. Ingénieur 1er grade')
    expect(err).toContain('2. Ingénieur 2ème grade')
    expect(out).toMatch(/Vous êtes prioritaire/)
  })
})

test('--at is now unless it is given', async () => {
  expect((await verdict([])).at).toBe('2025-10-20T09:00:00+11:00')
  expect((await verdict(['--at', '2025-10-30T22:00:00Z'])).at).toBe('2025-10-30T22:00:00Z')
})

test('-o keeps the verdict, if the person wants to', async () => {
  const cwd = folderWith(files)
  await avp(['check', 'avis.txt', '--format', 'json', '-o', 'verdict.json'], { cwd })
  expect(JSON.parse(readFileSync(join(cwd, 'verdict.json'), 'utf8')).kind).toBe('verdict')
})
