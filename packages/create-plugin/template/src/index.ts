import { definePlugin } from '@avpkit/sdk'
import { weeklyHours } from './weekly-hours.ts'

/** What the notices of Template Name say beyond the national template. */
export const templateName = definePlugin({
  api: 1,
  name: 'templateName',
  version: '0.1.0',
  fields: { weeklyHours },
})
