import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Offer, Section } from '@avpkit/core'
import { claimedWords, parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { exampleOffer, exampleOffers, goldenOf, offersFolder, readGolden } from '../../../tooling/golden.ts'

/** What a person read in an example offer; `null`: the text doesn't say. */
interface Label {
  readonly title: string | null
  readonly reference: { readonly number: string; readonly date: string }
  readonly employer: string | null
  readonly corps: string | null
  readonly direction: string | null
  readonly workplace: string | null
  readonly residence: { readonly route: string; readonly kind: string; readonly years: number | null }
  readonly postedOn: string | null
  readonly deadline: string | null
  readonly initialDeadline: string | null
  readonly availability: { readonly text: string | null; readonly kind: string | null; readonly date: string | null }
  readonly respncJob: string | null
  readonly sections: readonly string[]
  readonly items: { readonly [section: string]: number }
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly anomalies: readonly string[]
  readonly ignoreSections: readonly string[]
}

const labelOf = (name: string): Label =>
  JSON.parse(readFileSync(join(offersFolder, 'labels', name.replace(/\.\w+$/, '.json')), 'utf8')) as Label

/** The values of a label that an offer must hold. */
const wanted = ({ anomalies, ignoreSections, phones, emails, ...label }: Label) => ({
  title: label.title,
  reference: label.reference,
  employer: label.employer,
  corps: label.corps,
  direction: label.direction,
  workplace: label.workplace,
  residence: label.residence,
  postedOn: label.postedOn,
  deadline: label.deadline,
  initialDeadline: label.initialDeadline,
  availability: label.availability,
  respncJob: label.respncJob,
  sections: label.sections,
  items: label.items,
  phones: phones.map((digits) => `+687${digits}`).sort(),
  emails: [...emails].sort(),
})

/** Items of the first level, over all sections with an id. */
const itemsIn = (sections: readonly Section[], id: string): number =>
  sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0)

/** The same values as they were read; sections that no label knows are left out. */
const read = (offer: Offer, { items, ignoreSections }: Label) => {
  const { reference, residence, availability, contact, application, sections } = offer
  const both = (values: (of: { readonly phones: readonly string[]; readonly emails: readonly string[] }) => readonly string[]) =>
    [...new Set([contact, application].flatMap((found) => (found ? values(found) : [])))].sort()
  return {
    title: offer.title ?? null,
    reference: { number: reference?.number, date: reference?.date },
    employer: offer.employer ?? null,
    corps: offer.corps?.text ?? null,
    direction: offer.direction ?? null,
    workplace: offer.workplace ?? null,
    residence: { route: residence?.route, kind: residence?.kind, years: residence?.kind === 'minimum' ? residence.years : null },
    postedOn: offer.postedOn ?? null,
    deadline: offer.deadline ?? null,
    initialDeadline: offer.initialDeadline ?? null,
    availability: { text: availability?.text ?? null, kind: availability?.kind ?? null, date: availability?.date ?? null },
    respncJob: offer.respncJob ?? null,
    sections: [...new Set<string>(sections.map(({ id }) => id))].filter((id) => id !== 'other' && !ignoreSections.includes(id)),
    items: Object.fromEntries(Object.keys(items).map((id) => [id, itemsIn(sections, id)])),
    phones: both(({ phones }) => phones),
    emails: both(({ emails }) => emails),
  }
}

const codeOfAnomaly: { readonly [anomaly: string]: string } = {
  'weekday-mismatch': 'date-weekday-mismatch',
  'deadline-before-posting': 'deadline-before-posting',
  'reference-date-differs': 'reference-date-differs',
  'deadline-extended': 'deadline-extended',
  'span-not-21-days': 'deadline-unusual-span',
  truncated: 'source-truncated',
}

test('there are ten example offers', () => {
  expect(exampleOffers()).toHaveLength(10)
})

describe.each(exampleOffers())('%s', (name) => {
  const source = exampleOffer(name)
  const reading = parseOffer(source)
  const label = labelOf(name)

  test('is read as its golden reading says (`npm run golden` writes it anew)', () => {
    expect(goldenOf(reading, source)).toEqual(readGolden(name))
  })

  test('says what a person read in it', () => {
    expect(read(reading.offer, label)).toEqual(wanted(label))
  })

  test('has the anomalies that a person saw, and no others', () => {
    const codes = new Set(reading.diagnostics.map(({ code }) => code))
    const found = Object.keys(codeOfAnomaly).filter((anomaly) => codes.has(codeOfAnomaly[anomaly] ?? ''))
    expect(found.sort()).toEqual(label.anomalies.toSorted())
  })

  test('gives back the words of its values', () => {
    for (const key of ['title', 'employer', 'direction', 'service', 'workplace', 'respncJob']) {
      const { chosen, claims } = reading.fields[key] ?? expect.unreachable(`${key} is a field`)
      const claim = chosen === undefined ? undefined : claims[chosen]
      if (claim) expect(claimedWords(source.text, claim), key).toBe(claim.value)
    }
  })
})

describe('what a first version read wrongly', () => {
  const offerOf = (name: string) => parseOffer(exampleOffer(name)).offer

  test('06: a banner in capitals between employer and corps is no service', () => {
    expect(offerOf('06-medecins.txt').service).toBeUndefined()
  })

  test('03: bold labels inside the conditions, each with its value, are facts of one section', () => {
    const conditions = offerOf('03-tournees.md').sections.filter(({ id }) => id === 'conditions')
    expect(conditions.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([['facts']])
  })
})
