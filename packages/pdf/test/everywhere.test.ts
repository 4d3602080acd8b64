import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skipWithout } from '../../../tooling/program.ts'
import { drawView } from '../src/index.ts'
import { bundle } from './bundled.ts'
import { fullView } from './sample-view.ts'

const program = `import { readFileSync, writeFileSync } from 'node:fs'
import { drawView } from '@avpkit/pdf'
const { bytes } = await drawView(JSON.parse(readFileSync(process.argv[2], 'utf8')))
writeFileSync(process.argv[3], bytes)
console.log(new Intl.DateTimeFormat().resolvedOptions().locale, new Date(0).getTimezoneOffset(), process.versions.node.split('.')[0])`

let folder: string
let script: string
let view: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'avpkit-pdf-everywhere-'))
  script = bundle(program, folder, 'node')
  view = join(folder, 'view.json')
  writeFileSync(view, JSON.stringify(fullView))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Draws the view in another process; what it prints tells where it believed to be. */
const drawn = (name: string, command: readonly [program: string, ...args: readonly string[]], env: NodeJS.ProcessEnv = {}) => {
  const file = join(folder, `${name}.pdf`)
  const [executable, ...args] = command
  const { status, stdout, stderr } = spawnSync(executable, [...args, script, view, file], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return { file, status, stdout: stdout.trim(), stderr }
}

describe('the same bytes come out of a process', { timeout: 60_000 }, () => {
  test.each([
    ['in Nouméa, in French', { TZ: 'Pacific/Noumea', LC_ALL: 'fr_FR.UTF-8' }, /^fr-FR -660 /],
    ['in New York, in Turkish', { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' }, /^tr-TR 300 /],
    ['in Tehran, in Arabic', { TZ: 'Asia/Tehran', LC_ALL: 'ar_EG.UTF-8' }, /^ar-EG -210 /],
  ])('%s', async (name, env, told) => {
    const { file, stdout, stderr, status } = drawn(name.replace(/\W/g, ''), [process.execPath], env)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(told)
    expect(readFileSync(file).equals((await drawView(fullView)).bytes)).toBe(true)
  })
})

const networkTrouble = /\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)\b/

/** zlib packs otherwise from one version to another: files are compared with their streams unpacked. qpdf names its copy by the clock, unless told not to. */
const unpacked = (file: string, program = 'qpdf'): string => {
  const { stdout } = spawnSync(program, ['--qdf', '--static-id', '--object-streams=disable', file, '-'], {
    encoding: 'latin1',
    maxBuffer: 1e8,
  })
  return stdout
}

describe('the same document comes out of', { timeout: 120_000 }, () => {
  test.for([22, 24, 26])('Node %i', async (version, context) => {
    skipWithout('qpdf', context)
    const { file, status, stdout, stderr } = drawn(`node${version}`, ['npx', '-y', '--prefer-offline', `node@${version}`])
    if (status !== 0 && networkTrouble.test(stderr)) context.skip(`Node ${version} can't be had: no network`)
    expect(stdout.split(' ').at(-1), stderr).toBe(String(version))
    const here = join(folder, 'here.pdf')
    writeFileSync(here, (await drawView(fullView)).bytes)
    expect(unpacked(file).length).toBeGreaterThan(50_000)
    expect(unpacked(file) === unpacked(here)).toBe(true)
  })
})
