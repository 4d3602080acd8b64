import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { validate } from '@avpkit/core/schema'
import { describe, expect, test } from 'vitest'
import { folderWith, offerPath } from './terminal.ts'

const root = resolve(import.meta.dirname, '..', '..', '..')
const built = join(root, 'packages', 'cli', 'dist', 'index.js')
const execute = promisify(execFile)

const demo = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const out = folderWith()
  const { stdout } = await execute(process.execPath, [join(root, 'tooling', 'demo.ts'), ...argv, '--out', out], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return { lines: stdout.split('\n'), stdout, out }
}

describe('npm run demo', () => {
  test.beforeEach((context) => {
    if (!existsSync(built)) context.skip('the packages are not built: npm run build')
  })

  test('reads the first sample at its own moment, in four parts', { timeout: 20_000 }, async () => {
    const { lines, stdout, out } = await demo([])
    expect(lines.filter((line) => /^\d {2}/.test(line)).map((line) => line.slice(0, 12))).toEqual([
      '1  LECTURE  ',
      '2  CONTRÔLE ',
      '3  RÉPONSE À',
      '4  DOCUMENTS',
    ])
    expect(stdout).toContain('le lundi 20 octobre 2025 à 9 h (Nouméa)')
    expect(stdout).toContain('Vous êtes prioritaire')
    expect(stdout).toContain("Seul l'avis officiel publié fait foi.")
    const written = [...stdout.matchAll(/\/(25-9011\/[\w.-]+)/g)].map(([, path = '']) => path)
    expect(written).toEqual(['25-9011/offre.html', '25-9011/controle.html', '25-9011/offre.pdf', '25-9011/lecture.json'])
    for (const path of [...written, '25-9011/verdict.json']) expect(existsSync(join(out, path))).toBe(true)
    for (const [name, kind] of [
      ['lecture.json', 'reading'],
      ['verdict.json', 'verdict'],
    ] as const)
      expect(validate(JSON.parse(readFileSync(join(out, '25-9011', name), 'utf8')))).toMatchObject({ ok: true, kind })
  })

  test('another file is read at the moment given, in English, in 80 columns and in ASCII', { timeout: 20_000 }, async () => {
    const argv = [offerPath('05-annee-fausse.md'), '--at', '2026-03-16T09:00:00+11:00', '--locale', 'en']
    const { stdout, lines } = await demo(argv, { LC_ALL: 'en_NZ.ISO-8859-1' })
    expect(stdout).toContain('Monday 16 March 2026 at 09:00')
    expect(stdout).toMatch(/date-weekday-mismatch/)
    expect(stdout).not.toMatch(/[→✓…·│]/)
    expect(
      lines
        .slice(
          0,
          lines.findIndex((line) => line.startsWith('4')),
        )
        .filter((line) => line.length > 80),
    ).toEqual([])
  })

  const wrong: readonly [argv: readonly string[], says: RegExp][] = [
    [['absent.txt'], /absent\.txt : ce fichier ne peut pas être lu/],
    [['--at', 'hier'], /--at attend un moment complet/],
    [['--zut'], /npm run demo/],
  ]

  test.each(wrong)('%o ends with a sentence', { timeout: 20_000 }, async (argv, says) => {
    await expect(demo(argv)).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(says) })
  })
})
