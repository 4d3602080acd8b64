import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '@avpkit/core'
import { validate } from '@avpkit/core/schema'
import { describe, expect, test } from 'vitest'
import { avp, folderWith, offerPath, shortOffer } from './terminal.ts'

const readings = (jsonl: string): readonly Reading[] =>
  jsonl
    .trim()
    .split('\n')
    .map((line): Reading => JSON.parse(line))

const idsAndCodes = (jsonl: string) => readings(jsonl).map(({ source, diagnostics }) => [source.id, diagnostics.map(({ code }) => code)])

describe('each input gives exactly one element', () => {
  const files = {
    'avis.txt': shortOffer,
    'vide.txt': '',
    'blanc.txt': ' \n\t\n',
    'autre.md': 'Recette du bougna : ignames, taros, poulet.',
    'offre.pdf': '%PDF-1.7\n',
    'page.html': '<!DOCTYPE html><html><p>Référence : 3134</p></html>',
    'image.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    'programme.txt': Buffer.alloc(2000),
  }

  const cases: readonly [operand: string, codes: readonly string[], status: number][] = [
    ['avis.txt', [], 0],
    ['vide.txt', ['source-empty'], 1],
    ['blanc.txt', ['source-empty'], 1],
    ['autre.md', ['source-not-an-offer'], 0],
    ['offre.pdf', ['source-malformed'], 1],
    ['page.html', [], 0],
    ['image.md', ['source-format-unsupported', 'source-media-type-differs'], 1],
    ['programme.txt', ['source-format-unsupported', 'source-media-type-differs'], 1],
    ['absent.txt', ['source-unreadable'], 1],
    ['avis.txt/dedans.txt', ['source-unreadable'], 1],
  ]

  test.each(cases)('%s', async (operand, codes, expected) => {
    const { status, out } = await avp(['parse', operand], { cwd: folderWith(files) })
    const [reading, ...others] = readings(out)
    expect(others).toEqual([])
    expect(status).toBe(expected)
    expect(reading?.source.id).toBe(operand)
    if (codes.length > 0) expect(reading?.diagnostics.map(({ code }) => code)).toEqual(codes)
    if (codes.length > 0) expect(reading?.offer).toEqual({ kind: 'offer', schemaVersion: 1, sections: [] })
    expect(validate(reading)).toMatchObject({ ok: true, kind: 'reading' })
  })

  const told: readonly [operand: string, sentence: string][] = [
    ['absent.txt', "absent.txt : Ce fichier n'existe pas. Vérifiez le chemin."],
    ['vide.txt', "vide.txt : Le document ne contient aucun texte. Vérifiez qu'il s'agit du bon fichier, puis recommencez."],
    [
      'photo.jpg',
      "photo.jpg : Ce fichier est une image JPEG, qui ne se lit pas ici. Demandez l'avis en PDF ou en texte, ou faites reconnaître les lettres de l'image, puis recommencez.",
    ],
  ]

  test.each(told)('a sentence says why %s can’t be read', async (operand, sentence) => {
    const cwd = folderWith({ ...files, 'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]) })
    for (const format of ['json', 'jsonl', 'table']) {
      const { status, err } = await avp(['parse', operand, '--format', format], { cwd })
      expect({ status, err }).toEqual({ status: 1, err: `${sentence}\n` })
    }
  })

  test('in the language asked for, and of standard input too', async () => {
    const { status, err } = await avp(['parse', '--locale', 'en'], { stdin: '' })
    expect({ status, err: err.split(':')[0] }).toEqual({ status: 1, err: 'standard input' })
  })

  test('lint says it once, with its findings', async () => {
    const cwd = folderWith(files)
    const pretty = await avp(['lint', 'vide.txt'], { cwd })
    expect([pretty.status, pretty.err]).toEqual([1, ''])
    expect(pretty.out).toContain('Le document ne contient aucun texte.')
    const json = await avp(['lint', 'vide.txt', '--format', 'json'], { cwd })
    expect([json.status, json.err]).toEqual([1, expect.stringContaining('vide.txt : Le document ne contient aucun texte.')])
  })

  test('the others are still read and printed', async () => {
    const { status, out } = await avp(['parse', 'absent.txt', 'avis.txt', 'offre.pdf'], { cwd: folderWith(files) })
    expect(status).toBe(1)
    expect(readings(out).map(({ source, offer }) => [source.id, offer.title])).toEqual([
      ['absent.txt', undefined],
      ['avis.txt', "Agent d'accueil"],
      ['offre.pdf', undefined],
    ])
  })
})

describe('what operands name', () => {
  const tree = (): string => {
    const folder = folderWith({ 'b.md': shortOffer, 'a.txt': shortOffer, 'données.json': '{}', '.caché.txt': shortOffer })
    mkdirSync(join(folder, 'sous', 'dossier'), { recursive: true })
    mkdirSync(join(folder, 'vide'))
    writeFileSync(join(folder, 'sous', 'dossier', 'c.TXT'), shortOffer)
    return folder
  }

  const cases: readonly [operands: string, ids: readonly string[]][] = [
    ['a.txt', ['a.txt']],
    ['./a.txt', ['./a.txt']],
    ['b.md a.txt', ['b.md', 'a.txt']],
    ['.', ['a.txt', 'b.md', 'sous/dossier/c.TXT']],
    ['sous', ['dossier/c.TXT']],
    ['*.{md,txt}', ['a.txt', 'b.md']],
    ['**/*.TXT', ['sous/dossier/c.TXT']],
  ]

  test.each(cases)('avp parse %s', async (operands, ids) => {
    const { status, out, err } = await avp(['parse', ...operands.split(' ')], { cwd: tree() })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(readings(out).map(({ source }) => source.id)).toEqual(ids)
  })

  const nothing: readonly [operand: string, says: string][] = [
    ['vide', 'vide : ce dossier ne contient aucun avis'],
    ['*.docx', '*.docx : aucun fichier ne correspond'],
  ]

  test.each(nothing)('%s names nothing', async (operand, says) => {
    const { status, out, err } = await avp(['parse', operand, '--format', 'json'], { cwd: tree() })
    expect({ status, out }).toEqual({ status: 1, out: '[]\n' })
    expect(err).toContain(says)
  })

  test('standard input, named or not', async () => {
    const [named, unnamed] = await Promise.all([avp(['parse', '-'], { stdin: shortOffer }), avp(['parse'], { stdin: shortOffer })])
    expect(named.out).toBe(unnamed.out)
    expect(idsAndCodes(named.out)[0]?.[0]).toBe('-')
  })
})

describe('encodings', () => {
  const line = 'Référence : 3134-25-9999/SR – « Nouméa », œuvre, l’été à 5 €'
  const utf16 = Buffer.from(`\ufeff${line}`, 'utf16le')
  const windows = Buffer.from(
    line.replaceAll('–', '\x96').replaceAll('œ', '\x9c').replaceAll('’', '\x92').replaceAll('€', '\x80'),
    'latin1',
  )
  const cases: readonly [name: string, bytes: Uint8Array, length: number, told: string][] = [
    ['UTF-8', Buffer.from(line), line.length, ''],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${line}`), line.length + 1, ''],
    ['UTF-16, little end first', utf16, line.length + 1, ''],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), line.length + 1, ''],
    ['windows-1252', windows, line.length, "avis.txt : ce texte n'est pas en UTF-8 ; il a été lu comme du windows-1252.\n"],
  ]

  test.each(cases)('%s', async (_, bytes, length, told) => {
    const { out, err } = await avp(['parse', 'avis.txt'], { cwd: folderWith({ 'avis.txt': bytes }) })
    const [reading] = readings(out)
    expect(err).toBe(told)
    expect(reading?.source.length).toBe(length)
    expect(reading?.offer.reference?.number).toBe('3134-25-9999/SR')
  })
})

describe('formats', () => {
  test('jsonl: off a terminal, one reading a line', async () => {
    const { out } = await avp(['parse', 'offers/01-prevention-des-crues.md', 'offers/02-premiere-page.txt'])
    expect(readings(out)).toHaveLength(2)
  })

  const shapes: readonly [operands: string, isList: boolean][] = [
    ['a.txt', false],
    ['-', false],
    ['a.txt a.txt', true],
    ['.', true],
    ['*.txt', true],
  ]

  test.each(shapes)('json of %s: a list? %s', async (operands, isList) => {
    const cwd = folderWith({ 'a.txt': shortOffer })
    const { out } = await avp(['parse', ...operands.split(' '), '--format', 'json'], { cwd, stdin: shortOffer })
    expect(Array.isArray(JSON.parse(out))).toBe(isList)
  })

  test('findings have their place and their words, in the language asked for', async () => {
    const path = offerPath('05-annee-fausse.md')
    const { out } = await avp(['parse', path, '--format', 'json', '--locale', 'en'])
    const reading = JSON.parse(out)
    const finding = reading.diagnostics.find(({ code }: { code: string }) => code === 'date-weekday-mismatch')
    expect(finding).toMatchObject({ line: 17, column: 34, severity: 'error', url: 'docs/codes/date-weekday-mismatch.md' })
    expect(finding.message).toContain('“vendredi 27 mars 2029”')
  })

  test('a reading says what made it, and the bytes that it was read from', async () => {
    const { out } = await avp(['parse', '-'], { stdin: 'avis' })
    const [reading] = readings(out)
    expect(reading?.producedBy).toMatchObject({ avpkit: expect.stringMatching(/^\d+\.\d+\.\d+/), plugins: {} })
    // printf avis | sha256sum
    expect(reading?.source.sha256).toBe('010a4e39b015b56834bb00257cec67ad1b7e0129d8ea5ad8e64be972999f5c29')
    expect(reading?.source).not.toHaveProperty('retrievedAt')
  })

  test('table: on a terminal, each field in words with its line and column', async () => {
    const { out, status } = await avp(['parse', offerPath('01-prevention-des-crues.md')], { columns: 80, env: { NO_COLOR: '1' } })
    expect(status).toBe(0)
    expect(out).toMatch(/^ {3}Intitulé +Chargé\(e\) de la prévention des crues +1:3$/m)
    expect(out).toMatch(/^ {3}Résidence +5 ans au moins, recrutement sur titre +11:63$/m)
    expect(out).toMatch(/^ {3}Date limite +vendredi 31 octobre 2025 {2}\(21 jours après\) +19:30$/m)
    expect(out).toMatch(/Activités principales \(9 points\)/)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('table: a doubtful date is shown as printed, with a mark', async () => {
    const { out } = await avp(['parse', offerPath('05-annee-fausse.md'), '--format', 'table'])
    expect(out).toMatch(/^ ! Date limite +« vendredi 27 mars 2029 » +17:34$/m)
  })

  test('table: nothing in a text or a name is obeyed by the terminal', async () => {
    const { out } = await avp(['parse', '-', '--format', 'table'], { stdin: shortOffer.replace('Bourail', 'Bou\u001b[31m\u009brail') })
    expect(out).not.toMatch(/[\u001b\u009b]/)
  })

  test.each([['fr_FR.ISO-8859-1'], ['C']])('table: in %s, our own signs are ASCII', async (locale) => {
    const { out } = await avp(['parse', offerPath('02-premiere-page.txt'), '--format', 'table'], { env: { LC_ALL: locale } })
    expect(out).not.toMatch(/[·–→✓…]/)
  })

  test.each([40, 60])('table: fits %d columns', async (columns) => {
    const { out } = await avp(['parse', offerPath('08-tableau.md'), '--locale', 'en'], { columns, env: { NO_COLOR: '1' } })
    expect(out.split('\n').filter((line) => [...line].length > columns)).toEqual([])
  })
})

describe('--output', () => {
  test('writes a new file, and prints nothing', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer })
    expect(await avp(['parse', 'avis.txt', '-o', 'lecture.jsonl'], { cwd })).toMatchObject({ status: 0, out: '', err: '' })
    expect(readings(readFileSync(join(cwd, 'lecture.jsonl'), 'utf8'))).toHaveLength(1)
  })

  test('never writes over a file without --force', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer, 'lecture.jsonl': 'mine' })
    const refused = await avp(['parse', 'avis.txt', '-o', 'lecture.jsonl'], { cwd })
    expect(refused).toMatchObject({ status: 2, err: expect.stringMatching(/lecture\.jsonl existe déjà\. Ajoutez --force/) })
    expect(readFileSync(join(cwd, 'lecture.jsonl'), 'utf8')).toBe('mine')
    expect((await avp(['parse', 'avis.txt', '-o', 'lecture.jsonl', '--force'], { cwd })).status).toBe(0)
    expect(readFileSync(join(cwd, 'lecture.jsonl'), 'utf8')).toContain('"kind":"reading"')
  })

  test('with --force, the input may be the output', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer })
    expect((await avp(['parse', 'avis.txt', '-o', 'avis.txt', '--force'], { cwd })).status).toBe(0)
    expect(readings(readFileSync(join(cwd, 'avis.txt'), 'utf8'))[0]?.offer.title).toBe("Agent d'accueil")
  })

  const refused: readonly [path: string, status: number, says: RegExp][] = [
    ['nulle/part.json', 1, /son dossier n'existe pas/],
    ['.', 2, /est un dossier/],
  ]

  test.each(refused)('%s', async (path, status, says) => {
    const cwd = folderWith({ 'avis.txt': shortOffer })
    expect(await avp(['parse', 'avis.txt', '-o', path], { cwd })).toMatchObject({ status, err: expect.stringMatching(says) })
  })

  test('half a file is taken away when the work fails', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer, 'page.html': 'mine' })
    const { status } = await avp(['lint', 'avis.txt', '--html', 'page.html', '-o', 'points.txt'], { cwd })
    expect(status).toBe(2)
    expect(existsSync(join(cwd, 'points.txt'))).toBe(false)
  })
})

test('a reader that leaves ends the command quietly', async () => {
  const { status, err, out } = await avp(['parse', 'offers/01-prevention-des-crues.md', 'offers/02-premiere-page.txt'], { leavesAfter: 1 })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(readings(out)).toHaveLength(1)
})

test('--time tells on standard error how long it took', async () => {
  const { out, err } = await avp(['parse', '-', '--time'], { stdin: shortOffer, tick: 2 })
  expect(readings(out)).toHaveLength(1)
  expect(err).toMatch(/^1 texte, \d+ caractères, lus en 2 ms\.\nEn tout : \d+ ms\.\n$/)
})

describe('a progress bar', () => {
  const argv = ['parse', 'offers', '-o', '-', '--format', 'jsonl']
  const bar = /\[#+-+\] \d\/1\d/

  test('when work takes longer than a second at a terminal', async () => {
    const { err, out } = await avp(['stats', 'offers'], { columns: 80, tick: 400 })
    expect(err).toMatch(bar)
    expect(err.endsWith('\r\u001b[2K')).toBe(true)
    expect(out).not.toMatch(bar)
  })

  test('not for quick work, not in a pipe', async () => {
    expect((await avp(['stats', 'offers'], { columns: 80, tick: 1 })).err).toBe('')
    expect((await avp(argv, { tick: 400 })).err).toBe('')
  })
})

test('--purpose decides what is missing', async () => {
  const codes = async (purpose: string) => idsAndCodes((await avp(['parse', '-', '--purpose', purpose], { stdin: shortOffer })).out)[0]?.[1]
  expect(await codes('draft')).toContain('application-missing')
  expect(await codes('extract')).not.toContain('application-missing')
})
