import { type Citation, knownDate } from '@avpkit/core'

/** Day on which the sources below were last held against the rules. */
export const checkedOn = knownDate('2026-11-20')

const source = (title: string, url: string, article?: string): Citation => ({
  title,
  ...(article !== undefined && { article }),
  url,
  seenOn: checkedOn,
})

/** Where the rules come from. The full texts of the loi du pays and of the délibération weren't available: these are official and secondary accounts of them. */
export const sources = {
  loiDuPays: source(
    'Loi du pays n° 2016-17 du 19 décembre 2016 et délibération n° 216 du 29 décembre 2016, présentées par la DRHFPNC (CPEL-FP)',
    'https://drhfpnc.gouv.nc/dialogue-social-et-instances-paritaires/la-commission-paritaire-de-lemploi-local-dans-la-fonction',
  ),
  emploiLocal: source(
    "DRHFPNC, « Le dispositif relatif à l'emploi local »",
    'https://drhfpnc.gouv.nc/acces-fp-emploi/le-dispositif-relatif-lemploi-local',
  ),
  presentation: source(
    "Gouvernement de la Nouvelle-Calédonie, « L'emploi local dans la fonction publique adopté au Congrès »",
    'https://gouv.nc/actualites/26-11-2016/lemploi-local-dans-la-fonction-publique-adopte-au-congres',
  ),
  commission: source(
    "UT CFE-CGC, « La commission pour l'emploi local dans la fonction publique (CPEL-FP) »",
    'https://utcfecgc.nc/la-commission-pour-lemploi-local-dans-la-fonction-publique-cpel-fp/',
  ),
  published: source(
    'Avis de vacance de poste publiés par la DRHFPNC, octobre 2024 à décembre 2025 (1 571 avis)',
    'https://github.com/adriens/odata-avps-drhfpnc',
  ),
  postalNotices: source("Avis de vacance de poste de l'OPT-NC, mars à mai 2026 (44 avis)", 'https://github.com/opt-nc/avps'),
  timeZone: source('Base de données des fuseaux horaires (IANA), Pacific/Noumea', 'https://www.iana.org/time-zones'),
  provinceNord: source('Province Nord, « Les avis de vacance de poste »', 'https://province-nord.nc/demarches/les-avis-vacance-poste'),
  contractAgents: source(
    'DRHFPNC, « Agents contractuels de droit public » et sa foire aux questions',
    'https://drhfpnc.gouv.nc/carriere-des-agents-publics/agents-contractuels-de-droit-public',
    'article 6, II, du statut',
  ),
  titleRoute: source(
    'DRHFPNC, « Recrutement sur titre dans la fonction publique de Nouvelle-Calédonie »',
    'https://drhfpnc.gouv.nc/recrutement-sur-titre-dans-la-fonction-publique-de-nouvelle-caledonie-application-ponctuelle-aux',
  ),
  specialList: source(
    'Haut-commissariat, « Liste spéciale provinciale »',
    'http://www.nouvelle-caledonie.gouv.fr/layout/set/print/Politiques-publiques/Citoyennete/Les-elections-en-NC/Liste-speciale-provinciale',
    'articles 4 et 188 de la loi organique n° 99-209',
  ),
  privateSectorDraft: source(
    'Projet de texte de 2009 sur le secteur privé (archives caledosphere.com, 4 mars 2009)',
    'https://archives.caledosphere.com',
  ),
  notice: source(
    'DRHFPNC, « Notice explicative : pièces à fournir pour justifier de votre citoyenneté ou de votre résidence »',
    'https://drhfpnc.gouv.nc/sites/default/files/atoms/files/notice_explicative_emploi_local.pdf',
  ),
} as const satisfies { readonly [name: string]: Citation }

/** The official list of proofs: linked to, never copied. */
export const officialNotice = 'https://drhfpnc.gouv.nc/sites/default/files/atoms/files/notice_explicative_emploi_local.pdf'

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
