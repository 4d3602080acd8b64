import { close, runAll } from './step.ts'
import { checks } from './steps.ts'

await close(() => runAll(checks))
