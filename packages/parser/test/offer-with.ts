import type { Offer, Reading } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'

const beginning = ['# Releveur de compteurs', 'Référence : 3134-26-9001/SR du 8 mai 2026'] as const

/** An offer's first lines with others behind them, an empty line between each. */
export const textWith = (...lines: readonly string[]): string => [...beginning, ...lines].join('\n\n')

export const readingWith = (...lines: readonly string[]): Reading => parseOffer(textWith(...lines))
export const offerWith = (...lines: readonly string[]): Offer => readingWith(...lines).offer

/** Sections as they are printed in tables of cases: `missions "Missions :"`. */
export const headingsOf = ({ sections }: Offer): readonly string[] =>
  sections.map(({ id, heading }) => (heading === undefined ? id : `${id} ${JSON.stringify(heading)}`))

export const codesOf = ({ diagnostics }: Reading): readonly string[] => diagnostics.map(({ code }) => code)
