import type { Locale } from '@avpkit/core'
import type { CommandName } from './commands.ts'

/** Sentences about a command line that can't be followed; each says what to type instead. */
export interface FaultWords {
  noCommand(commands: readonly string[]): string
  unknownCommand(word: string, meant: string | undefined, commands: readonly string[]): string
  /** `elsewhere`: another command takes this option. */
  unknownOption(option: string, meant: string | undefined, elsewhere: boolean): string
  unwantedValue(option: string): string
  missingValue(option: string, choices: readonly string[] | undefined): string
  wrongValue(option: string, value: string, choices: readonly string[], meant: string | undefined): string
  wrongWord(word: string, choices: readonly string[], meant: string | undefined): string
  tooMany(command: CommandName, operand: string): string
  noInput(command: CommandName): string
  stdinTwice: string
  /** Where more is said. */
  seeHelp(command: CommandName | undefined): string
}

const helpOf = (command: CommandName | undefined): string => (command === undefined ? 'avp --help' : `avp ${command} --help`)

export const faultWords: { readonly [L in Locale]: FaultWords } = {
  fr: {
    noCommand: (commands) => `Quelle commande ? Choisissez parmi : ${commands.join(', ')}.`,
    unknownCommand: (word, meant, commands) =>
      `« ${word} » n'est pas une commande. ${meant ? `Vouliez-vous écrire « avp ${meant} » ?` : `Choisissez parmi : ${commands.join(', ')}.`}`,
    unknownOption: (option, meant, elsewhere) =>
      `L'option ${option} ${elsewhere ? "n'est pas de cette commande" : "n'existe pas"}.${meant ? ` Vouliez-vous écrire --${meant} ?` : ''}`,
    unwantedValue: (option) => `L'option ${option} ne prend pas de valeur : écrivez-la seule.`,
    missingValue: (option, choices) => `L'option ${option} attend une valeur${choices ? ` : ${choices.join(', ')}` : ''}.`,
    wrongValue: (option, value, choices, meant) =>
      `${option} ne prend pas « ${value} ». ${meant ? `Vouliez-vous écrire « ${meant} » ?` : `Choisissez parmi : ${choices.join(', ')}.`}`,
    wrongWord: (word, choices, meant) =>
      `« ${word} » n'est pas prévu ici. ${meant ? `Vouliez-vous écrire « ${meant} » ?` : `Choisissez parmi : ${choices.join(', ')}.`}`,
    tooMany: (command, operand) =>
      command === 'schema'
        ? `avp schema donne un schéma à la fois : « ${operand} » est de trop.`
        : `avp ${command} prend un seul avis : « ${operand} » est de trop.`,
    noInput: (command) =>
      `Quel avis ? Donnez un fichier${command === 'check' || command === 'render' ? '' : ', un dossier, un motif'} ou « - » pour l'entrée standard.`,
    stdinTwice: "L'entrée standard ne peut servir qu'une fois : donnez un fichier pour l'avis ou pour la personne.",
    seeHelp: (command) => `Pour en savoir plus : ${helpOf(command)}`,
  },
  en: {
    noCommand: (commands) => `Which command? Choose one of: ${commands.join(', ')}.`,
    unknownCommand: (word, meant, commands) =>
      `"${word}" isn't a command. ${meant ? `Did you mean "avp ${meant}"?` : `Choose one of: ${commands.join(', ')}.`}`,
    unknownOption: (option, meant, elsewhere) =>
      `The option ${option} ${elsewhere ? "isn't one of this command" : "doesn't exist"}.${meant ? ` Did you mean --${meant}?` : ''}`,
    unwantedValue: (option) => `The option ${option} takes no value: write it alone.`,
    missingValue: (option, choices) => `The option ${option} wants a value${choices ? `: ${choices.join(', ')}` : ''}.`,
    wrongValue: (option, value, choices, meant) =>
      `${option} doesn't take "${value}". ${meant ? `Did you mean "${meant}"?` : `Choose one of: ${choices.join(', ')}.`}`,
    wrongWord: (word, choices, meant) =>
      `"${word}" isn't expected here. ${meant ? `Did you mean "${meant}"?` : `Choose one of: ${choices.join(', ')}.`}`,
    tooMany: (command, operand) =>
      command === 'schema'
        ? `avp schema gives one schema at a time: "${operand}" is too many.`
        : `avp ${command} takes one offer: "${operand}" is too many.`,
    noInput: (command) =>
      `Which offer? Give a file${command === 'check' || command === 'render' ? '' : ', a folder, a pattern'} or "-" for standard input.`,
    stdinTwice: 'Standard input serves only once: give a file for the offer or for the person.',
    seeHelp: (command) => `More: ${helpOf(command)}`,
  },
}
