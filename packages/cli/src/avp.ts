#!/usr/bin/env node
import process from 'node:process'
import { processIo } from './process-io.ts'
import { run } from './run.ts'

// A reader that leaves is told to whoever writes; without a listener Node would end with a stack trace.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), processIo())
