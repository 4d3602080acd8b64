import manifest from '../package.json' with { type: 'json' }

/** Version of all packages: they move together. */
export const version: string = manifest.version
