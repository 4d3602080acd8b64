import type { Proof } from './testing/proof.ts'
import { type ModuleOptions, proveInWorker } from './testing/test-module.ts'

export { mustHold, type Proof } from './testing/proof.ts'
export { completeOffer, hostileOffer, minimalOffer } from './testing/sample-offers.ts'
export { type ExporterOptions, testExporter } from './testing/test-exporter.ts'
export { type FieldCase, testField } from './testing/test-field.ts'
export { type ModuleJob, type ModuleOptions, provePlugins } from './testing/test-module.ts'
export { type PluginOptions, testPlugin } from './testing/test-plugin.ts'
export { type RendererOptions, testRenderer } from './testing/test-renderer.ts'
export { type RuleCase, testRule } from './testing/test-rule.ts'

/**
 * Proves the plug-ins of a built module in a worker with a deadline: what `testPlugin` proves, and that it ends.
 *
 * Code that hangs can't be stopped in the process that runs it. The address of this module leads the worker to the same kit.
 */
export const testModule = (module: URL, options: ModuleOptions): Promise<readonly Proof[]> =>
  proveInWorker(import.meta.url, module, options)
