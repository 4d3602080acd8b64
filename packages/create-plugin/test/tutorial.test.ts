import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlugin } from '@avpkit/create-plugin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { install, node, root, tsc } from './project.ts'

/** A block of the tutorial: `// src/schedule.ts` names the file that it is. */
interface Block {
  readonly file: string
  readonly code: string
}

interface Step {
  readonly title: string
  readonly blocks: readonly Block[]
}

const page = readFileSync(join(root, 'docs/plugins.md'), 'utf8')

const steps: readonly Step[] = page
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.slice(0, part.indexOf('\n')),
    blocks: [...part.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)].map(([, file = '', code = '']) => ({ file, code })),
  }))

/** What `console.log` shows beside each call: `// 39`, with `\n` for a line end. */
const shownBeside = (code: string): string =>
  [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, shown = '']) => `${shown.replaceAll('\\n', '\n')}\n`).join('')

let folder: string
let project: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avpkit-tutorial-'))
  project = join(folder, 'province-nord')
  await createPlugin(project, 'province-nord')
  install(project)
})

afterAll(() => rmSync(folder, { recursive: true }))

test('every block of code names its file', () => {
  expect(page.match(/^```ts$/gm)).toHaveLength(steps.flatMap(({ blocks }) => blocks).length)
  expect(steps.length).toBeGreaterThan(8)
})

describe('each step', () => {
  test.each(steps.filter(({ blocks }) => blocks.length > 0))(
    '$title',
    async ({ blocks }) => {
      for (const { file, code } of blocks) writeFileSync(join(project, file), code)
      const wantsBuild = blocks.some(({ code }) => code.includes("'../dist/index.js'"))
      if (wantsBuild) expect(await tsc(project, '-p', 'tsconfig.build.json', '--noCheck')).toMatchObject({ status: 0, output: '' })
      const { status, output, errors } = await node(project, '--test', '--test-reporter=tap', 'test/*.test.ts')
      expect(status, `${output}${errors}`).toBe(0)
      expect(output).toMatch(/^# skipped 0$/m)
      for (const { file, code } of blocks.filter(({ code }) => code.includes('console.log')))
        expect(await node(project, file)).toEqual({ status: 0, output: shownBeside(code), errors: '' })
    },
    120_000,
  )

  test('has no type error at the end', async () => {
    expect(await tsc(project, '-p', 'tsconfig.here.json')).toMatchObject({ status: 0, output: '' })
  }, 120_000)
})
