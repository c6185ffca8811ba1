import type { NamedPattern, PlaceVocabulary, PostVocabulary } from './types.ts';

const at = String.raw`\b(?:en|a la|a l'|au|aux|a (?:votre|une|un|toute)|dans (?:votre|une|un|tout|toute|les|l'une? des|toutes? les|n'importe quelle|certaines)|aupres (?:de la|de votre|de l'|du|des|d'une?)|chez)(?: ?(?:guichet|accueil|service accueil) (?:de la|du|des|de l'|d'une?|de votre))? ?`;

function place(kind: string, names: string): NamedPattern {
  return { kind, pattern: new RegExp(`${at}(?:${names})\\b(?! en ligne)`) };
}

/** An office named at the start of a line: `(“La ”, “Votre ”)` before it, anything after it but a mark of a central body. */
function office(kind: string, names: string): NamedPattern {
  return {
    kind,
    pattern: new RegExp(String.raw`^(?:(?:l[ea]s?|l'|votre|une?|toute|n'importe quelle) ?)?(?:${names})\b(?! en ligne)`),
  };
}

const offices: readonly NamedPattern[] = [
  { kind: 'france-services', pattern: /\bfrance services?\b|\bmaisons? de services? au public/ },
  office('sub-prefecture', 'sous-prefectures?'),
  office('prefecture', 'prefectures?(?! maritime)'),
  office(
    'town-hall',
    "mairies?|hotel de ville|services? (?:de l')?etat civil|centres? (?:inter)?communa(?:l|ux) d'action sociale|ccas",
  ),
  office('health-insurance', "caisses? primaires? d'assurance maladie|cpam|caisses? generales? de securite sociale|cgss"),
  office('family-benefits', "caisses? d'allocations familiales|caf"),
  office('farmers-fund', 'mutualite sociale agricole|msa'),
  office('pension-fund', "caisses? (?:regionales?|d'assurance) (?:de )?(?:la )?retraite|carsat"),
  office('health-insurance', "caisses? regionales? d'assurance maladie|cramif"),
  office(
    'treasury',
    'tresoreries?|centres? des (?:finances publiques|impots)|services? (?:en charge )?des impots(?: des (?:particuliers|entreprises))?|centres? des impots fonciers',
  ),
  office('customs', 'bureaux? de douane|services? douaniers?|directions? regionales? des douanes'),
  office('consulate', 'consulats?|ambassades?'),
  office(
    'job-centre',
    'agences? (?:locales? )?(?:france travail|pole emploi)|france travail$|pole emploi$|missions? locales?|cap emploi',
  ),
  office(
    'court',
    "tribuna(?:l|ux)|greffes?|cours? d'(?:appel|assises)|cours? administratives? d'appel|conseils? de prud'hommes|commissions? de surendettement|commissions? d'indemnisation des victimes|commissions? departementales?|bureaux? d'aide juridictionnelle",
  ),
  office('police', 'commissariats?|(?:brigades? de )?gendarmeries?'),
  office(
    'legal-advice',
    "maisons? de (?:la )?justice|points?[- ](?:justice|d'acces au droit)|permanences? juridiques?|services? d'accueil unique du justiciable|conseils? departementa(?:l|ux) de l'acces au droit",
  ),
  office(
    'advice-centre',
    "services? de l'onac(?:vg)?|associations? (?:de consommateurs|d'aide aux victimes)|bureaux? d'aide aux victimes|mandataires? judiciaires?|centres? (?:agrees?|proposant|academiques?|d'examen|de mediation|de vaccination|de formalites)|structures? d'insertion|office francais de l'immigration|agences? departementales? (?:pour |d')(?:l')?information sur le logement|adil|points?[- ](?:conseil|info\\w*|relais|d'accueil|numeriques?|renovation|d'information)|centres? d'information|centres? de (?:protection maternelle|planification|sante sexuelle|depistage)|relais (?:d'assistantes maternelles|petite enfance)|espaces? (?:conseil|info\\w*|france renov)|maisons? (?:departementales?|de l'autonomie|des adolescents|france renov|de l'emploi|des solidarites)|mdph|services? sociaux|services? social|services? du departement|conseils? departementa(?:l|ux)$|centres? medico-soci(?:al|aux)|unions? departementales?|centres? communa(?:l|ux)|centres? regiona(?:l|ux)",
  ),
  office(
    'regional-office',
    "directions? (?:regionales?|departementales?|interdepartementales?|des services departementaux)|(?:direccte|dreets|ddets|ddpp|dreal|drac|ddtm?|drjscs|draaf)|delegations? (?:regionales?|departementales?|territoriales?|a la mer)|inspections? du travail|unites? (?:departementales?|territoriales?)|rectorats?|academies?|services? departementa(?:l|ux)|agences? regionales? de sante|archives departementales|federations? (?:departementales?|regionales?)|urssaf|services? (?:penitentiaires?|universitaires?|territoria(?:l|ux)|academiques?|fisca(?:l|ux)|en charge des visas|de publicite fonciere)|conseils? regiona(?:l|ux)|conseils? d'architecture",
  ),
  office(
    'professional',
    "notaires?|huissiers?(?: de justice)?|commissaires? de justice|avocats?|chambres? (?:departementales?|regionales?|interdepartementales?|de metiers|de commerce|d'agriculture|des notaires)|medecins?|sages?-femmes?|pharmacies?|hopita(?:l|ux)|veterinaires?|etablissements? (?:scolaires?|de sante|hospitaliers?|d'enseignement|d'accueil|certificateurs?|penitentiaires?)|ecoles?|colleges?|lycees?|universites?|bureaux? de poste|haltes?-garderies?|creches?|lieux? de collecte|decheteries?|dechetteries?",
  ),
];

const places: PlaceVocabulary = {
  visits: /\b(?:depos|remet|remis|presente|rend(?:re|ez|ant)|retir|accueil|guichet|rendez-vous|sur place|en personne)/,
  offices,
  officeHeading:
    /^(?:ou|a qui|vers qui|aupres de qui|chez qui|qui) (?:s'adresser|s'informer|se renseigner|se rendre|aller|contacter|faire (?:la|sa|ma|votre|une?) (?:demande|demarche)|vous adresser|vous rendre|deposer (?:la|sa|ma|votre|une) demande|vous renseigner|dois-je m'adresser)[^.]{0,30}$|^(?:votre|vos) interlocuteurs?$|^(?:ou nous trouver|nous rencontrer|sur place|au guichet|lieux? (?:d'accueil|de depot)|points? d'accueil)$/,
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
    place('court', "tribunal|tribunaux|greffes?(?! d'organe| de )|cour d'appel|conseil de prud'hommes"),
    place('advice-centre', 'ccas|mdph|msa|crous|maisons? (?:departementales?|de justice)|points?-justice'),
    place('shop', 'bureaux? de tabac|buralistes?|debit(?:ant)?s? de tabac'),
    place('police', 'commissariats?|gendarmeries?|brigade de gendarmerie'),
    place(
      'agency',
      "agences?(?! (?:nationale|francaise|europeenne|pour|de (?:la )?biomedecine|immobilieres?|d'interim|de voyages?|de l'assureur|bancaires?|de location|de presse|regionale de sante|comptable))|antennes?|points? d'accueil|espaces? d'accueil|points? relais|(?<!en )permanences?",
    ),
    {
      kind: 'counter',
      pattern:
        /\b(?:demandes?|inscriptions?|demarches?|declarations?|dossiers?)\b[^.]{0,40}\b(?:se (?:fait|font|depose|deposent)|s'effectue(?:nt)?|(?:est|sont|(?:doit|doivent|peut|peuvent|devra|pourra) etre) (?:faite|deposee?|effectuee|remise?|adressee?|retiree?)s?) (?:directement )?(?:aupres (?:de la|de l'|du|des|d'une?)|dans (?:une?|l'un des))\b(?! ?(?:delai|an\b|mois|organisme|ministere|professionnel|employeur|banque|assureur|prestataire|constructeur|vendeur|fournisseur|operateur|bailleur|proprietaire|syndic))/,
    },
    {
      kind: 'counter',
      pattern:
        /\bguichets?\b|\bsur place\b|\ben personne\b|\baccueils? (?:physiques?|du public|des usagers|sur place|sans rendez-vous)|\bpoints? d'accueil|\bnos (?:agences|antennes|bureaux|accueils)\b|\b(?:presentez|rendez)-vous (?:a|au|aux|en|dans|directement|muni)\b|\b(?:vous|se) (?:presenter|rendre|deplacer) (?:a|au|aux|en|dans|chez|directement)\b|\bnous recevons\b|\bnous vous (?:recevons|accueillons)\b|\bouvert au public\b/,
    },
  ],
  notCounter:
    /\brendez-vous (?:sur|en ligne|a la page|a l'adresse http|(?:dans|sur|a) (?:votre|notre|le|l'|mon|la) ?(?:espace|compte|site|page|rubrique|portail|application|onglet))|\b(?:guichet|accueil) (?:numerique|en ligne|virtuel|electronique|demateriali\w+)|\b(?:sur pieces|controles?|verifications?|inspections?|consult\w+|restauration)\b[^.]{0,40}\bsur place|\bau rendez-vous\b|\b(?:presente[rz]?|rendre|rendez|deplacer|depla[cç]e[rz]?) (?:(?:a|au|aux|en|dans) ?(?:l'|la |le |les |un |une |des |son |sa |votre |certaine?s? |\d{1,2} de ces |toute? (?:la |le )?)?(?:autre )?(?:audience|toilettes|examens?|epreuves?|elections?|second tour|concours|oral|lieux?(?! de (?:depot|collecte|retrait|travail))|zones?|regions?|pays|etranger|outre-mer|dehors|ecole|cours|travail|domicile|proprietes?))|\b(?:dorm\w+|consomm\w+|laisse\w*|reten\w+|encadrement|malades?|heberge\w*|loge\w*|competente?s?|repas|reste\w*|arrive\w*|maint\w+|affich\w+) (?:[a-z]{1,10} ){0,2}sur place|\b(?:avec|sans) accueil du public|\brecevant du public|\bretenue?,? (?:[a-z]{1,8} ){0,3}(?:sur place|au commissariat)|\b(?:service|expert|mandataire|interprete|traducteur|procureur|delegue|avocat)s? (?:[a-z']{2,15} ){0,4}aupres d|\bguichets?[ -](?:entreprises?\b|unique pour|des formalites)|\brattachee?s? (?:a|au|aux)\b|\btransmet(?:tent)?\b|\b(?:affiche|disponible)e?s? dans les agences\b|\bpayables? au guichet|\b(?:avocat|employeur|medecin|pharmacien)s?\b[^.]{0,40}\b(?:presente|verse|depose|adresse|peut demander)|\b(?:delivre|etabli|emis|fourni|remis|signe|valide|tenu|conserve|consigne)e?s? (?:par|en|a|au|aupres)/,
  appointment: /\b(?:prendre|prenez|prise de|demandez?r?|sur|fixer|reserve[rz]?|obtenir|avec) (?:un |votre )?rendez-vous\b/,
  remoteAppointment: /\brendez-vous (?:telephoniques?|en visio\w*|a distance|par telephone|medica\w+)|\bsans rendez-vous medical/,
  locator:
    /\b(?:trouve[rz]?|recherche[rz]?|localise[rz]?|cherche[rz]?|reperer) (?:(?:mon|ma|mes|votre|vos|un|une|le|la|les|l'|nos) ?)(?:[a-z'-]+ ){0,2}?(?:mairie|prefecture|sous-prefecture|agence|caisse|cpam|caf|points?|guichet|centre|service|france services|accueil|antenne|espace|bureau|consulat|tribunal|tresorerie|permanence)s?\b|(?<!\b(?:emploi|poste|logement|affectation|travail|enfants?|personnes?|parents?) )\b(?:le |la |les )plus proches?(?: de (?:chez vous|votre domicile|vous))\b|\b(?:agence|guichet|mairie|caisse|espace|centre|accueil|antenne|prefecture|france services)s? (?:la|le|les) plus proches?\b|\b(?:carte|annuaire|liste|coordonnees) (?:des|de l'|de nos|de vos) (?:agences|points|guichets|mairies|services|espaces|accueils|centres|antennes|france services|prefectures|caisses|administration)/,
  street:
    /\b\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? ?(?:rue|avenue|av|boulevard|bd|blvd|place|pl|quai|allees?|chemin|route|impasse|cours|square|esplanade|passage|rond-point|parvis|faubourg|sentier|cite|promenade|voie|mail)\b|\b(?:place|parvis|hotel de ville|esplanade|rue|avenue|boulevard) (?:de |du |des |d'|le |la |les )/,
  postcode: /\b(?:0[1-9]|[1-8]\d|9[0-8]) ?\d{3},? +[a-z][a-z'-]+/,
  box: /\b(?:bp|cs|tsa) ?\d{2,6}\b/,
  sorting: /\bcedex\b/,
  received:
    /\baccueil\w*|\bhoraires? d'ouverture|\bouvert\w*|\bguichets?|\bvenir\b|\bvenez\b|\bsur place\b|\brecevons|\brendez-vous\b|\bou nous trouver/,
};

const privateParty = String.raw`(?:employeurs?|salaries?|bailleurs?|proprietaires?|locataires?|colocataires?|voisins?|vendeurs?|acheteurs?|acquereurs?|commercants?|professionnel|assureurs?|fournisseurs?|operateurs?|syndic|banque(?! de france)|banquier|debiteurs?|creanciers?|assistante? maternelle|clients?|consommateurs?|hebergeurs?|epou(?:x|ses?)|conjointe?s?|transporteurs?|compagnie(?: aerienne)?|loueurs?|hoteliers?|organisateurs?|coproprietaires?|(?:etablissement|organisme) (?:de credit|financier|bancaire|preteur|gestionnaire)|service (?:clients?|clientele|consommateurs?)|auteur|agence de voyages?|prestataires?|garagistes?)`;
const body = String.raw`(?:caf|cpam|msa|urssaf|carsat|cnav|ccas|mdph|dreets|direccte|ddpp|inspect(?:ion|eur|rice)s? du travail|collectivites?|administrations?|prefectures?|prefet|sous-prefectures?|mairies?|maire|commune|caisses?|tribuna(?:l|ux)|cour|greffes?|juges?|procureur|consulats?|ambassades?|ministeres?|ministre|impots|finances publiques|tresoreries?|france travail|pole emploi|departement|region|commissions?|rectorats?|academie|conseil (?:departemental|regional|de prud'hommes|d'etat)|assurance (?:maladie|retraite)|ofpra|ofii|cada|cnil|defenseur des droits|mediateur|banque de france|offices?|organismes?(?! (?:de credit|financier|preteur|gestionnaire))|(?<!prestations? de )services?(?! (?:clients?|clientele|consommateurs?|en ligne|de paiement|du personnel))|directions?|centres?|agences?|fonds de garantie|secretariat|bureau)`;

const post: PostVocabulary = {
  byPost:
    /\b(?:demandes?|saisines?|reclamations?|plaintes?|requetes?) ecrites? (?:a l[ae']|au|aupres (?:du|de l[ae']))(?![a-z])(?! ?(?:departement|service du personnel|administration|medecin))|\badresse[rz] une demande ecrite\b|\bpar ecrit(?: et sur papier libre)?,? (?:a l[ae']|au|aupres (?:du|de l[ae'])) ?(?:tribunal|prefe|caisse|caf\b|cpam|greffe|procureur|maire\b|mairie|direction (?!des ressources)|defenseur)|\bpar (?:(?:un )?(?:simple )?courrier(?! ?(?:electronique|@|mail|e-mail))|voie postale|la poste|lettre(?: recommandee| simple)?)\b|(?<!\b(?:vote|votes|vote est|vent[ea]s?|vendus?|achat|achats|enseignement|cours|etudes|formation|suivi) )\bpar correspondance\b|\b(?:adresse[rz]|envoye[rz]|ecrire|ecrivez|transmett(?:re|ez)) (?:une|un|la|le|sa|son|votre|cette|ce) (?:lettre|courrier)\b(?! ?(?:electronique|mail))|\benveloppe (?:timbree|affranchie|pre-?timbree)|(?<!\b(?:redigee?|mairie|guichet|prefecture),? (?:et )?)\bsur papier libre\b(?!,? (?:a (?:remettre|deposer)|ou))|\bfaire un courrier\b|\bcachet de la poste\b|\ben recommande\b|\brecommandee? avec (?:accuse|avis|ar)\b|\bcourrier recommande\b|\bcourrier postal\b|\becri(?:vez|re)(?:-nous| a l[a']| au(?! moins| plus)| aux| a votre)(?!.{0,80}(?:@|e-?mail|courriel|formulaire|messagerie|courrier electronique))/,
  incoming:
    /\b(?:recevr\w+|recevoir|recevez|recue?s?|(?:vous|lui|leur) (?:soi(?:t|ent)|sera|seront|parviendra\w*|est|parvient|a ete|avons|enverr\w+|adresser\w+)|sera|seront|nous vous (?:l'|les )?(?:env\w+|adress\w+|repond\w+|inform\w+|contact\w+|ecri\w+)|notifi\w+|inform\w+|convocation|convoqu\w+|repon(?:se|dr\w+|dons)|l'expedition|au moment du depot|vous est (?:restitue|remis|transmis|delivre)\w*|vous les? transmettre|s'adresse(?:nt)? directement a vous|envoi d(?:e|u|es) (?:la |l'|votre |ce )?(?:carte|permis|passeport|titre|documents?|decision|convocation|bulletins?)|est (?:envoye|adresse|expedie)\w*|vous (?:informe|previent|avertit|alerte|ecrit|convoque)|(?:a|chez) (?:mon|ma|votre|son) (?:domicile|adresse|logement))\b/,
  outgoing:
    /\b(?:envoye[rz]|envoyant|adresse[rz](?! postale)|transmett(?:re|ez)|retourne[rz]|renvoye[rz]|postez|poster|deposez|deposer|ecrire|ecrivez|(?:doit|doivent|peut|peuvent|est a|sont a|a) (?:etre )?(?:envoye|adresse|transmi|retourne|renvoye|depose|fait|remis|alerte|saisi)\w*|a (?:envoyer|adresser|retourner|renvoyer|transmettre)|faire|faites|effectuer|contacte[rz]|joindre|demander(?! a ce qu)|(?:doit|doivent|devez) (?:[a-z']{1,12} ){0,2}(?:notifier|signaler)|date d'envoi de (?:la|votre|sa))\b/,
  postalAddress:
    /(?<!\b(?:votre|mon|son|leur|une) )\badresse postale\b|\ba l'adresse (?:suivante|postale|indiquee(?! sur (?:l'avis|la carte|votre)))|\badresse (?:d'envoi|de correspondance|du service)|\b(?:ecri(?:re|vez)|envoye[rz]|adresse[rz]|retourne[rz]|renvoye[rz])[^.]{0,80} a ?:/,
  paperForm:
    /\bformulaires? (?:papier|cartonne|cerfa|a imprimer|imprimables?|pdf|vierges?)|\bcerfa (?:n° ?|no\.? ?|numero )?\d{4,5}|\bimprime[rz]?\b[^.]{0,40}\b(?:formulaire|dossier|cerfa|bulletin)|\b(?:formulaire|dossier|bulletin|cerfa)\b[^.]{0,60}(?:a imprimer|imprimable|a telecharger|(?<!de )papier\b|au format pdf|\(pdf)|\btelecharge[rz]?\b[^.]{0,40}\b(?:formulaire|dossier|cerfa|bulletin)|\b(?:dossier|version|demande|declaration) papier|\bretire[rz] (?:un|le|votre) (?:dossier|formulaire)|\b(?:a l'aide d'|en remplissant |remplir )un formulaire (?:appele|\(?disponible (?:dans|aupres))|\bformulaire\b[^.]{0,60}\bl'imprimer\b|\bformulaire\b[^.]{0,40}\bdisponible (?:au guichet|en mairie|en prefecture|sur place)|\brempli(?:r|ssez|t) (?:un|le|ce) (?:formulaire|dossier)(?: (?!en ligne)[a-z0-9°' -]{1,40})?? et (?:l'|le )(?:adresser|adressez|adresse|envoyer|envoyez|envoie|retourner|retournez|remettre|remettez|deposer|deposez|transmettre) (?:a|au|aux|en)\b/,
  privateParties: new RegExp(
    String.raw`\b(?:a|au|aux|lui|par|envers|de) ?(?:l'|la |le |les |son |sa |votre |vos |un |une |leur )?(?:futur )?${privateParty}\b|\b(?:lettre|courrier) (?:recommandee? )?(?:de|d'|notifiant (?:la|le|l'))(?: ?la| ?le)? ?(?:licenciement|demission|conge\b|rupture|resiliation|mise en demeure|promesse)|\b(?:licenciement|demission|promesse|offre|contrat de travail|rupture|mise en demeure|preavis|bail|resili[a-z]{1,8})s?\b[^.]{0,120}\b(?:lettre|courrier|recommande)`,
  ),
  privateSubjects:
    /\b(?:bail|baux|loyers?|louer|location|locataires?|proprietaires?|colocation|syndic|preavis|depot de garantie|copropriete|copropri\w+|salaries?|licenciement|demission|contrat de travail|cdd|rupture conventionnelle|conge (?!de (?:longue )?maladie)[a-z' ]{0,40} (?:prive|salarie)|assurance (?!maladie|chomage|retraite|vieillesse|volontaire|invalidite|deces|sociale|personnelle)|assureur|sinistre|credit|pret (?:a la consommation|immobilier|bancaire)|banque|bancaire|virement|prelevement bancaire|cheques?|carte bancaire|achat|garantie (?:legale|commerciale)|retractation|vente|vendeur|vol annule|bagages?|billet d'avion|transport aerien|voyage|hotel|demarchage|impayes?|recouvrement|contenus? (?:publies?|illicites?)|apologie|operateur|telephone,? internet|fournisseur|vote|representants? (?:du personnel|de parents)|examens et concours|assemblee generale|resili(?:er|ation)|prestations? de services?|voisin\w*|mitoyen\w*|commentaire)\b/,
  toReader:
    /\bvous (?:soi(?:t|ent)|est|sont|sera|seront) (?:[a-z]{1,14} )?(?:restitue|remis|transmis|delivre|envoye|adresse|renvoye|retourne|notifie|expedie)e?s?\b[^.]{0,40}\bpar (?:courrier|lettre|la poste|voie postale)/,
  received:
    /\b(?:recuperation|reception|delivrance|restitution|remise) (?:du|de la|de l'|de votre|des|d'un)\b|^envoi (?:du|de la|de l'|de votre) (?:titre|carte|passeport|permis|decision)/,
  notPaperForm:
    /\b(?:photocopie|copie) (?:du|d'un|de ce) (?:meme )?formulaire|\bversions? papier (?:ou|et|immediatement|a valeur|de (?:la|votre|vos|ses|leurs?))|\bbulletins? de (?:paye|paie|salaire)|\bfactures?\b|\btimbres?\b|\ben version papier\b|\bcarnet de sante\b|\bcartonne (?:disponible|remis)|\b(?:avis|certificat) medical\b|\bphoto-signature\b|\bcliquez\b|\bfps\b/,
  sideForm: /\bphoto(?:graphie)?(?:-signature| et (?:de |la |une )?signature)\b/,
  scanned:
    /\bcopies? numeriques?\b|\(photo ou scan\)|\b(?:au )?format numerique|\b(?:photographie|scanne|numerise)e?s? (?:du|de la|de l'|des)\b/,
  bodies: new RegExp(String.raw`\b${body}\b`),
  toBody: new RegExp(
    String.raw`\b(?:envoye[rz]|retourne[rz]|renvoye[rz]|(?:(?<!vous |nous |s')adresser|(?<!vous vous |nous nous )adressez)(?!-)|(?:remise?s?|deposee?s?|faite?s?) ou (?:adressee?|envoyee?)s?|requetes? adressee?s?)\b[^.]{0,80}\b(?:a|au|aux) ?(?:la |le |les |l'|votre |vos |une? |sa |son )?${body}\b`,
  ),
  notPaper:
    /\ben ligne\b|\binternet\b|\be-?mails?\b|\bcourriels?\b|\belectronique|\bteleservice|\bsms\b|\bdemateriali\w+|\bespace (?:personnel|prive)|@/,
  formHeading: /^formulaires?(?: (?:papier|cerfa|a remplir|a telecharger|a imprimer))?$/,
  formName:
    /\b(?:formulaires?|cerfa|demandes?|demander|declarations?|declarer|requetes?|bulletins?|inscriptions?|recours|dossiers?|enquete|questionnaires?|saisines?|saisir|plaintes?|reclamations?|contestations?|contester|attestations?|avis|engagements?|certificats?|fiches?|adhesion|candidatures?|notices?|mandats?|oppositions?|renouvellements?|remboursements?|imprimes?|autorisations?|procurations?)\b/,
  formFile: /\b(?:formulaire|cerfa|bulletin|dossier (?:de demande|d'inscription|papier)|imprime|demande d)/,
};

/** French words of places, post. */
export const frenchPlaces = { places, post };
