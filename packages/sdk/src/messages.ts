import type { Messages, Plugin } from '@avpkit/core'

/** The sentences of all that plug-ins report, by code. */
export const messagesOf = (plugins: readonly Plugin[]): Messages =>
  Object.fromEntries(
    plugins.flatMap(({ fields = {}, checks = {}, messages = {} }) =>
      [{ messages }, ...Object.values(fields), ...Object.values(checks)].flatMap((part) => Object.entries(part.messages)),
    ),
  )
