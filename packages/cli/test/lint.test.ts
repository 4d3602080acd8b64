import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { avp, folderWith, offerPath, shortOffer } from './terminal.ts'

describe('exit status', () => {
  const cases: readonly [file: string, status: number][] = [
    ['01-prevention-des-crues.md', 0],
    ['07-cloture-reportee.txt', 0],
    ['04-dates-inversees.md', 1],
    ['05-annee-fausse.md', 1],
    ['absent.txt', 1],
  ]
  test.each(cases)('avp lint %s → %d', async (file, status) => expect((await avp(['lint', offerPath(file)])).status).toBe(status))
})

describe('pretty', () => {
  test('the gravest first: how grave, where, the words with carets, what is wrong, what to do', async () => {
    const { out } = await avp(['lint', '05-annee-fausse.md'], { cwd: offerPath('.') })
    const finding = out.slice(out.indexOf('   à corriger'), out.indexOf('\n\n   bon à savoir'))
    expect(finding.split('\n')).toEqual([
      '   à corriger · date-weekday-mismatch                                ligne 17',
      '     17 │ **Date limite de candidature :** vendredi 27 mars 2029',
      '        │                                  ^^^^^^^^^^^^^^^^^^^^^',
      expect.stringMatching(/^ {5}« vendredi 27 mars 2029 » : ce jour-là est un mardi/),
      expect.any(String),
      expect.stringMatching(/^ {5}→ Vouliez-vous écrire « vendredi 27 mars 2026 »/),
      expect.any(String),
    ])
  })

  test('an offer without findings has one line, and says what that doesn’t mean', async () => {
    const { out } = await avp(['lint', offerPath('01-prevention-des-crues.md')])
    expect(out).toMatch(/ ✓ Rien à signaler\./)
    expect(out.replace(/\s+/g, ' ')).toContain('Cela ne remplace pas votre relecture.')
  })

  test('several offers end with their sum', async () => {
    const { out } = await avp(['lint', 'offers/04-dates-inversees.md', 'offers/01-prevention-des-crues.md'])
    expect(out).toMatch(/\n2 avis : 1 point à corriger, 1 à vérifier/)
  })

  test('in English', async () => {
    const { out } = await avp(['lint', offerPath('04-dates-inversees.md'), '--locale', 'en'])
    expect(out).toMatch(/^ {3}to correct · deadline-before-posting +line 17$/m)
    expect(out).toMatch(/1 point to correct, 1 to check/)
  })

  test('a file that can’t be read says what to do', async () => {
    const { out } = await avp(['lint', 'offre.pdf'], { cwd: folderWith({ 'offre.pdf': '%PDF-1.7' }) })
    expect(out).toContain("document ne s'ouvre pas")
    expect(out).toContain('→ Enregistrez')
  })
})

test('json: one element for each input, its findings with words and places', async () => {
  const { out, status } = await avp(['lint', 'offers/05-annee-fausse.md', 'absent.txt', '--format', 'json'])
  expect(status).toBe(1)
  expect(JSON.parse(out)).toEqual([
    {
      kind: 'findings',
      schemaVersion: 1,
      source: expect.objectContaining({ id: 'offers/05-annee-fausse.md' }),
      producedBy: expect.any(Object),
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'date-weekday-mismatch', line: 17, column: 34 })]),
    },
    expect.objectContaining({ diagnostics: [expect.objectContaining({ code: 'source-unreadable', message: "Ce fichier n'existe pas." })] }),
  ])
})

describe('sarif', () => {
  test('places, levels and the change that would mend the text', async () => {
    const { out, status } = await avp(['lint', 'offers/05-annee-fausse.md', '--format', 'sarif'])
    const [run] = JSON.parse(out).runs
    expect(status).toBe(1)
    expect(run.columnKind).toBe('utf16CodeUnits')
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'date-weekday-mismatch')
    expect(result).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'offers/05-annee-fausse.md' },
            region: { startLine: 17, startColumn: 34, endLine: 17, endColumn: 55, charLength: 21 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: expect.stringContaining('27 mars 2026') } }] }] }],
    })
    const named = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(run.results.map(({ ruleId }: { ruleId: string }) => ruleId))).toEqual(new Set(named))
  })

  test('names of files become addresses', async () => {
    const cwd = folderWith({ 'avis n°1 #2.txt': '' })
    const { out } = await avp(['lint', 'avis n°1 #2.txt', '--format', 'sarif'], { cwd })
    expect(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('avis%20n%C2%B01%20%232.txt')
  })
})

describe('--html', () => {
  test('one input: one page', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer })
    await avp(['lint', 'avis.txt', '--html', 'controle.html'], { cwd })
    expect(readFileSync(join(cwd, 'controle.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*Agent d&#39;accueil/)
  })

  test('several inputs: a folder with a page each and an index', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer, 'avis.md': shortOffer, '<b>.txt': '' })
    await avp(['lint', '.', '--html', 'pages'], { cwd })
    expect(readdirSync(join(cwd, 'pages')).sort()).toEqual(['avis-2.html', 'avis.html', 'b.html', 'index.html'])
    const index = readFileSync(join(cwd, 'pages', 'index.html'), 'utf8')
    expect(index).toContain('<a href="avis-2.html">avis.txt</a>')
    expect(index).toContain('&lt;b&gt;.txt')
  })

  test('no page is written over without --force', async () => {
    const cwd = folderWith({ 'avis.txt': shortOffer })
    mkdirSync(join(cwd, 'pages'))
    const argv = ['lint', 'avis.txt', 'avis.txt', '--html', 'pages']
    expect((await avp(argv, { cwd })).status).toBe(0)
    expect(await avp(argv, { cwd })).toMatchObject({ status: 2, err: expect.stringContaining('--force') })
    expect((await avp([...argv, '--force'], { cwd })).status).toBe(0)
  })
})
