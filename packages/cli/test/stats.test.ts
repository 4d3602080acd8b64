import { describe, expect, test } from 'vitest'
import { avp, folderWith, shortOffer } from './terminal.ts'

const withoutDeadline = shortOffer.replace(/^Date limite.*$/m, '')
const withoutEmployer = shortOffer.replace(/^Employeur.*$/m, '')

describe('coverage', () => {
  const files = { 'a.txt': shortOffer, 'b.txt': withoutDeadline, 'c.pdf': '%PDF-1.7' }

  test('json: states of each field, texts with each code, share of unread text', async () => {
    const { status, out } = await avp(['stats', '.', '--format', 'json'], { cwd: folderWith(files) })
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      kind: 'stats',
      schemaVersion: 1,
      texts: 2,
      notRead: 1,
      characters: shortOffer.length + withoutDeadline.length,
      unread: 0,
      fields: {
        deadline: { stated: 1, disputed: 0, empty: 0, unreadable: 0, absent: 1 },
        employer: { stated: 2, absent: 0 },
        initialDeadline: { stated: 0, absent: 2 },
      },
      codes: { 'deadline-missing': 1 },
    })
  })

  test('table', async () => {
    const { out } = await avp(['stats', '.'], { cwd: folderWith(files) })
    expect(out).toMatch(/^2 textes lus, 1 fichier non lu$/m)
    expect(out).toMatch(/^ {3}Rubrique +imprimé +contredit +vide +illisible +absent$/m)
    expect(out).toMatch(/^ {3}Date limite +1 +· +· +· +1$/m)
    expect(out).toMatch(/^ {3}deadline-missing +1 +50,0 %$/m)
    expect(out).toMatch(/0,0 % des caractères/)
  })

  test('files that couldn’t be read are named', async () => {
    const { status, out, err } = await avp(['stats', '.'], { cwd: folderWith({ ...files, 'd.txt': '' }) })
    expect(status).toBe(1)
    expect(out).toMatch(/^2 textes lus, 2 fichiers non lus$/m)
    expect(err.split('\n').map((line) => line.split(' : ')[0])).toEqual(['c.pdf', 'd.txt', ''])
  })

  test('a code counts once for each text', async () => {
    const twice = shortOffer.replace('Commune de Bourail', '').replace('Bourail', '')
    const { out } = await avp(['stats', 'a.txt', '--format', 'json'], { cwd: folderWith({ 'a.txt': twice }) })
    for (const count of Object.values(JSON.parse(out).codes)) expect(count).toBe(1)
  })

  test('of nothing', async () => {
    const { status, out } = await avp(['stats', '.'], { cwd: folderWith() })
    expect(status).toBe(1)
    expect(out).toMatch(/^0 texte lu$/m)
    expect(out).not.toMatch(/NaN/)
  })
})

describe('--compare shows what moved since a saved table', () => {
  const compare = async (before: Record<string, string>, now: Record<string, string>, format = 'json') => {
    const { out: saved } = await avp(['stats', '.', '--format', 'json'], { cwd: folderWith(before) })
    const cwd = folderWith({ ...now, 'avant.json': saved })
    return avp(['stats', '.', '--compare', 'avant.json', '--format', format], { cwd })
  }

  test('a field that the template lost', async () => {
    const { out } = await compare({ 'a.txt': shortOffer }, { 'a.txt': withoutEmployer })
    const { moves } = JSON.parse(out)
    expect(moves).toContainEqual({ what: { kind: 'field', field: 'employer', state: 'absent' }, before: 0, now: 1 })
    expect(moves).toContainEqual({ what: { kind: 'code', code: 'employer-missing' }, before: 0, now: 1 })
    expect(moves.some(({ what }: { what: { field?: string } }) => what.field === 'deadline')).toBe(false)
  })

  test('in words', async () => {
    const { out } = await compare({ 'a.txt': shortOffer }, { 'a.txt': withoutEmployer, 'b.txt': shortOffer }, 'table')
    expect(out).toMatch(/^ {3}Employeur · absent +0,0 % +50,0 % +\+50,0 %$/m)
  })

  test('nothing, when the texts are of the same make', async () => {
    const { out } = await compare({ 'a.txt': shortOffer }, { 'a.txt': shortOffer, 'b.txt': shortOffer }, 'table')
    expect(out).toContain("Rien n'a bougé")
  })

  const wrong: readonly [content: string, says: RegExp][] = [
    ['{}', /avant\.json n'est pas un tableau/],
    ['{"kind":"stats","schemaVersion":1,"texts":"deux"}', /n'est pas un tableau/],
    ['{', /avant\.json:\d+:\d+/],
  ]
  test.each(wrong)('a file with %s', async (content, says) => {
    const cwd = folderWith({ 'a.txt': shortOffer, 'avant.json': content })
    expect(await avp(['stats', 'a.txt', '--compare', 'avant.json'], { cwd })).toMatchObject({ status: 1, err: expect.stringMatching(says) })
  })
})
