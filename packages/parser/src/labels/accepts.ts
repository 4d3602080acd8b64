import type { LayoutLine } from '../lines/lines.ts'
import { hangs, longestValue } from '../regions/continues.ts'
import type { Label } from './dictionary.ts'
import type { Evidence, FoundLabels, Occurrence } from './occurrence.ts'
import { type FieldTarget, takesWords } from './target.ts'
import type { Walker } from './walk.ts'
import { isLowerCase, onlyNoise, type Word } from './words.ts'

/** Words that read like a label, where they stand, and what shows that they are one. */
export interface Candidate {
  readonly label: Label
  readonly line: LayoutLine
  /** Offset of the first word. */
  readonly from: number
  readonly place: 'start' | 'middle'
  readonly evidence: Evidence
  readonly exact: boolean
}

/** Letters of the longest heading of a section. */
const longestHeading = 60

/** Labels of the longest stack. */
const longestStack = 20

/** Fields behind which a heading is none of the head any more: before that it may be the employer's name. */
const fieldsOfHead = 3

/** Tells by the layout whether words that read like a label are one. */
export class Judge {
  private readonly text: string
  private readonly lines: readonly LayoutLine[]
  private readonly found: FoundLabels
  private readonly walker: Walker

  constructor(text: string, lines: readonly LayoutLine[], found: FoundLabels, walker: Walker) {
    this.text = text
    this.lines = lines
    this.found = found
    this.walker = walker
  }

  accepts(candidate: Candidate): boolean {
    const { label, line, evidence, exact, place } = candidate
    const { target, strong } = label
    if (target.kind === 'field' ? this.headsColumn(line, evidence) : this.isFactOfOpen(candidate)) return false
    if (!exact && (evidence === 'none' || (!strong && evidence !== 'colon'))) return false
    if (place === 'middle') return this.acceptsInside(candidate)
    return target.kind === 'field' ? this.acceptsField(target, candidate) : this.acceptsSection(candidate)
  }

  /** A label inside a line, behind the value of another. */
  private acceptsInside({ label: { target, strong }, line, from, evidence }: Candidate): boolean {
    const { inBody } = this.found
    const opensBold = this.text.startsWith('**', from - 2)
    if (target.kind === 'section') return evidence === 'colon' || (opensBold && evidence !== 'none')
    if (opensBold && evidence !== 'none') return strong || !inBody
    if (opensBold && !strong) return this.mayStartValue(target)
    if (strong) return evidence === 'colon' || !inBody
    if (evidence === 'none') return this.standsBeside(target, line, from)
    return (evidence === 'colon' || evidence === 'bold') && !inBody
  }

  private acceptsField(target: FieldTarget, { label: { strong }, line, from, evidence }: Candidate): boolean {
    if (!strong && this.found.inBody) return this.isStray(target, from, evidence)
    if (!strong && this.isRestOfValue(line, from)) return false
    if (this.found.inBody && evidence !== 'colon' && isLowerCase(this.text, from)) return false
    if (evidence === 'end' && this.isValueAwaited(target, line)) return this.standsInStack(target, line)
    if (evidence === 'end') return strong || line.marker?.kind !== 'bullet'
    if (evidence === 'none' && this.found.inBody && line.marker?.kind === 'bullet') return false
    if (evidence !== 'none' || strong || target.bare === 'label') return true
    return (
      this.mayStartValue(target) &&
      !this.awaitsWords(line) &&
      !this.isBanner(line) &&
      !this.goesOn(line, from) &&
      !this.isStackedValue(line)
    )
  }

  private acceptsSection({ label: { words, strong }, line, evidence }: Candidate): boolean {
    if (evidence === 'end') return strong || line.marker?.kind !== 'bullet'
    return evidence !== 'none' || words.length >= 4
  }

  /** Whether a heading goes on behind the name of a section that isn't open yet: "# Missions en formation initiale". */
  isQualified({ target }: Label, line: LayoutLine, from: number): boolean {
    if (target.kind === 'field' || !target.goesOn || line.heading === 0 || from - line.from > 2) return false
    if (this.found.seen.has(target.id) || this.found.seen.size < fieldsOfHead) return false
    const heading = this.text.slice(line.from, Math.min(line.to, line.from + longestHeading + 1))
    return heading.length <= longestHeading && !heading.includes(':')
  }

  mayBeMisspelt(line: LayoutLine, word: Word): boolean {
    const { inBody } = this.found
    if (word.to - word.from < 4 || (line.marker && inBody)) return false
    const words = this.text.slice(line.from, Math.min(line.to, word.from + 110))
    return words.includes(':') || words.includes('**') || (line.to - line.from < 90 && (line.heading > 0 || !inBody))
  }

  /** Whether a label may stand without any sign of one because its words begin the value: "Direction des finances". */
  private mayStartValue({ bare }: FieldTarget): boolean {
    return !this.found.inBody && this.found.last !== undefined && bare === 'value'
  }

  /** Whether a label stands in the middle of the value of a field that the template prints beside it. */
  private standsBeside({ bare, beside }: FieldTarget, line: LayoutLine, from: number): boolean {
    const { last, inBody } = this.found
    if (inBody || !last || last.line !== line.index || last.to >= from - 1) return false
    return bare === 'value' && beside.includes(last.label.target.id)
  }

  /** Whether the label above has nothing behind it on its own line and takes words, so that this line may be its value. */
  private awaitsWords(line: LayoutLine): boolean {
    const { last } = this.found
    return last !== undefined && last.line === line.index - 1 && this.found.endsLine(last) && takesWords(last.label.target)
  }

  /** Whether words that may begin a value stand alone below a label that has none: "Direction :" and then "Secrétariat général". */
  private isValueAwaited({ bare }: FieldTarget, line: LayoutLine): boolean {
    return bare === 'value' && this.awaitsWords(line)
  }

  /** Whether a cell only heads a column of a table in a section: of three columns or more, and without the colon of a label. */
  private headsColumn({ cell }: LayoutLine, evidence: Evidence): boolean {
    return this.found.inBody && cell !== undefined && cell.columns > 2 && evidence !== 'colon'
  }

  /**
   * Whether a line that names the open section once more is one of the facts that the section lists, between others of its kind:
   * "- Conditions de travail : /" among bullets, "**Conditions de travail** de nuit" among lines that begin in bold. The labels of `other`
   * are headings of their own.
   */
  private isFactOfOpen({ label: { target }, line, from, evidence }: Candidate): boolean {
    if (target.id !== this.found.openSection || target.id === 'other' || line.heading > 0 || from > line.from + 2) return false
    const beside = [this.lines[line.index - 1], this.lines[line.index + 1]].filter((one) => one?.heading === 0)
    if (line.marker) return line.marker.kind === 'bullet' && beside.some((one) => one?.marker?.kind === 'bullet')
    return evidence === 'bold' && beside.every((one) => one && this.text.startsWith('**', one.from))
  }

  /** Whether a heading is printed in capitals, as logos and banners are: "# PÔLE SANITAIRE" names no unit of the post. */
  private isBanner({ heading, from, to }: LayoutLine): boolean {
    if (heading === 0) return false
    const words = this.text.slice(from, to)
    return words === words.toUpperCase()
  }

  /** Whether a line in small letters goes on with the value right above it, of a label that begins with a capital letter. */
  private isRestOfValue({ index }: LayoutLine, from: number): boolean {
    const { last } = this.found
    if (!last || last.line >= index || last.line < index - longestValue) return false
    return isLowerCase(this.text, from) && !isLowerCase(this.text, last.from)
  }

  /** Whether a line in small letters is the rest of a phrase that stops above it: "Direction du" and then "service maritime". */
  private goesOn({ index }: LayoutLine, from: number): boolean {
    const above = this.lines[index - 1]
    return above !== undefined && isLowerCase(this.text, from) && hangs(this.text.slice(above.from, above.to))
  }

  /** Whether a line is one of the values below labels that stand one below the other. */
  private isStackedValue({ index }: LayoutLine): boolean {
    const { occurrences } = this.found
    let count = 0
    let below: Occurrence | undefined
    for (let place = occurrences.length - 1; place >= 0 && count < longestStack; place--) {
      const one = occurrences[place]
      if (!one || !this.found.endsLine(one) || (below && below.startLine - one.line !== 1)) break
      below = one
      count++
    }
    return count > 1 && index - (occurrences.at(-1)?.line ?? 0) <= count
  }

  /**
   * Whether the line below is a label and nothing else: labels stand one below the other, and their values below all of them. Below a
   * label of its own field a line is the value: "Direction" and then "Secrétariat général".
   */
  private standsInStack({ id }: FieldTarget, { index }: LayoutLine): boolean {
    if (this.found.last?.label.target.id === id) return false
    const below = this.lines[index + 1]
    const walk = below && this.walker.fromRoot(below.index, below.from, 'exact')
    return below !== undefined && walk?.label !== undefined && walk.line === below.index && onlyNoise(this.text, walk.wordsTo, below.to)
  }

  /** A short field label that a converter moved below the first section: in bold, with its colon, and the first of its field. */
  private isStray({ id }: FieldTarget, from: number, evidence: Evidence): boolean {
    return evidence === 'colon' && this.text.startsWith('**', from - 2) && !this.found.seen.has(id)
  }
}
