import type { CatalogueNames } from '../diagnostics/catalogue.ts'
import { long } from './speech.ts'

/** The English names of what a reading and a verdict hold. */
export const names: CatalogueNames = {
  locale: 'en',
  severities: { error: 'To correct', warning: 'To check', info: 'Good to know' },
  fields: {
    title: 'Title',
    reference: 'Reference',
    employer: 'Employer',
    corps: 'Corps or cadre d’emplois',
    direction: 'Department',
    service: 'Service',
    workplace: 'Place of work',
    residence: 'Residence',
    postedOn: 'Posted on',
    deadline: 'Deadline',
    initialDeadline: 'Initial deadline',
    availability: 'To be filled',
    respncJob: 'RESPNC job',
    openings: 'Number of posts',
    contact: 'Contact',
    application: 'How to apply',
    footnotes: 'Notes',
  },
  sections: {
    details: 'About the offer',
    context: 'Context',
    missions: 'Missions',
    mainActivities: 'Main activities',
    secondaryActivities: 'Secondary activities',
    conditions: 'Particular conditions of the job',
    profile: 'Profile',
    knowledge: 'Knowledge and diploma',
    skills: 'Skills',
    behaviour: 'Professional behaviour',
    contact: 'Contact and further information',
    application: 'How to answer this offer',
    other: 'Other part',
  },
  states: {
    stated: 'printed',
    implied: 'deduced',
    disputed: 'contradictory',
    empty: 'without a value',
    unreadable: "can't be read",
    absent: 'not found',
    corrected: 'corrected',
    supplied: 'added by the portal',
  },
  datesUnknown: 'Dates to be confirmed with the employer',
  badge: (status, readOn) => (status === 'closed' && readOn ? `${badges.closed} (version of ${long(readOn)})` : badges[status]),
}

const badges = {
  priority: 'Priority – local employment',
  'no-priority': 'You can apply, without priority',
  'not-applicable': 'The local employment rule makes no difference for you',
  undetermined: 'One piece of information is missing',
  closed: 'Deadline passed',
  barred: 'A required condition seems to be missing',
}
