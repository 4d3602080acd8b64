/** First words of the names of corps and cadres d'emplois. */
export const corpsWords =
  'adjoint|adjudant|agent|aide-soignant|animateur|assistant|attache|auxiliaire|cadre|caporal|chirurgien|conseiller|conservateur|controleur|dieteticien|educateur|emploi|ergotherapeute|gardien|infirmiere?|ingenieur|inspecteur|instituteur|kinesitherapeute|lieutenant|magistrat|manipulateur|masseur|medecin|moniteur|operateur|orthophoniste|pharmacien|prepose|preparateur|professeur|psychologue|psychomotricien|puericultrice|redacteur|sage-femme|sapeur|secretaire|sergent|surveillant|technicien|travailleur'

/** Domains in which corps are recruited. */
export const domainWords =
  'arts et techniques|economie rurale|economie|environnement|equipement|informatique|numerique|meteorologie|statistiques?|transports?|sante|culture|batiment|communication'
