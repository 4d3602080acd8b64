import type { Facts } from './decision.ts'

export const windowByHand = ({ today, posted, deadline }: Facts): string => {
  if (today > deadline) return 'closed'
  if (today === deadline) return 'last-day'
  return today < posted ? 'not-yet-open' : 'open'
}

export const priorityByHand = ({ servant, exam, kind, citizen, reached, deadline }: Facts): string => {
  if (servant === 'yes' || exam === 'yes') return 'not-applicable'
  if (kind === 'not-applicable') return 'undetermined'
  if (citizen === 'yes' || kind === 'no-minimum') return 'priority'
  return kind === 'minimum' && reached <= deadline ? 'priority' : 'no-priority'
}
