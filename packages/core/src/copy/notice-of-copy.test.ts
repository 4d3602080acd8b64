import { describe, expect, it } from 'vitest'
import { noticeOfCopy } from './notice-of-copy.ts'

const noticeOf = (...lines: readonly string[]): readonly string[] | undefined => noticeOfCopy(lines)?.map(({ text }) => text)

const foot =
  'Cet outil informe ; il ne décide pas. L’employeur examine les candidatures et vérifie les justificatifs. Seul l’avis officiel publié fait foi.'

/** A copy with lines under some headings, others without. */
const copy = (under: { readonly [heading: string]: readonly string[] }, status: readonly string[] = []): readonly string[] => [
  '# Garde-nature',
  ...status,
  ...['Où et quand', 'Emploi local', 'L’essentiel', 'Comment postuler'].flatMap((heading) => [`## ${heading}`, ...(under[heading] ?? [])]),
  ...Object.entries(under)
    .filter(([heading]) => !['Où et quand', 'Emploi local', 'L’essentiel', 'Comment postuler'].includes(heading))
    .flatMap(([heading, lines]) => [`## ${heading}`, ...lines]),
  foot,
]

describe('a copy is read under the labels of the notice', () => {
  it.each<readonly [string, { readonly [heading: string]: readonly string[] }, readonly string[]]>([
    [
      'where and when',
      { 'Où et quand': ['Où : Poya', 'Quand : immédiatement'] },
      ['Poste à pourvoir : immédiatement', 'Lieu de travail : Poya'],
    ],
    ['a label above its value', { 'Où et quand': ['Où', 'Poya'] }, ['Lieu de travail : Poya']],
    ['no small words of the view', { 'L’essentiel': ['Emploi de référence : Garde', 'répertoire RESPNC'] }, ['Emploi RESPNC : Garde']],
    ['nor on the same line', { 'L’essentiel': ['Référence : 25-9011 à rappeler dans votre dossier'] }, ['Référence : 25-9011']],
    ['what a plug-in shows', { 'L’essentiel': ['Agents encadrés : 4'] }, ['Agents encadrés : 4']],
    [
      'grades and domains of one corps',
      { 'L’essentiel': ['Corps : Ingénieur', 'Grade : - 1er grade', '- 2ème grade', 'Domaines : - eau', '- équipement'] },
      ["Corps ou Cadre d'emploi / Domaine : Ingénieur 1er grade ou 2ème grade - eau ou équipement"],
    ],
    [
      'several corps',
      { 'L’essentiel': ['Corps : - Ingénieur 2ème grade / eau', '- Attaché'] },
      ["Corps ou Cadre d'emploi / Domaine : Ingénieur 2ème grade / eau ou Attaché"],
    ],
    [
      'the residence that is quoted, with its route',
      { 'Emploi local, en détail': ['L’avis demande, pour le recrutement direct : « au moins égale à 5 ans ».'] },
      ['Durée de résidence exigée pour le recrutement direct : au moins égale à 5 ans'],
    ],
    [
      'one without a route',
      { 'Emploi local, en détail': ['L’avis indique comme durée de résidence : « / ».'] },
      ['Durée de résidence exigée : /'],
    ],
    [
      'a residence that isn’t given',
      { 'Emploi local': ['L’avis annonce une durée de résidence pour le recrutement sur titre, mais ne la donne pas. Demandez-'] },
      ['Durée de résidence exigée pour le recrutement sur titre : '],
    ],
    [
      'dates, and the first of two deadlines',
      {
        'L’essentiel': [
          'Déposée le : vendredi 11 juillet 2025',
          'Date limite : vendredi 15 août 2025 prévue d’abord le 1er août 2025 · jour férié (Assomption)',
        ],
      },
      [
        "Date de dépôt de l'offre : vendredi 11 juillet 2025",
        'Date limite de candidature : vendredi 15 août 2025',
        '(Modification de la date de clôture initialement prévue le 1er août 2025)',
      ],
    ],
    [
      'sections under the notice’s headings and in its order, notes last',
      { 'Vos missions': ['Compter.'], 'Notes de l’avis': ['- (1) Une note.'], 'Le service': ['Une équipe.', 'Le texte lu s’arrête ici.'] },
      ['', "# Détails de l'offre", '', 'Une équipe.', '', '# Missions', '', 'Compter.', '(1) Une note.'],
    ],
    ['nothing that the view says of itself', { 'Les mots de cet avis': ['corps, cadre d’emplois : groupe de métiers'] }, []],
  ])('%s', (_, under, expected) => {
    expect(noticeOf(...copy(under))).toEqual(['# Garde-nature', ...expected])
  })
})

describe('a doubted date is the one that the copy quotes', () => {
  const doubted = { 'L’essentiel': ['Déposée le : à confirmer', 'Date limite : à confirmer'] }
  const [posted, deadline] = ["Date de dépôt de l'offre :", 'Date limite de candidature :']
  it.each<readonly [string, string, readonly string[]]>([
    [
      'before its posting',
      'L’avis imprime « 15 mai 2026 », avant la date de dépôt (« 5 juin 2026 »).',
      [`${posted} 5 juin 2026`, `${deadline} 15 mai 2026`],
    ],
    [
      'years after it',
      'L’avis imprime « 27 mars 2029 », 1117 jours après le dépôt (« 6 mars 2026 »).',
      [`${posted} 6 mars 2026`, `${deadline} 27 mars 2029`],
    ],
    ['on another weekday', 'L’avis imprime « vendredi 29 mai 2029 » (un mardi).', [`${deadline} vendredi 29 mai 2029`]],
    ['no day at all', 'L’avis imprime « 31 juin 2025 », un jour qui n’existe pas.', [`${deadline} 31 juin 2025`]],
    [
      'several',
      'L’avis donne plusieurs dates : « 1er mai 2025 » et « 2 mai 2025 ».',
      [`${deadline} 1er mai 2025`, `${deadline} 2 mai 2025`],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(noticeOf(...copy(doubted, [sentence]))).toEqual(['# Garde-nature', ...expected])
  })

  it('also a posting, which its row quotes', () => {
    const row = 'Déposée le : à confirmer L’avis imprime « lundi 16 août 2024 » (un vendredi).'
    expect(noticeOf(...copy({ 'L’essentiel': [row] }))).toEqual(['# Garde-nature', `${posted} lundi 16 août 2024`])
  })
})

describe('other documents are no copies', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a notice', ['# Garde-nature', 'Employeur : Commune', '## Missions', '## Comment postuler']],
    ['two of the headings', ['# Garde-nature', '## Emploi local', '## Comment postuler']],
    ['a copy in English', ['# Garde-nature', '## Where and when', '## Local employment', '## Key facts', '## How to apply']],
    [
      'a page with headings like ours',
      ['# Garde-nature', 'Référence : 25-9011', '## L’essentiel', 'Corps : Garde', '## Où et quand', 'Poya', '## Emploi local', '5 ans'],
    ],
    ['one of our sentences alone', ['# Garde-nature', foot]],
    ['nothing', []],
  ])('%s', (_, lines) => {
    expect(noticeOfCopy(lines)).toBeUndefined()
  })
})

it('each line names those of the copy in which its words stand', () => {
  const lines = copy({ 'L’essentiel': ['Corps : Ingénieur', 'Domaines : eau'], 'Vos missions': ['Compter.'] })
  const said = (noticeOfCopy(lines) ?? []).map(({ from }) => from.map((line) => lines[line]))
  expect(said).toEqual([['# Garde-nature'], ['Corps : Ingénieur', 'Domaines : eau'], [], ['## Vos missions'], [], ['Compter.']])
})

it('finds headings that no level sets apart, and those of a page around', () => {
  const bare = copy({ 'Où et quand': ['Où : Poya'] }).map((line) => line.replace(/^## /, ''))
  const deeper = copy({ 'Où et quand': ['Où : Poya'] }).map((line) => line.replace(/^#/, '##'))
  expect(noticeOf(...bare)).toEqual(['# Garde-nature', 'Lieu de travail : Poya'])
  expect(noticeOf('# Portail', ...deeper)).toEqual(['# Garde-nature', 'Portail', 'Lieu de travail : Poya'])
})

describe('what stands above the sections', () => {
  const facts = {
    'L’essentiel': ['Employeur : Province Sud', 'Référence : 3134-25-9011/SR', 'Date limite : vendredi 15 août 2025'],
  }
  const expected = ['Référence : 3134-25-9011/SR', 'Employeur : Province Sud', 'Date limite de candidature : vendredi 15 août 2025']
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['the employer and the reference', ['Province Sud', 'Avis 25-9011'], []],
    ['both on one line', ['Province Sud Avis 25-9011'], []],
    [
      'where candidatures stand',
      ['## Où en sont les candidatures', '✓ Candidatures ouvertes', 'jusqu’au vendredi 15 août 2025', '12 jours au 3 août'],
      [],
    ],
    ['a deadline that moved', ['↻ Date repoussée', 'au lieu du 1er août · jour férié (Assomption)'], []],
    [
      'one that is past',
      ['Version lue le 1er juillet 2025. A-t-elle été repoussée depuis ?', '[Vérifier l’avis officiel](https://a.nc)'],
      [],
    ],
    ['another reference, another day', ['Avis 25-9012', 'vendredi 22 août 2025'], ['Avis 25-9012', 'vendredi 22 août 2025']],
    ['labels of a page around', ['Télétravail : possible'], ['Télétravail : possible']],
  ])('%s', (_, status, kept) => {
    expect(noticeOf(...copy(facts, status))).toEqual(['# Garde-nature', ...kept, ...expected])
  })
})

it('finds the sentence that makes a copy where its line was broken, and those on local employment', () => {
  const page = copy({ 'Où et quand': ['Où : Poya'] }).slice(0, -1)
  const contracts = ['Pour un recrutement par contrat, la règle peut être appliquée plus', 'strictement : posez la question à l’employeur.']
  expect(noticeOf(...page)).toBeUndefined()
  expect(noticeOf(...page, ...contracts)).toEqual(['# Garde-nature', 'Lieu de travail : Poya'])
})
