import type { Field } from '@avpkit/core'
import { fold, foldCode, isWordCode, stem } from '../lines/fold.ts'
import type { LayoutLine } from '../lines/lines.ts'
import { hangs } from '../regions/continues.ts'
import { type Dictionary, followAlike, type Label, type Node, wordsOfPhrase } from './dictionary.ts'

/** What shows that words are a label: a colon, the end of bold type, the end of the line, or nothing but their length. */
export type Evidence = 'colon' | 'bold' | 'end' | 'none'

/** A label in the text, or the rest of one that other words cut in two (`resumes` names the place of its beginning). */
export interface Occurrence {
  readonly label: Label
  /** Offsets of its words; the value begins at `to`, on the line `line`. */
  readonly from: number
  readonly wordsTo: number
  readonly to: number
  readonly startLine: number
  readonly line: number
  readonly evidence: Evidence
  /** False when a word was off by a letter or two. */
  readonly exact: boolean
  readonly resumes?: number
}

/** How the short labels of a field may stand without a colon, and beside which fields. */
export interface Bare {
  readonly as: NonNullable<Field['bare']>
  readonly beside: readonly string[]
}

interface Walk {
  readonly node: Node
  readonly label: Label | undefined
  /** End of the last word of `label`, or of all words walked when there is none. */
  readonly wordsTo: number
  readonly line: number
  readonly exact: boolean
  /** The node reached beyond `label`, from which a cut label may go on. */
  readonly reached: Node
  readonly reachedTo: number
  readonly reachedLine: number
}

const noise = new Set([..." ,*_\\/'-–:’"].map((character) => character.charCodeAt(0)))
/** `⁽¹⁾`, also with bold type that begins or ends inside it. */
const raisedMark = /^⁽\**[¹²³⁴]\**⁾/
const noteMark = /^(?:<sup>\s*)?\(?\s*(?:<sup>\s*)?(\d)\s*(?:<\/sup>\s*)?\)(?:\s*<\/sup>)?/i
const ending = /^\([a-z]{1,3}\)/
/** A line end inside a cell. */
const lineBreak = /^<br *\/?>/i

/** Length of a note mark or of an ending such as "(e)" at an offset; 0 for none. */
const aside = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code === 0x207d) return raisedMark.exec(text.slice(at, at + 12))?.[0].length ?? 0
  if (code !== 40 && code !== 60 && !(code > 48 && code < 53 && text.charCodeAt(at + 1) === 41)) return 0
  const ahead = text.slice(at, at + 30).replaceAll('*', ' ')
  return (noteMark.exec(ahead) ?? ending.exec(ahead) ?? lineBreak.exec(ahead))?.[0].length ?? 0
}

interface Word {
  readonly from: number
  readonly to: number
}

/** Next word at or after an offset, when only noise stands before it: its bounds, else undefined. */
const nextWord = (text: string, from: number, to: number): Word | undefined => {
  let at = from
  while (at < to && !isWordCode(text.charCodeAt(at))) {
    const skipped = aside(text, at)
    if (skipped > 0) at += skipped
    else if (noise.has(text.charCodeAt(at))) at++
    else return undefined
  }
  if (at >= to) return undefined
  let end = at
  while (end < to && isWordCode(text.charCodeAt(end))) end++
  return { from: at, to: end }
}

/** Letters of the longest word that may be part of a label. */
const longestWord = 40

const isLowerCase = (text: string, at: number): boolean => {
  const character = text.charAt(at)
  return character !== character.toUpperCase()
}

/** Tells without making a string whether a word may be the first of a label. */
interface Beginnings {
  hasPair(text: string, at: number): boolean
  hasInitial(text: string, at: number): boolean
}

const letters = 26
const letterA = 97
const letterAt = (text: string, at: number): number => foldCode(text.charCodeAt(at)) - letterA

const beginningsByRoot = new WeakMap<Node, Beginnings>()

const beginningsOf = (root: Node): Beginnings => {
  const known = beginningsByRoot.get(root)
  if (known) return known
  const initials = new Uint8Array(letters)
  const pairs = new Uint8Array(letters * letters)
  for (const word of root.next.keys()) {
    const [first, second] = [letterAt(word, 0), letterAt(word, 1)]
    initials[first] = 1
    pairs[first * letters + second] = 1
  }
  const made: Beginnings = {
    hasInitial: (text, at) => initials[letterAt(text, at)] === 1,
    hasPair: (text, at) => {
      const first = letterAt(text, at)
      const second = letterAt(text, at + 1)
      return first >= 0 && first < letters && second >= 0 && second < letters && pairs[first * letters + second] === 1
    },
  }
  beginningsByRoot.set(root, made)
  return made
}

/** A capital letter behind what may stand before a label. */
const capitalBehindSign = /[ *>:][A-Z\u00c0-\u00de]/g

/** The first such letter at or after an offset; beyond the text when there is none. */
const capitalFrom = (text: string, from: number): number => {
  capitalBehindSign.lastIndex = from - 1
  return capitalBehindSign.test(text) ? capitalBehindSign.lastIndex - 1 : text.length
}

/** Letters of the longest heading of a section. */
const longestHeading = 60

/** Labels of the longest stack. */
const longestStack = 20

/** Fields behind which a heading is none of the head any more: before that it may be the employer's name. */
const fieldsOfHead = 3

/** Sections whose headings may say more than the template does. */
const qualifiedSections = new Set(['missions'])

/** Labels cut by line ends are followed over this many lines that hold words. */
const linesAcross = 3

class Finder {
  private readonly text: string
  private readonly lines: readonly LayoutLine[]
  private readonly dictionary: Dictionary
  /** First two letters with which a label may begin, and first letters alone. */
  private readonly beginnings: Beginnings
  private readonly bare: ReadonlyMap<string, Bare>
  private readonly occurrences: Occurrence[] = []
  private pending: { readonly node: Node; readonly index: number; readonly until: number } | undefined
  /** Fields whose label was found. */
  private readonly seen = new Set<string>()
  private inBody = false
  /** The capital that was looked for last: none stands between where that began and here. */
  private capital = -1
  /** The section that the last label of one opened. */
  private openSection: string | undefined

  constructor(text: string, lines: readonly LayoutLine[], dictionary: Dictionary, bare: ReadonlyMap<string, Bare>) {
    this.text = text
    this.lines = lines
    this.dictionary = dictionary
    this.bare = bare
    this.beginnings = beginningsOf(dictionary.root)
  }

  run(): readonly Occurrence[] {
    for (const line of this.lines) this.readLine(line)
    return this.occurrences
  }

  private readLine(line: LayoutLine): void {
    const last = this.occurrences.at(-1)
    let at = last && last.line === line.index ? Math.max(last.to, line.from) : line.from
    if (last && last.line > line.index) return
    if (at === line.from) at = this.resume(line) ?? this.labelAt(line, at, 'start') ?? at
    let marked: boolean | undefined
    while (at < line.to) {
      if (this.inBody) marked ??= this.hasLabelMarks(line)
      if (marked === false) return
      const start = this.nextCandidate(line, at)
      if (start < 0) return
      at = this.labelAt(line, start, 'middle') ?? start + 1
      if ((this.occurrences.at(-1)?.line ?? -1) > line.index) return
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
    if (this.capital < least) this.capital = capitalFrom(this.text, least)
    while (this.capital < line.to) {
      if (this.beginnings.hasPair(this.text, this.capital)) return this.capital
      this.capital = capitalFrom(this.text, this.capital + 1)
    }
    return -1
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
    if (!word) return undefined
    const walk = this.walk(pending.node, line.index, line.from, false)
    const begun = this.occurrences[pending.index]
    if (!walk?.label || !begun) return undefined
    const end = this.terminator(walk.wordsTo, walk.line, line.from, line.index)
    if (!isLowerCase(text, word.from) && walk.label.target.kind === 'section') return undefined
    if (!isLowerCase(text, word.from) && wordsOfPhrase(text.slice(word.from, walk.wordsTo)).length < 3) return undefined
    if (end.evidence === 'none' && !walk.label.strong) return undefined
    this.pending = undefined
    this.occurrences[pending.index] = { ...begun, label: walk.label }
    this.occurrences.push({
      label: walk.label,
      from: word.from,
      wordsTo: walk.wordsTo,
      to: end.to,
      startLine: line.index,
      line: walk.line,
      evidence: end.evidence,
      exact: walk.exact,
      resumes: pending.index,
    })
    return walk.line === line.index ? end.to : line.to
  }

  private labelAt(line: LayoutLine, at: number, place: 'start' | 'middle'): number | undefined {
    const word = nextWord(this.text, at, line.to)
    if (!word || (place === 'middle' && word.from !== at)) return undefined
    if (!this.beginnings.hasInitial(this.text, word.from)) return undefined
    const exact = this.beginnings.hasPair(this.text, word.from) ? this.walk(this.dictionary.root, line.index, at, false) : undefined
    const take = (walk: Walk | undefined) => this.take(walk, line, at, word.from, place)
    if (place === 'middle' || !this.mayBeMisspelt(line, word)) return take(exact)
    const walkLeniently = () => this.walk(this.dictionary.root, line.index, at, true)
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
    const lineIndex = cutShort ? walk.reachedLine : walk.line
    const { to, evidence } = this.terminator(wordsTo, lineIndex, at, line.index)
    if (evidence === 'none' && this.isQualified(label, line, from)) return this.takeHeading(label, line, from)
    if (!this.accepts(label, line, from, place, evidence, exact)) return undefined
    if (evidence === 'none' && this.bare.get(label.target.id)?.as === 'value') {
      this.occurrences.push({ label, from, wordsTo: from, to: from, startLine: line.index, line: line.index, evidence, exact })
      return wordsTo
    }
    this.occurrences.push({ label, from, wordsTo, to, startLine: line.index, line: lineIndex, evidence, exact })
    const open = cutShort ? walk.reached : walk.node
    if (open.next.size > 0 && evidence !== 'colon')
      this.pending = { node: open, index: this.occurrences.length - 1, until: lineIndex + linesAcross }
    this.note(label)
    return lineIndex === line.index ? to : line.to
  }

  /** Whether a heading goes on behind the name of a section that isn't open yet: "# Missions en formation initiale". */
  private isQualified({ target }: Label, line: LayoutLine, from: number): boolean {
    if (!qualifiedSections.has(target.id) || line.heading === 0 || from - line.from > 2 || this.seen.has(target.id)) return false
    const heading = this.text.slice(line.from, Math.min(line.to, line.from + longestHeading + 1))
    return heading.length <= longestHeading && !heading.includes(':') && this.seen.size >= fieldsOfHead
  }

  /** Takes a whole heading for the label of a section. */
  private takeHeading(label: Label, line: LayoutLine, from: number): number {
    const { index, to } = line
    this.occurrences.push({ label, from, wordsTo: to, to, startLine: index, line: index, evidence: 'end', exact: true })
    this.note(label)
    return to
  }

  /** Keeps in mind that a label was found; the first of a section ends the head. */
  private note({ target }: Label): void {
    this.seen.add(target.id)
    if (target.kind !== 'section') return
    this.inBody = true
    this.openSection = target.id
  }

  /** Follows the tree as far as the words go, over line ends when the next line goes on in small letters. */
  private walk(root: Node, lineIndex: number, from: number, lenient: boolean): Walk | undefined {
    const { text, lines } = this
    let node = root
    let at = from
    let index = lineIndex
    let exact = true
    let reached = root
    let best: Node | undefined
    let bestTo = from
    let bestLine = lineIndex
    let reachedTo = from
    let reachedLine = lineIndex
    /** Set when the words crossed to a line that begins with a capital: they must then reach a field's label. Sections of two headings stay two. */
    let onTrial = false
    for (;;) {
      const line = lines[index]
      if (!line || node.next.size === 0) break
      let word = nextWord(text, at, line.to)
      if (!word && this.onlyNoise(at, line.to) && node !== root && index - lineIndex < linesAcross) {
        const below = lines[index + 1]
        if (!below || below.marker) break
        word = nextWord(text, below.from, below.to)
        if (!word) break
        onTrial ||= !isLowerCase(text, word.from)
        index++
      }
      if (!word) break
      const printed = this.nodeAfter(node, word)
      const next = printed ?? (lenient ? this.nodeAlike(node, word) : undefined)
      if (!next) break
      node = next
      exact &&= printed !== undefined
      at = word.to
      if (onTrial && node.label?.target.kind === 'section') break
      if (node.label) onTrial = false
      if (!onTrial) {
        reached = node
        reachedTo = at
        reachedLine = index
      }
      if (node.label) {
        best = node
        bestTo = at
        bestLine = index
      }
    }
    if (reached === root) return undefined
    return {
      node: best ?? reached,
      label: best?.label,
      wordsTo: best ? bestTo : reachedTo,
      line: best ? bestLine : reachedLine,
      exact,
      reached,
      reachedTo,
      reachedLine,
    }
  }

  /** Where a word leads in the tree. */
  private nodeAfter(node: Node, { from, to }: Word): Node | undefined {
    const known = to - from > longestWord ? undefined : this.dictionary.vocabulary.find(this.text, from, to)
    return known === undefined ? undefined : node.next.get(known)
  }

  /** Where a word leads in the tree that has a slip; a scan reads "m" as "rn". */
  private nodeAlike(node: Node, { from, to }: Word): Node | undefined {
    if (to - from > longestWord) return undefined
    const word = stem(fold(this.text.slice(from, to)))
    return followAlike(node, word) ?? (word.includes('rn') ? followAlike(node, word.replaceAll('rn', 'm')) : undefined)
  }

  private onlyNoise(from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const skipped = aside(this.text, at)
      if (skipped > 0) at += skipped
      else if (noise.has(this.text.charCodeAt(at)) || this.text.charCodeAt(at) === 46) at++
      else return false
    }
    return true
  }

  /** Where a label ends and what shows it. Note marks, closing bold and a short parenthesis before the colon belong to it. */
  private terminator(
    wordsTo: number,
    lineIndex: number,
    from: number,
    startLine: number,
  ): { readonly to: number; readonly evidence: Evidence } {
    const { text } = this
    const limit = this.lines[lineIndex]?.to ?? wordsTo
    const startsBold = this.isBoldAt(startLine, from)
    let at = wordsTo
    let colon = false
    let boldEnd = false
    while (at < limit) {
      const skipped = aside(text, at)
      if (skipped > 0) {
        at += skipped
        continue
      }
      const character = text.charAt(at)
      if (character === '*' && text.charAt(at + 1) === '*') {
        if (colon && !startsBold) break
        boldEnd ||= startsBold
        at += 2
      } else if (character === ' ' || character === '\\' || character === '_' || character === '*') at++
      else if (character === ':') {
        colon = true
        at++
      } else {
        const past = colon ? -1 : this.parenthesis(at, limit)
        if (past < 0) break
        at = past
      }
    }
    if (at >= limit) return { to: limit, evidence: colon ? 'colon' : 'end' }
    return { to: at, evidence: colon ? 'colon' : boldEnd ? 'bold' : 'none' }
  }

  /** How far the bold marks of a line were counted, and whether bold type is open there: each line is gone through once. */
  private bold = { line: -1, at: 0, isOpen: false }

  /** Whether words stand in bold type: an odd number of `**` on their line up to them. */
  private isBoldAt(startLine: number, from: number): boolean {
    const { text } = this
    if (text.startsWith('**', from)) return true
    const goesOn = this.bold.line === startLine && this.bold.at <= from
    let { at, isOpen } = goesOn ? this.bold : { at: this.lines[startLine]?.from ?? from, isOpen: false }
    while (at < from - 1) {
      const isMark = text.charCodeAt(at) === 42 && text.charCodeAt(at + 1) === 42
      if (isMark) isOpen = !isOpen
      at += isMark ? 2 : 1
    }
    this.bold = { line: startLine, at, isOpen }
    return isOpen
  }

  /** The end of a parenthesis of at most 40 letters that a colon or the line's end follows. */
  private parenthesis(at: number, limit: number): number {
    const { text } = this
    if (text.charCodeAt(at) !== 40) return -1
    const close = text.slice(at, Math.min(limit, at + 42)).indexOf(')')
    if (close < 0) return -1
    const after = text.slice(at + close + 1, Math.min(limit, at + close + 8)).replace(/[\s*]/g, '')
    return after === '' || after.startsWith(':') ? at + close + 1 : -1
  }

  /** Whether a label may stand without any sign of one because its words begin the value: "Direction des finances". */
  private mayStartValue(field: string): boolean {
    return !this.inBody && this.occurrences.length > 0 && this.bare.get(field)?.as === 'value'
  }

  /** Whether a label stands in the middle of the value of a field that the template prints beside it. */
  private standsBeside(field: string, line: LayoutLine, from: number): boolean {
    const last = this.occurrences.at(-1)
    if (this.inBody || !last || last.line !== line.index || last.to >= from - 1) return false
    return this.bare.get(field)?.as === 'value' && (this.bare.get(field)?.beside.includes(last.label.target.id) ?? false)
  }

  /** Whether the label before this line has nothing after it on its own line, so that this line is its value. */
  private awaitsValue(line: LayoutLine): boolean {
    const last = this.occurrences.at(-1)
    return last !== undefined && last.line === line.index - 1 && this.endsLine(last)
  }

  /** Whether a cell only heads a column of a table in a section: of three columns or more, and without the colon of a label. */
  private headsColumn({ cell }: LayoutLine, evidence: Evidence): boolean {
    return this.inBody && cell !== undefined && cell.columns > 2 && evidence !== 'colon'
  }

  /**
   * Whether a line that names the open section once more is one of the facts that the section lists, between others of its kind:
   * "- Conditions de travail : /" among bullets, "**Conditions de travail** de nuit" among lines that begin in bold. The labels of `other`
   * are headings of their own.
   */
  private isFactOfOpen({ target }: Label, line: LayoutLine, from: number, evidence: Evidence): boolean {
    if (target.id !== this.openSection || target.id === 'other' || line.heading > 0 || from > line.from + 2) return false
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

  /** Whether a line in small letters is the rest of a phrase that stops above it: "Direction du" and then "service maritime". */
  private goesOn({ index }: LayoutLine, from: number): boolean {
    const above = this.lines[index - 1]
    return above !== undefined && isLowerCase(this.text, from) && hangs(this.text.slice(above.from, above.to))
  }

  /** Whether a label has nothing behind it on its line. */
  private endsLine({ line, to }: Occurrence): boolean {
    return to >= (this.lines[line]?.to ?? 0)
  }

  /** Whether a line is one of the values below labels that stand one below the other. */
  private isStackedValue({ index }: LayoutLine): boolean {
    const { occurrences } = this
    let count = 0
    let below: Occurrence | undefined
    for (let place = occurrences.length - 1; place >= 0 && count < longestStack; place--) {
      const one = occurrences[place]
      if (!one || !this.endsLine(one) || (below && below.startLine - one.line !== 1)) break
      below = one
      count++
    }
    return count > 1 && index - (occurrences.at(-1)?.line ?? 0) <= count
  }

  /**
   * Whether the line below is a label and nothing else: labels stand one below the other, and their values below all of them. Below a
   * label of its own field a line is the value: "Direction" and then "Secrétariat général".
   */
  private standsInStack(field: string, { index }: LayoutLine): boolean {
    if (this.occurrences.at(-1)?.label.target.id === field) return false
    const below = this.lines[index + 1]
    const walk = below && this.walk(this.dictionary.root, below.index, below.from, false)
    return below !== undefined && walk?.label !== undefined && walk.line === below.index && this.onlyNoise(walk.wordsTo, below.to)
  }

  /** Whether words that may begin a value stand alone below a label that has none: "Direction :" and then "Secrétariat général". */
  private isValueAwaited(field: string, line: LayoutLine): boolean {
    return this.bare.get(field)?.as === 'value' && this.awaitsValue(line)
  }

  /** A short field label that a converter moved below the first section: in bold, with its colon, and the first of its field. */
  private isStrayField(field: string, from: number, evidence: Evidence): boolean {
    return evidence === 'colon' && this.text.startsWith('**', from - 2) && !this.seen.has(field)
  }

  private mayBeMisspelt(line: LayoutLine, word: Word): boolean {
    if (word.to - word.from < 4 || (line.marker && this.inBody)) return false
    const words = this.text.slice(line.from, Math.min(line.to, word.from + 110))
    return words.includes(':') || words.includes('**') || (line.to - line.from < 90 && (line.heading > 0 || !this.inBody))
  }

  private accepts(label: Label, line: LayoutLine, from: number, place: 'start' | 'middle', evidence: Evidence, exact: boolean): boolean {
    const { target, strong } = label
    const isField = target.kind === 'field'
    if (isField ? this.headsColumn(line, evidence) : this.isFactOfOpen(label, line, from, evidence)) return false
    if (!exact && (evidence === 'none' || (!strong && evidence !== 'colon'))) return false
    if (place === 'middle') {
      const opensBold = this.text.startsWith('**', from - 2)
      if (opensBold && evidence !== 'none') return strong || !this.inBody || !isField
      if (opensBold && isField && !strong) return this.mayStartValue(target.id)
      if (isField && !strong && evidence === 'none') return this.standsBeside(target.id, line, from)
      if (isField) return strong ? evidence === 'colon' || !this.inBody : (evidence === 'colon' || evidence === 'bold') && !this.inBody
      return strong && evidence === 'colon'
    }
    if (isField && !strong && this.inBody) return this.isStrayField(target.id, from, evidence)
    if (evidence === 'end' && isField && this.isValueAwaited(target.id, line)) return this.standsInStack(target.id, line)
    if (evidence === 'end') return strong || !line.marker || line.marker.kind !== 'bullet'
    if (evidence !== 'none') return true
    if (isField && !strong)
      return (
        this.bare.get(target.id)?.as === 'label' ||
        (this.mayStartValue(target.id) &&
          !this.awaitsValue(line) &&
          !this.isBanner(line) &&
          !this.goesOn(line, from) &&
          !this.isStackedValue(line))
      )
    if (isField) return true
    return label.words.length >= 4
  }
}

/** Finds the labels of a text, in its order. `bare` names the fields whose short labels need no colon. */
export const findLabels = (
  text: string,
  lines: readonly LayoutLine[],
  dictionary: Dictionary,
  bare: ReadonlyMap<string, Bare>,
): readonly Occurrence[] => new Finder(text, lines, dictionary, bare).run()
