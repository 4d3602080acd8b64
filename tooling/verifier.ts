import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceStylesheet } from '@avpkit/html'
import { bundle } from './bundle.ts'
import { root } from './step.ts'
import { verifierStyle } from './verifier/style.ts'
import { fixedWords, words } from './verifier/words.ts'

const example = 'examples/offers/05-annee-fausse.md'

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Code that can stand in its element: nothing in it may end the element or begin a comment. */
const inlined = (code: string): string => {
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error('The bundle holds markup that would end its element')
  return code
}

const word = (name: string): string => `data-word="${name}">${fixedWords('fr')[name] ?? ''}`

const purposes = Object.keys(words.fr.purposes)
  .map(
    (purpose, index) =>
      `<label><input type="radio" name="purpose" value="${purpose}"${index === 0 ? ' checked' : ''}> <span ${word(`purpose-${purpose}`)}</span></label>`,
  )
  .join('')

/**
 * The verifier as one file: paste a text, see what is read of it, copy the report, print. It asks for nothing and keeps nothing; its policy
 * lets only its own style and script in.
 */
export const verifierPage = async (): Promise<string> => {
  const text = readFileSync(join(root, example), 'utf8')
  const script = inlined(await bundle(join(root, 'tooling/verifier/page.ts'), { exampleText: JSON.stringify(text) }))
  const style = inlined(evidenceStylesheet() + verifierStyle)
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.fr.title}</title>
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<style>${style}</style>
</head>
<body class="avp avp-evidence avp-sheet">
<a class="avp-skip" href="#text" ${word('skip')}</a>
<header class="avp-top-bar"><p>avpkit</p><button type="button" id="language" lang="en" ${word('otherLanguage')}</button></header>
<main>
<div class="avp-input">
<h1 ${word('title')}</h1>
<p ${word('lead')}</p>
<p class="avp-promise" ${word('promise')}</p>
<noscript><p>${words.fr.noScript}</p></noscript>
<label for="text" ${word('text')}</label>
<p class="avp-hint" id="hint" ${word('hint')}</p>
<textarea id="text" rows="12" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="hint" lang="fr"></textarea>
<fieldset id="purpose"><legend ${word('purpose')}</legend>${purposes}</fieldset>
<p class="avp-buttons"><button type="button" id="check" ${word('check')}</button><button type="button" id="example" ${word('example')}</button><button type="button" id="clear" ${word('clear')}</button></p>
</div>
<p class="avp-said" id="said" role="status"></p>
<section id="result" tabindex="-1" aria-labelledby="report-name" hidden>
<p class="avp-buttons"><button type="button" id="copy" ${word('copy')}</button><button type="button" id="print" ${word('print')}</button></p>
<span id="report-name" hidden ${word('report')}</span>
<textarea id="plain" rows="12" readonly hidden autocomplete="off" aria-labelledby="report-name"></textarea>
<div id="evidence"></div>
</section>
</main>
<footer class="avp-foot"><p ${word('decides')}</p></footer>
<script>${script}</script>
</body>
</html>
`
}

if (import.meta.main) {
  const page = await verifierPage()
  const path = join(root, 'out', 'verifier.html')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(path, page)
  console.log(`out/verifier.html, ${Math.round(Buffer.byteLength(page) / 1024)} KB: open it in a browser, it needs no network`)
}
