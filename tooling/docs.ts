import { run } from './step.ts'
import { build, site } from './steps.ts'

const built = await run(build, { quiet: true })
if (!built.ok) console.error(built.output)
const drawn = built.ok && (await run(site)).ok
if (drawn) console.log('docs/site/index.html')
process.exitCode = drawn ? 0 : 1
