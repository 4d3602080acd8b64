import { describe, expect, test } from 'vitest'
import { helpWords } from '../src/help/help-words.ts'
import { commandNames } from '../src/usage/commands.ts'
import { nearest } from '../src/usage/nearest.ts'
import { version } from '../src/version.ts'
import { avp, folderWith, shortOffer } from './terminal.ts'

describe('a command line that can’t be followed ends with status 2 and says what to type', () => {
  const cases: readonly [words: string, says: RegExp][] = [
    ['', /parse, lint, check, render, stats, schema/],
    ['pars', /Vouliez-vous écrire « avp parse »/],
    ['bonjour', /n'est pas une commande/],
    ['parse --formt json', /--formt n'existe pas\. Vouliez-vous écrire --format/],
    ['lint --to html', /--to n'est pas de cette commande/],
    ['parse --format', /--format attend une valeur : table, json, jsonl/],
    ['parse --format --force', /--format attend une valeur/],
    ['parse --format xml', /« xml ».*table, json, jsonl/],
    ['parse --format sarif', /« sarif ».*table, json, jsonl/],
    ['parse --force=oui', /--force ne prend pas de valeur/],
    ['parse --locale de', /« de ».*fr, en/],
    ['parse - -', /entrée standard ne peut servir qu'une fois/i],
    ['check a.txt b.txt', /un seul avis : « b\.txt » est de trop/],
    ['check - --candidate -', /entrée standard ne peut servir qu'une fois/i],
    ['check a.txt --at demain', /2025-07-10T09:00:00\+11:00/],
    ['check a.txt --nc-citizen peut-être', /yes, no, unknown/],
    ['check a.txt --resident-since hier', /2017, 2017-03 ou 2017-03-01/],
    ['check a.txt --absence 2016', /2016-01\.\.2019-12/],
    ['render a.txt --to pdf -o a.html', /--to pdf et un fichier en \.html/],
    ['render a.txt', /--to html, --to pdf ou --to md/],
    ['schema offre', /Vouliez-vous écrire « offer »/],
  ]

  test.each(cases)('avp %s', async (words, says) => {
    const { status, out, err } = await avp(words.split(' ').filter(Boolean))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(says)
    expect(err).toContain('--help')
  })

  test('nothing to read at a terminal', async () => {
    const { status, err } = await avp(['parse'], { typed: [] })
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('Quel avis ?') })
  })
})

describe('help', () => {
  test.each(commandNames)('avp %s --help names every option of the command, within 80 columns', async (command) => {
    const { status, out, err } = await avp([command, '--help'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain(`avp ${command}`)
    expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  avp'))).toEqual([])
    expect((await avp(['help', command])).out).toBe(out)
  })

  test('avp --help lists the commands; after a wrong command too', async () => {
    const { status, out } = await avp(['--help'])
    expect(status).toBe(0)
    for (const command of commandNames) expect(out).toContain(`avp ${command}`)
  })

  test('help on facts says where they could be seen', async () => {
    expect((await avp(['check', '--help'])).out).toMatch(/historique/)
    expect((await avp(['check', '--help', '--locale', 'en'])).out).toMatch(/history/)
  })

  test('French and English say the same number of things', () => {
    for (const command of commandNames)
      expect(helpWords.en.commands[command].examples).toHaveLength(helpWords.fr.commands[command].examples.length)
  })
})

test('avp --version', async () => {
  expect(await avp(['--version'])).toMatchObject({ status: 0, out: `${version}\n`, err: '' })
})

describe('language', () => {
  const cases: readonly [env: Record<string, string>, argv: readonly string[], says: string][] = [
    [{}, [], 'Intitulé'],
    [{ LANG: 'C' }, [], 'Intitulé'],
    [{ LANG: 'fr_FR.UTF-8' }, [], 'Intitulé'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'Intitulé'],
    [{ LANG: 'en_NZ.UTF-8' }, [], 'Title'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_US.UTF-8' }, [], 'Title'],
    [{ LANG: 'en_NZ.UTF-8' }, ['--locale', 'fr'], 'Intitulé'],
    [{}, ['--locale=en'], 'Title'],
  ]

  test.each(cases)('%o %o', async (env, argv, says) => {
    const { out } = await avp(['parse', '-', '--format', 'table', ...argv], { env, stdin: shortOffer })
    expect(out).toContain(says)
  })
})

describe('colours', () => {
  const sequence = '\u001b['
  const cases: readonly [name: string, columns: number | undefined, env: Record<string, string>, coloured: boolean][] = [
    ['a terminal', 80, {}, true],
    ['a pipe', undefined, {}, false],
    ['NO_COLOR', 80, { NO_COLOR: '1' }, false],
    ['a dumb terminal', 80, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, true],
  ]

  test.each(cases)('%s', async (_, columns, env, coloured) => {
    const { out } = await avp(['lint', '-'], { stdin: shortOffer, env, ...(columns && { columns }) })
    expect(out.includes(sequence)).toBe(coloured)
  })

  test('without its colours, a screen is the same text', async () => {
    const folder = folderWith({ 'avis.txt': shortOffer })
    const [coloured, plain] = await Promise.all([
      avp(['lint', 'avis.txt'], { cwd: folder, columns: 80 }),
      avp(['lint', 'avis.txt'], { cwd: folder }),
    ])
    expect(coloured.out.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.out)
  })
})

describe('the word that was probably meant', () => {
  const known = ['parse', 'lint', 'check', 'render', 'stats', 'schema']
  const cases: readonly [typed: string, meant: string | undefined][] = [
    ['prase', 'parse'],
    ['lin', 'lint'],
    ['chek', 'check'],
    ['ren', 'render'],
    ['s', undefined],
    ['bonjour', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ]
  test.each(cases)('%s → %s', (typed, meant) => expect(nearest(typed, known)).toBe(meant))
})
