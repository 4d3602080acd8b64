import { jsonSchema } from '@avpkit/core/schema'
import { expect, test } from 'vitest'
import { avp } from './terminal.ts'

test.each(['offer', 'reading', 'verdict', 'candidate'] as const)('avp schema %s', async (shape) => {
  const { status, out } = await avp(['schema', shape])
  expect(status).toBe(0)
  expect(JSON.parse(out)).toEqual(jsonSchema(shape))
})

test('the offer’s by default', async () => {
  expect(JSON.parse((await avp(['schema'])).out).$id).toBe('urn:avpkit:offer:1')
})
