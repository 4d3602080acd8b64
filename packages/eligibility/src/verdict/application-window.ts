import { type ApplicationWindow, endOfNoumeaDay, type WindowState } from '@avpkit/core'
import type { Inquiry } from './inquiry.ts'

/** The window as the contract writes it; a deadline that can't be trusted is neither counted with nor listed. */
export const applicationWindow = ({ offer, todayNumber }: Inquiry, state: WindowState): ApplicationWindow => {
  const { deadline, history } = offer
  if (deadline.state !== 'consistent') return { state }
  const daysLeft = offer.days.deadline.from - todayNumber
  return { state, closesAt: endOfNoumeaDay(deadline.day), ...(daysLeft >= 0 && { daysLeft }), history }
}
