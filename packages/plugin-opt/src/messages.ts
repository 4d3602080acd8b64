/** The findings of this plug-in. */
export const messages = {
  'opt/stars-without-note': {
    severity: 'info',
    fr: ({ count }: { count: number }, quote: string) => ({
      what: `« ${quote} » : ${count === 1 ? 'une compétence porte' : `${count} compétences portent`} un astérisque que rien n'explique.`,
      fix: "Ajoutez la note « Les compétences suivies de (*) pourront être acquises à la suite de la prise de poste », ou retirez l'astérisque.",
    }),
    en: ({ count }: { count: number }, quote: string) => ({
      what: `"${quote}": ${count === 1 ? 'a skill has' : `${count} skills have`} an asterisk that nothing explains.`,
      fix: 'Add the note "Les compétences suivies de (*) pourront être acquises à la suite de la prise de poste", or remove the asterisk.',
    }),
  },
  'opt/note-without-stars': {
    severity: 'info',
    fr: () => ({
      what: "La note sur les compétences suivies de (*) est là, mais aucune compétence ne porte d'astérisque.",
      fix: 'Marquez les compétences qui peuvent être acquises après la prise de poste, ou retirez la note.',
    }),
    en: () => ({
      what: 'The note on skills followed by (*) is there, but no skill has an asterisk.',
      fix: 'Mark the skills that may be acquired after the start, or remove the note.',
    }),
  },
} as const
