/** As many facts as light up their words and are lit by them; more are still linked by their letters. */
const facts = 30

const lit = (number: number): string =>
  `.avp-evidence:has(.avp-w${number}:hover,.avp-w${number} a:focus-visible) .avp-f${number},.avp-evidence:has(.avp-f${number}:hover,.avp-f${number} a:focus-visible) .avp-w${number}`

const pairs = Array.from({ length: facts }, (_, index) => lit(index + 1)).join(',')

/** Rules of the evidence page: the text and what was read of it, side by side where there is room. */
export const evidence = `
.avp-sheet { margin: 0; min-height: 100vh; }
.avp-sheet > main, .avp-sheet > footer { max-width: 92rem; margin: 0 auto; padding: 1.25rem 1.25rem 0; }
.avp-sheet > footer { padding-bottom: 2rem; color: var(--avp-muted); font-size: .9375rem; }
.avp .avp-title { font-size: clamp(1.5rem, 1.25rem + 1.2vw, 2rem); }
.avp .avp-heading { margin-top: 2rem; font-size: 1.3125rem; }
.avp-kicker { color: var(--avp-muted); }
.avp-status { margin-top: 1rem; padding: .9rem 1rem 1rem; border: 1px solid; border-left-width: .375rem; border-radius: var(--avp-radius); }
.avp-status p { margin: .15rem 0 0; }
.avp-status .avp-headline { font-size: 1.25rem; font-weight: 700; }
.avp-good { color: var(--avp-good); background: var(--avp-good-bg); }
.avp-warn { color: var(--avp-warn); background: var(--avp-warn-bg); }
.avp-bad { color: var(--avp-bad); background: var(--avp-bad-bg); }
.avp-points ol { margin: .6rem 0 0; padding: 0; list-style: none; }
.avp-points li { display: flex; gap: .75rem; margin: 0; padding: .7rem 0; border-top: 1px solid var(--avp-line); scroll-margin-top: 1rem; }
.avp-points li > div { flex: 1; min-width: 0; }
.avp-points p { margin: 0; max-width: 60rem; }
.avp-points .avp-fix { margin-top: .2rem; color: var(--avp-muted); }
.avp-level { display: inline-block; margin-right: .25rem; }
.avp-number, .avp-letter { display: inline-block; min-width: 1.55em; padding: 0 .3em; border-radius: 1em; font: 700 .8125rem/1.55 var(--avp-font); text-align: center; text-decoration: none; }
.avp .avp-number { color: var(--avp-bg); }
.avp-number.avp-error { background: var(--avp-bad); }
.avp-number.avp-warning { background: var(--avp-warn); }
.avp-number.avp-info { background: var(--avp-off); }
.avp-points .avp-number { flex: none; align-self: start; margin-top: .2rem; }
.avp-lines .avp-number { margin: 0 .15em; vertical-align: .1em; }
.avp-level.avp-error { color: var(--avp-bad); }
.avp-level.avp-warning { color: var(--avp-warn); }
.avp-level.avp-info { color: var(--avp-off); }
.avp .avp-letter { color: var(--avp-accent); border: 1px solid var(--avp-accent); background: var(--avp-bg); border-radius: .3em; }
.avp-lines .avp-letter, .avp-lines .avp-number { display: inline; }
.avp-lines .avp-letter { margin-left: .15em; padding: .05em .3em; font-size: .6875rem; line-height: 1.3; vertical-align: .45em; }
.avp-read .avp-letter { min-width: 1.9em; }
.avp-read .avp-facts { width: 100%; border-collapse: collapse; margin-top: .6rem; }
.avp-read tr { scroll-margin-top: 1rem; }
.avp-read th, .avp-read td { padding: .5rem .4rem; text-align: left; vertical-align: top; border-top: 1px solid var(--avp-line); }
.avp-read th { position: relative; width: 38%; padding-left: 2.5rem; overflow-wrap: normal; font-weight: 400; color: var(--avp-muted); }
.avp-read th .avp-letter { position: absolute; left: .2rem; top: .6rem; }
.avp-read td > ul { margin: 0; padding: 0; list-style: none; }
.avp-read td li { padding: 0; margin: 0; }
.avp-read td > ul:not(.avp-right) > li + li { margin-top: .2rem; }
.avp-read small::before { content: none; }
.avp .avp-right { margin-top: .2rem; color: var(--avp-good); font-size: .9375rem; }
.avp-part { display: inline-block; padding: 0 .5em; border: 1px dashed var(--avp-muted); border-radius: 1em; color: var(--avp-muted); font-size: .8125rem; }
.avp-legend { color: var(--avp-muted); font-size: .9375rem; }
.avp .avp-lines { margin: .8rem 0 0; padding: 0; list-style: none; counter-reset: none; border: 1px solid var(--avp-line); border-radius: var(--avp-radius); background: var(--avp-surface); }
.avp-lines > li { position: relative; margin: 0; padding: .3rem 1rem .3rem 3.4rem; line-height: 1.75; white-space: pre-wrap; scroll-margin-top: 1rem; }
.avp-lines > li::before { content: counter(list-item); position: absolute; left: 0; width: 2.6rem; text-align: right; color: var(--avp-muted); font-size: .8125rem; line-height: 2.3; font-variant-numeric: tabular-nums; }
.avp-lines > .avp-blank { padding-top: 0; padding-bottom: 0; line-height: .75; }
.avp-blank::before { visibility: hidden; }
.avp-words { padding: .1em .15em; border-radius: .2em; color: inherit; background: var(--avp-mark); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.avp-words, .avp .avp-words a { color: inherit; text-decoration: underline .12em var(--avp-accent); text-underline-offset: .28em; text-decoration-skip-ink: none; }
.avp-found { text-decoration: underline wavy from-font; text-underline-offset: .5em; }
.avp-found.avp-error { text-decoration-color: var(--avp-bad); }
.avp-found.avp-warning { text-decoration-color: var(--avp-warn); }
.avp-found.avp-info { text-decoration-style: dotted; text-decoration-color: var(--avp-off); }
.avp-unread { padding: .1em .2em; background: repeating-linear-gradient(135deg, var(--avp-line) 0 1px, transparent 1px .45em); }
.avp-code { padding: 0 .25em; border: 1px solid var(--avp-bad); border-radius: .2em; color: var(--avp-bad); font-size: .75em; }
.avp .avp-remark { margin: .35rem 0 .35rem; padding: .5rem .8rem; border-left: .25rem solid; border-radius: 0 var(--avp-radius) var(--avp-radius) 0; white-space: normal; line-height: 1.5; }
.avp-remark.avp-error { color: var(--avp-bad); background: var(--avp-bad-bg); }
.avp-remark.avp-warning { color: var(--avp-warn); background: var(--avp-warn-bg); }
.avp .avp-index { margin: .6rem 0 0; padding: 0; list-style: none; }
.avp-index > li { margin: 0; padding: .8rem 0; border-top: 1px solid var(--avp-line); }
.avp-index p { margin: 0; }
.avp-index .avp-name { margin: 0; font-size: 1.0625rem; line-height: 1.35; }
.avp-index .avp-about { color: var(--avp-muted); font-size: .9375rem; }
.avp-index .avp-gravest { margin-top: .2rem; }
.avp-tally { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-weight: 600; font-size: .9375rem; line-height: 1.7; }
.avp-tally .avp-info { font-weight: 400; }
.avp-evidence :target { outline: .1875rem solid var(--avp-accent); outline-offset: .125rem; }
${pairs} { outline: .1875rem solid var(--avp-accent); outline-offset: .0625rem; }
@media (max-width: 37.49em) {
  .avp-read .avp-facts, .avp-read tbody, .avp-read tr, .avp-read th, .avp-read td { display: block; width: auto; overflow-wrap: anywhere; }
  .avp-read tr { padding: .5rem 0; border-top: 1px solid var(--avp-line); }
  .avp-read th, .avp-read td { padding: 0 0 0 2.5rem; border: 0; }
  .avp-read th .avp-letter { top: .1rem; left: 0; }
  .avp-lines > li { padding-left: 2.6rem; padding-right: .6rem; }
  .avp-lines > li::before { width: 1.9rem; }
}
@media (min-width: 48em) {
  .avp-index > li { display: grid; grid-template-columns: 10rem 1fr; gap: 1.25rem; }
  .avp-tally { flex-direction: column; }
}
@media (min-width: 62em) {
  .avp-sheet > main, .avp-sheet > footer { padding-left: 2.5rem; padding-right: 2.5rem; }
  .avp-sheet > main { padding-top: 2rem; }
  .avp-sides { display: grid; grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); gap: 0 2.5rem; align-items: start; }
  .avp-received { grid-column: 1; grid-row: 1; }
  .avp-read { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 .5rem 1rem; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  .avp-evidence { font-size: 9.5pt; color: #000; background: #fff; }
  .avp-sheet > main, .avp-sheet > footer { max-width: none; padding: 0; }
  .avp-skip, .avp-legend { display: none; }
  .avp-sides { display: block; }
  .avp-read { position: static; max-height: none; overflow: visible; padding: 0; }
  .avp-read tr, .avp-points li, .avp-index > li, .avp-lines > li { break-inside: avoid; }
  .avp-heading { break-after: avoid; }
  .avp .avp-lines { background: none; }
  .avp-evidence small, .avp-evidence .avp-kicker, .avp .avp-right { font-size: .9em; }
  .avp .avp-title { font-size: 18pt; }
  .avp .avp-heading { font-size: 13pt; margin-top: 5mm; }
  .avp-status .avp-headline { font-size: 12pt; }
  .avp-evidence .avp-number, .avp-evidence .avp-letter, .avp-part { font-size: 7.5pt; }
  .avp .avp-number { color: #000; background: none; border: 1px solid; }
  .avp-words { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
