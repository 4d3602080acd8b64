/** The findings of this plug-in. */
export const messages = {
  'provinceSud/route-of-adjoint': {
    severity: 'info',
    fr: ({ corps }: { corps: string }, quote: string) => ({
      what: `« ${quote} » : pour « ${corps} », la voie est-elle bien le recrutement sur titre ? Des avis semblables ont été corrigés en « recrutement direct d'un adjoint administratif ».`,
      fix: "Vérifiez la voie auprès de l'employeur ; le cas échéant, écrivez « pour le recrutement direct d'un adjoint administratif ».",
    }),
    en: ({ corps }: { corps: string }, quote: string) => ({
      what: `"${quote}": for "${corps}", is recruitment really "sur titre"? Similar notices were corrected to "recrutement direct d'un adjoint administratif".`,
      fix: 'Ask the employer which route is meant; if need be, write "pour le recrutement direct d\'un adjoint administratif".',
    }),
  },
} as const
