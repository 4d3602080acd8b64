import { addDays } from '../calendar/index.ts'
import { check } from '../contract/plugin.ts'
import type { Offer } from '../offer/offer.ts'
import { usualDays } from './dates.ts'

const has = (offer: Offer, ...ids: readonly string[]): boolean => offer.sections.some(({ id }) => ids.includes(id))

/** What an offer has to say, and the finding when it doesn't. */
const expected = [
  { path: 'title', code: 'title-missing', said: (offer: Offer) => offer.title },
  { path: 'reference', code: 'reference-missing', said: (offer: Offer) => offer.reference },
  { path: 'employer', code: 'employer-missing', said: (offer: Offer) => offer.employer },
  { path: 'corps', code: 'corps-missing', said: (offer: Offer) => offer.corps },
  { path: 'workplace', code: 'workplace-missing', said: (offer: Offer) => offer.workplace },
  { path: 'residence', code: 'residence-missing', said: (offer: Offer) => offer.residence },
  { path: 'postedOn', code: 'posting-date-missing', said: (offer: Offer) => offer.postedOn },
  { path: 'availability', code: 'availability-missing', said: (offer: Offer) => offer.availability },
  { path: 'respncJob', code: 'respnc-job-missing', said: (offer: Offer) => offer.respncJob },
  { path: 'sections', code: 'missions-missing', said: (offer: Offer) => has(offer, 'missions', 'mainActivities') },
] as const

/** Each thing that an offer is expected to say and doesn't. What a purpose doesn't expect is filtered by severity. */
export const missingCheck = check({
  run({ offer }, report) {
    for (const { path, code, said } of expected) if (!said(offer)) report(code, {}, { path: [path] })
    if (!offer.deadline) {
      const { postedOn: posted } = offer
      report('deadline-missing', posted ? { posted, usual: addDays(posted, usualDays) } : {}, { path: ['deadline'] })
    }
  },
})

const hasContact = ({ contact }: Offer): boolean => contact !== undefined
const hasApplication = (offer: Offer): boolean => offer.application !== undefined || has(offer, 'application')

/** The end of a notice: profile, contact, how to apply. A text that stops before it is told of by one finding, not by three. */
export const endCheck = check({
  run({ offer }, report) {
    if (!has(offer, 'knowledge', 'profile', 'skills')) report('profile-missing', {}, { path: ['sections'] })
    if (!hasContact(offer)) report('contact-missing', {}, { path: ['contact'] })
    if (!hasApplication(offer)) report('application-missing', {}, { path: ['application'] })
  },
})
