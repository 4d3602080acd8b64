import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparable, type Reading } from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxOf } from '../../../tooling/documents/docx.ts'
import { drawn } from '../../../tooling/documents/drawn.ts'
import { noticeOf } from '../../../tooling/documents/notice.ts'
import { layouts } from '../../../tooling/documents/pages.ts'
import { avp, folderWith, offerPath } from './terminal.ts'

const { offer } = parseOffer(readFileSync(offerPath('10-commune.txt'), 'utf8'))
const notice = noticeOf(offer)

const files = new Map<string, Uint8Array>()
beforeAll(async () => {
  files.set('avis.pdf', await drawn(notice))
  files.set('avis.docx', docxOf(notice))
  files.set('avis.html', new TextEncoder().encode(layouts[0]?.html(notice) ?? ''))
})

const names = ['avis.pdf', 'avis.docx', 'avis.html'] as const
const folder = (): string => folderWith(Object.fromEntries(files))
const fieldsOf = (reading: Reading) => comparable(reading.offer).fields

describe.each(names)('%s, as every command takes it', { timeout: 30_000 }, (name) => {
  test('parse', async () => {
    const { status, out, err } = await avp(['parse', name, '--format', 'json'], { cwd: folder() })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const reading: Reading = JSON.parse(out)
    expect(reading.source.id).toBe(name)
    expect(fieldsOf(reading)).toEqual(comparable(offer).fields)
  })

  test('parse, from standard input', async () => {
    const { status, out } = await avp(['parse', '-', '--format', 'json'], { stdin: files.get(name) ?? '' })
    expect(status).toBe(0)
    expect(fieldsOf(JSON.parse(out))).toEqual(comparable(offer).fields)
  })

  test('lint finds what it finds in the text', async () => {
    const codesOf = async (file: string, cwd?: string): Promise<readonly string[]> => {
      const { out } = await avp(['parse', file, '--format', 'json'], cwd === undefined ? {} : { cwd })
      return (JSON.parse(out) as Reading).diagnostics.map(({ code }) => code).filter((code) => code !== 'label-misspelt')
    }
    const { status, out } = await avp(['lint', name], { cwd: folder() })
    expect(status).toBe(0)
    expect(out).toContain('residence-empty')
    expect(await codesOf(name, folder())).toEqual(await codesOf(offerPath('10-commune.txt')))
  })

  test('check', async () => {
    const person = ['--resident-since', '2010-01-01', '--nc-citizen', 'no', '--at', '2025-12-01T09:00:00+11:00', '--format', 'json']
    const [read, text] = await Promise.all([
      avp(['check', name, ...person], { cwd: folder() }),
      avp(['check', offerPath('10-commune.txt'), ...person]),
    ])
    expect([read.status, text.status]).toEqual([0, 0])
    expect(JSON.parse(read.out).status).toBe(JSON.parse(text.out).status)
  })

  test('render', async () => {
    const cwd = folder()
    expect(await avp(['render', name, '-o', 'offre.html'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(existsSync(join(cwd, 'offre.html'))).toBe(true)
    expect(readFileSync(join(cwd, 'offre.html'), 'utf8')).toContain('Responsable de la vie des quartiers')
  })
})

test('a folder of all of them', { timeout: 30_000 }, async () => {
  const { status, out } = await avp(['parse', '.'], { cwd: folder() })
  expect(status).toBe(0)
  const read = out
    .trim()
    .split('\n')
    .map((line): Reading => JSON.parse(line))
  expect(read.map(({ source }) => source.id)).toEqual(['avis.docx', 'avis.html', 'avis.pdf'])
  expect(new Set(read.map(({ offer: each }) => each.reference?.number))).toEqual(new Set(['3134-25-9440/SR']))
})

test('stats count them as texts', { timeout: 30_000 }, async () => {
  const { status, out } = await avp(['stats', '.', '--format', 'json'], { cwd: folder() })
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ texts: 3, notRead: 0, fields: { reference: { stated: 3 } }, codes: { 'residence-empty': 3 } })
})

test('a file that is something else than its name says is read, and noted', { timeout: 30_000 }, async () => {
  const cwd = folderWith({ 'avis.pdf': files.get('avis.docx') ?? '' })
  const { status, out } = await avp(['parse', 'avis.pdf', '--format', 'json'], { cwd })
  const reading: Reading = JSON.parse(out)
  expect([status, reading.offer.reference?.number]).toEqual([0, '3134-25-9440/SR'])
  expect(reading.diagnostics.map(({ code }) => code)).toContain('source-media-type-differs')
})
