import { describe, expect, it } from 'vitest'
import { headingsOf, offerWith } from './offer-with.ts'

const informal: readonly (readonly [heading: string, id: string])[] = [
  ['Votre profil', 'profile'],
  ['Les missions', 'missions'],
  ['Vos principales missions :', 'missions'],
  ['Vos activités principales', 'mainActivities'],
  ['Tâches secondaires', 'secondaryActivities'],
  ['Spécificités du poste', 'conditions'],
  ['Diplômes et connaissances :', 'knowledge'],
  ['Profil recherché – Connaissances et diplômes', 'knowledge'],
  ['Formation, diplômes et expérience', 'knowledge'],
  ['Vos compétences', 'skills'],
  ['Qualités et aptitudes', 'behaviour'],
  ['Qui sommes-nous ?', 'context'],
  ['Une question sur cette offre ?', 'contact'],
  ['Votre contact', 'contact'],
  ['Comment candidater ?', 'application'],
  ["Modalités d'envoi des candidatures", 'application'],
]

describe('informal headings', () => {
  it.each(informal)('%s', (heading, id) => {
    expect(headingsOf(offerWith("Détails de l'offre :", 'La commune compte dix agents.', heading, 'Deux mots.'))).toStrictEqual([
      `details "Détails de l'offre :"`,
      `${id} ${JSON.stringify(heading)}`,
    ])
  })

  it('a question may be answered on its line', () => {
    const { contact, application } = offerWith(
      'Missions : relever les compteurs.',
      'Une question ? Le chef du service des eaux, 26 00 00',
      'Comment postuler ? Envoyez votre CV à eaux@commune.example.nc',
    )
    expect(contact).toStrictEqual({ who: 'Le chef du service des eaux', phones: ['+687260000'], emails: [] })
    expect(application?.emails).toStrictEqual(['eaux@commune.example.nc'])
  })

  it('the last line of a notice is about applications, whatever stands above it', () => {
    const { application } = offerWith(
      'Contact : le chef du service, 26 00 00',
      'Les candidatures de fonctionnaires doivent être transmises sous couvert de la voie hiérarchique.',
    )
    expect(application?.viaHierarchy).toBe(true)
  })

  it.each([
    ['Les missions du poste sont nombreuses.'],
    ['Votre profil nous intéresse.'],
    ['Qualités relationnelles'],
    ['Expérience souhaitée'],
    ['Diplômes'],
    ['Nos missions'],
  ])('no heading: %s', (line) => {
    expect(headingsOf(offerWith("Détails de l'offre :", line, 'Deux mots.'))).toStrictEqual([`details "Détails de l'offre :"`])
  })

  it.each([['connaissance du réseau'], ["diplôme d'État"], ['savoir lire un plan'], ['expérience et sérieux']])(
    'an item that begins like the rest of a longer heading stays one: %s',
    (item) => {
      const { sections } = offerWith('Missions : relever.', '# Profil recherché', `- ${item}`)
      expect(sections.at(-1)).toStrictEqual({
        id: 'profile',
        heading: 'Profil recherché',
        blocks: [{ type: 'list', ordered: false, items: [{ text: item }] }],
      })
    },
  )
})
