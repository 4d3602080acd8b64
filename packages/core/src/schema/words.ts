import type { Locale } from '../locale.ts'
import type { IssueCode } from './issue.ts'
import { deepest, largest } from './plain.ts'

/** The words of one language about documents that don't have the shape of the contract. */
export interface Words {
  readonly root: string
  readonly sentence: (where: string, found: string, expected: string, todo: string) => string
  readonly quoted: (text: string) => string
  readonly nothing: string
  readonly list: (length: number) => string
  readonly object: string
  readonly foreign: { readonly [found: string]: string }
  readonly types: { readonly [type: string]: string }
  readonly forms: { readonly [form: string]: string }
  readonly exactly: (value: string) => string
  readonly oneOf: (values: string) => string
  readonly keys: (keys: string) => string
  readonly least: (least: number) => string
  readonly most: (most: number) => string
  readonly or: string
  readonly todo: { readonly [C in Exclude<IssueCode, 'more'>]: string }
  /** Said instead when `null` stands for a value that isn't known. */
  readonly insteadOfNull: string
  readonly more: (count: number) => string
}

const grouped = (count: number, blank: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, blank)

const fr: Words = {
  root: 'le document',
  sentence: (where, found, expected, todo) => `${where} : ${found} ; attendu : ${expected}. ${todo}`,
  quoted: (text) => `« ${text} »`,
  nothing: 'rien',
  list: (length) => (length > 1 ? `une liste de ${length} éléments` : length === 1 ? "une liste d'un élément" : 'une liste vide'),
  object: 'un objet',
  foreign: {
    undefined: '« undefined »',
    function: 'une fonction',
    symbol: 'un symbole',
    bigint: 'un grand entier (bigint)',
    'not-finite': 'NaN ou un infini',
    instance: "l'instance d'une classe (Date, Map…)",
    cyclic: 'un objet qui se contient lui-même',
    'too-deep': `plus de ${deepest} niveaux`,
    'too-large': `plus de ${grouped(largest, ' ')} valeurs`,
    unreadable: 'une valeur qui ne se laisse pas lire',
  },
  types: {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'true ou false',
    array: 'une liste',
    tuple: 'une liste',
    object: 'un objet',
    record: 'un objet',
    null: 'null',
    nonoptional: 'une valeur',
    json: 'du JSON',
  },
  forms: {
    'plain-date': 'un jour qui existe, écrit AAAA-MM-JJ (2025-07-18)',
    'partial-date': 'une année, un mois ou un jour qui existe, écrit AAAA, AAAA-MM ou AAAA-MM-JJ (2017-03)',
    instant: 'un moment avec son décalage horaire (2025-07-10T09:00:00+11:00)',
    month: 'un mois, écrit AAAA-MM (2025-03)',
    phone: 'un numéro avec son indicatif, sans blanc (+687268705)',
    template_literal: "le nom d'un module et celui d'une partie (opt/organigram)",
    'span-order': 'un début qui ne dépasse pas la fin',
    'marks-inside': "des repères qui restent à l'intérieur de « text »",
    'chosen-claim': "le rang d'un élément de « claims », compté à partir de 0",
    'outline-parallel': "autant d'éléments que dans « offer.sections »",
    'within-levels': `${deepest} niveaux au plus`,
    'within-values': `${grouped(largest, ' ')} valeurs au plus`,
  },
  exactly: (value) => value,
  oneOf: (values) => `l'une de ces valeurs : ${values}`,
  keys: (keys) => `l'une de ces clés : ${keys}`,
  least: (least) => `un nombre à partir de ${least}`,
  most: (most) => `un nombre jusqu'à ${most}`,
  or: ' ou ',
  todo: {
    missing: 'Ajoutez cette clé.',
    'wrong-type': 'Remplacez la valeur.',
    'wrong-value': 'Corrigez la valeur.',
    'wrong-format': "Corrigez la valeur, ou retirez la clé si elle n'est pas connue.",
    'out-of-range': 'Corrigez le nombre.',
    inconsistent: 'Accordez ces valeurs entre elles.',
    'unknown-key': 'Corrigez le nom de la clé, ou retirez-la.',
    'unknown-kind': "Indiquez ce qu'est le document, ou validez-le avec validateAs s'il ne le dit pas.",
    'unknown-version': 'Mettez avpkit à jour, ou demandez un document de la version 1.',
    'not-an-object': "Donnez un seul document ; lisez d'abord un texte avec JSON.parse, et validez une liste élément par élément.",
    cyclic: 'Coupez la boucle.',
    'too-deep': "Vérifiez d'où vient le document : aucun avis n'en a autant.",
    'too-large': 'Validez les documents un par un.',
    unreadable: "Donnez une copie simple de l'objet.",
    'not-json': 'Retirez la clé, ou donnez une valeur que JSON connaît.',
  },
  insteadOfNull: "Retirez la clé si la valeur n'est pas connue.",
  more: (count) =>
    `${count > 1 ? `${count} autres points ne sont pas montrés` : "Un autre point n'est pas montré"}. Corrigez d'abord ceux-ci.`,
}

const en: Words = {
  root: 'the document',
  sentence: (where, found, expected, todo) => `${where}: found ${found}; expected ${expected}. ${todo}`,
  quoted: (text) => `“${text}”`,
  nothing: 'nothing',
  list: (length) => (length > 1 ? `a list of ${length} items` : length === 1 ? 'a list of one item' : 'an empty list'),
  object: 'an object',
  foreign: {
    undefined: '“undefined”',
    function: 'a function',
    symbol: 'a symbol',
    bigint: 'a bigint',
    'not-finite': 'NaN or an infinity',
    instance: 'an instance of a class (Date, Map…)',
    cyclic: 'an object that contains itself',
    'too-deep': `more than ${deepest} levels`,
    'too-large': `more than ${grouped(largest, ',')} values`,
    unreadable: "a value that can't be read",
  },
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
    nonoptional: 'a value',
    json: 'JSON',
  },
  forms: {
    'plain-date': 'a day that exists, written YYYY-MM-DD (2025-07-18)',
    'partial-date': 'a year, a month or a day that exists, written YYYY, YYYY-MM or YYYY-MM-DD (2017-03)',
    instant: 'a moment with its distance from UTC (2025-07-10T09:00:00+11:00)',
    month: 'a month, written YYYY-MM (2025-03)',
    phone: 'a number with its country code and no blanks (+687268705)',
    template_literal: 'the name of a plug-in and that of a section (opt/organigram)',
    'span-order': "a start that isn't after the end",
    'marks-inside': 'marks that stay inside “text”',
    'chosen-claim': 'the place of an item of “claims”, counted from 0',
    'outline-parallel': 'as many items as “offer.sections” has',
    'within-levels': `at most ${deepest} levels`,
    'within-values': `at most ${grouped(largest, ',')} values`,
  },
  exactly: (value) => value,
  oneOf: (values) => `one of these values: ${values}`,
  keys: (keys) => `one of these keys: ${keys}`,
  least: (least) => `a number from ${least} up`,
  most: (most) => `a number up to ${most}`,
  or: ' or ',
  todo: {
    missing: 'Add this key.',
    'wrong-type': 'Replace the value.',
    'wrong-value': 'Correct the value.',
    'wrong-format': "Correct the value, or leave the key out if it isn't known.",
    'out-of-range': 'Correct the number.',
    inconsistent: 'Make these values agree.',
    'unknown-key': 'Correct the name of the key, or take it out.',
    'unknown-kind': "Say what the document is, or use validateAs for one that doesn't say it.",
    'unknown-version': 'Update avpkit, or ask for a document of version 1.',
    'not-an-object': 'Give one document; read a text with JSON.parse first, and validate a list item by item.',
    cyclic: 'Cut the loop.',
    'too-deep': 'Check where the document comes from: no notice has as many.',
    'too-large': 'Validate the documents one by one.',
    unreadable: 'Give a plain copy of the object.',
    'not-json': 'Leave the key out, or give a value that JSON knows.',
  },
  insteadOfNull: "Leave the key out if the value isn't known.",
  more: (count) => `${count > 1 ? `${count} other points aren't shown` : "Another point isn't shown"}. Correct these first.`,
}

export const words: { readonly [L in Locale]: Words } = { fr, en }
