import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { root } from './step.ts'

const origin = 'https://portail.exemple.nc/'

/** The page's program, and the worker that `@avpkit/documents` looks for beside it. */
const scripts = async (program: string, packages: string): Promise<ReadonlyMap<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'avpkit-browser-'))
  try {
    writeFileSync(join(folder, 'page.js'), program)
    const { outputFiles } = await build({
      entryPoints: { page: join(folder, 'page.js'), 'reader-worker': join(packages, '@avpkit/documents/dist/reader-worker.js') },
      outdir: folder,
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      alias: { '@avpkit/documents': join(packages, '@avpkit/documents/dist/index.js') },
      // Optional packages that stand beside those that are installed.
      nodePaths: [packages, join(root, 'node_modules')],
      logLevel: 'silent',
    })
    return new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length + 1), text]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Bundles a program that imports `@avpkit/documents`, runs it in Chromium and gives what it returns as `result`; `files` are served beside it. */
export const runInBrowser = async (
  browser: Browser,
  program: string,
  packages: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly result: unknown; readonly elsewhere: readonly string[] }> => {
  const served = await scripts(program, packages)
  const elsewhere: string[] = []
  const page = await browser.newPage()
  await page.route('**/*', (route) => {
    const path = route.request().url().replace(origin, '')
    const [script, file] = [served.get(path), files.get(path)]
    if (path === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Avis</title>' })
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script })
    if (file) return route.fulfill({ body: Buffer.from(file) })
    elsewhere.push(path)
    return route.abort()
  })
  await page.goto(origin)
  const result = await page.evaluate(`import('${origin}page.js').then(({ run }) => run())`)
  await page.close()
  return { result, elsewhere }
}
