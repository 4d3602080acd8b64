import { describe, expect, test } from 'vitest'
import { decodeText, type Encoding, formatOf } from '../src/index.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('bytes become text', () => {
  const cases: readonly [bytes: Buffer, text: string, encoding: Encoding][] = [
    [Buffer.from('été'), 'été', 'utf-8'],
    [Buffer.from('\ufeffété'), '\ufeffété', 'utf-8'],
    [Buffer.from(''), '', 'utf-8'],
    [Buffer.from('\ufeffété', 'utf16le'), '\ufeffété', 'utf-16le'],
    [Buffer.from('\ufeffété', 'utf16le').swap16(), '\ufeffété', 'utf-16be'],
    [latin1('\xe9t\xe9'), 'été', 'windows-1252'],
    [latin1('\x80 \x85 \x92 \x93\x94 \x96 \x9c \x9f \xff'), '€ … ’ “” – œ Ÿ ÿ', 'windows-1252'],
    // Five bytes mean nothing in windows-1252.
    [latin1('\x81\x8d\x8f\x90\x9d'), '\u0081\u008d\u008f\u0090\u009d', 'windows-1252'],
    // UTF-8 cut in the middle of a letter isn't UTF-8.
    [Buffer.from([0x61, 0xc3]), 'aÃ', 'windows-1252'],
  ]
  test.each(cases)('%o', (bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }))

  test('as the platform does, for every byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(decodeText(bytes).text).toBe(new TextDecoder('windows-1252').decode(bytes))
  })
})

describe('bytes that aren’t text', () => {
  const docx = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from('word/document.xml')])
  const cases: readonly [name: string, bytes: Uint8Array, format: string][] = [
    ['PDF', Buffer.from('%PDF-1.4'), 'PDF'],
    ['PDF behind a few stray bytes', Buffer.from('\n\n%PDF-1.4'), 'PDF'],
    ['DOCX', docx, 'DOCX'],
    ['ZIP', Buffer.from('PK\u0003\u0004'), 'ZIP'],
    ['old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Word (.doc)'],
    ['RTF', Buffer.from('{\\rtf1'), 'RTF'],
    ['HTML', Buffer.from('<!DOCTYPE html>'), 'HTML'],
    ['HTML behind a mark and a comment', Buffer.from('\ufeff<!-- portail -->\n<html lang="fr">'), 'HTML'],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, at) => at % 32)), 'binary'],
    ['NULs', Buffer.alloc(100), 'binary'],
    ['a text', Buffer.from('Référence : 3134'), 'text'],
    ['a text with a bit of HTML', Buffer.from('Missions<br>\n<html> est un mot'), 'text'],
    ['a text that speaks of a PDF', Buffer.from('PK, PDF et {rtf}'), 'text'],
    ['a text with a stray NUL', Buffer.from('Référence\u0000 : 3134'), 'text'],
    ['a text with page breaks', Buffer.from('page\f'.repeat(50)), 'text'],
    ['UTF-16', Buffer.from('\ufeffavis', 'utf16le'), 'text'],
    ['nothing', Buffer.alloc(0), 'text'],
  ]
  test.each(cases)('%s', (_, bytes, format) => expect(formatOf(bytes).name).toBe(format))
})
