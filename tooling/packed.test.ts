import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { parseOffer } from '@avpkit/parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formBomb } from '../packages/documents/test/hostile-files.ts'
import { hasChromium, launch, skipWithoutChromium } from './chromium.ts'
import { docxOf } from './documents/docx.ts'
import { drawn } from './documents/drawn.ts'
import { noticeOf } from './documents/notice.ts'
import { exampleOffer } from './golden.ts'
import { runInBrowser } from './in-browser.ts'
import { root } from './step.ts'
import { listPackages } from './workspace.ts'

const nodeVersions = [22, 24, 26]
const packages = listPackages(root)

const smoke = {
  specifiers: packages.flatMap(({ entries }) => entries.map(({ specifier }) => specifier)),
  commands: packages.flatMap(({ manifest }) =>
    Object.values(manifest.bin ?? {}).map((built) => ({
      file: posix.join('node_modules', manifest.name, built),
      version: manifest.version,
    })),
  ),
}

const program = `
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
const { specifiers, commands } = ${JSON.stringify(smoke)}
const require = createRequire(import.meta.url)
const loaded = []
for (const specifier of specifiers) {
  const [imported, required] = [await import(specifier), require(specifier)]
  const isOne = Object.keys(imported).every((name) => imported[name] === required[name])
  if (!isOne) throw new Error(specifier + ': import and require load two copies')
  loaded.push(specifier)
}
const { parseOffer } = await import('@avpkit/parser')
const versions = commands.map(({ file }) => execFileSync(process.execPath, [file, '--version'], { encoding: 'utf8' }).trim())
console.log(JSON.stringify({ node: Number.parseInt(process.versions.node), loaded, versions, reading: parseOffer?.('# Agent\\nRéférence : 3134-25-0978/SR').kind }))
`

const networkTrouble = /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)\b/
const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=500', '--no-audit', '--no-fund', '--prefer-offline']

let project: string
let unreachable: string | undefined

const npm = (program: 'npm' | 'npx', args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status === 0) return stdout
  if (networkTrouble.test(stderr)) unreachable = `the npm registry can't be reached: ${networkTrouble.exec(stderr)?.[0]}`
  if (unreachable === undefined) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  return ''
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'avpkit-packed-'))
  const tarballs = join(project, 'tarballs')
  mkdirSync(tarballs)
  const packed = JSON.parse(npm('npm', ['pack', '--workspaces', '--json', '--ignore-scripts', '--pack-destination', tarballs], root)) as
    | { filename: string }[]
    | Record<string, { filename: string }>
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(project, 'smoke.js'), program)
  npm('npm', ['install', ...patience, ...Object.values(packed).map(({ filename }) => join(tarballs, filename))], project)
})

afterAll(() => rmSync(project, { recursive: true }))

const compiler = join(root, 'node_modules/typescript/bin/tsc')
const typeRoots = join(root, 'node_modules/@types')

for (const version of [22, 26]) {
  test(`a new plug-in project passes its tests, builds and is used by avp on Node ${version}`, (context) => {
    if (unreachable !== undefined) context.skip(unreachable)
    const name = `plugin-on-node-${version}`
    const folder = join(project, name)
    const node = (cwd: string, ...args: readonly string[]) => {
      const printed = npm('npx', ['-y', ...patience, `node@${version}`, ...args], cwd)
      if (unreachable !== undefined) context.skip(unreachable)
      return printed
    }
    node(project, 'node_modules/@avpkit/create-plugin/dist/create-plugin.js', name)
    expect(node(folder, '--test', '--test-reporter=tap', 'test/*.test.ts')).toMatch(/^# fail 0$/m)
    expect(node(folder, compiler, '--typeRoots', typeRoots)).toBe('')
    expect(node(folder, compiler, '-p', 'tsconfig.build.json', '--typeRoots', typeRoots)).toBe('')
    writeFileSync(join(folder, 'notice.txt'), 'Référence : 3134-26-9001/SR\nDurée hebdomadaire : 39 heures\nLieu de travail : Koné\n')
    const printed = node(
      folder,
      join(project, 'node_modules/@avpkit/cli/dist/avp.js'),
      'parse',
      '--format',
      'json',
      '--plugin',
      './dist/index.js',
      'notice.txt',
    )
    expect(JSON.parse(printed).offer.ext).toEqual({ [`pluginOnNode${version}`]: { weeklyHours: 39 } })
  })
}

for (const version of nodeVersions) {
  test(`the packed packages run on Node ${version}`, (context) => {
    if (unreachable !== undefined) context.skip(unreachable)
    const printed = npm('npx', ['-y', ...patience, `node@${version}`, 'smoke.js'], project)
    if (unreachable !== undefined) context.skip(unreachable)
    const { reading, ...loaded } = JSON.parse(printed) as { reading?: string }
    expect(loaded).toEqual({ node: version, loaded: smoke.specifiers, versions: smoke.commands.map((command) => command.version) })
    expect([undefined, 'reading']).toContain(reading)
  })
}

const inWorker = `import { readDocument } from '@avpkit/documents'
const read = async (name, limits) => {
  const bytes = new Uint8Array(await (await fetch(name)).arrayBuffer())
  const { source, diagnostics } = await readDocument(bytes, { name, isolation: 'worker', limits })
  return [source?.text.split('\\n')[0], diagnostics.map(({ code }) => code)]
}
export const run = () => Promise.all([read('avis.pdf'), read('avis.docx'), read('avis.html'), read('bombe.pdf', { milliseconds: 3000 })])`

test('documents are read in a worker of Chromium, which ends a bomb', async (context) => {
  if (unreachable !== undefined) context.skip(unreachable)
  if (!hasChromium) return skipWithoutChromium(context)
  const notice = noticeOf(parseOffer(exampleOffer('10-commune.txt')).offer)
  const files = new Map([
    ['avis.pdf', await drawn(notice)],
    ['avis.docx', docxOf(notice)],
    ['avis.html', new TextEncoder().encode('<!doctype html><h1>Agent</h1>')],
    ['bombe.pdf', formBomb()],
  ])
  const browser = await launch()
  try {
    const { result, elsewhere } = await runInBrowser(browser, inWorker, join(project, 'node_modules'), files)
    const title = '# Responsable de la vie des quartiers et des fêtes communales'
    expect(result).toEqual([
      [title, []],
      [title, []],
      ['# Agent', []],
      [undefined, ['source-deadline-exceeded']],
    ])
    expect(elsewhere).toEqual([])
  } finally {
    await browser.close()
  }
})
