import { describe, expect, test } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import type { DiagnosticCode, DiagnosticData } from '../diagnostics/codes.ts'
import { diagnosticCodes } from '../diagnostics/severity.ts'
import { fr } from '../fr.ts'

/** As an HR officer reads it, with plain blanks: what is tested here is the wording. */
interface Said {
  readonly quote?: string
  readonly related?: readonly string[]
  readonly what: string
  readonly fix: string
}

type Case = { readonly [C in DiagnosticCode]: Said & { readonly code: C; readonly data: DiagnosticData[C] } }[DiagnosticCode]

const day = knownDate

const cases: readonly Case[] = [
  {
    code: 'date-weekday-mismatch',
    data: { printed: 'vendredi', actual: 'jeudi', date: day('2025-05-01'), suggested: day('2025-05-02') },
    quote: 'vendredi 1 mai 2025',
    what: '« vendredi 1 mai 2025 » : le 1er mai 2025 est un jeudi (et un jour férié).',
    fix: 'Corrigez le jour ou la date. Le vendredi le plus proche est le 2 mai 2025.',
  },
  {
    code: 'date-weekday-mismatch',
    data: { printed: 'vendredi', actual: 'mardi', date: day('2029-05-29'), suggested: day('2026-05-29'), posted: day('2026-05-08') },
    quote: 'vendredi 29 mai 2029',
    what: "« vendredi 29 mai 2029 » : ce jour-là est un mardi, trois ans après le dépôt de l'offre (8 mai 2026).",
    fix: "Vouliez-vous écrire « vendredi 29 mai 2026 » ? C'est bien un vendredi, 21 jours après le dépôt.",
  },
  {
    code: 'date-weekday-mismatch',
    data: { printed: 'vendredi', actual: 'samedi', date: day('2026-07-18'), suggested: day('2025-07-18'), posted: day('2025-06-27') },
    quote: 'Vendredi 18 juillet 2026',
    what: "« Vendredi 18 juillet 2026 » : ce jour-là est un samedi, un an et 21 jours après le dépôt de l'offre (27 juin 2025).",
    fix: "Vouliez-vous écrire « Vendredi 18 juillet 2025 » ? C'est bien un vendredi, 21 jours après le dépôt.",
  },
  {
    code: 'deadline-before-posting',
    data: { deadline: day('2026-05-15'), posted: day('2026-06-05'), reference: day('2026-05-15'), swap: true },
    quote: 'vendredi 15 mai 2026',
    related: ['vendredi 5 juin 2026'],
    what: 'La date limite (« vendredi 15 mai 2026 ») vient avant la date de dépôt (« vendredi 5 juin 2026 »).',
    fix: 'Les deux dates semblent inversées – la référence porte « du 15 mai ». Échangez-les : dépôt 15 mai 2026, limite 5 juin 2026.',
  },
  {
    code: 'deadline-missing',
    data: { posted: day('2025-06-27'), usual: day('2025-07-18') },
    what: "Aucune date limite de candidature n'apparaît dans l'avis.",
    fix: "Ajoutez la ligne « Date limite de candidature : vendredi 18 juillet 2025 » (21 jours après le dépôt, si c'est votre usage).",
  },
  {
    code: 'residence-empty',
    data: { label: 'Durée de résidence exigée pour le recrutement sur titre (1) :' },
    what: 'Rien ne suit « Durée de résidence exigée pour le recrutement sur titre (1) : ».',
    fix: "Indiquez la durée fixée pour ce corps (par ex. « au moins égale à 10 ans »), ou « / » si le poste n'est pas ouvert au recrutement sur titre. Sans elle, un candidat ne peut pas savoir s'il est prioritaire.",
  },
  {
    code: 'residence-unreadable',
    data: { printed: 'au moins égale à 1O ans', suggested: 'au moins égale à 10 ans' },
    what: '« au moins égale à 1O ans » ne se lit pas comme une durée (lettre O au lieu du zéro ?).',
    fix: 'Écrivez « au moins égale à 10 ans ».',
  },
  {
    code: 'residence-unusual-years',
    data: { years: 7 },
    quote: 'au moins égale à 7 ans',
    what: '« au moins égale à 7 ans » : les durées prévues sont 10, 5 ou 3 ans, ou sans minimum.',
    fix: "Vérifiez la durée fixée pour ce corps ou cadre d'emplois.",
  },
  {
    code: 'residence-route-disputed',
    data: { label: 'titre', value: 'direct' },
    quote: "pour le recrutement direct d'adjoint administratif",
    what: "L'intitulé dit « recrutement sur titre », la valeur dit « pour le recrutement direct d'adjoint administratif ».",
    fix: "Gardez une seule voie aux deux endroits. Nous avons retenu celle de l'intitulé, en attendant.",
  },
  {
    code: 'contact-missing',
    data: {},
    what: "L'avis ne dit pas à qui s'adresser pour un renseignement.",
    fix: "Ajoutez « Contact et informations complémentaires : », une fonction et un numéro de téléphone. Une fonction suffit, un nom n'est pas nécessaire.",
  },
  {
    code: 'application-missing',
    data: {},
    what: "L'avis ne dit ni comment ni où envoyer sa candidature.",
    fix: 'Ajoutez la partie « Pour répondre à cette offre » : pièces à fournir, adresse électronique ou postale, voie hiérarchique pour les fonctionnaires.',
  },
  {
    code: 'deadline-unusual-span',
    data: { days: 14, posted: day('2025-06-06'), deadline: day('2025-06-20'), usual: day('2025-06-27') },
    quote: 'vendredi 20 juin 2025',
    related: ['vendredi 6 juin 2025'],
    what: '14 jours entre le dépôt (« vendredi 6 juin 2025 ») et la date limite (« vendredi 20 juin 2025 ») ; plus de neuf avis sur dix en laissent 21.',
    fix: "Si c'est voulu, ne changez rien. Sinon, 21 jours mènent au vendredi 27 juin 2025.",
  },
  {
    code: 'deadline-on-holiday',
    data: { deadline: day('2025-08-15'), holiday: 'assumption', workingDay: day('2025-08-18') },
    quote: 'vendredi 15 août 2025',
    what: 'La date limite, « vendredi 15 août 2025 », est un jour férié (Assomption) : les bureaux seront fermés.',
    fix: "Gardez-la si les candidatures par courriel suffisent, et dites-le. Sinon, choisissez un jour ouvré, par ex. « lundi 18 août 2025 ». L'échéance n'est pas décalée d'elle-même.",
  },
  {
    code: 'reference-date-differs',
    data: { reference: day('2025-06-27'), posted: day('2025-07-04') },
    quote: 'du 27/06/2025',
    related: ['vendredi 4 juillet 2025'],
    what: "La référence est datée « du 27/06/2025 », l'offre est déposée le « vendredi 4 juillet 2025 ».",
    fix: "D'ordinaire les deux sont identiques : alignez celle qui est fausse.",
  },
  {
    code: 'deadline-extended',
    data: { initial: day('2025-07-18'), deadline: day('2025-08-15') },
    quote: '18/07/2025',
    related: ['vendredi 15 août 2025'],
    what: 'La date de clôture a été reportée : « 18/07/2025 » au départ, « vendredi 15 août 2025 » maintenant.',
    fix: "Vérifiez que l'ancienne date ne figure plus ailleurs (page du portail, fiche data.gouv.nc) et prévenez les personnes abonnées.",
  },
  {
    code: 'workplace-missing',
    data: {},
    what: "Aucun lieu de travail n'apparaît.",
    fix: 'Ajoutez « Lieu de travail : » et la commune ; plusieurs communes sont possibles.',
  },
  {
    code: 'footnote-missing',
    data: { mark: '1' },
    what: "L'appel de note « (1) » n'est suivi d'aucune note.",
    fix: "Ajoutez en bas d'avis la note (1) sur les pièces justificatives, ou retirez l'appel.",
  },
  {
    code: 'source-truncated',
    data: { tail: '…évaluations, rapports…), à destination du', unchecked: ['knowledge', 'contact', 'application'] },
    what: "Le texte s'arrête au milieu d'une phrase : « …évaluations, rapports…), à destination du ».",
    fix: "Il manque sans doute la suite : ouvrez le document complet. Profil, contact et modalités n'ont pas pu être contrôlés.",
  },
  {
    code: 'field-disputed',
    data: { field: 'deadline', values: ['vendredi 18 juillet 2025', 'vendredi 25 juillet 2025'] },
    what: 'Deux dates limites différentes : « vendredi 18 juillet 2025 » et « vendredi 25 juillet 2025 ».',
    fix: "Gardez la bonne. Tant que les deux y sont, aucune n'est publiée comme sûre.",
  },
  {
    code: 'field-repeated',
    data: { field: 'workplace', values: ['Nouméa', 'Koné', 'Lifou'] },
    what: 'Trois lieux de travail différents : « Nouméa », « Koné » et « Lifou ».',
    fix: "Gardez le bon. Tant que tous y sont, aucun n'est publié comme sûr.",
  },
  {
    code: 'label-misspelt',
    data: { printed: 'Date limite de candidatrue', understood: 'Date limite de candidature' },
    what: '« Date limite de candidatrue » a été compris comme « Date limite de candidature ».',
    fix: "Corrigez l'intitulé : d'autres outils ne le comprendront pas.",
  },
  {
    code: 'text-unread',
    data: { lines: 3, first: 'PROVINCE SUD' },
    what: "3 lignes n'ont été rattachées à aucune rubrique ; la première : « PROVINCE SUD ».",
    fix: 'Rien à faire si ce sont des en-têtes ou un logo ; sinon, placez-les sous un intitulé connu.',
  },
]

const withPlainBlanks = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ')

describe('the French of a finding', () => {
  test.each(cases)('$code: $what', ({ code, data, quote = '', related = [], what, fix }) => {
    const said = fr.say({ code, data: { ...data } }, quote, related)
    expect(withPlainBlanks(said.what)).toBe(what)
    expect(withPlainBlanks(said.fix)).toBe(fix)
  })

  test.each(cases)('$code has the blanks of French typography: $what', ({ code, data, quote = '', related = [] }) => {
    const { what, fix } = fr.say({ code, data: { ...data } }, quote.replace(' :', ''), related)
    const own = `${what} ${fix}`.replace(/\(1\) :/g, '')
    expect(own).not.toMatch(/[^\u202f][;:!?»]/u)
    expect(own).not.toMatch(/«[^\u202f]/u)
    expect(own).not.toMatch(/\d (?:jours|pages|lignes|caractères)/)
  })

  test.each<{ unchecked: readonly string[]; words: string; because: string }>([
    { unchecked: ['contact'], words: "Contact n'a pas pu être contrôlé.", because: 'one masculine noun' },
    { unchecked: ['deadline'], words: "Date limite n'a pas pu être contrôlée.", because: 'one feminine noun' },
    { unchecked: ['missions'], words: "Missions n'ont pas pu être contrôlées.", because: 'one plural noun' },
    { unchecked: ['missions', 'contact'], words: "Missions et contact n'ont pas pu être contrôlés.", because: 'mixed genders' },
    { unchecked: ['profile', 'knowledge', 'skills'], words: "Profil n'a pas pu être contrôlé.", because: 'parts of one profile' },
  ])('agrees with what was not checked: $because', ({ unchecked, words }) => {
    expect(fr.say({ code: 'source-incomplete', data: { unchecked } }, '').fix).toContain(words)
  })

  test('quotes a date in words of its own where the span holds more than a date', () => {
    const data = { deadline: day('2025-07-19'), workingDay: day('2025-07-21') }
    const quote = 'Les candidatures devront parvenir à la direction le samedi 19 juillet 2025'
    expect(fr.say({ code: 'deadline-on-weekend', data }, quote).what).toMatch(/^La date limite, samedi 19 juillet 2025, est un samedi/)
  })
})

/** Second lines that the officers' own wording begins otherwise than with a verb. */
const openings = /^(?:Vouliez-vous|Les deux dates|Si c'est voulu|Il manque sans doute|Rien à faire|D'ordinaire)\b/

describe('what to do', () => {
  const missing = diagnosticCodes.filter((code) => code.endsWith('-missing') && code !== 'footnote-missing')
  test.each(missing)('%s begins with a verb', (code) => {
    expect(fr.say({ code, data: {} }, '').fix).toMatch(/^\p{Lu}\p{L}+ez /u)
  })

  test.each(cases)('$code begins with a verb, or as its own wording does', ({ code, data }) => {
    expect(fr.say({ code, data: { ...data } }, '').fix).toMatch(new RegExp(`${openings.source}|^\\p{Lu}\\p{L}+ez\\b`, 'u'))
  })
})

describe('French names', () => {
  test('are those that a notice and its page use', () => {
    expect(fr.severities).toEqual({ error: 'À corriger', warning: 'À vérifier', info: 'Bon à savoir' })
    expect(Object.values(fr.fields)).toEqual([
      'Intitulé',
      'Référence',
      'Employeur',
      "Corps ou cadre d'emplois",
      'Direction',
      'Service',
      'Lieu de travail',
      'Résidence',
      'Déposée le',
      'Date limite',
      'Date limite initiale',
      'À pourvoir',
      'Emploi RESPNC',
      'Nombre de postes',
      'Contact',
      'Candidature',
      'Notes',
    ])
  })

  test.each([
    { status: 'priority', badge: 'Prioritaire – emploi local' },
    { status: 'no-priority', badge: 'Candidature possible, sans priorité' },
    { status: 'not-applicable', badge: "Règle de l'emploi local sans effet pour vous" },
    { status: 'undetermined', badge: 'Il manque une information' },
    { status: 'closed', badge: 'Date limite passée (version du 10 juillet 2025)' },
    { status: 'barred', badge: 'Une condition obligatoire semble manquer' },
  ] as const)('the badge of $status is “$badge”', ({ status, badge }) => {
    expect(fr.badge(status, day('2025-07-10'))).toBe(badge)
  })

  test('dates that contradict each other have a badge of their own', () => {
    expect(fr.datesUnknown).toBe("Dates à confirmer auprès de l'employeur")
  })
})
