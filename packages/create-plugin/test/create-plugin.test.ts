import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlugin, namesOf, version } from '@avpkit/create-plugin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { install, node, root, tsc } from './project.ts'

const command = join(root, 'packages/create-plugin/src/create-plugin.ts')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'avpkit-create-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('names', () => {
  test.each([
    ['province-nord', { dashed: 'province-nord', joined: 'provinceNord', spoken: 'Province nord' }],
    ['Province Nord', { dashed: 'province-nord', joined: 'provinceNord', spoken: 'Province nord' }],
    ['provinceNord', { dashed: 'province-nord', joined: 'provinceNord', spoken: 'Province nord' }],
    ['avpkit-plugin-cht', { dashed: 'cht', joined: 'cht', spoken: 'Cht' }],
    ['Îles Loyauté', { dashed: 'iles-loyaute', joined: 'ilesLoyaute', spoken: 'Iles loyaute' }],
    ['2026', undefined],
    ['…', undefined],
    ['core', undefined],
  ])('%s', (given, names) => {
    expect(namesOf(given)).toEqual(names)
  })
})

describe('a new project', () => {
  let project: string

  beforeAll(async () => {
    project = join(folder, 'province-nord')
    await createPlugin(project, 'province-nord')
    install(project)
  })

  test('holds its name everywhere and the template nowhere', () => {
    const files = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(ts|json|md)$/.test(file) && !file.includes('node_modules'),
    )
    const texts = files.map((file) => readFileSync(join(project, file), 'utf8')).join('\n')
    expect(texts).not.toMatch(/template-?name/i)
    expect(texts).not.toContain('Template Name')
    expect(existsSync(join(project, '.gitignore'))).toBe(true)
    const { name, peerDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
    expect([name, peerDependencies]).toEqual(['avpkit-plugin-province-nord', { '@avpkit/sdk': `^${version}` }])
  })

  test('has no type error', async () => {
    expect(await tsc(project, '-p', 'tsconfig.here.json')).toMatchObject({ status: 0, output: '' })
  }, 120_000)

  test('passes its tests, the conformance kit among them', async () => {
    const { status, output, errors } = await node(project, '--test', '--test-reporter=tap', 'test/*.test.ts')
    expect(status, `${output}${errors}`).toBe(0)
    expect(output).toContain('provinceNord: is a plug-in')
  }, 120_000)

  test('builds to JavaScript that a kit takes', async () => {
    const built = await tsc(project, '-p', 'tsconfig.build.json', '--noCheck')
    expect(built).toMatchObject({ status: 0, output: '' })
    const program =
      "import { createKit } from '@avpkit/sdk'; import { provinceNord } from './dist/index.js'; console.log(createKit({ plugins: [provinceNord] }).plugins[0].name)"
    writeFileSync(join(project, 'use.mjs'), program)
    expect(await node(project, 'use.mjs')).toMatchObject({ status: 0, output: 'provinceNord\n' })
  }, 120_000)
})

describe('the command', () => {
  test('writes the project and says what to do next', async () => {
    const { status, output } = await node(folder, command, 'iles-loyaute')
    expect(status).toBe(0)
    expect(output).toContain('Plug-in "ilesLoyaute" written:')
    expect(output).toContain(join('iles-loyaute', 'src', 'index.ts'))
    expect(output).toMatch(/cd iles-loyaute\n {2}npm install\n {2}npm test/)
  })

  test('says its version', async () => {
    expect(await node(folder, command, '--version')).toMatchObject({ status: 0, output: `${version}\n` })
  })

  test.each<readonly [string, readonly string[], RegExp]>([
    ['no folder', [], /npm create @avpkit\/plugin FOLDER/],
    ['two folders', ['a', 'b'], /npm create @avpkit\/plugin FOLDER/],
    ['an option that it has not', ['--force', 'a'], /npm create @avpkit\/plugin FOLDER/],
    ['a name that is no name', ['42'], /"42" is no name for a plug-in/],
    ['a folder that holds something', ['taken'], /taken holds something already/],
  ])('refuses %s', async (_, args, sentence) => {
    mkdirSync(join(folder, 'taken/by'), { recursive: true })
    const { status, output, errors } = await node(folder, command, ...args)
    expect([status, output]).toEqual([2, ''])
    expect(errors).toMatch(sentence)
  })
})
