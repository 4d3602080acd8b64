import * as z from 'zod'
import { described, named, optional } from './boundary.ts'
import { partialDateSchema } from './texts.ts'

const known = named('Known', z.enum(['yes', 'no', 'unknown']), 'Left out and unknown say the same; unknown is never no')

const periodSchema = z.strictObject({ from: partialDateSchema, to: z.nullable(partialDateSchema) })
const absenceSchema = z.strictObject({ from: partialDateSchema, to: partialDateSchema, protected: known })
const residenceSchema = z.strictObject({ periods: z.array(periodSchema), absences: optional(z.array(absenceSchema)) })

/** Schema of a candidate; its output is `Candidate`. A key that isn't a fact is a finding: a misspelt fact would count as unknown. */
export const candidateSchema = described(
  z.strictObject({
    kind: optional(z.literal('candidate'), 'Tells a file of facts from the other shapes'),
    schemaVersion: optional(z.literal(1)),
    ncCitizen: optional(known, 'Citizen of New Caledonia: declared, never computed, and not French citizenship'),
    residence: optional(z.union([z.literal('unknown'), residenceSchema]), 'Stays in New Caledonia and times away'),
    ncCivilServant: optional(known, "Fonctionnaire of New Caledonia's public services"),
    passedCompetitiveExam: optional(known, 'Lauréat of a concours'),
    frenchNational: optional(known),
    requiredDiploma: optional(known),
    partnerOfCitizen: optional(known),
    scope: optional(z.string(), 'Grade, domain or corps applied for'),
    ext: optional(z.record(z.string(), z.record(z.string(), z.unknown())), 'Facts that plug-ins ask for, by their name'),
  }),
  "Facts that a person declares about themselves. Personal data: keep them on the person's device.",
)

/** Facts that may stand in each object of a candidate, by the names on the way to it. */
export const candidateKeys: { readonly [way: string]: readonly string[] } = {
  '': Object.keys(candidateSchema.shape),
  residence: Object.keys(residenceSchema.shape),
  'residence.periods': Object.keys(periodSchema.shape),
  'residence.absences': Object.keys(absenceSchema.shape),
}
