import { defineConfig } from 'tsup'

/** Besides the entry: the programs of the reading process and of the browser's worker, which are files of their own. */
export default defineConfig({
  entry: ['src/index.ts', 'src/reader-process.ts', 'src/reader-worker.ts'],
  format: ['esm'],
  target: 'node22.13',
  dts: { entry: ['src/index.ts'] },
  clean: true,
})
