import type { Exporter, Renderer } from '@avpkit/core'
import { opt } from '@avpkit/plugin-opt'
import { provinceSud } from '@avpkit/plugin-province-sud'
import { check, createKit, definePlugin, knownDate, rule } from '@avpkit/sdk'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const proves = <_T extends true>(): void => {}

declare const page: Renderer<'page', string>
declare const bytes: Exporter<'bytes', Uint8Array>

const swims = { words: ['yes', 'no'], question: { fr: 'Savez-vous nager ?' } } as const
const licence = { words: ['A', 'B'], question: { fr: 'Quel permis avez-vous ?' } } as const
const night = { words: ['yes', 'no'], of: () => undefined } as const
const version = {
  effect: 'reason',
  confidence: 'likely',
  law: { fr: 'x' },
  says: { fr: 'x' },
  citations: [{ title: 'Règlement' }],
} as const

const port = definePlugin({
  api: 1,
  name: 'port',
  renderers: [page],
  exporters: [bytes],
  rules: {
    swimming: rule({
      facts: { swims, night },
      versions: [{ ...version, from: knownDate('2026-01-01'), condition: { op: 'any', of: [{ op: 'is', fact: 'swims', words: ['no'] }] } }],
    }),
    driving: rule({ facts: { licence }, versions: [{ ...version, condition: { op: 'is', fact: 'licence', words: ['A', 'B'] } }] }),
  },
})

const kit = createKit({ plugins: [opt, provinceSud, port] })
const reading = kit.parse('')

// values of two plug-ins, without a cast
proves<Equal<typeof reading.offer.ext.opt.unit, string | undefined>>()
proves<Equal<NonNullable<typeof reading.offer.ext.opt.managedStaff>['direct'], number | undefined>>()
proves<Equal<typeof reading.offer.ext.provinceSud.applications, readonly string[] | undefined>>()

// findings of checks
for (const { code, data } of reading.diagnostics) if (code === 'provinceSud/route-of-adjoint') proves<Equal<typeof data.corps, string>>()

// formats of plug-ins
proves<Equal<Awaited<ReturnType<typeof kit.render<'page'>>>, string>>()
proves<Equal<Awaited<ReturnType<typeof kit.export<'bytes'>>>, Uint8Array>>()
// @ts-expect-error nobody draws this
kit.render(reading, 'bytes')
// @ts-expect-error nobody writes this
kit.export([reading], 'page')

// facts that a person declares
const at = '2026-05-20T09:00:00+11:00'
kit.check(reading, { ncCitizen: 'yes', ext: { port: { swims: 'no', licence: 'A' } } }, { at })
kit.check(reading, { ext: { port: { swims: 'unknown' } } }, { at })
// @ts-expect-error not a word of this fact
kit.check(reading, { ext: { port: { swims: 'maybe' } } }, { at })
// @ts-expect-error what the offer says isn't declared
kit.check(reading, { ext: { port: { night: 'yes' } } }, { at })
// @ts-expect-error no such plug-in
kit.check(reading, { ext: { harbour: { swims: 'no' } } }, { at })

// a rule can't be written without its law, nor look at what isn't there
rule({
  facts: { swims },
  versions: [
    // @ts-expect-error no citation
    { ...version, citations: [], condition: { op: 'is', fact: 'swims', words: ['no'] } },
  ],
})
// @ts-expect-error no version
rule({ facts: { swims }, versions: [] })
// @ts-expect-error no such fact
rule({ facts: { swims }, versions: [{ ...version, condition: { op: 'is', fact: 'dives', words: ['no'] } }] })
// @ts-expect-error no such word
rule({ facts: { swims }, versions: [{ ...version, condition: { op: 'is', fact: 'swims', words: ['maybe'] } }] })
// @ts-expect-error a plug-in's rule has no such effect
rule({ facts: { swims }, versions: [{ ...version, effect: 'priority', condition: { op: 'is', fact: 'swims', words: ['no'] } }] })
// @ts-expect-error neither asked nor read
rule({ facts: { swims: { words: ['yes', 'no'] } }, versions: [{ ...version, condition: { op: 'is', fact: 'swims', words: ['no'] } }] })

check({
  messages: { 'port/far': { severity: 'info', fr: ({ miles }: { miles: number }) => ({ what: `${miles} milles` }) } },
  run(_, report) {
    report('port/far', { miles: 3 })
    // @ts-expect-error missing data
    report('port/far', {})
    // @ts-expect-error unknown code
    report('port/near', {})
  },
})
