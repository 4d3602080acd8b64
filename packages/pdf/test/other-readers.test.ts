import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skipWithout } from '../../../tooling/program.ts'
import { drawView, renderPdf } from '../src/index.ts'
import { exampleOffers } from './example-offers.ts'
import { fullView } from './sample-view.ts'

let folder: string
let file: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avpkit-pdf-'))
  file = join(folder, 'offre.pdf')
  writeFileSync(file, (await drawView(fullView)).bytes)
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('qpdf', () => {
  test('finds no fault', (context) => {
    skipWithout('qpdf', context)
    const { status, stdout } = run('qpdf', '--check', file)
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('No syntax or stream encoding errors found') })
  })

  test('finds no fault in any example offer', { timeout: 60_000 }, async (context) => {
    skipWithout('qpdf', context)
    for (const [name, offer] of exampleOffers()) {
      const example = join(folder, 'example.pdf')
      writeFileSync(example, await renderPdf(offer))
      expect(run('qpdf', '--check', example), name).toMatchObject({ status: 0, stderr: '' })
    }
  })

  test('finds the fault of a file cut in two', (context) => {
    skipWithout('qpdf', context)
    const broken = join(folder, 'broken.pdf')
    writeFileSync(broken, new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< >>'))
    expect(run('qpdf', '--check', broken).status).not.toBe(0)
  })
})

describe('poppler', { timeout: 30_000 }, () => {
  test('reads the structure with its scopes and languages', (context) => {
    skipWithout('pdfinfo', context)
    const { stdout, stderr } = run('pdfinfo', '-struct-text', file)
    expect(stderr).toBe('')
    const lines = stdout.split('\n').map((line) => line.trim())
    expect(lines.filter((line) => /^H\d /.test(line))).toEqual([
      'H1 (block)',
      ...Array(3).fill('H2 (block)'),
      'H3 (block)',
      ...Array(2).fill('H2 (block)'),
    ])
    expect(lines.filter((line) => line === '/Scope /Row')).toHaveLength(5)
    expect(lines.filter((line) => line === '/Scope /Column')).toHaveLength(2)
    expect(lines).toContain('"Ouvrez l’"')
  })

  test('finds all faces embedded, cut to what is used, with their characters', (context) => {
    skipWithout('pdffonts', context)
    const faces = run('pdffonts', file).stdout.trim().split('\n').slice(2)
    expect(faces).toHaveLength(3)
    for (const face of faces) expect(face).toMatch(/ yes yes yes /)
  })

  test('copies out the characters that were drawn otherwise', (context) => {
    skipWithout('pdftotext', context)
    const { stdout } = run('pdftotext', '-layout', file, '-')
    expect(stdout).toContain('✓ Candidatures ouvertes')
    expect(stdout).toContain('page 1 / 2')
  })
})
