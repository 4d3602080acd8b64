import { cleanText, lineCount, type SourceText } from '@avpkit/core'
import { type Screen, withSigns } from './screen.ts'
import { screenWords } from './screen-words.ts'
import { plainBlanks } from './wrap.ts'

/** "avis.txt · 3 173 caractères · 44 lignes" */
export const titleLine = (source: SourceText, screen: Screen, name = source.info.id): string => {
  const words = screenWords[screen.locale]
  const { length } = source.info
  const size = length === 0 ? [] : [words.characters(length), words.lines(lineCount(source))]
  return plainBlanks(withSigns([cleanText(name), ...size].join(' · '), screen))
}
