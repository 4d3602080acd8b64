import { definePlugin, field, type } from '@avpkit/sdk'

/** Never ends once it meets its label. */
export default definePlugin({
  api: 1,
  name: 'hangs',
  fields: {
    lamp: field({
      labels: ['Feu'],
      of: type<string>(),
      read() {
        for (;;);
      },
    }),
  },
})
