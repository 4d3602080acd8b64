import { parseOffer } from '@avpkit/parser'
import { describe, expect, test } from 'vitest'
import { codesOf, offerWith, readingWith } from './offer-with.ts'

const ended = (...application: readonly string[]) => ['# Missions :', 'Relever.', '# Pour répondre à cette offre', ...application]

describe('days that are no deadline', () => {
  test.each([
    'Les entretiens auront lieu avant le 15 juillet 2026.',
    'Contrat jusqu’au 31 décembre 2026. Candidatures par courriel.',
    'Mme Wea, absente jusqu’au 20 juin 2026, répond à drh@exemple.nc.',
    'Être titulaire du diplôme avant le 1er septembre 2026.',
    'Une réponse sera donnée à chaque candidature avant le 31 juillet 2026.',
  ])('in the way to apply: %s', (sentence) => {
    expect(readingWith(...ended(sentence)).offer.deadline).toBeUndefined()
    const labelled = readingWith('Date limite de candidature : 26 juin 2026', ...ended(sentence))
    expect(labelled.fields.deadline?.state).toBe('stated')
  })

  test.each([
    ['Date limite de candidature : 26 juin 2026', 'L’examen des candidatures est reporté au 15 juillet 2026.'],
    ['Date limite de candidature : 26 juin 2026', 'La prise de poste est reportée au 15 juillet 2026.'],
  ])('in the head: %s / %s', (...lines) => {
    expect(readingWith(...lines, '# Missions :', 'Relever.').offer).toMatchObject({ deadline: '2026-06-26' })
  })

  test('what else is put off behind the deadline leaves a doubt', () => {
    const reading = readingWith('Date limite de candidature : 26 juin 2026, prise de poste reportée au 1er septembre 2026')
    expect(reading.offer.deadline).toBe('2026-06-26')
    expect(reading.fields.deadline?.state).toBe('disputed')
  })
})

describe('days below their label', () => {
  test.each([
    '26 juin 2026 (cachet de la poste faisant foi)',
    '26 juin 2026 à 16h00 (heure de Nouméa)',
    'vendredi 26 juin 2026, dernier délai',
    'fixée au 26 juin 2026',
    'Nouméa, le 26 juin 2026',
  ])('%s', (line) => {
    expect(offerWith('Date limite de candidature :', line, '# Missions :', 'Relever.').deadline).toBe('2026-06-26')
  })
})

describe('deadlines that were put off more than once, or from day to day', () => {
  test.each([
    ['reportée du 26 juin 2026 au 10 juillet 2026', '2026-07-10', '2026-06-26'],
    ['26 juin 2026, reportée au 3 juillet 2026 puis au 10 juillet 2026', '2026-07-10', '2026-06-26'],
    ['du 5 juin 2026 au 26 juin 2026', '2026-06-26', undefined],
  ])('%s', (value, deadline, initial) => {
    const { offer } = readingWith(`Date limite de candidature : ${value}`, '# Missions :', 'Relever.')
    expect([offer.deadline, offer.initialDeadline]).toEqual([deadline, initial])
  })
})

describe('documents', () => {
  test.each<readonly [sentence: string, documents: readonly string[]]>([
    ['Le dossier de candidature ne comporte pas de demande manuscrite.', []],
    ['Les candidatures incomplètes, ne comprenant pas de CV, de lettre ou de diplôme, sont refusées.', []],
    ['L’attestation de résidence, demandée à la mairie, est obligatoire.', []],
    ['Demandez le dossier, une attestation vous sera remise.', []],
    ['Le dossier est examiné par une commission qui comprend le directeur, le demandeur et un représentant.', []],
    ['Diplôme exigé, permis B exigé, merci de votre intérêt.', []],
    [
      'Les candidatures, accompagnées d’un CV, d’une lettre de motivation et des copies de diplômes, sont reçues à la mairie.',
      ['un CV', 'une lettre de motivation', 'copies de diplômes'],
    ],
  ])('%s', (sentence, documents) => {
    expect(readingWith(...ended(sentence)).offer.application?.documents).toEqual(documents)
  })
})

describe('headings before the first field', () => {
  test('"Mission" may begin the employer’s name', () => {
    const { offer } = readingWith(
      '# Mission locale des jeunes',
      'Corps : Technicien',
      'Direction : Direction de l’insertion',
      'Date limite : 26 juin 2026',
    )
    expect(offer).toMatchObject({ corps: { text: 'Technicien' }, deadline: '2026-06-26' })
    expect(offer.sections).toEqual([])
  })
})

describe('labels without their values', () => {
  test('one value too few leaves a doubt', () => {
    const reading = readingWith('Employeur :', 'Service :', 'Lieu de travail :', 'Province Sud', 'Nouméa', '# Missions :', 'Relever.')
    expect(codesOf(reading)).toContain('field-disputed')
  })

  test('one day too many leaves a doubt', () => {
    const reading = readingWith('Date de dépôt : Date limite :', '26 juin 2026 5 juin 2026 10 juillet 2026', '# Missions :', 'Relever.')
    expect(codesOf(reading)).toContain('field-disputed')
  })
})

describe('words and signs inside a line', () => {
  test('one line end of HTML before a dash is no list', () => {
    const [conditions] = readingWith('# Conditions de travail', 'Horaires de 7h30<br>- 16h00').offer.sections
    expect(conditions?.blocks).toMatchObject([{ type: 'paragraph' }])
  })

  test.each(['# Technicien&nbsp;SIG', '# Responsable du <strong>SIG</strong>', '# Administrateur         GED'])(
    'the title keeps its acronym: %s',
    (line) => {
      expect(parseOffer(`${line}\n\nCorps : Technicien\n\nDate limite : 26 juin 2026`).offer.title).toMatch(/(?:SIG|GED)$/)
    },
  )
})
