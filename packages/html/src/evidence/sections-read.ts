import { type Block, type Section, withoutColon } from '@avpkit/core'
import type { EvidenceWords } from './evidence-words.ts'
import type { Names } from './names.ts'

const countItems = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0)

const countOfType = (blocks: readonly Block[], type: Block['type']): number => blocks.filter((block) => block.type === type).length

/** "Missions · 8 points" */
export const sectionInWords = (section: Section, names: Names, words: EvidenceWords): string => {
  const { blocks } = section
  const counts = [
    [countItems(blocks), words.items],
    [countOfType(blocks, 'paragraph'), words.paragraphs],
    [countOfType(blocks, 'table'), words.tables],
  ] as const
  const said = counts.filter(([count]) => count > 0).map(([count, say]) => say(count))
  return [sectionName(section, names), ...(blocks.length === 0 ? [words.emptySection] : said)].join(' · ')
}

const sectionName = ({ id, heading }: Section, { section }: Names): string => {
  const known = section(id)
  return id === 'other' || known === undefined ? withoutColon(heading ?? known ?? id) : known
}
