import type { Locale } from '@avpkit/core'
import type { CommandName } from '../usage/commands.ts'
import type { OptionName, Placeholder } from '../usage/options.ts'

/** What a command does, in a line and in a few, with commands to try. */
interface CommandHelp {
  readonly summary: string
  readonly about: readonly string[]
  readonly examples: readonly string[]
}

/** The words of the help. */
export interface HelpWords {
  readonly does: string
  readonly usage: string
  readonly commandsTitle: string
  readonly optionsTitle: string
  readonly everywhere: string
  readonly examplesTitle: string
  readonly more: string
  readonly files: string
  readonly statusTitle: string
  readonly statuses: readonly string[]
  readonly decides: string
  readonly placeholders: { readonly [P in Placeholder]: string }
  readonly operands: { readonly files: string; readonly offer: string }
  readonly commands: { readonly [C in CommandName]: CommandHelp }
  readonly options: { readonly [O in OptionName]: string }
}

export const helpWords: { readonly [L in Locale]: HelpWords } = {
  fr: {
    does: 'avp lit les avis de vacance de poste de la Nouvelle-Calédonie.',
    usage: 'Usage',
    commandsTitle: 'Commandes',
    optionsTitle: 'Options',
    everywhere: 'Partout',
    examplesTitle: 'Exemples',
    more: 'avp COMMANDE --help en dit plus sur chacune.',
    files: "FICHIERS : PDF, DOCX, HTML, textes ou Markdown, dossiers, motifs (« avis/*.md »), ou « - » pour l'entrée standard.",
    statusTitle: 'Code de sortie',
    statuses: ['0  fait', "1  quelque chose est à corriger (lint), ou un fichier n'a pas pu être lu", '2  commande mal écrite'],
    decides: "Cet outil informe ; il ne décide pas. Seul l'avis officiel publié fait foi.",
    placeholders: {
      FILE: 'FICHIER',
      FILE_OR_DASH: 'FICHIER|-',
      PLUGIN: 'NOM|CHEMIN',
      INSTANT: 'INSTANT',
      DATE: 'DATE',
      STRETCH: 'DE..À[=yes]',
      TEXT: 'TEXTE',
    },
    operands: { files: '[FICHIERS…]', offer: 'AVIS' },
    commands: {
      parse: {
        summary: 'ce que dit chaque avis, et où',
        about: [
          'Lit chaque avis en données : ses champs, la place de chacun dans le texte, ses parties, et ce qui est douteux.',
          'Dans un terminal, un tableau ; ailleurs, une lecture JSON par ligne.',
        ],
        examples: [
          'avp parse avis.txt',
          'avp parse dossier/ --format jsonl > lectures.jsonl',
          'pdftotext -layout avis.pdf - | avp parse -',
        ],
      },
      lint: {
        summary: 'ce qui est à corriger ou à vérifier avant publication',
        about: [
          "Contrôle chaque avis et montre, sous l'extrait concerné, ce qui ne va pas et quoi faire. L'orthographe n'est pas contrôlée.",
        ],
        examples: ['avp lint projet.md --purpose draft', 'avp lint dossier/ --format sarif -o avis.sarif'],
      },
      check: {
        summary: "où en est une personne au regard de l'emploi local",
        about: [
          "Répond avec les raisons et les textes. AVIS est un texte, ou le JSON d'une lecture ou d'un avis.",
          "Dans un terminal, les indications qui manquent sont demandées, les plus décisives d'abord. Rien n'est enregistré.",
          "Les indications sont personnelles : données en options, elles restent dans l'historique du terminal et se voient dans la liste des processus. Préférez les questions, ou --candidate - (entrée standard).",
        ],
        examples: [
          'avp check avis.txt',
          'avp check avis.txt --candidate personne.yaml --at 2025-07-10T09:00:00+11:00',
          'avp check lecture.json --candidate - --format json < personne.json',
        ],
      },
      render: {
        summary: "l'avis en page web ou en PDF accessibles",
        about: [
          "Sans --at, le document nomme la date limite sans dire où l'on en est. AVIS est un texte, ou le JSON d'une lecture ou d'un avis.",
        ],
        examples: ['avp render avis.txt -o offre.html', 'avp render lecture.json --to pdf -o offre.pdf --at 2025-07-10T09:00:00+11:00'],
      },
      stats: {
        summary: 'ce qui est lu dans un ensemble de textes, et ce qui a bougé',
        about: [
          "Compte, par champ, les états de lecture, et par signalement, les textes concernés. Avec --compare, montre ce qui a bougé depuis un tableau enregistré : un modèle d'avis a peut-être changé.",
        ],
        examples: ['avp stats dossier/', 'avp stats dossier/ --format json -o avant.json', 'avp stats dossier/ --compare avant.json'],
      },
      schema: {
        summary: "le schéma JSON d'un document",
        about: ["Sans mot, celui de l'avis (offer). Avec --plugin, les champs du module y sont."],
        examples: ['avp schema', 'avp schema reading -o reading.schema.json'],
      },
    },
    options: {
      help: 'cette aide',
      version: 'la version',
      locale: 'la langue ; sans elle, celle du terminal (LANG), sinon le français',
      plugin: 'un module de plus (peut se répéter)',
      purpose: 'ce que le texte devrait contenir : un avis publié (par défaut), un projet, un extrait',
      format: 'la forme du résultat',
      to: 'la forme du document ; sans elle, celle du nom donné à -o',
      html: 'une page qui montre le texte et ce qui a été lu, côte à côte',
      output: 'écrire le résultat dans ce fichier',
      force: "remplacer le fichier s'il existe",
      at: 'le moment dont on parle, par ex. 2025-07-10T09:00:00+11:00',
      compare: 'un tableau enregistré auparavant par --format json',
      candidate: "les indications d'une personne, en JSON ou YAML",
      'nc-citizen': 'citoyen ou citoyenne de la Nouvelle-Calédonie',
      'resident-since': 'réside en Nouvelle-Calédonie depuis : 2017, 2017-03 ou 2017-03-01',
      absence: 'une absence, et si elle est protégée (peut se répéter)',
      'nc-civil-servant': 'fonctionnaire de la Nouvelle-Calédonie',
      'passed-competitive-exam': 'lauréat ou lauréate de concours',
      'french-national': 'de nationalité française',
      'required-diploma': 'a le diplôme exigé',
      'partner-of-citizen': 'en couple (mariage, PACS) avec une personne citoyenne',
      scope: "le grade, le domaine ou le corps visé, dans les mots de l'avis",
      time: 'dire le temps que cela a pris',
    },
  },
  en: {
    does: "avp reads New Caledonia's public job offers (avis de vacance de poste).",
    usage: 'Usage',
    commandsTitle: 'Commands',
    optionsTitle: 'Options',
    everywhere: 'Everywhere',
    examplesTitle: 'Examples',
    more: 'avp COMMAND --help says more about each.',
    files: 'FILES: PDF, DOCX, HTML, texts or Markdown, folders, patterns ("offers/*.md"), or "-" for standard input.',
    statusTitle: 'Exit status',
    statuses: ['0  done', "1  something is to be corrected (lint), or a file couldn't be read", '2  wrong usage'],
    decides: "This tool informs; it doesn't decide. Only the official notice counts.",
    placeholders: {
      FILE: 'FILE',
      FILE_OR_DASH: 'FILE|-',
      PLUGIN: 'NAME|PATH',
      INSTANT: 'INSTANT',
      DATE: 'DATE',
      STRETCH: 'FROM..TO[=yes]',
      TEXT: 'TEXT',
    },
    operands: { files: '[FILES…]', offer: 'OFFER' },
    commands: {
      parse: {
        summary: 'what each offer says, and where',
        about: [
          'Reads each offer into data: its fields, where each stands in the text, its sections, and what is doubtful.',
          'On a terminal a table; elsewhere one reading in JSON a line.',
        ],
        examples: [
          'avp parse offer.txt',
          'avp parse folder/ --format jsonl > readings.jsonl',
          'pdftotext -layout offer.pdf - | avp parse -',
        ],
      },
      lint: {
        summary: 'what to correct or to check before publication',
        about: ["Checks each offer and shows below the words concerned what is wrong and what to do. Spelling isn't checked."],
        examples: ['avp lint draft.md --purpose draft', 'avp lint folder/ --format sarif -o offers.sarif'],
      },
      check: {
        summary: 'where a person stands under the local employment rule',
        about: [
          'Answers with the reasons and the law. OFFER is a text, or a reading or an offer in JSON.',
          'At a terminal, missing facts are asked for, the most decisive first. Nothing is stored.',
          "Facts are personal: given as options they stay in the shell's history and show in the list of processes. Better answer the questions, or use --candidate - (standard input).",
        ],
        examples: [
          'avp check offer.txt',
          'avp check offer.txt --candidate person.yaml --at 2025-07-10T09:00:00+11:00',
          'avp check reading.json --candidate - --format json < person.json',
        ],
      },
      render: {
        summary: 'the offer as an accessible web page or PDF',
        about: [
          'Without --at the document names the deadline and not where candidatures stand. OFFER is a text, or a reading or an offer in JSON.',
        ],
        examples: ['avp render offer.txt -o offer.html', 'avp render reading.json --to pdf -o offer.pdf --at 2025-07-10T09:00:00+11:00'],
      },
      stats: {
        summary: 'how much of a set of texts is read, and what moved',
        about: [
          'Counts the states of each field, and the texts with each finding. With --compare it shows what moved since a saved table: a template may have changed.',
        ],
        examples: ['avp stats folder/', 'avp stats folder/ --format json -o before.json', 'avp stats folder/ --compare before.json'],
      },
      schema: {
        summary: 'the JSON Schema of a document',
        about: ["Without a word, the offer's. With --plugin, the plug-in's fields are in it."],
        examples: ['avp schema', 'avp schema reading -o reading.schema.json'],
      },
    },
    options: {
      help: 'this help',
      version: 'the version',
      locale: 'the language; by default that of the terminal (LANG), else French',
      plugin: 'one more plug-in (may be repeated)',
      purpose: 'what the text should hold: a published offer (default), a draft, an extract',
      format: 'the form of the result',
      to: 'the form of the document; by default that of the name given to -o',
      html: 'a page that shows the text and what was read, side by side',
      output: 'write the result to this file',
      force: 'replace the file if it exists',
      at: 'the moment in question, e.g. 2025-07-10T09:00:00+11:00',
      compare: 'a table saved earlier by --format json',
      candidate: 'the facts of a person, in JSON or YAML',
      'nc-citizen': 'a citizen of New Caledonia',
      'resident-since': 'living in New Caledonia since: 2017, 2017-03 or 2017-03-01',
      absence: 'an absence, and whether it is protected (may be repeated)',
      'nc-civil-servant': 'a civil servant of New Caledonia (fonctionnaire)',
      'passed-competitive-exam': 'passed a concours',
      'french-national': 'of French nationality',
      'required-diploma': 'holds the required diploma',
      'partner-of-citizen': 'married to or in a PACS with a citizen',
      scope: "the grade, domain or corps applied for, in the offer's words",
      time: 'say how long it took',
    },
  },
}
