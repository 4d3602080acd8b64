import process from 'node:process'
import type { Io } from './io.ts'

/** The running process as a command sees it. */
export const processIo = (): Io => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => Date.now(),
  ticks: () => performance.now(),
})
