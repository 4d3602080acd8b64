import { type Found, field, type PlainDate, type Region, type Report, type } from '@avpkit/core'
import { readDay } from '../readers/date.ts'
import { beginsWithDay } from '../readers/day-roles.ts'
import { decideDay } from './decide-day.ts'

/** A day on a line of its own belongs to the label above it; one behind other words tells of something else. */
export const readOwnDay = (region: Region, report: Report): readonly Found<PlainDate>[] =>
  region.sameLine || beginsWithDay(region.value.text) ? readDay(region, report) : []

export const postedOn = field({
  labels: [
    "Date de dépôt de l'offre",
    'Date de dépôt',
    "Date de publication de l'offre",
    'Date de publication',
    "Date de parution de l'offre",
    'Date de mise en ligne',
    'Déposée le',
  ],
  shapes: ['day'],
  of: type<PlainDate>(),
  read: readOwnDay,
  combine: decideDay,
})
