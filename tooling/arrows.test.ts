import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Arrow, troubles } from './arrows.ts'
import { root } from './step.ts'
import { listPackages } from './workspace.ts'

test('the packages follow their arrows', () => {
  expect(troubles(listPackages(root))).toEqual([])
})

describe('a wrong arrow is named', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'avpkit-arrows-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  const writePackage = (name: string, source: string, dependencies: Record<string, string>) => {
    const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@avpkit/${name}`, version: '0.0.0', exports, dependencies }))
    write(`packages/${name}/src/index.ts`, source)
  }

  const ground: Arrow = { does: 'ground', imports: [], outside: { zod: ['@avpkit/core/schema'] } }
  const above: Arrow = { does: 'above', imports: ['core'], outside: {} }

  const cases: readonly [
    string,
    { core?: string; html?: string; depends?: Record<string, string>; arrows?: [string, Arrow][] },
    string[],
  ][] = [
    ['nothing wrong', {}, []],
    ['types cost nothing', { core: "import type { ZodType } from 'zod'" }, []],
    [
      'an outside module in the wrong entry',
      { core: "import './deep.ts'" },
      ['@avpkit/core loads zod, which only @avpkit/core/schema may'],
    ],
    ['an import that no arrow allows', { html: "import 'node:fs'" }, ['packages/html/src/index.ts imports node, and no arrow allows it']],
    ['a lazy import counts', { html: "void import('pdfkit')" }, ['packages/html/src/index.ts imports pdfkit, and no arrow allows it']],
    [
      'a way round the exports map',
      { html: "import '../../core/src/index.ts'" },
      ['packages/html/src/index.ts reaches out of its package: ../../core/src/index.ts'],
    ],
    ['a missing dependency', { depends: {} }, ['packages/html/package.json misses @avpkit/core, which its arrows name']],
    [
      'a dependency without an arrow',
      { depends: { '@avpkit/core': '*', left: '*' } },
      ['packages/html/package.json depends on left, and no arrow leads there'],
    ],
    [
      'an arrow that points upwards',
      {
        arrows: [
          ['html', above],
          ['core', ground],
        ],
      },
      ['the arrow html → core points upwards'],
    ],
    ['a package without arrows', { arrows: [['core', ground]] }, ["tooling/arrows.json doesn't name packages/html"]],
    [
      'arrows without a package',
      {
        arrows: [
          ['core', ground],
          ['html', above],
          ['pdf', above],
        ],
      },
      ["tooling/arrows.json names pdf, which isn't there"],
    ],
  ]

  test.each(cases)('%s', (_, { core = '', html = '', depends = { '@avpkit/core': '*' }, arrows }, expected) => {
    writePackage('core', core, { zod: '*' })
    write('packages/core/src/deep.ts', "import * as z from 'zod'\nexport { z }")
    writePackage('html', html, depends)
    expect(
      troubles(
        listPackages(folder),
        new Map(
          arrows ?? [
            ['core', ground],
            ['html', above],
          ],
        ),
      ),
    ).toEqual(expected)
  })
})
