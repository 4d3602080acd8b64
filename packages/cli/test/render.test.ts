import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { avp, folderWith, offerPath, shortOffer } from './terminal.ts'

const text = offerPath('01-prevention-des-crues.md')

describe('a page', () => {
  test('on standard output', async () => {
    const { status, out, err } = await avp(['render', text, '--to', 'html'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).toContain('Chargé(e) de la prévention des crues')
  })

  test('in a file whose name tells the format', async () => {
    const cwd = folderWith()
    expect(await avp(['render', text, '-o', 'offre.html'], { cwd })).toMatchObject({ status: 0, out: '', err: '' })
    expect(readFileSync(join(cwd, 'offre.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('without a moment, no day is counted; with one, they are', async () => {
    const [undated, dated] = await Promise.all([
      avp(['render', text, '--to', 'html']),
      avp(['render', text, '--to', 'html', '--at', '2025-10-20T09:00:00+11:00']),
    ])
    expect(undated.out).not.toMatch(/11.jours/)
    expect(dated.out).toMatch(/11.jours/)
  })

  test('in English', async () => {
    expect((await avp(['render', text, '--to', 'html', '--locale', 'en'])).out).toContain('<html lang="en">')
  })
})

describe('a PDF', () => {
  test('from a text, and the same from the reading in JSON', async () => {
    const { out } = await avp(['parse', text, '--format', 'json'])
    const cwd = folderWith({ 'lecture.json': out })
    const [one, other] = await Promise.all([avp(['render', text, '--to', 'pdf']), avp(['render', 'lecture.json', '--to', 'pdf'], { cwd })])
    expect(one.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(other.bytes.equals(one.bytes)).toBe(true)
  })

  test('never on a terminal', async () => {
    expect(await avp(['render', text, '--to', 'pdf'], { columns: 80 })).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('-o '),
    })
  })
})

test('nothing is written of what isn’t an offer', async () => {
  const cwd = folderWith({ 'recette.txt': 'Ignames et taros.' })
  const { status, err } = await avp(['render', 'recette.txt', '-o', 'offre.html'], { cwd })
  expect(status).toBe(1)
  expect(err).toMatch(/recette\.txt : Ce texte ne ressemble pas à un avis/)
  expect(existsSync(join(cwd, 'offre.html'))).toBe(false)
})

test('a document is never replaced without --force', async () => {
  const cwd = folderWith({ 'avis.txt': shortOffer, 'offre.html': 'mine' })
  expect((await avp(['render', 'avis.txt', '-o', 'offre.html'], { cwd })).status).toBe(2)
  expect(readFileSync(join(cwd, 'offre.html'), 'utf8')).toBe('mine')
})
