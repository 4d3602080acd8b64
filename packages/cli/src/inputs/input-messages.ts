import type { Message, Messages } from '@avpkit/core'
import { documentMessages } from '@avpkit/documents'

/** Why a file can't be had. */
export type NotReadable = 'not-found' | 'not-allowed' | 'folder' | 'too-large' | 'failed'

const unreadable: { readonly [R in NotReadable]: { readonly fr: readonly [string, string]; readonly en: readonly [string, string] } } = {
  'not-found': {
    fr: ["Ce fichier n'existe pas.", 'Vérifiez le chemin.'],
    en: ["This file doesn't exist.", 'Check the path.'],
  },
  'not-allowed': {
    fr: ["Vous n'avez pas le droit de lire ce fichier.", 'Demandez ce droit, ou donnez une copie du fichier.'],
    en: ["You aren't allowed to read this file.", 'Ask for permission, or give a copy of the file.'],
  },
  folder: {
    fr: ['Ceci est un dossier, pas un avis.', 'Donnez un fichier de ce dossier.'],
    en: ['This is a folder, not an offer.', 'Give one of its files.'],
  },
  'too-large': {
    fr: ['Ce fichier est bien trop grand pour un avis.', 'Donnez un seul avis par fichier.'],
    en: ['This file is far too large for an offer.', 'Give one offer per file.'],
  },
  failed: {
    fr: ["La lecture de ce fichier s'est interrompue.", 'Recommencez ; si cela se répète, donnez une copie du fichier.'],
    en: ['Reading this file broke off.', 'Try again; if it happens again, give a copy of the file.'],
  },
}

const notReadable = {
  severity: 'error',
  fr: ({ reason }: { readonly reason: NotReadable }) => ({ what: unreadable[reason].fr[0], fix: unreadable[reason].fr[1] }),
  en: ({ reason }: { readonly reason: NotReadable }) => ({ what: unreadable[reason].en[0], fix: unreadable[reason].en[1] }),
} as const satisfies Message<never>

/** The command line's own findings: about files, which the library never sees. */
export const inputMessages = { ...documentMessages, 'source-unreadable': notReadable } as const satisfies Messages
