import type { Localized } from '../../model/localized.ts';

const written = `
AAH allocation aux adultes handicapés
ACS aide au paiement d’une complémentaire santé
ADIL agence départementale d’information sur le logement
AEEH allocation d’éducation de l’enfant handicapé
AESH accompagnant d’élève en situation de handicap
AJPA allocation journalière du proche aidant
ALF allocation de logement familiale
ALS allocation de logement sociale
AME aide médicale de l’État
ANAH Agence nationale de l’habitat
ANTS Agence nationale des titres sécurisés
APA allocation personnalisée d’autonomie
APL aide personnalisée au logement
ARE allocation d’aide au retour à l’emploi
ARS agence régionale de santé
ASF allocation de soutien familial
ASPA allocation de solidarité aux personnes âgées
ASS allocation de solidarité spécifique
BAFA brevet d’aptitude aux fonctions d’animateur
CADA commission d’accès aux documents administratifs
CAF caisse d’allocations familiales
CASF code de l’action sociale et des familles
CCAS centre communal d’action sociale
CDAPH commission des droits et de l’autonomie des personnes handicapées
CDD contrat à durée déterminée
CDI contrat à durée indéterminée
CEE certificats d’économies d’énergie
CERFA centre d’enregistrement et de révision des formulaires administratifs
CESEDA code de l’entrée et du séjour des étrangers et du droit d’asile
CFE cotisation foncière des entreprises
CIAS centre intercommunal d’action sociale
CMG complément de libre choix du mode de garde
CMI carte mobilité inclusion
CNAV Caisse nationale d’assurance vieillesse
CNI carte nationale d’identité
CNIL Commission nationale de l’informatique et des libertés
CNSA Caisse nationale de solidarité pour l’autonomie
CPAM caisse primaire d’assurance maladie
CPF compte personnel de formation
CRPA code des relations entre le public et l’administration
CSG contribution sociale généralisée
CSS complémentaire santé solidaire
DALO droit au logement opposable
DDETS direction départementale de l’emploi, du travail et des solidarités
DDT direction départementale des territoires
DDTM direction départementale des territoires et de la mer
DGFIP Direction générale des finances publiques
DPE diagnostic de performance énergétique
DREAL direction régionale de l’environnement, de l’aménagement et du logement
DREETS direction régionale de l’économie, de l’emploi, du travail et des solidarités
DSN déclaration sociale nominative
EPCI établissement public de coopération intercommunale
ESAT établissement ou service d’aide par le travail
FSL fonds de solidarité pour le logement
GIR groupe iso-ressources
HLM habitation à loyer modéré
IBAN numéro international de compte bancaire
IFI impôt sur la fortune immobilière
INSEE Institut national de la statistique et des études économiques
JDC journée défense et citoyenneté
MDPH maison départementale des personnes handicapées
MPR MaPrimeRénov’
MSA Mutualité sociale agricole
NIR numéro de sécurité sociale
OFII Office français de l’immigration et de l’intégration
OFPRA Office français de protection des réfugiés et apatrides
OQTF obligation de quitter le territoire français
PACS pacte civil de solidarité
PAJE prestation d’accueil du jeune enfant
PCH prestation de compensation du handicap
PMI protection maternelle et infantile
PMR personne à mobilité réduite
PREPARE prestation partagée d’éducation de l’enfant
PTZ prêt à taux zéro
QF quotient familial
RFR revenu fiscal de référence
RGE reconnu garant de l’environnement
RGPD règlement général sur la protection des données
RIB relevé d’identité bancaire
RNE registre national des entreprises
RPPS répertoire partagé des professionnels de santé
RQTH reconnaissance de la qualité de travailleur handicapé
RSA revenu de solidarité active
SIREN numéro d’identification de l’entreprise
SIRET numéro d’identification de l’établissement
SMIC salaire minimum interprofessionnel de croissance
SPANC service public d’assainissement non collectif
TVA taxe sur la valeur ajoutée
URSSAF Union de recouvrement des cotisations de sécurité sociale et d’allocations familiales
VAE validation des acquis de l’expérience
`;

/** French administrative acronyms and what they stand for: what a page could have said. */
export const knownAcronyms: ReadonlyMap<string, Localized> = new Map(
  written
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      const meaning = line.slice(at + 1);
      return [line.slice(0, at), { fr: meaning, en: meaning }];
    }),
);
