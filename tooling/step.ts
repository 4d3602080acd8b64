import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { styleText } from 'node:util'

export const root = resolve(import.meta.dirname, '..')

export type Step = { readonly name: string; readonly command: readonly [string, ...string[]]; readonly env?: NodeJS.ProcessEnv }
export type Outcome = { readonly name: string; readonly ok: boolean; readonly output: string; readonly seconds: number }
export type Tally = { readonly passed: number; readonly failed: number }

const environment = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ...extra,
})

/** Runs to the end and never rejects: a command that can't start is a failed step. */
export const run = ({ name, command: [program, ...args], env }: Step, { quiet = false } = {}) =>
  new Promise<Outcome>((done) => {
    const began = performance.now()
    const pieces: Buffer[] = []
    const finish = (ok: boolean, trouble = '') =>
      done({ name, ok, output: Buffer.concat(pieces).toString() + trouble, seconds: (performance.now() - began) / 1000 })
    const child = spawn(program, args, {
      cwd: root,
      env: environment(env),
      shell: process.platform === 'win32',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    child.stdout?.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr?.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', (error) => finish(false, error.message))
    child.on('close', (code, signal) => finish(code === 0, signal === null ? '' : `ended by ${signal}`))
  })

const show = ({ name, ok, output, seconds }: Outcome) => {
  console.log(`${ok ? styleText('green', '✓') : styleText('red', '✗')} ${name} ${styleText('dim', `${seconds.toFixed(1)} s`)}`)
  if (!ok) console.log(output.trimEnd())
}

/** Runs steps one after the other, quietly: a line for each, and the whole output of those that fail. */
export const runAll = async (steps: readonly Step[]): Promise<Tally> => {
  let passed = 0
  for (const step of steps) {
    const outcome = await run(step, { quiet: true })
    show(outcome)
    if (outcome.ok) passed += 1
  }
  return { passed, failed: steps.length - passed }
}

/** Ends a script with the line that continuous integration reads, whatever happened inside. */
export const close = async (work: () => Promise<Tally>) => {
  const { passed, failed } = await work().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}
