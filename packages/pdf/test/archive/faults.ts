import { objectsOf } from '../pdf-objects.ts'
import { byteRules } from './bytes.ts'
import { contentRules } from './contents.ts'
import { describedRules } from './described.ts'
import { elementRules } from './elements.ts'
import { faceRules } from './faces.ts'
import { fileRules } from './file.ts'
import { latin1, type PdfFile } from './rule.ts'

export const pdfFile = (bytes: Uint8Array): PdfFile => ({ words: latin1(bytes), objects: objectsOf(bytes) })

const rules = [...byteRules, ...fileRules, ...elementRules, ...contentRules, ...faceRules, ...describedRules]

/** Everything in which a file breaks the rules of PDF/A-2a and PDF/UA-1 that are known here, beyond those of `troublesOf`; each said once. */
export const faultsOf = (file: PdfFile): readonly string[] => [...new Set(rules.flatMap((rule) => rule(file)))]
