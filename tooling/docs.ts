import { run } from './step.ts'
import { build } from './steps.ts'

const built = await run(build, { quiet: true })
if (!built.ok) console.error(built.output)
const site = built.ok && (await run({ name: 'site', command: ['typedoc'] })).ok
process.exitCode = site ? 0 : 1
