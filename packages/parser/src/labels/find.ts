import type { LayoutLine } from '../lines/lines.ts'
import { Judge } from './accepts.ts'
import { type Beginnings, beginningsOf, capitalFrom } from './beginnings.ts'
import { type Dictionary, type Label, type Node, wordsOfPhrase } from './dictionary.ts'
import { Endings } from './ending.ts'
import { FoundLabels, type Occurrence } from './occurrence.ts'
import { linesAcross, type Walk, Walker } from './walk.ts'
import { isLowerCase, nextWord } from './words.ts'

/** A label that a line's end cut, and the line up to which its rest may follow. */
interface Pending {
  readonly node: Node
  /** Place of its beginning among the occurrences. */
  readonly index: number
  readonly until: number
}

class Finder {
  private readonly text: string
  private readonly lines: readonly LayoutLine[]
  /** First two letters with which a label may begin, and first letters alone. */
  private readonly beginnings: Beginnings
  private readonly found: FoundLabels
  private readonly walker: Walker
  private readonly endings: Endings
  private readonly judge: Judge
  private pending: Pending | undefined
  /** The capital that was looked for last, and from where: none stands between. */
  private capital = -1
  private capitalFrom = 0

  constructor(text: string, lines: readonly LayoutLine[], dictionary: Dictionary) {
    this.text = text
    this.lines = lines
    this.beginnings = beginningsOf(dictionary.root)
    this.found = new FoundLabels(lines)
    this.walker = new Walker(text, lines, dictionary)
    this.endings = new Endings(text, lines)
    this.judge = new Judge(text, lines, this.found, this.walker)
  }

  run(): readonly Occurrence[] {
    for (const line of this.lines) this.readLine(line)
    return this.found.occurrences
  }

  private readLine(line: LayoutLine): void {
    const { last } = this.found
    let at = last && last.line === line.index ? Math.max(last.to, line.from) : line.from
    if (last && last.line > line.index) return
    if (at === line.from) at = this.resume(line) ?? this.labelAt(line, at, 'start') ?? at
    let marked: boolean | undefined
    while (at < line.to) {
      if (this.found.inBody) marked ??= this.hasLabelMarks(line)
      if (marked === false) return
      const start = this.nextCandidate(line, at)
      if (start < 0) return
      at = this.labelAt(line, start, 'middle') ?? start + 1
      if ((this.found.last?.line ?? -1) > line.index) return
    }
  }

  /** In the body a label inside a line needs a colon or bold type. */
  private hasLabelMarks({ from, to }: LayoutLine): boolean {
    const words = this.text.slice(from, to)
    return words.includes(':') || words.includes('**')
  }

  /** The next capital letter that may begin a label inside a line. */
  private nextCandidate(line: LayoutLine, from: number): number {
    const least = Math.max(from, line.from + 1)
    if (this.capital < least || this.capitalFrom > least) this.lookFrom(least)
    while (this.capital < line.to) {
      if (this.beginnings.hasPair(this.text, this.capital)) return this.capital
      this.lookFrom(this.capital + 1)
    }
    return -1
  }

  private lookFrom(least: number): void {
    this.capitalFrom = least
    this.capital = capitalFrom(this.text, least)
  }

  /** Goes on with a label whose first words stand on an earlier line. */
  private resume(line: LayoutLine): number | undefined {
    const { pending, text } = this
    if (!pending) return undefined
    if (line.index > pending.until) {
      this.pending = undefined
      return undefined
    }
    const word = nextWord(text, line.from, line.to)
    const walk = word && this.walker.from(pending.node, line.index, line.from, 'exact')
    const begun = this.found.occurrences[pending.index]
    if (!word || !walk?.label || !begun) return undefined
    const { to, line: endLine, evidence } = this.endings.after(walk.wordsTo, walk.line, line.from, line.index)
    const isOwnPhrase =
      !isLowerCase(text, word.from) &&
      (walk.label.target.kind === 'section' || wordsOfPhrase(text.slice(word.from, walk.wordsTo)).length < 3)
    if (isOwnPhrase || (evidence === 'none' && !walk.label.strong)) return undefined
    this.pending = undefined
    this.found.occurrences[pending.index] = { ...begun, label: walk.label }
    this.found.add({
      label: walk.label,
      from: word.from,
      wordsTo: walk.wordsTo,
      to,
      startLine: line.index,
      line: endLine,
      evidence,
      exact: walk.exact,
      resumes: pending.index,
    })
    return endLine === line.index ? to : line.to
  }

  private labelAt(line: LayoutLine, at: number, place: 'start' | 'middle'): number | undefined {
    const word = nextWord(this.text, at, line.to)
    if (!word || (place === 'middle' && word.from !== at)) return undefined
    if (!this.beginnings.hasInitial(this.text, word.from)) return undefined
    const exact = this.beginnings.hasPair(this.text, word.from) ? this.walker.fromRoot(line.index, at, 'exact') : undefined
    const take = (walk: Walk | undefined) => this.take(walk, line, at, word.from, place)
    if (place === 'middle' || !this.judge.mayBeMisspelt(line, word)) return take(exact)
    const walkLeniently = () => this.walker.fromRoot(line.index, at, 'lenient')
    if (exact?.label && exact.reached === exact.node) return take(exact) ?? take(walkLeniently())
    const lenient = walkLeniently()
    const goesFurther = lenient?.label !== undefined && lenient.wordsTo > (exact?.reachedTo ?? 0)
    return goesFurther ? (take(lenient) ?? take(exact)) : (take(exact) ?? take(lenient))
  }

  /** Takes a label that was walked to, when all that surrounds it speaks for one; gives the offset after it. */
  private take(walk: Walk | undefined, line: LayoutLine, at: number, from: number, place: 'start' | 'middle'): number | undefined {
    if (!walk?.label) return undefined
    const { label, exact } = walk
    const cutShort = walk.reached !== walk.node && walk.reached.next.size > 0
    const wordsTo = cutShort ? walk.reachedTo : walk.wordsTo
    const { to, line: lineIndex, evidence } = this.endings.after(wordsTo, cutShort ? walk.reachedLine : walk.line, at, line.index)
    if (this.endings.isInContents(lineIndex, evidence)) return undefined
    if (evidence === 'none' && this.judge.isQualified(label, line, from)) return this.takeHeading(label, line, from)
    if (!this.judge.accepts({ label, line, from, place, evidence, exact })) return undefined
    if (evidence === 'none' && label.target.kind === 'field' && label.target.bare === 'value') {
      this.found.add({ label, from, wordsTo: from, to: from, startLine: line.index, line: line.index, evidence, exact })
      return wordsTo
    }
    this.found.add({ label, from, wordsTo, to, startLine: line.index, line: lineIndex, evidence, exact })
    const open = cutShort ? walk.reached : walk.node
    if (open.next.size > 0 && evidence !== 'colon')
      this.pending = { node: open, index: this.found.occurrences.length - 1, until: lineIndex + linesAcross }
    this.found.note(label)
    return lineIndex === line.index ? to : line.to
  }

  /** Takes a whole heading for the label of a section. */
  private takeHeading(label: Label, line: LayoutLine, from: number): number {
    const { index, to } = line
    this.found.add({ label, from, wordsTo: to, to, startLine: index, line: index, evidence: 'end', exact: true })
    this.found.note(label)
    return to
  }
}

/** Finds the labels of a text, in its order. */
export const findLabels = (text: string, lines: readonly LayoutLine[], dictionary: Dictionary): readonly Occurrence[] =>
  new Finder(text, lines, dictionary).run()
