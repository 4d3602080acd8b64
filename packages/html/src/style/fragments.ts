/** Rules of the verdict and of the list of offers. */
export const fragments = `
.avp-verdict { padding: 1rem 1.2rem 1.2rem; border: 1px solid; border-left-width: .375rem; border-radius: var(--avp-radius); background: var(--avp-bg); }
.avp-verdict.avp-good { border-color: var(--avp-good); }
.avp-verdict.avp-plain { border-color: var(--avp-muted); }
.avp-verdict.avp-doubt { border-color: var(--avp-doubt); }
.avp-verdict.avp-off { border-color: var(--avp-off); }
.avp-verdict.avp-warn { border-color: var(--avp-warn); }
.avp-good > :is(h2, h3, h4) { color: var(--avp-good); }
.avp-doubt > :is(h2, h3, h4) { color: var(--avp-doubt); }
.avp-warn > :is(h2, h3, h4) { color: var(--avp-warn); }
.avp-off > :is(h2, h3, h4) { color: var(--avp-off); }
.avp .avp-verdict > :is(h2, h3, h4) { margin: 0; font-size: 1.25rem; }
.avp-verdict dl { margin: .6rem 0 0; }
.avp-verdict dl > div { padding: .5rem 0; border-top: 1px solid var(--avp-line); }
.avp-verdict dl > div:first-child { border-top: 0; }
.avp-verdict dt { color: var(--avp-muted); }
.avp-verdict dd { margin: 0; }
.avp-verdict dd p { margin: 0; }
.avp-verdict dd p + p { margin-top: .35rem; }
.avp-verdict details { margin-top: .4rem; padding-top: .6rem; border-top: 1px solid var(--avp-line); font-size: .9375rem; }
.avp-verdict summary { min-height: 2rem; cursor: pointer; color: var(--avp-accent); font-weight: 600; }
.avp-verdict summary:focus-visible { outline: .1875rem solid var(--avp-accent); outline-offset: .1875rem; }
.avp.avp-list { margin: 0; padding: 0; list-style: none; }
.avp-list .avp-row { margin: 0; padding: .8rem 0; border-top: 1px solid var(--avp-line); }
.avp-list .avp-row:first-child { border-top: 0; }
.avp-list p { margin: 0; }
.avp-when { font-weight: 600; }
.avp-when small { font-weight: 400; }
.avp-when small::before { content: none; }
.avp-name { font-size: 1.125rem; font-weight: 600; line-height: 1.3; }
.avp-about { color: var(--avp-muted); }
.avp-badge { display: inline-block; margin-top: .3rem; padding: .05rem .6rem; border: 1px solid var(--avp-good); border-radius: 1rem; color: var(--avp-good); font-size: .9375rem; }
.avp-past .avp-when, .avp-past .avp-name { color: var(--avp-muted); font-weight: 400; }
.avp-past time { text-decoration: line-through; }
@media (min-width: 37.5em) {
  .avp-verdict dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: 1rem; }
  .avp-list .avp-row { display: grid; grid-template-columns: 10rem 1fr; gap: 1.25rem; }
  .avp-when small { display: block; }
}
`
