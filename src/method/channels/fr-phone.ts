import type { HoursVocabulary, PhoneVocabulary, ScopeVocabulary, TariffVocabulary } from './types.ts';

const phone: PhoneVocabulary = {
  announces:
    /\b(?:tel(?:ephone)?\.? ?(?:\/|-|et|&) ?fax|appel(?:ez|er|ant|s)?|rappelez|telephon\w*|tel|portable|mobile|phone|compos(?:ez|er|ant)|joindre|joignables?|joignez|contact(?:ez|er|s)?|standard|hotline|allo|permanence|plateforme|serveur vocal|ligne (?:directe|dediee|d'ecoute)|(?:numero|n°) ?(?:vert|court|unique|gratuit|national|cristal|azur|indigo|d'urgence|d'appel|de telephone|(?:non )?surtaxe|special|suivant|dedie)|au numero|ce numero)\b/g,
  denies:
    /\b(?:identifiant|immatriculation|siret|siren|nir|iban|rib|bic|rcs|finess|rna|tva|cerfa|fax|telecopie|telecopieur|exemple|ex\b|format|(?:numero|num|reference|ref|identifiant|code|matricule)s?\.? ?(?:de |du |d'|des |votre |au )?(?:dossier|demande|securite sociale|allocataire|fiscal|client|contrat|facture|agrement|commande|compte|avis|identification|identite|identifiant|passeport|serie|immatriculation|ordre|inscription|acces|national|piece|carte|titre|enregistrement|suivi|usager|beneficiaire|declarant|etranger|adherent|dossard)\w*|reference|ref)\b|n° ?(?:de |du |d'|fiscal|client|siret|allocataire)|(?:^|[^a-z])n° ?$/g,
  doubts:
    /(?:\b(?:articles?|art|loi|decret|arrete|ordonnance|page|version|annee|depuis|entre|chambre|bureau|batiment|salle|lot|parcelle|norme|iso|rgaa|environ|plus de|moins de|numero|total|somme|montant|rue|avenue|bp|cs|tsa)|n°)[ .:]*$/,
  confirms:
    /^[ ).,:-]{0,3}\(?(?:(?:service|appel|numero|prix|cout|tarif)\w* (?:et (?:appel|service)s? )?(?:gratuit|vert|non surtaxe|d'un appel|d'une communication|local|de l'appel|\+|appel)|(?:non )?surtaxe|gratuit\w* depuis|(?:touche|tapez|choix) \d|\d,\d\d ?€ ?(?:\/|par|la) ?min|(?:du |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b|24 ?h|7 ?j)/,
  callsEmergency:
    /\b(?:appel(?:ez|er|ant)|compos(?:ez|er|ant)|contact(?:ez|er)|telephon(?:ez|er)|joindre|(?:envoyez|envoyer) un sms|numeros? (?:d'urgence|d'appel)(?: (?:unique |national )?(?:europeen|par sms|unique|national))?|samu|police(?: secours)?|pompiers?|samu social|enfance en danger)(?: (?:immediatement|directement|gratuitement|aussitot|sans attendre))?(?: (?:le|au|les?))?[ :(-]{0,3}(?:n° ?)?$/,
  isEmergency: /^,? ?(?:est |- )(?:le |un )?numero (?:unique )?(?:d'urgence|d'appel d'urgence|europeen d'urgence)/,
  notEmergency:
    /^(?: ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rue|avenue|boulevard|place|quai|jours?|mois|ans?|semaines?|minutes?|heures?|h\b|h\d|euros?|€|%|du mois|de chaque|km|m2|places|personnes|\/\d|-\d|,\d|\.\d|:\d)|er\b)/,
  fax: /\b(?:fax|telecopie\w*)\b/,
};

const price = String.raw`(?:0[,.][0-9]{0,2}[1-9][0-9]?|[1-9][,.]\d\d) ?(?:€|eur|euros?)`;

const tariff: TariffVocabulary = {
  free: /appels? (?:et services? )?gratuits?\b|services? (?:et|&) appels? gratuits?|numero(?:s)? (?:vert|gratuit)|n° ?vert|gratuit\w{0,3} (?:depuis|d'un poste|a partir d'un)|appel gratuit|0 ?(?:,00)? ?€ ?\/ ?min/,
  standard:
    /services? gratuits? ?(?:\+|et) ?(?:le )?(?:prix|cout)|(?:prix|cout|tarif) (?:d'un |d'une |de l'|normal d'un |normal d'une )?(?:appel|communication)|prix appel|non[ -]?surtaxe|tarif local|numero cristal|au prix d'un|(?:cout|prix) de l'appel selon/,
  surcharged: new RegExp(
    String.raw`${price} ?(?:ttc ?)?(?:\/|par|la|l')? ?(?:min|mn|appel)|(?<!non[ -]?|pas )surtaxe|centimes? (?:d'euro )?(?:\/|par|la) ?min|numero (?:indigo|azur)|prix d'un appel local puis ${price}`,
  ),
};

const hours: HoursVocabulary = {
  days: /(?:\bdu )?\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b|\b(?:lun|mar|mer|jeu|ven|sam|dim)\.? ?[-/] ?(?:lun|mar|mer|jeu|ven|sam|dim)\b\.?|\b(?:lun|mar|mer|jeu|ven|sam|dim)\.|\btous les jours(?: ouvr\w+)?|\bchaque jour|\b7 ?j(?:ours)? ?(?:\/|sur) ?7|\ben semaine\b|\bjours? ouvr(?:es|ables?)/g,
  range:
    /(?:\bde )?\b\d{1,2} ?(?:h(?:eures?)?|:)(?: ?\d{2})?(?: ?(?:a|-|et|jusqu'a|\/) ?)(?:\d{1,2} ?(?:h(?:eures?)?|:)(?: ?\d{2})?|midi)|\b\d{1,2} ?- ?\d{1,2} ?h\b/g,
  roundTheClock: /\b24 ?h?(?:eures)? ?(?:\/|sur) ?24 ?h?/g,
};

const scope: ScopeVocabulary = {
  press: /\b(?:service de )?presse\b|\bjournalistes?\b|\brelations? (?:presse|medias?)|\bcontacts? medias?/,
  technical:
    /\b(?:assistance|support|aide|probleme|difficulte|incident|panne|question)s? (?:technique|informatique|de connexion|a la connexion|d'acces au site|avec le site)s?|\bwebm(?:estre|aster)\b|\bhebergeur|\bhebergement du site|\bhelpdesk\b|\bbugs?\b|\bdysfonctionnement du site/,
  emergency: /\burgences?\b|\ben danger\b|\bsamu\b|\bpompiers?\b/,
  generic:
    /\ballo service public|\bstandard\b|\baccueil (?:telephonique )?(?:general|de la mairie|de la prefecture|du ministere)|\brenseignements? administratifs? (?:generaux|interministeriels?)|\binformations? generales? (?:sur|aux)\b|\bcentre d'appels? interministeriel/,
  shared:
    /\bplateformes? (?:telephonique|d'appel|nationale|de service|commune|d'assistance)|\bcentres? (?:de contacts?|d'appels?|de relation)|\bnumero (?:unique|commun|national)|\bfrance services\b|\bcollectif d'associations|\bassociations? (?:d'aide|agreees?|specialisees?)/,
  otherWay:
    /\b(?:(?:depuis|de|a partir de|hors) (?:de )?(?:l'etranger|l'outre-mer|la metropole|metropole|la france|france)|egalement (?:accessible|joignable))\b[^.]{0,60}$/,
  service:
    /\b(?:aides?|aider|conseill\w+|renseign\w+|questions?|contact\w*|accompagn\w+|assistance|joindre|joignables?|repond\w*|demande|dossier|service|information|difficult\w+)\b/,
  sitePages:
    /\bmentions? legales?|\bpolitique de confidentialite|\bdonnees (?:personnelles|a caractere personnel)|\bcookies\b|\bplan du site|\bconditions generales/,
};

/** French words of phone, tariff, hours, scope. */
export const frenchPhone = { phone, tariff, hours, scope };
