/** Rules of the verifier's own parts, beside the style of the evidence. */
export const verifierStyle = `
.avp-top-bar{display:flex;justify-content:space-between;align-items:center;gap:1rem;max-width:92rem;margin:0 auto;padding:.75rem 1.25rem 0;color:var(--avp-muted)}
.avp .avp-top-bar p{margin:0}
.avp-sheet>main{padding-top:.5rem}
.avp h1{font-size:clamp(1.5rem,1.25rem + 1.2vw,2rem)}
.avp-input{max-width:60rem}
.avp-promise{color:var(--avp-good)}
.avp-input label[for]{display:block;margin-top:1.25rem;font-weight:600}
.avp-hint{color:var(--avp-muted);font-size:.9375rem}
.avp .avp-hint{margin:.1rem 0 .4rem}
.avp textarea{display:block;width:100%;padding:.75rem;border:1px solid var(--avp-muted);border-radius:var(--avp-radius);color:var(--avp-text);background:var(--avp-surface);font:.9375rem/1.5 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;resize:vertical}
.avp fieldset{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.75rem 0 0;padding:0;border:0}
.avp legend{float:left;padding:.25rem 0}
.avp fieldset label{display:inline-flex;align-items:center;gap:.5rem;padding:.25rem 0}
.avp input[type=radio]{width:1.2rem;height:1.2rem;margin:0;accent-color:var(--avp-accent)}
.avp-buttons{display:flex;flex-wrap:wrap;gap:.75rem}
.avp .avp-buttons{margin-top:1rem}
.avp button{min-height:2.75rem;padding:.4rem 1.1rem;border:.125rem solid var(--avp-accent);border-radius:var(--avp-radius);color:var(--avp-accent);background:none;font:600 1rem/1.3 var(--avp-font);cursor:pointer}
.avp button:hover{text-decoration:underline}
.avp #check{color:var(--avp-on-accent);background:var(--avp-accent)}
.avp :is(button,textarea,input):focus-visible{outline:.1875rem solid var(--avp-accent);outline-offset:.1875rem}
.avp-said{min-height:1.55em;font-weight:600}
#result{margin-top:1.5rem;border-top:1px solid var(--avp-line);padding-top:1.5rem}
@media (min-width:62em){.avp-top-bar{padding:.75rem 2.5rem 0}}
#result:focus{outline:none}
#result[hidden],textarea[hidden]{display:none}
#result .avp-buttons{margin:0 0 1.25rem}
#plain{margin-bottom:1.25rem}
@media print{.avp-top-bar,.avp-input,.avp-said,#result .avp-buttons,#plain,h1{display:none}.avp #result{margin:0;padding:0;border:0}}
`.replaceAll('\n', '')
