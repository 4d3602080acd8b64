import { type Citation, knownDate } from '@avpkit/core'

/** Day on which the rules were last held against the accounts of their sources in docs/law.md. */
export const checkedOn = knownDate('2026-11-20')

/**
 * Where the rules come from. The full texts of the loi du pays and of the délibération weren't available: these are official and secondary
 * accounts of them.
 *
 * `seenOn` stands where the day is known: that of the last commit that was read. On which day each page was read wasn't noted, and a day
 * isn't guessed. The statute behind `contractAgents` and the notice of `notice` weren't read: the first is quoted by the DRHFPNC's questions
 * and answers, to the second the footnote of the notices leads.
 */
export const sources = {
  loiDuPays: {
    title: 'Loi du pays n° 2016-17 du 19 décembre 2016 et délibération n° 216 du 29 décembre 2016, présentées par la DRHFPNC (CPEL-FP)',
    url: 'https://drhfpnc.gouv.nc/dialogue-social-et-instances-paritaires/la-commission-paritaire-de-lemploi-local-dans-la-fonction',
  },
  emploiLocal: {
    title: "DRHFPNC, « Le dispositif relatif à l'emploi local »",
    url: 'https://drhfpnc.gouv.nc/acces-fp-emploi/le-dispositif-relatif-lemploi-local',
  },
  presentation: {
    title: "Gouvernement de la Nouvelle-Calédonie, « L'emploi local dans la fonction publique adopté au Congrès »",
    url: 'https://gouv.nc/actualites/26-11-2016/lemploi-local-dans-la-fonction-publique-adopte-au-congres',
  },
  commission: {
    title: "UT CFE-CGC, « La commission pour l'emploi local dans la fonction publique (CPEL-FP) »",
    url: 'https://utcfecgc.nc/la-commission-pour-lemploi-local-dans-la-fonction-publique-cpel-fp/',
  },
  published: {
    title: 'Avis de vacance de poste publiés par la DRHFPNC, octobre 2024 à décembre 2025 (1 571 avis)',
    url: 'https://github.com/adriens/odata-avps-drhfpnc',
    seenOn: knownDate('2025-12-26'),
  },
  postalNotices: {
    title: "Avis de vacance de poste de l'OPT-NC, mars à mai 2026 (44 avis)",
    url: 'https://github.com/opt-nc/avps',
  },
  timeZone: {
    title: 'Base de données des fuseaux horaires (IANA), Pacific/Noumea',
    url: 'https://www.iana.org/time-zones',
  },
  provinceNord: {
    title: 'Province Nord, « Les avis de vacance de poste »',
    url: 'https://province-nord.nc/demarches/les-avis-vacance-poste',
  },
  contractAgents: {
    title: 'DRHFPNC, « Agents contractuels de droit public » et sa foire aux questions',
    article: 'article 6, II, du statut',
    url: 'https://drhfpnc.gouv.nc/carriere-des-agents-publics/agents-contractuels-de-droit-public',
  },
  titleRoute: {
    title: 'DRHFPNC, « Recrutement sur titre dans la fonction publique de Nouvelle-Calédonie »',
    url: 'https://drhfpnc.gouv.nc/recrutement-sur-titre-dans-la-fonction-publique-de-nouvelle-caledonie-application-ponctuelle-aux',
  },
  specialList: {
    title: 'Haut-commissariat, « Liste spéciale provinciale »',
    article: 'articles 4 et 188 de la loi organique n° 99-209',
    url: 'http://www.nouvelle-caledonie.gouv.fr/layout/set/print/Politiques-publiques/Citoyennete/Les-elections-en-NC/Liste-speciale-provinciale',
  },
  privateSectorDraft: {
    title: 'Projet de texte de 2009 sur le secteur privé (archives caledosphere.com, 4 mars 2009)',
    url: 'https://archives.caledosphere.com',
  },
  notice: {
    title: 'DRHFPNC, « Notice explicative : pièces à fournir pour justifier de votre citoyenneté ou de votre résidence »',
    url: 'https://drhfpnc.gouv.nc/sites/default/files/atoms/files/notice_explicative_emploi_local.pdf',
  },
} as const satisfies { readonly [name: string]: Citation }

/** The official list of proofs: linked to, never copied. */
export const officialNotice = sources.notice.url

/** A figure with its period and its source, so that no sentence says it without them. */
export interface Figure {
  readonly count: number
  readonly of: number
  readonly from: string
  readonly until: string
  readonly source: Citation
}

/** Notices whose deadline was changed at least once. */
export const extendedNotices: Figure = { count: 261, of: 1571, from: '2024-10', until: '2025-12', source: sources.published }
