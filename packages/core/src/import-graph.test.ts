import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = import.meta.dirname
const imports = /^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'/gm

/** What an entry loads at run time: our files and the packages that they name. */
const loadedBy = (entry: string): ReadonlySet<string> => {
  const loaded = new Set<string>()
  const waiting = [join(folder, entry)]
  for (const file of waiting) {
    if (loaded.has(file)) continue
    loaded.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      if (specifier.startsWith('.')) waiting.push(join(dirname(file), specifier))
      else loaded.add(specifier)
    }
  }
  return loaded
}

const packagesOf = (entry: string): readonly string[] => [...loadedBy(entry)].filter((name) => !name.startsWith(folder))

describe('what an import costs', () => {
  test.each(['index.ts', 'fr.ts', 'en.ts'])('%s loads no package', (entry) => {
    expect(packagesOf(entry)).toEqual([])
    expect(loadedBy(entry).size).toBeGreaterThan(5)
  })

  test('schema.ts loads zod and nothing else', () => {
    expect(packagesOf('schema.ts')).toEqual(['zod'])
  })

  test('a catalogue is loaded by those who ask for it', () => {
    const files = [...loadedBy('index.ts')]
    expect(files.filter((file) => /[/\\](?:fr|en|schema)[/\\]/.test(file))).toEqual([])
  })
})
