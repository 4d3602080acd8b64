import { afterEach, describe, expect, test, vi } from 'vitest'
import { drawView } from '../src/index.ts'
import { fullView, paragraph, section, viewWith } from './sample-view.ts'

const identifier = (bytes: Uint8Array): string | undefined => /\/ID \[<([0-9a-f]{32})>/.exec(new TextDecoder('latin1').decode(bytes))?.[1]

describe('the same view gives the same bytes', () => {
  const zone = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('twice, and at once', async () => {
    const [first, second, third] = await Promise.all([drawView(fullView), drawView(fullView), drawView(structuredClone(fullView))])
    expect(first.bytes).toEqual(second.bytes)
    expect(first.bytes).toEqual(third.bytes)
  })

  test.each(['Pacific/Noumea', 'America/New_York', 'Asia/Kathmandu'])('in %s', async (elsewhere) => {
    const here = (await drawView(fullView)).bytes
    process.env.TZ = elsewhere
    expect((await drawView(fullView)).bytes).toEqual(here)
  })

  test('at another time', async () => {
    const now = (await drawView(fullView)).bytes
    vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z'), toFake: ['Date'] })
    expect((await drawView(fullView)).bytes).toEqual(now)
  })

  test('after documents of other characters', async () => {
    const before = (await drawView(fullView)).bytes
    await drawView(viewWith(section('☎ ⟶ Ω', paragraph('e\u0301 \u00a0\u202f ﬁ ạ 漢字 ŵ ẅ'))))
    expect((await drawView(fullView)).bytes).toEqual(before)
  })
})

describe('the identifier stands for the content', () => {
  const told = async (text: string, href: string) =>
    identifier((await drawView(viewWith(section('x', { type: 'paragraph', text, marks: [{ type: 'link', at: [0, 3], href }] })))).bytes)

  test('other words and other addresses make another', async () => {
    const one = await told('ici et là', 'https://exemple.nc/a')
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(await told('ici et là', 'https://exemple.nc/a')).toBe(one)
    expect(await told('ici ou là', 'https://exemple.nc/a')).not.toBe(one)
    expect(await told('ici et là', 'tel:20')).not.toBe(await told('ici et là', 'tel:21'))
  })
})
