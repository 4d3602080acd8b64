import { field, readers, type } from '@avpkit/sdk'

/** Hours of a full week. Another number is worth a look. */
const usualHours = 39

/** "Durée hebdomadaire : 39 heures" */
export const weeklyHours = field({
  labels: ['Durée hebdomadaire', 'Durée hebdomadaire de travail'],
  of: type<number>(),
  messages: {
    'templateName/hours-unusual': {
      severity: 'info',
      fr: ({ hours }: { hours: number }) => ({
        what: `La durée hebdomadaire est de ${hours} heures, et non de ${usualHours}.`,
        fix: 'Vérifiez-la auprès du service.',
      }),
      en: ({ hours }: { hours: number }) => ({ what: `The week has ${hours} hours, not ${usualHours}.`, fix: 'Check with the service.' }),
    },
  },
  read(region, report) {
    const found = readers.count(region)
    for (const { value, span } of found) if (value !== usualHours) report('templateName/hours-unusual', { hours: value }, { span })
    return found
  },
})
