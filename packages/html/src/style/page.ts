/** Rules of the notice's page: phone first, two columns where there is room. */
export const page = `
.avp-page { margin: 0; min-height: 100vh; }
.avp-page > main, .avp-page > footer { max-width: calc(var(--avp-measure) + 2.5rem); margin: 0 auto; padding: 1.25rem 1.25rem 0; }
.avp-page > footer { padding-bottom: 2rem; }
.avp-kicker { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; color: var(--avp-muted); font-size: .9375rem; }
.avp .avp-kicker { margin: 0 0 .75rem; }
.avp h1 { font-size: clamp(1.5rem, 1.25rem + 1.4vw, 2.125rem); line-height: 1.15; letter-spacing: -.01em; }
.avp-status { margin-top: 1.25rem; padding: .9rem 1rem 1rem; border: 1px solid; border-left-width: .375rem; border-radius: var(--avp-radius); }
.avp-status p { color: inherit; margin: .15rem 0 0; }
.avp-status a { color: inherit; font-weight: 600; }
.avp-headline { font-weight: 600; }
.avp-status .avp-date { margin: .3rem 0; text-wrap: balance; font-size: 1.375rem; font-weight: 700; line-height: 1.2; }
.avp-plain { color: var(--avp-text); background: var(--avp-surface); border-color: var(--avp-muted); }
.avp-good { color: var(--avp-good); background: var(--avp-good-bg); }
.avp-warn { color: var(--avp-warn); background: var(--avp-warn-bg); }
.avp-off { color: var(--avp-off); background: var(--avp-off-bg); }
.avp-doubt { color: var(--avp-doubt); background: var(--avp-doubt-bg); }
.avp-section { margin-top: 2.25rem; scroll-margin-top: 1rem; }
.avp-glance, .avp-local-employment { margin-top: 1.1rem; }
.avp-rest > .avp-section { padding-top: 1.5rem; border-top: 1px solid var(--avp-line); }
.avp-facts { border-collapse: collapse; width: 100%; margin-top: .6rem; }
.avp-facts th, .avp-facts td { padding: .45rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--avp-line); }
.avp-facts tr:first-child > * { border-top: 0; }
.avp-facts th { width: 34%; padding-right: 1rem; font-weight: 400; color: var(--avp-muted); min-width: 7.25em; }
.avp .avp-facts ul { margin: 0; padding: 0; list-style: none; }
.avp .avp-facts li { margin: 0; padding: 0; }
.avp .avp-facts li + li { margin-top: .3rem; }
.avp-glance .avp-facts { margin-top: 0; }
.avp-glance th, .avp-glance td { padding: .15rem 0; border: 0; }
.avp-glance th { width: 5.5rem; min-width: 0; }
.avp-glance td { font-weight: 600; }
.avp-actions { display: flex; flex-wrap: wrap; gap: .75rem; }
.avp .avp-actions { margin-top: 1.1rem; }
.avp-button { display: inline-flex; align-items: center; gap: .35em; min-height: 2.75rem; padding: .4rem 1.1rem; border: .125rem solid var(--avp-accent); border-radius: var(--avp-radius); font-weight: 600; text-decoration: none; }
.avp a.avp-button { color: var(--avp-on-accent); background: var(--avp-accent); }
.avp a.avp-second { color: var(--avp-accent); background: none; }
.avp a.avp-button:hover { text-decoration: underline; }
.avp-contents { display: none; }
.avp-notice { display: flex; gap: .5rem; padding: .75rem 1rem; border-radius: var(--avp-radius); background: var(--avp-surface); }
.avp-notice .avp-sign { flex: none; font-family: Georgia, serif; color: var(--avp-accent); }
.avp-scroll { margin-top: .6rem; overflow-x: auto; }
.avp-table { border-collapse: collapse; overflow-wrap: normal; }
.avp-table th, .avp-table td { padding: .4rem .75rem; text-align: left; vertical-align: top; border: 1px solid var(--avp-line); }
.avp-table th { background: var(--avp-surface); }
.avp-printed, .avp-notes { list-style: none; }
.avp .avp-notes, .avp .avp-printed { padding-left: 0; }
.avp-marker { font-weight: 600; }
.avp .avp-notes li { padding: 0; }
.avp-notes li:target { background: var(--avp-surface); }
.avp-back { padding: .2em .4em; }
.avp-unsaid ul { list-style: none; padding: 0; }
.avp-unsaid li { display: inline; margin: 0; padding: 0; }
.avp-unsaid li:not(:last-child)::after { content: " · "; color: var(--avp-muted); }
.avp-terms { margin: .6rem 0 0; }
.avp-terms div { padding: .45rem 0; border-top: 1px solid var(--avp-line); break-inside: avoid; }
.avp-terms div:first-child { border-top: 0; }
.avp-terms dt { font-weight: 600; }
.avp-terms dd { margin: 0; color: var(--avp-muted); }
.avp-foot { margin-top: 2.5rem; border-top: 1px solid var(--avp-line); color: var(--avp-muted); font-size: .9375rem; }
.avp-links { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; }
.avp .avp-links { padding: 0; }
.avp-links a { display: inline-block; padding: .5rem 0; }
.avp-running { display: none; }
@media (min-width: 37.5em) {
  .avp-page > main, .avp-page > footer { padding-left: 2rem; padding-right: 2rem; }
  .avp-contents { display: block; margin-top: 1.5rem; font-size: .9375rem; }
  .avp-contents p { color: var(--avp-muted); }
  .avp-contents ul { columns: 2; column-gap: 2rem; padding: 0; list-style: none; margin-top: .25rem; }
  .avp .avp-contents li { margin: 0; padding: 0; break-inside: avoid; }
  .avp-contents a { display: inline-block; padding: .2rem 0; }
  .avp-terms div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; }
}
@media (min-width: 62em) {
  .avp-page > main, .avp-page > footer { max-width: calc(var(--avp-measure) + 27.5rem); padding-top: 2.5rem; }
  .avp-page > footer { padding-top: 0; }
  .avp-article { display: grid; grid-template-columns: minmax(0, var(--avp-measure)) minmax(0, 20rem); grid-template-rows: auto auto 1fr auto; column-gap: 3.5rem; align-items: start; }
  .avp-head, .avp-first, .avp-rest { grid-column: 1; min-width: 0; }
  .avp-first { grid-row: 2 / span 2; }
  .avp-rest { grid-row: 4; }
  .avp-status { grid-column: 2; grid-row: 1 / span 2; margin-top: 0; }
  .avp-essentials { grid-column: 2; grid-row: 3 / span 2; position: sticky; top: 1.5rem; margin-top: 1.25rem; font-size: 1rem; padding: 1.1rem 1.2rem; border: 1px solid var(--avp-line); border-radius: var(--avp-radius); }
  .avp-essentials .avp-facts, .avp-essentials .avp-facts tbody, .avp-essentials tr, .avp-essentials th, .avp-essentials td { display: block; width: auto; }
  .avp-essentials th, .avp-essentials td { padding: 0; border: 0; }
  .avp-essentials small { display: block; }
  .avp-essentials small::before { content: none; }
  .avp-essentials tr { padding: .35rem 0; border-top: 1px solid var(--avp-line); }
  .avp-essentials tr:first-child { border-top: 0; }
  .avp-essentials th { font-size: .875rem; }
}
`
