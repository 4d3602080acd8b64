import { run } from './step.ts'
import { build } from './steps.ts'

const quiet = process.argv.includes('--quiet')
const { ok, output } = await run(build, { quiet })
if (quiet && !ok) console.error(output)
process.exitCode = ok ? 0 : 1
