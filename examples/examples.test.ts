import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'

/** What each example prints. Blanks that don't break are shown as plain ones. */
const prints: { readonly [example: string]: readonly string[] } = {
  '01-read-an-offer.ts': [
    'employer 5:15 « Port autonome de la Nouvelle-Calédonie » → Port autonome de la Nouvelle-Calédonie',
    'deadline 17:34 « vendredi 27 mars 2029 » → 2029-03-27',
    'date-weekday-mismatch → 2026-03-27',
  ],
  '02-check-a-candidate.ts': [
    '[Candidature possible, sans priorité]',
    'Vous pouvez postuler, mais sans la priorité de l’emploi local.',
    '– L’avis demande une durée de résidence « au moins égale à 10 ans ».',
    '– Vous indiquez résider en Nouvelle-Calédonie depuis le 1er mars 2017.',
    '– Vous y résiderez depuis un peu plus de 8 ans le 3 octobre 2025.',
    '– Vous atteindrez 10 ans le 1er mars 2027.',
    '– Cette durée donne une priorité, elle ne ferme pas la porte.',
    '– Votre candidature peut être retenue « à défaut », si aucune personne prioritaire n’a les diplômes et les compétences attendus.',
    'Manque : rien',
  ],
  '03-a-page-and-a-pdf.ts': ['Chargé(e) de la prévention des crues', '%PDF-1.7', 'less than 80 kB'],
  '04-bring-a-reader.ts': ['undefined source-no-text-layer', '2025-10-31 page 1, {"left":50,"top":120,"width":270,"height":12} 0 findings'],
}

const folder = import.meta.dirname
const examples = readdirSync(folder).filter((name) => /^\d\d-.*\.ts$/.test(name))

afterEach(() => {
  vi.restoreAllMocks()
})

test('every example has its expected lines', () => {
  expect(Object.keys(prints).sort()).toEqual([...examples].sort())
})

test.each(examples)('%s prints what it should', async (name) => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...words) => {
    lines.push(
      words
        .map(String)
        .join(' ')
        .replace(/[\u00a0\u202f]/g, ' '),
    )
  })
  await import(join(folder, name))
  expect(lines).toEqual(prints[name])
})

test.each(examples)('%s fits 40 lines', (name) => {
  expect(readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
})
