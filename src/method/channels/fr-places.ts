import type { NamedPattern, PlaceVocabulary, PostVocabulary } from './types.ts';

const at = String.raw`\b(?:en|a la|a l'|au|aux|a (?:votre|une|un|toute)|dans (?:votre|une|un|les|l'une? des|toutes? les|n'importe quelle|certaines)|aupres (?:de la|de votre|de l'|du|des|d'une?)|chez)(?: ?(?:guichet|accueil|service accueil) (?:de la|du|des|de l'|d'une?|de votre))? ?`;

function place(kind: string, names: string): NamedPattern {
  return { kind, pattern: new RegExp(`${at}(?:${names})\\b(?! en ligne)`) };
}

const places: PlaceVocabulary = {
  counters: [
    {
      kind: 'france-services',
      pattern: /\bfrance services?\b(?! \+)|\bmaisons? de services? au public|\bmaison france/,
    },
    place('sub-prefecture', 'sous-prefectures?'),
    place('prefecture', 'prefectures?'),
    place('town-hall', "mairies?(?: annexes?| d'arrondissement)?|hotel de ville"),
    place('health-insurance', "cpam|caisses? primaires?|agences? (?:de l')?(?:assurance maladie|cpam)"),
    place('family-benefits', "caf|caisses? d'allocations familiales|accueil (?:de votre|de la) caf"),
    place('treasury', 'tresoreries?|centres? des (?:finances publiques|impots)|services? des impots(?: des particuliers)?'),
    place('consulate', 'consulats?|ambassades?'),
    place('job-centre', 'agences? (?:france travail|pole emploi)'),
    place('court', 'tribunal|tribunaux|greffes?'),
    place('police', 'commissariats?|gendarmeries?|brigade de gendarmerie'),
    place('agency', "agences?|antennes?|points? d'accueil|espaces? d'accueil|points? relais|permanences?"),
    {
      kind: 'counter',
      pattern:
        /\bguichets?\b|\bsur place\b|\ben personne\b|\baccueils? (?:physiques?|du public|des usagers|sur place|sans rendez-vous)|\bpoints? d'accueil|\bnos (?:agences|antennes|bureaux|accueils)\b|\b(?:presentez|rendez)-vous (?:a|au|aux|en|dans|directement|muni)\b|\b(?:vous|se) (?:presenter|rendre|deplacer) (?:a|au|aux|en|dans|chez|directement)\b|\bnous recevons\b|\bnous vous (?:recevons|accueillons)\b|\bouvert au public\b/,
    },
  ],
  notCounter:
    /\brendez-vous (?:sur|en ligne|a la page|a l'adresse http|(?:dans|sur|a) (?:votre|notre|le|l'|mon|la) ?(?:espace|compte|site|page|rubrique|portail|application|onglet))|\b(?:guichet|accueil) (?:numerique|en ligne|virtuel|electronique|demateriali\w+)|\b(?:sur pieces|controles?|verifications?|inspections?|consult\w+|restauration)\b[^.]{0,40}\bsur place|\bau rendez-vous\b|\b(?:delivre|etabli|emis|fourni|remis|signe|valide)e?s? (?:par|en|a|au|aupres)/,
  appointment: /\b(?:prendre|prenez|prise de|demandez?r?|sur|fixer|reserve[rz]?|obtenir|avec) (?:un |votre )?rendez-vous\b/,
  remoteAppointment: /\brendez-vous (?:telephoniques?|en visio\w*|a distance|par telephone|medica\w+)|\bsans rendez-vous medical/,
  locator:
    /\b(?:trouve[rz]?|recherche[rz]?|localise[rz]?|cherche[rz]?|reperer) (?:(?:mon|ma|mes|votre|vos|un|une|le|la|les|l'|nos) ?)(?:[a-z'-]+ ){0,2}?(?:mairie|prefecture|sous-prefecture|agence|caisse|cpam|caf|points?|guichet|centre|service|france services|accueil|antenne|espace|bureau|consulat|tribunal|tresorerie|permanence)s?\b|\b(?:le |la |les )plus proches?(?: de (?:chez vous|votre domicile|vous))\b|\b(?:agence|guichet|mairie|caisse|espace|centre|accueil|antenne|prefecture|france services)s? (?:la|le|les) plus proches?\b|\b(?:carte|annuaire|liste|coordonnees) (?:des|de l'|de nos|de vos) (?:agences|points|guichets|mairies|services|espaces|accueils|centres|antennes|france services|prefectures|caisses|administration)/,
  street:
    /\b\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? ?(?:rue|avenue|av|boulevard|bd|blvd|place|pl|quai|allees?|chemin|route|impasse|cours|square|esplanade|passage|rond-point|parvis|faubourg|sentier|cite|promenade|voie|mail)\b|\b(?:place|parvis|hotel de ville|esplanade|rue|avenue|boulevard) (?:de |du |des |d'|le |la |les )/,
  postcode: /\b(?:0[1-9]|[1-8]\d|9[0-8]) ?\d{3},? +[a-z][a-z'-]+/,
  box: /\b(?:bp|cs|tsa) ?\d{2,6}\b|\bcedex\b/,
  received:
    /\baccueil\w*|\bhoraires? d'ouverture|\bouvert\w*|\bguichets?|\bvenir\b|\bvenez\b|\bsur place\b|\brecevons|\brendez-vous\b|\bou nous trouver/,
};

const post: PostVocabulary = {
  byPost:
    /\bpar (?:courrier(?! ?(?:electronique|@|mail|e-mail))|voie postale|la poste|lettre(?: recommandee| simple)?|correspondance)\b|\benveloppe (?:timbree|affranchie|pre-?timbree)|\bcourrier postal\b|\becri(?:vez|re)(?:-nous| a l[a']| au(?! moins| plus)| aux| a votre)(?!.{0,80}(?:@|e-?mail|courriel|formulaire|messagerie|courrier electronique))/,
  incoming:
    /\b(?:recevr\w+|recevoir|recevez|recue?s?|(?:vous|lui|leur) (?:sera|seront|parviendra\w*|est|parvient|a ete|avons|enverr\w+|adresser\w+)|sera|seront|nous vous (?:l'|les )?(?:env\w+|adress\w+|repond\w+|inform\w+|contact\w+|ecri\w+)|notifi\w+|inform\w+|convoqu\w+|repon(?:se|dr\w+|dons)|est (?:envoye|adresse|expedie)\w*|vous (?:informe|previent|avertit)|(?:a|chez) (?:mon|ma|votre|son) (?:domicile|adresse|logement))\b/,
  outgoing:
    /\b(?:envoye[rz]|envoyant|adresse[rz](?! postale)|transmett(?:re|ez)|retourne[rz]|renvoye[rz]|postez|poster|deposez|deposer|ecrire|ecrivez|(?:doit|doivent|peut|peuvent|est a|sont a|a) (?:etre )?(?:envoye|adresse|transmi|retourne|renvoye|depose|fait)\w*|a (?:envoyer|adresser|retourner|renvoyer|transmettre)|faire|faites|effectuer|contacte[rz]|joindre|demander)\b/,
  postalAddress:
    /(?<!\b(?:votre|mon|son|leur|une) )\badresse postale\b|\ba l'adresse (?:suivante|postale|indiquee)|\badresse (?:d'envoi|de correspondance|du service)|\b(?:ecri(?:re|vez)|envoye[rz]|adresse[rz]|retourne[rz]|renvoye[rz])[^.]{0,80} a ?:/,
  paperForm:
    /\bformulaires? (?:papier|cerfa|a imprimer|imprimables?|pdf|vierges?)|\bcerfa (?:n° ?|no\.? ?|numero )?\d{4,5}|\bimprime[rz]?\b[^.]{0,40}\b(?:formulaire|dossier|cerfa|bulletin)|\b(?:formulaire|dossier|bulletin|cerfa)\b[^.]{0,60}(?:a imprimer|imprimable|a telecharger|papier|au format pdf|\(pdf)|\btelecharge[rz]?\b[^.]{0,40}\b(?:formulaire|dossier|cerfa|bulletin)|\b(?:dossier|version|demande|declaration) papier|\bretire[rz] (?:un|le|votre) (?:dossier|formulaire)/,
  formFile: /\b(?:formulaire|cerfa|bulletin|dossier (?:de demande|d'inscription|papier)|imprime|demande d)/,
};

/** French words of places, post. */
export const frenchPlaces = { places, post };
