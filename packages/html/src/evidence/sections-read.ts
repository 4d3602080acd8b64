import type { Block, Catalogue, Section } from '@avpkit/core'
import type { EvidenceWords } from './evidence-words.ts'

const countItems = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0)

const countOfType = (blocks: readonly Block[], type: Block['type']): number => blocks.filter((block) => block.type === type).length

/** "Missions · 8 points" */
export const sectionInWords = (section: Section, catalogue: Catalogue, words: EvidenceWords): string => {
  const { blocks } = section
  const counts = [
    [countItems(blocks), words.items],
    [countOfType(blocks, 'paragraph'), words.paragraphs],
    [countOfType(blocks, 'table'), words.tables],
  ] as const
  const said = counts.filter(([count]) => count > 0).map(([count, say]) => say(count))
  return [sectionName(section, catalogue), ...(blocks.length === 0 ? [words.emptySection] : said)].join(' · ')
}

const sectionName = ({ id, heading }: Section, { sections }: Catalogue): string => {
  const known: string | undefined = Object.hasOwn(sections, id) ? sections[id as keyof typeof sections] : undefined
  return id === 'other' || known === undefined ? (heading ?? known ?? id).replace(/\s*:\s*$/, '') : known
}
