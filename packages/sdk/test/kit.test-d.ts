import { createKit, definePlugin, field, type } from '@avpkit/sdk'
import { harbour, lighthouse } from './plugins.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const proves = <_T extends true>(): void => {}

const kit = createKit({ plugins: [harbour, lighthouse] })
const { offer, diagnostics } = kit.parse('')

proves<Equal<typeof offer.ext.harbour.crew, number | undefined>>()
proves<Equal<typeof offer.ext.lighthouse.lamp, string | undefined>>()
proves<Equal<typeof offer.title, string | undefined>>()

for (const diagnostic of diagnostics) {
  if (diagnostic.code === 'harbour/crew-large') proves<Equal<typeof diagnostic.data.crew, number>>()
  if (diagnostic.code === 'residence-unusual-years') proves<Equal<typeof diagnostic.data.years, number>>()
}

// @ts-expect-error no such plug-in in this kit
createKit({ plugins: [harbour] }).parse('').offer.ext.lighthouse
// @ts-expect-error another api
definePlugin({ api: 2, name: 'x' })
field({
  of: type<string>(),
  read(_region, report) {
    // @ts-expect-error unknown code
    report('nope', {})
    // @ts-expect-error missing data
    report('date-invalid', {})
    return []
  },
})
// @ts-expect-error the reader claims another type than the schema says
field({ of: type<number>(), read: (region) => [{ value: 'three', span: region.value.at(0, 1) }] })
// @ts-expect-error the French words are missing
field({ of: type<string>(), messages: { 'x/y': { severity: 'info', en: () => ({ what: '' }) } } })
// @ts-expect-error this kit draws nothing
createKit({ plugins: [harbour] }).render(offer, 'html')
