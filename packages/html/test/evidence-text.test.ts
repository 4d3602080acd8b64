import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { describe, expect, it } from 'vitest'
import { renderEvidenceText } from '../src/index.ts'
import { attacks } from './attacks.ts'
import { evidenceFilledWith, mended, reading, source } from './readings.ts'

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replaceAll('’', "'")
const paragraphs = (text: string): readonly string[] => plain(text).trimEnd().split('\n\n')

describe('renderEvidenceText', () => {
  const [head = '', first = '', second = '', facts = '', decides = ''] = paragraphs(
    renderEvidenceText(reading, source, { locale: 'fr', catalogue: fr }),
  )

  // The text ends with a line end: its last line is empty, and counted.
  it('answers first', () => {
    expect(head.split('\n')).toEqual([
      "Contrôle de l'avis – avis-25-9077.txt · 16 lignes · lu le 10 juillet 2025",
      "1 point à corriger. 6 rubriques sur 7 lues sans réserve. 3 contrôles justes. L'orthographe n'est pas contrôlée.",
    ])
  })

  it('says each point, the gravest first, with its line and what to do', () => {
    expect(first.split('\n')[0]).toBe('1. À corriger, ligne 10')
    expect(first).toContain('\n→ Vouliez-vous écrire « vendredi 18 juillet 2025 »')
    expect(second.split('\n')[0]).toBe('2. Bon à savoir, ligne 4')
  })

  it('says what was read, how it came about and what was found right', () => {
    expect(facts.split('\n')).toEqual([
      'Ce qui a été lu',
      "– Intitulé : Agent d'accueil",
      '– Référence : 3134-25-9077/SR · 27 juin 2025 · clé open data : 25-9077 ; ✓ même date que le dépôt',
      '– Employeur : Province Nord',
      '– Lieu de travail : Koné ; déduit',
      '– Résidence : 10 ans au moins · sur titre ; ✓ une des durées prévues',
      '– Déposée le : 27 juin 2025 ; ✓ le 27 juin 2025 est bien un vendredi',
      '– Date limite : 18 juillet 2026',
      '– Parties : Missions · 2 points',
      '– Non trouvés : contact · candidature · profil',
    ])
  })

  it('says who decides', () => {
    expect(decides).toMatch(/^Cet outil informe ; il ne décide pas\./)
  })

  it('speaks English, and says when there is nothing to say', () => {
    const [english] = paragraphs(renderEvidenceText(mended.reading, mended.source, { locale: 'en', catalogue: en }))
    expect(english).toContain('Nothing to report.')
  })

  it.each(attacks.map((attack) => [JSON.stringify(attack.slice(0, 60)), attack] as const))(
    'lets nothing unseen through of %s',
    (_, attack) => {
      const filled = evidenceFilledWith(attack)
      expect(renderEvidenceText(filled.reading, filled.source, { locale: 'fr', catalogue: fr })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u,
      )
    },
  )
})
