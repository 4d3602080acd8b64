import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { type Io, run } from '../src/index.ts'

/** Offers, moments and persons written for the project. */
export const examples = resolve(import.meta.dirname, '..', '..', '..', 'examples')

export const offerPath = (file: string): string => join(examples, 'offers', file)

/** What a command is given besides its words. */
export interface Around {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  /** Lines typed at a terminal; standard input and standard error are then terminals. */
  readonly typed?: readonly string[]
  /** Standard output is a terminal of so many columns. */
  readonly columns?: number
  readonly env?: Io['env']
  /** The reader of the results leaves after so many writes. */
  readonly leavesAfter?: number
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number
}

export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Monday 20 October 2025, nine o'clock in Nouméa. */
export const now = Date.parse('2025-10-20T09:00:00+11:00')

const brokenPipe = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })

const recorder = (leavesAfter = Number.POSITIVE_INFINITY) => {
  const pieces: Buffer[] = []
  const write: Io['stdout']['write'] = (chunk, written) => {
    if (pieces.length >= leavesAfter) return written(brokenPipe)
    pieces.push(Buffer.from(chunk))
    written()
  }
  return { write, bytes: () => Buffer.concat(pieces) }
}

const stdinOf = ({ stdin = '', typed }: Around): Io['stdin'] => {
  if (!typed) return Readable.from([Buffer.from(stdin)])
  return Object.assign(Readable.from(typed.map((line) => `${line}\n`)), { isTTY: true })
}

/** Runs a command line without a process of its own. French, unless the environment says otherwise. */
export const avp = async (argv: readonly string[], around: Around = {}): Promise<Outcome & { readonly bytes: Buffer }> => {
  const { cwd = examples, columns, env = {}, leavesAfter, tick = 0, typed } = around
  const stdout = recorder(leavesAfter)
  const stderr = recorder()
  let ticks = 0
  const status = await run(argv, {
    stdin: stdinOf(around),
    stdout: { ...stdout, isTTY: columns !== undefined, columns },
    stderr: { ...stderr, isTTY: typed !== undefined || columns !== undefined, columns },
    env,
    cwd,
    now: () => now,
    ticks: () => (ticks += tick),
  })
  return { status, out: String(stdout.bytes()), err: String(stderr.bytes()), bytes: stdout.bytes() }
}

/** A folder with these files, gone after the test. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'avp-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A short but whole offer. */
export const shortOffer = `# Agent d'accueil

Référence : 3134-25-9999/SR du 10 octobre 2025

Employeur : Commune de Bourail

Corps ou Cadre d'emploi / Domaine : Adjoint administratif

Durée de résidence exigée pour le recrutement sur titre : au moins égale à 10 ans

Poste à pourvoir : immédiatement

Lieu de travail : Bourail

Date de dépôt de l'offre : Vendredi 10 octobre 2025

Date limite de candidature : Vendredi 31 octobre 2025
`
