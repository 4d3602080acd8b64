/** A clean A4: black on white, headings with their text, links printed, the reference and the page's number on each sheet. */
export const print = `
@page { size: A4; margin: 16mm 20mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); vertical-align: top; margin-top: -5mm; font: 9pt sans-serif; color: #444; } }
@media print {
  .avp { font-size: 10pt; line-height: 1.4; color: #000; background: #fff; }
  .avp-page > main, .avp-page > footer { max-width: none; padding: 0 0 9mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .avp-article { display: block; }
  .avp h1 { font-size: 18pt; }
  .avp h2 { font-size: 13pt; }
  .avp h3 { font-size: 11pt; }
  .avp h1, .avp h2, .avp h3, .avp h4, .avp h5, .avp h6 { break-after: avoid; break-inside: avoid; }
  .avp h2 + *, .avp h3 + * { break-before: avoid; }
  .avp p, .avp li { orphans: 3; widows: 3; }
  .avp li, .avp tr, .avp-status, .avp-notice { break-inside: avoid; }
  .avp-section { margin-top: 5mm; }
  .avp-facts th, .avp-facts td, .avp-terms div { padding: .6mm 0; }
  .avp li { margin-top: .8mm; }
  .avp-kicker { color: #000; }
  .avp-rest > .avp-section { padding-top: 0; border: 0; }
  .avp-status { padding: 2mm 3mm; color: #000; background: none; border-color: #000; }
  .avp-status p { display: inline; }
  .avp-status p::after { content: " "; }
  .avp-status p + p + p::before { content: "· "; }
  .avp-status .avp-date { font-size: inherit; }
  .avp-skip, .avp-actions, .avp-contents, .avp-back { display: none; }
  .avp-essentials { position: static; border: 0; padding: 0; max-height: none; overflow: visible; }
  .avp-scroll { overflow: visible; }
  .avp a { color: inherit; }
  .avp a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; }
  .avp-sign { height: auto; width: auto; border: 0; }
  .avp-essentials { margin-top: 6mm; }
  .avp small { font-size: .9em; }
  .avp small, .avp-facts th, .avp-terms dd { color: #333; }
  .avp-links li:not(:first-child), .avp-links li:first-child > a:not([href^="http"]) { display: none; }
  .avp-foot { margin-top: 8mm; break-inside: avoid; font-size: 9pt; color: #000; }
  .avp-page .avp-running { display: block; position: fixed; bottom: 0; left: 0; margin: 0; font-size: 9pt; color: #444; }
}
`
