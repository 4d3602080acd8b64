import fc from 'fast-check'

/** A change of a text, as converters, editors and accidents make them. `a` and `b` are any numbers, `other` is another text. */
type Mutation = (text: string, a: number, b: number, other: string) => string

const at = (text: string, number: number): number => (text.length === 0 ? 0 : number % (text.length + 1))

const between = (text: string, a: number, b: number): readonly [number, number] => {
  const [start = 0, end = 0] = [at(text, a), at(text, b)].sort((x, y) => x - y)
  return [start, end]
}

const put = (text: string, place: number, words: string): string => text.slice(0, place) + words + text.slice(place)

/** A stretch of at most as many characters as a mutation may move about. */
const stretch = (text: string, a: number, b: number, longest: number): readonly [number, number] => {
  const [start, end] = between(text, a, b)
  return [start, Math.min(end, start + longest)]
}

const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]

const onLine = (text: string, number: number, change: (line: string) => string): string => {
  const lines = text.split('\n')
  const place = number % lines.length
  return lines.map((line, index) => (index === place ? change(line) : line)).join('\n')
}

/** Pieces that texts break on: marks, labels, dates, blanks, halves of pairs. */
const pieces = [
  '**',
  '*',
  '# ',
  '- ',
  '> ',
  '|',
  '| a | b |\n| --- | --- |\n',
  '\\',
  '[',
  '](',
  ')',
  '![](',
  '<br>',
  '<',
  '&amp;',
  '&#',
  '_',
  '~~',
  '`',
  ':',
  ' :',
  '/',
  '(1)',
  '⁽¹⁾',
  '(',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\f',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0301',
  '\ud835',
  '\udc9c',
  '𝒜',
  'Ã©',
  'â€™',
  '\t',
  '1. ',
  'a) ',
  'Direction',
  'Missions',
  'Savoir',
  'Contact et informations',
  'Durée de résidence exigée',
  'pour le recrutement',
  'sur titre (1) :',
  'Date limite de candidature :',
  'Poste à pourvoir',
  'Employeur :',
  'vendredi 31 juin 2026',
  '1er mai 2026',
  '99/99/9999',
  '3134-26-0001/SR',
  'au moins égale à 10 ans',
  'inférieure à 3 ans',
  '26 77 98',
  'a@b.nc',
  'https://exemple.nc/',
] as const

const mutations: readonly Mutation[] = [
  // leave out
  (text, a, b) => text.slice(0, stretch(text, a, b, 40)[0]) + text.slice(stretch(text, a, b, 40)[1]),
  (text, a) => text.slice(0, at(text, a)),
  (text, a) => text.slice(at(text, a)),
  (text, a) => onLine(text, a, () => ''),
  // put in
  (text, a, b) => put(text, at(text, a), pieces[b % pieces.length] ?? ''),
  (text, a, b) => put(text, lineStarts(text)[a % lineStarts(text).length] ?? 0, pieces[b % pieces.length] ?? ''),
  (text, a, b) => onLine(text, a, (line) => line + (pieces[b % pieces.length] ?? '')),
  (text, a, b) => put(text, at(text, a), (pieces[b % pieces.length] ?? '').repeat(1 + (b % 50))),
  // move and double
  (text, a, b) => {
    const [start, end] = stretch(text, a, b, 400)
    return put(text, end, text.slice(start, end))
  },
  (text, a, b) => {
    const lines = text.split('\n')
    const [from, to] = [a % lines.length, b % lines.length]
    const moved = lines[from] ?? ''
    return lines.toSpliced(from, 1).toSpliced(to, 0, moved).join('\n')
  },
  (text, a, b, other) => put(text, at(text, a), other.slice(...stretch(other, b, a, 400))),
  (text, a, b, other) => text.slice(0, at(text, a)) + other.slice(at(other, b)),
  // join and cut
  (text, a) => {
    const starts = lineStarts(text)
    const place = starts[a % starts.length] ?? 0
    return place === 0 ? text : `${text.slice(0, place - 1)} ${text.slice(place)}`
  },
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(/\n+/g, '\n'),
  // change letters
  (text, a, b) => text.slice(0, at(text, a)) + String.fromCharCode(b % 0x3000) + text.slice(at(text, a) + 1),
  (text, a) => {
    const place = at(text, a)
    return text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2)
  },
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  (text) => text.replaceAll('é', '?'),
  (text) => text.replaceAll('**', ''),
  (text) => text.replaceAll(':', ''),
  (text) => [...text].reverse().join(''),
]

/** One to six changes, each with its numbers; plain data, so that a case can be printed and shrunk. */
const steps = fc.array(fc.record({ mutation: fc.nat(mutations.length - 1), a: fc.nat(), b: fc.nat() }), { minLength: 1, maxLength: 6 })

interface Step {
  readonly mutation: number
  readonly a: number
  readonly b: number
}

/** A text after some changes, in their order. */
export const mutate = (text: string, changes: readonly Step[], other: string): string =>
  changes.reduce((changed, { mutation, a, b }) => mutations[mutation]?.(changed, a, b, other) ?? changed, text)

/** How many kinds of changes there are. */
export const mutationCount = mutations.length

/** Texts with changes of all kinds. */
export const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, steps, texts).map(([text, changes, other]) => mutate(text, changes, other))
