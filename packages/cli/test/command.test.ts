import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { version } from '../src/version.ts'
import { examples, offerPath } from './terminal.ts'

const command = resolve(import.meta.dirname, '..', 'dist', 'avp.js')
const execute = promisify(execFile)

const inShell = (line: string) =>
  execute('sh', ['-c', line], { cwd: examples, env: { PATH: process.env.PATH ?? '', NODE: process.execPath, AVP: command } })

describe('the command as it is installed', () => {
  test.beforeEach((context) => {
    if (!existsSync(command)) context.skip('the packages are not built: npm run build')
    if (process.platform === 'win32') context.skip('there is no sh')
  })

  test('prints results, and ends with the status', async () => {
    const { stdout, stderr } = await execute(process.execPath, [command, '--version'])
    expect({ stdout, stderr }).toEqual({ stdout: `${version}\n`, stderr: '' })
    await expect(execute(process.execPath, [command, 'lint', offerPath('05-annee-fausse.md')])).rejects.toMatchObject({ code: 1 })
    await expect(execute(process.execPath, [command, 'lnt'])).rejects.toMatchObject({ code: 2 })
  })

  test('a reader that leaves: no stack trace', async () => {
    const { stdout, stderr } = await inShell('"$NODE" "$AVP" parse offers offers offers offers | head -n 1')
    expect(JSON.parse(stdout).kind).toBe('reading')
    expect(stderr).toBe('')
  })

  test('a pipe of two commands', async () => {
    const { stdout } = await inShell(
      `"$NODE" "$AVP" parse ${join('offers', '01-prevention-des-crues.md')} --format json | "$NODE" "$AVP" check - --nc-civil-servant yes --at 2025-10-20T09:00:00+11:00 --format json`,
    )
    expect(JSON.parse(stdout).status).toBe('not-applicable')
  })
})
