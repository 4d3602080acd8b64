import type { Candidate, Locale, Reading } from '@avpkit/core'
import { checkEligibility, explain } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { minimum, noMinimum, readingFor, slash } from './offers.ts'
import { outsider, since } from './persons.ts'

const read = '2025-07-10T08:00:00+11:00'
const now = '2025-07-10T09:00:00+11:00'

const tenYears = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' }, { retrievedAt: read })

/** What is said, with plain blanks and apostrophes. */
const told = (reading: Reading, facts: Candidate, at = now, locale: Locale = 'fr') => {
  const explanation = explain(checkEligibility(reading, { ...outsider, ...facts }, { at }), { locale })
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'")
  const joined = (sentences: readonly { readonly text: string }[]) => sentences.map(({ text }) => plain(text)).join(' ')
  return {
    badge: plain(explanation.badge),
    answer: plain(explanation.answer),
    why: joined(explanation.why),
    todo: joined(explanation.todo),
    limits: joined(explanation.limits),
    decides: joined(explanation.decides),
    explanation,
  }
}

describe('the ten explanations', () => {
  test('a citizen', () => {
    const { badge, answer, why, todo, limits, decides } = told(tenYears, { ncCitizen: 'yes' })
    expect(badge).toBe('Prioritaire – emploi local')
    expect(answer).toBe("Vous êtes prioritaire pour ce poste au titre de l'emploi local.")
    expect(why).toContain('Vous indiquez être citoyen ou citoyenne de la Nouvelle-Calédonie.')
    expect(why).toContain("(« au moins égale à 10 ans ») ne vous est donc pas nécessaire : l'une des deux conditions suffit.")
    expect(todo).toContain('au plus tard le vendredi 18 juillet 2025')
    expect(todo).toContain('justificatif de citoyenneté prévu par la notice officielle de la DRHFPNC (PDF)')
    expect(limits).toContain('Prioritaire ne veut pas dire retenu : la priorité joue à diplômes et compétences équivalents')
    expect(decides).toContain("la version de l'avis lue le 10 juillet 2025")
  })

  test('twelve years, ten asked', () => {
    const { answer, why, todo, limits } = told(tenYears, since('2013-03-01'))
    expect(answer).toBe("Vous êtes prioritaire pour ce poste au titre de l'emploi local.")
    expect(why).toContain("L'avis demande une durée de résidence « au moins égale à 10 ans ».")
    expect(why).toContain('depuis le 1er mars 2013')
    expect(why).toContain('Vous avez atteint 10 ans le 1er mars 2023, avant la date limite du 18 juillet 2025.')
    expect(todo).toContain('justificatifs de résidence prévus par la notice officielle')
    expect(limits).toContain("C'est notre convention : nous n'avons pas trouvé de texte public qui fixe cette date.")
  })

  test('eight years, ten asked', () => {
    const { badge, answer, why, limits } = told(tenYears, since('2017-03-01'))
    expect(badge).toBe('Candidature possible, sans priorité')
    expect(answer).toBe("Vous pouvez postuler, mais sans la priorité de l'emploi local.")
    expect(why).toContain('un peu plus de 8 ans le 18 juillet 2025')
    expect(why).toContain('Vous atteindrez 10 ans le 1er mars 2027.')
    expect(why).toContain('elle ne ferme pas la porte')
    expect(why).toContain("« à défaut », si aucune personne prioritaire n'a les diplômes et les compétences attendus")
    expect(limits).toContain('sur les avis qui demandent 5 ans, 3 ans ou « inférieure à 3 ans », votre durée de résidence suffit')
    expect(limits).toContain('Pour un recrutement par contrat, la règle peut être appliquée plus strictement')
  })

  test('citizenship not said', () => {
    const { badge, answer, why, todo } = told(tenYears, { ncCitizen: 'unknown', ...since('2017-03-01') })
    expect(badge).toBe('Il manque une information')
    expect(answer).toBe('Il manque une information pour vous répondre : votre citoyenneté calédonienne.')
    expect(why).toContain('Êtes-vous citoyen ou citoyenne de la Nouvelle-Calédonie ?')
    expect(why).toContain("Ce n'est pas la nationalité française")
    expect(why).toContain(
      'Si oui, vous êtes prioritaire, quelle que soit votre durée de résidence. Si non, vous pouvez postuler, sans priorité.',
    )
    expect(todo).toContain('Vous pouvez postuler dans tous les cas')
  })

  test('the window closed, perhaps extended', () => {
    const { badge, answer, why, todo } = told(tenYears, since('2013'), '2025-07-21T09:00:00+11:00')
    expect(badge).toBe('Date limite passée (version du 10 juillet 2025)')
    expect(answer).toBe('La date limite imprimée sur la version que nous avons lue est passée : vendredi 18 juillet 2025.')
    expect(why).toContain("261 avis sur 1 571, d'octobre 2024 à décembre 2025")
    expect(why).toContain("Nous avons lu cet avis le 10 juillet 2025 et ne savons pas s'il a changé depuis.")
    expect(why).toContain("Si la date a été repoussée, vous seriez prioritaire au titre de l'emploi local.")
    expect(todo).toContain("Avant de renoncer, ouvrez l'avis officiel")
  })

  test('"/"', () => {
    const { answer, why, todo } = told(readingFor({ residence: slash, posted: '2025-06-27', deadline: '2025-07-18' }), since('2000'))
    expect(answer).toBe("Ce poste n'est sans doute pas ouvert au recrutement sur titre.")
    expect(why).toContain("L'avis porte « / » à la place d'une durée")
    expect(why).toContain('un contrat reste parfois possible')
    expect(todo).toContain("Posez la question à l'employeur avant de préparer votre dossier.")
  })

  test('no minimum', () => {
    const { why } = told(readingFor({ residence: noMinimum, posted: '2025-06-27', deadline: '2025-07-18' }), since('2025-06'))
    expect(why).toContain("Aucune durée minimale de résidence n'est demandée (« inférieure à 3 ans »)")
    expect(why).toContain("Votre date d'arrivée ne vous prive donc pas de la priorité.")
    expect(why).not.toMatch(/3 ans exigés|au moins/)
  })

  test('the last day', () => {
    const { todo } = told(tenYears, since('2005'), '2025-07-18T09:00:00+11:00')
    expect(todo).toContain(
      "C'est le dernier jour : le dossier doit être arrivé aujourd'hui, avant l'heure que l'avis indique, s'il en indique une.",
    )
    expect(todo).toContain('demandez un accusé de réception')
  })

  test('dates that contradict each other', () => {
    const wrong = readingFor(
      { residence: minimum(10), posted: '2026-05-08', deadline: '2029-05-29' },
      { weekday: 5, suggested: '2026-05-29' },
    )
    const { badge, why, todo } = told(wrong, since('2005'), '2026-05-20T09:00:00+11:00')
    expect(badge).toBe("Dates à confirmer auprès de l'employeur")
    expect(why).toContain('Les dates imprimées se contredisent : « vendredi 29 mai 2029 » est un mardi.')
    expect(why).toContain("Nous ne vous donnons pas de date limite : il s'agit peut-être du 29 mai 2026.")
    expect(todo).toContain("Demandez confirmation à l'employeur, et n'attendez pas.")
  })

  test('a day short', () => {
    const { why, todo } = told(tenYears, since('2015-07-19'))
    expect(why).toContain('Vous atteignez la durée demandée le 19 juillet 2025, un jour après la date limite.')
    expect(why).toContain("La date retenue par l'administration n'est pas connue de nous.")
    expect(todo).toContain('signalez cette date dans votre lettre')
  })
})

describe('other answers', () => {
  test.each<readonly [what: string, facts: Candidate, badge: string, answer: string]>([
    [
      'a fonctionnaire',
      { ncCivilServant: 'yes' },
      "Règle de l'emploi local sans effet pour vous",
      "Vous pouvez postuler : la règle de l'emploi local est sans effet pour vous.",
    ],
    [
      'a foreign national',
      { frenchNational: 'no', ...since('2005') },
      'Il manque une information',
      'Nous ne pouvons pas vous répondre de façon sûre : des exceptions existent peut-être à la nationalité demandée.',
    ],
    [
      'who didn’t say by which route they come',
      { ncCivilServant: 'unknown', passedCompetitiveExam: 'unknown', ncCitizen: 'yes' },
      'Il manque une information',
      'Il manque une information pour vous répondre : votre voie (fonctionnaire, concours ou autre).',
    ],
    [
      'who said nothing of local employment',
      { ncCitizen: 'unknown' },
      'Il manque une information',
      'Il manque des informations pour vous répondre : votre citoyenneté calédonienne et votre durée de résidence.',
    ],
    [
      'a residence in the future',
      since('2030'),
      'Il manque une information',
      'Il manque une information pour vous répondre : une de vos indications est à reprendre.',
    ],
    [
      'without the diploma',
      { requiredDiploma: 'no', ...since('2005') },
      'Il manque une information',
      "Le diplôme exigé semble manquer pour un recrutement sur titre ; d'autres voies existent.",
    ],
  ])('%s', (_, facts, badge, answer) => {
    const found = told(tenYears, facts)
    expect([found.badge, found.answer]).toEqual([badge, answer])
  })

  test('who may come by another route is told what holds otherwise', () => {
    const { why } = told(tenYears, { ncCivilServant: 'unknown', ncCitizen: 'yes' })
    expect(why).toContain("Si vous n'êtes pas dans ce cas, vous êtes prioritaire pour ce poste au titre de l'emploi local.")
  })

  test('whoever said nothing is told the day that decides', () => {
    const { why } = told(tenYears, { ncCitizen: 'unknown' })
    expect(why).toContain('ou si vous y résidez depuis le 18 juillet 2015 ou avant')
  })
})

describe('an explanation', () => {
  test('points at the words of the offer, and links to the official notice', () => {
    const { explanation } = told(tenYears, { ncCitizen: 'yes' })
    expect(explanation.why.flatMap(({ quotes = [] }) => quotes)).toEqual([{ text: 'au moins égale à 10\u00a0ans', span: [20, 45] }])
    expect(explanation.todo.flatMap(({ links = [] }) => links.map(({ href }) => href))).toEqual([
      'https://drhfpnc.gouv.nc/sites/default/files/atoms/files/notice_explicative_emploi_local.pdf',
    ])
  })

  test('takes the addresses of its caller', () => {
    const verdict = checkEligibility(tenYears, { ...outsider, ...since('2013') }, { at: '2025-07-21T09:00:00+11:00' })
    const links = { official: 'https://exemple.nc/avis.pdf' }
    expect(explain(verdict, { links }).todo.flatMap((sentence) => sentence.links ?? [])).toEqual([
      { text: 'avis officiel', href: links.official },
    ])
  })

  test('names each rule with its law, its confidence and its sources', () => {
    const { explanation } = told(tenYears, since('2013-03-01'))
    const rule = explanation.rules.find((one) => one.rule === 'P-04')
    expect(rule).toMatchObject({ confidence: 'confirmed', confidenceWord: 'confirmé' })
    expect(rule?.citations.length).toBeGreaterThan(0)
  })

  test('says the same in English', () => {
    const { answer, why } = told(tenYears, since('2017-03-01'), now, 'en')
    expect(answer).toBe('You can apply, but without the priority of local employment.')
    expect(why).toContain('“au moins égale à 10 ans”')
    expect(why).toContain('You will reach 10 years on 1 March 2027.')
  })

  test('has two languages and no third', () => {
    const verdict = checkEligibility(tenYears, outsider, { at: now })
    expect(() => explain(verdict, JSON.parse('{ "locale": "de" }'))).toThrow('Expected `locale` to be fr or en, got "de"')
  })
})
