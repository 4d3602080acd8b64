import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** pdfkit's modules for Node ask for some of Node's own by require. */
const banner = "--banner:js=import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)"

/** Writes a program with this package and all that it imports as one script, for a browser or for Node, and says where. Nothing lies beside it. */
export const bundle = (program: string, folder: string, platform: 'browser' | 'node'): string => {
  const entry = join(folder, 'program.ts')
  const script = join(folder, 'program.mjs')
  writeFileSync(entry, program.replace('@avpkit/pdf', `${root}/packages/pdf/src/index.ts`))
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    entry,
    '--bundle',
    '--format=esm',
    `--platform=${platform}`,
    `--outfile=${script}`,
    `--alias:@avpkit/core=${root}/packages/core/src/index.ts`,
    ...(platform === 'node' ? [banner] : []),
    '--log-level=error',
  ])
  return script
}
