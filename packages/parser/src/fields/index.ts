import type { Field, FieldId } from '@avpkit/core'
import { application } from './application.ts'
import { availability } from './availability.ts'
import { contact } from './contact.ts'
import { corps } from './corps.ts'
import { deadline } from './deadline.ts'
import { footnotes } from './footnotes.ts'
import { initialDeadline } from './initial-deadline.ts'
import { openings } from './openings.ts'
import { direction, employer, respncJob, service, workplace } from './places.ts'
import { postedOn } from './posted-on.ts'
import { reference } from './reference.ts'
import { residence } from './residence.ts'
import { title } from './title.ts'

/** The fields of the national template, by the key of the offer that they fill. */
export const coreFields = {
  title,
  reference,
  employer,
  corps,
  direction,
  service,
  workplace,
  residence,
  postedOn,
  deadline,
  initialDeadline,
  availability,
  respncJob,
  openings,
  contact,
  application,
  footnotes,
} satisfies { readonly [K in FieldId]: Field<never, never> | Field }
