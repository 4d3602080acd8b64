/** Rules that every page and fragment shares. Colours and measures come from custom properties. */
export const base = `
.avp {
  color: var(--avp-text);
  background: var(--avp-bg);
  font: 1.0625rem/1.55 var(--avp-font);
  overflow-wrap: anywhere;
  hanging-punctuation: first;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.avp *, .avp *::before, .avp *::after { box-sizing: border-box; }
.avp h1, .avp h2, .avp h3, .avp h4, .avp h5, .avp h6 {
  margin: 0;
  font-family: var(--avp-font-head);
  line-height: 1.2;
  text-wrap: balance;
}
.avp h2 { font-size: 1.3125rem; }
.avp h3 { font-size: 1.0625rem; margin-top: 1.25rem; }
.avp h4, .avp h5, .avp h6 { font-size: 1rem; margin-top: 1rem; color: var(--avp-muted); }
.avp p { margin: .6rem 0 0; text-wrap: pretty; }
.avp ul, .avp ol { margin: .6rem 0 0; padding-left: 1.35rem; }
.avp li { margin-top: .35rem; padding-left: .15rem; }
.avp li > ul, .avp li > ol, .avp li > p { margin-top: .35rem; }
.avp li::marker { color: var(--avp-accent); }
.avp a { color: var(--avp-accent); text-underline-offset: .18em; text-decoration-thickness: .07em; }
.avp a:hover { text-decoration-thickness: .14em; }
.avp a:focus-visible, .avp [tabindex]:focus-visible { outline: .1875rem solid var(--avp-accent); outline-offset: .1875rem; border-radius: .125rem; }
.avp small { font-size: .9375rem; color: var(--avp-muted); }
.avp small::before { content: "·\\a0"; }
.avp sup { line-height: 0; font-size: .8em; }
.avp sup a { padding: .4em .15em; }
.avp time { font-variant-numeric: lining-nums; }
.avp-sign {
  display: inline-block;
  width: 1.6em;
  height: 1.6em;
  margin-right: .25em;
  border: .125rem solid;
  border-radius: 50%;
  font-weight: 700;
  font-size: .8em;
  line-height: 1.4em;
  text-align: center;
}
.avp-unseen, .avp-skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.avp-skip:focus {
  position: absolute;
  z-index: 1;
  top: .5rem;
  left: .5rem;
  padding: .6rem 1rem;
  color: var(--avp-on-accent);
  background: var(--avp-accent);
}
`
