import { instantFromEpochMs, type Locale, noumeaDay, type Purpose, type Reading, type SourceText, sourceText } from '@avpkit/core'
import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { renderEvidenceFragment, renderEvidenceText } from '@avpkit/html'
import { parseOffer } from '@avpkit/parser'
import { fixedWords, otherLocale, words } from './words.ts'

/** An offer to try, put here by the build. */
declare const exampleText: string

const catalogues = { fr, en }

/** Time without typing after which the text is read, in ms. */
const pause = 250

const part = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new TypeError(`The page has no ${id}`)
  return found
}

const text = part('text', HTMLTextAreaElement)
const result = part('result', HTMLElement)
const evidence = part('evidence', HTMLElement)
const plain = part('plain', HTMLTextAreaElement)
const said = part('said', HTMLElement)

/** What the page shows: read anew when the text, its purpose or the language changes. Nothing of it leaves this variable. */
let shown: { readonly reading: Reading; readonly source: SourceText } | undefined
let locale: Locale = 'fr'
let waiting: ReturnType<typeof setTimeout> | undefined

const purpose = (): Purpose => {
  const chosen = document.querySelector<HTMLInputElement>('input[name=purpose]:checked')?.value
  return chosen === 'draft' || chosen === 'extract' ? chosen : 'published'
}

const options = () => ({ locale, catalogue: catalogues[locale], readOn: noumeaDay(instantFromEpochMs(Date.now())) })

const say = (sentence: string): void => {
  said.textContent = sentence
}

const answer = ({ diagnostics }: Reading): string => {
  const count = (level: string) => diagnostics.filter(({ severity }) => severity === level).length
  return words[locale].answer(count('error'), count('warning'), count('info'))
}

const hide = (): void => {
  shown = undefined
  evidence.replaceChildren()
  result.hidden = true
  plain.hidden = true
  plain.value = ''
}

const draw = (): void => {
  clearTimeout(waiting)
  if (text.value.trim() === '') {
    hide()
    return
  }
  const source = sourceText(text.value, { id: words[locale].pasted })
  const reading = parseOffer(source, { purpose: purpose() })
  shown = { reading, source }
  plain.hidden = true
  result.hidden = false
  evidence.innerHTML = renderEvidenceFragment(reading, source, options())
  say(answer(reading))
}

const drawSoon = (): void => {
  clearTimeout(waiting)
  waiting = setTimeout(draw, pause)
}

/** Draws and leads there. */
const check = (): void => {
  draw()
  if (shown === undefined) {
    say(words[locale].nothing)
    text.focus()
  } else result.focus()
}

const clear = (): void => {
  text.value = ''
  draw()
  say(words[locale].cleared)
  text.focus()
}

const tryExample = (): void => {
  text.value = exampleText
  check()
}

/** Without leave to copy, the report is shown, selected. */
const showPlain = (report: string): void => {
  plain.value = report
  plain.hidden = false
  plain.focus()
  plain.select()
  say(words[locale].notCopied)
}

const copy = async (): Promise<void> => {
  if (shown === undefined) return
  const report = renderEvidenceText(shown.reading, shown.source, options())
  try {
    await navigator.clipboard.writeText(report)
    say(words[locale].copied)
  } catch {
    showPlain(report)
  }
}

const speak = (next: Locale): void => {
  locale = next
  document.documentElement.lang = locale
  document.title = words[locale].title
  const fixed = fixedWords(locale)
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = fixed[element.dataset.word ?? ''] ?? ''
  part('language', HTMLElement).lang = otherLocale[locale]
  if (shown === undefined) say('')
  else draw()
}

const onClick = (id: string, act: () => unknown): void => part(id, HTMLElement).addEventListener('click', () => void act())

onClick('check', check)
onClick('example', tryExample)
onClick('clear', clear)
onClick('copy', copy)
onClick('print', () => print())
onClick('language', () => speak(otherLocale[locale]))
text.addEventListener('input', drawSoon)
text.addEventListener('keydown', (key) => {
  if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) check()
})
part('purpose', HTMLElement).addEventListener('change', () => shown && draw())
