import type { ApplicationWindow, WindowState } from '@avpkit/core'
import type { Setting } from './setting.ts'

/** The window as the contract writes it; a deadline that can't be trusted is neither counted with nor listed. */
export const applicationWindow = ({ offer, today }: Setting, state: WindowState): ApplicationWindow => {
  const { closesAt, history } = offer
  if (closesAt === undefined) return { state }
  const daysLeft = offer.days.deadline.from - today.from
  return daysLeft < 0 ? { state, closesAt, history } : { state, closesAt, daysLeft, history }
}
