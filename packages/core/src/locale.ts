/** Languages that sentences are written in; French first. */
export type Locale = 'fr' | 'en'

export const locales = ['fr', 'en'] as const satisfies readonly Locale[]
