import { describe, expect, test } from 'vitest'
import { avp, folderWith, shortOffer } from './terminal.ts'

/** A plug-in as its author writes it, without the SDK: a plain object is enough. */
const plugin = (name: string) => `({
  api: 1, name: '${name}', version: '2.0.0',
  fields: {
    staff: {
      of: { '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }), jsonSchema: { input: () => ({ $schema: 'x', type: 'integer' }) } } },
      labels: ["Effectif du pôle"],
      messages: { '${name}/unclear': { severity: 'warning', fr: (_, quote) => ({ what: 'Effectif peu clair : ' + quote + '.' }) } },
      read: ({ value }, report) => {
        if (!/^[0-9]+$/.test(value.text)) report('${name}/unclear', {}, { span: value.at(0, value.text.length) })
        return [{ value: value.text, span: value.at(0, value.text.length) }]
      },
      combine: ([claim]) => (claim ? { state: 'stated', value: claim.value, chosen: 0 } : { state: 'absent' }),
    },
  },
})`

const files = {
  'avis.txt': `${shortOffer}\nEffectif du pôle : trois ou quatre\n`,
  'staff.mjs': `export default ${plugin('staff')}`,
  'named.mjs': `export const one = ${plugin('one')}\nexport const helper = () => 1`,
  'none.mjs': 'export const helper = 1',
  'broken.mjs': 'throw new Error("fâché")',
}

describe('--plugin', () => {
  test('its fields are read, its words are printed, its version is named', async () => {
    const { status, out } = await avp(['parse', 'avis.txt', '--format', 'json', '--plugin', './staff.mjs'], { cwd: folderWith(files) })
    const reading = JSON.parse(out)
    expect(status).toBe(0)
    expect(reading.offer.ext).toEqual({ staff: { staff: 'trois ou quatre' } })
    expect(reading.producedBy.plugins).toEqual({ staff: '2.0.0' })
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'staff/unclear', message: 'Effectif peu clair : trois ou quatre.', line: 19 }),
    )
  })

  test('in the table', async () => {
    const { out } = await avp(['parse', 'avis.txt', '--format', 'table', '--plugin', 'staff.mjs'], { cwd: folderWith(files) })
    expect(out).toMatch(/^ ! staff\.staff +trois ou quatre +19:20$/m)
  })

  test('repeated', async () => {
    const argv = ['parse', 'avis.txt', '--format', 'json', '--plugin', './staff.mjs', '--plugin', './named.mjs']
    const { out } = await avp(argv, { cwd: folderWith({ ...files, 'named.mjs': files['named.mjs'].replaceAll('pôle', 'secteur') }) })
    expect(JSON.parse(out).producedBy.plugins).toEqual({ staff: '2.0.0', one: '2.0.0' })
  })

  test('its fields are in the schema', async () => {
    const cwd = folderWith(files)
    const { out } = await avp(['schema', 'offer', '--plugin', './staff.mjs'], { cwd })
    expect(JSON.parse(out).properties.ext.properties).toEqual({ staff: { type: 'object', properties: { staff: { type: 'integer' } } } })
    const reading = JSON.parse((await avp(['schema', 'reading', '--plugin', './staff.mjs'], { cwd })).out)
    expect(reading.properties.offer.properties.ext.properties).toHaveProperty('staff')
  })

  const wrong: readonly [name: string, says: RegExp][] = [
    ['./absent.mjs', /ne se charge pas/],
    ['./none.mjs', /n'exporte aucun module/],
    ['./broken.mjs', /fâché/],
    ['@avpkit/absent', /npm install @avpkit\/absent/],
  ]

  test.each(wrong)('%s', async (name, says) => {
    const { status, out, err } = await avp(['parse', 'avis.txt', '--plugin', name], { cwd: folderWith(files) })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(says)
  })

  test('two that can’t live together', async () => {
    const { status, err } = await avp(['parse', 'avis.txt', '--plugin', './staff.mjs', '--plugin', './staff.mjs'], {
      cwd: folderWith(files),
    })
    expect(status).toBe(2)
    expect(err).toMatch(/ne vont pas ensemble/)
  })
})
