/** French words by which a page says that the procedure itself is done somewhere, not only that somebody helps with it. */

/** What is filed. */
export const object = String.raw`(?:demandes?|demarches?|dossiers?|declarations?|inscriptions?|formulaires?|formalites?|cerfa|bulletins?|paiement|saisines?|requetes?|recours|reclamations?|plaintes?|contestations?|candidatures?|oppositions?)`;

const make = String.raw`(?:faire|faites|effectue[rz]|realise[rz]|depose[rz]|remettre|remettez|envoye[rz]|adresse[rz]|transmettre|transmettez|retourne[rz]|renvoye[rz]|rempli(?:r|ssez)|complete[rz]|presente[rz]|enregistre[rz]|accomplir|retire[rz])`;
const makes = String.raw`(?:depose|fait|effectue|transmet|envoie|remet|presente|adresse|formule)(?:nt|tent|ent)? (?:sa|leur|une|la|le|son|un|cette)`;
const made = String.raw`(?:faites?|deposee?s?|envoyee?s?|adressee?s?|presentee?s?|formulee?s?|retournee?s?|effectuee?s?|realisee?s?|remise?s?|transmise?s?|retiree?s?|enregistree?s?|introduite?s?)`;
const toMake = String.raw`(?:faire|deposer|envoyer|retourner|renvoyer|remettre|adresser|presenter|retirer)`;
const ask = String.raw`(?:demande[rz]|recupere[rz]|declare[rz]|signale[rz]|obten(?:ir|ez)|retire[rz]|renouvele[rz]|inscri(?:re|vez)|conteste[rz]|regle[rz]|paye[rz]|remettre|remettez|restitue[rz]|signe[rz]|legalise[rz]|souscri(?:re|vez)|enregistre[rz]|fai(?:re|tes) (?:etablir|legaliser|enregistrer|certifier|viser|constater))`;
const advice = String.raw`(?:conseil|(?:des? |un |une |l'|les |d')?(?:renseignements?|conseils?|informations?|precisions?|aide|avis|rendez-vous|coordonnees))`;
const office = String.raw`(?:mairies?|maire|prefectures?|sous-prefectures?|prefet|caf|cpam|msa|carsat|caisse|tribunal|greffe|procureur|consulat|ambassade|notaire|services?|departement|commissariat|gendarmerie|rectorat|etablissement|organisme|centre|mdph|guichet|officier d'etat civil|pole emploi|france travail|ccas|crous|douanes?|bureau de douane|poste|direction|direccte|dreets|dasen|directeur|directrice|chef d'etablissement|recteur|secretariat|college|lycee|ecole|universite|faculte|hopital)`;
const atOffice = String.raw`(?:en|a la|a l'|au|aux|a votre|a une?|aupres de la|aupres de l'|aupres d[eu]s?|aupres de votre|aupres d'une?|chez le|chez un|devant le|devant un) ?(?:[a-z]{2,14} )?${office}`;
const must = String.raw`(?:devez|devrez|doit|doivent|devra|devront|faut|faudra|suffit de|convient de)`;
const can = String.raw`(?:peut|peuvent|pouvez|doit|doivent|devez|pourra|pourront|pourrez|devra|devront|devrez)`;
const oneself = String.raw`(?:se |vous |s')`;
const court = String.raw`(?:juge|jaf|juridiction|tribunal|mediateur|commission|conseil|cada|cnil|prefet|procureur)`;

/** Acts of health, done where the page says to go (“se faire vacciner”). */
const healthActs: readonly string[] = [
  String.raw`\b(?:se|vous) faire (?:vacciner|depister|examiner)\b`,
  String.raw`\b(?:devez|doit|faut) (?:[a-z']{1,12} ){0,2}consulter (?:un|une|votre|son) (?:medecin|sage-femme|gynecologue|dentiste|professionnel de sante)\b`,
  String.raw`\b(?:vaccin[a-z]{0,8}|injection|depistage|examen)s?\b[^.]{0,80}\b(?:effectue|pratique|realise|administre)[a-z]{0,4}\b[^.]{0,40}\b(?:par un|dans un|chez un)`,
];

/** Acts that a notary draws up or receives. */
const notaryActs: readonly string[] = [
  String.raw`\bfai(?:re|tes) appel a (?:un|votre|son|leur) notaire\b`,
  String.raw`\b(?:acte|donation|testament|contrat|convention|partage|pacte|vente|mainlevee|declaration|consentement|renonciation)s?\b[^.]{0,80}\b(?:signee?|redigee?|etablie?|faite?|passee?|recue?|realisee?|dressee?|conclue?|constatee?)s?\b[^.]{0,30}\b(?:devant|par|chez) (?:un |le |2 |deux )?notaires?\b`,
];

/** What is done at an office that the clause names, or that the page lists. */
const officePatterns: readonly string[] = [
  String.raw`\b${ask}\b(?! ${advice})[^.]{0,60}\b${atOffice}\b`,
  String.raw`\b(?:depose[rz]|remettre|remettez|soumet(?:tre|tez|tent)?|(?<!\bvous |\bse )presente[rz])\b[^.]{0,60}\b${atOffice}\b`,
  String.raw`\b(?:demandee?|deposee?|declaree?|remise?|retiree?|signee?|enregistree?|faite?|etablie?|engagee?|exercee?|intentee?|introduite?|portee?|adressee?)s? (?:[a-z]{1,12} )?(?:${atOffice})\b`,
  String.raw`\b(?:faire|faites|fait(?! l'objet)|deposer?|deposez|rempli[rt]|remplissez|presente[rz]?|formule[rz]?)\b[^.]{0,20}\b(?:demande|dossier|declaration|inscription)s?\b[^.]{0,40}\baupres (?:de la|de l'|du|des|de votre|d'une?|de(?= pole emploi| france travail)) ?(?:[a-z]{2,14} )?${office}\b(?! clients?)`,
  String.raw`\b${must}(?: [a-z0-9']{1,20}){0,4}? ${oneself}(?:rendre|presenter|deplacer|adresser) ${atOffice}\b`,
  String.raw`\bcontacte[rz]\b[^.]{0,80}\bpour (?:demander|(?:vous|s'y|s') ?inscrire|(?:en )?beneficier|deposer|faire (?:la|votre|une) demande)\b(?! ${advice})`,
  String.raw`\b(?:demande[rz]|conteste[rz]|obtenir|signale[rz]|declare[rz]|inscrire)\b(?! ${advice})[^.]{0,90}\ben (?:contactant|vous (?:adressant|rendant|presentant))\b`,
  String.raw`\b(?:obtenir|demande[rz]|sollicite[rz]) (?:l'accord|l'autorisation|une autorisation|l'agrement)(?: [a-z']{1,14}){0,3}? (?:du|de la|au|a la|aupres du|aupres de la) (?:prefet|maire|mairie|prefecture|commune)\b`,
  String.raw`\bdeclarations? (?:speciale |conjointe )?devant (?:le |la |un )?(?:notaire|juge|greffe|officier|maire)`,
  ...healthActs,
  ...notaryActs,
];

const procedures: readonly string[] = [
  String.raw`\b${make}\b[^.]{0,60}\b${object}\b`,
  String.raw`\b${makes} (?:[a-z]{1,12} )?${object}\b`,
  String.raw`\bpour (?:demander|obtenir|faire|declarer|renouveler|deposer) [^.]{0,100}\b(?:se|vous) (?:rendre|presenter)\b`,
  String.raw`\bachete[rz]\b[^.]{0,80}\b(?:dans|chez|aupres|aux?) [^.]{0,20}\b(?:bureaux? de tabac|buralistes?|guichets?)\b`,
  String.raw`\bs'(?:y )?inscrire\b|\binscrivez-vous\b|\b(?:porte[rz]|depose[rz]) plainte\b`,
  String.raw`\b${can}(?: aussi| egalement)? (?:le|la|les|l') ?(?:faire|deposer|envoyer|adresser|effectuer|transmettre|demander|remettre)\b`,
  String.raw`\b(?:pouvez|peut|peuvent) (?:(?:aussi|egalement) )?${oneself}(?:rendre|presenter|deplacer|adresser)\b`,
  String.raw`\b${must}(?: [a-z0-9']{1,20}){0,4}? ${oneself}(?:rendre|presenter|deplacer|adresser)\b`,
  String.raw`\b(?:presentez|rendez)-vous\b[^.]{0,80}\b(?:munie?s?|avec (?:les|vos|votre|l'|un|une))\b`,
  String.raw`\ba (?:fournir|remettre|deposer|apporter|retirer|presenter)\b[^.]{0,40}\b(?:guichet|mairie|prefecture|greffe|accueil)\b`,
  String.raw`\bsaisi(?:r|ssez)\b[^.]{0,60}\b${court}\b|\b${court} (?:est|doit etre|peut etre) saisie?\b`,
  String.raw`\b(?:demarche|demande|inscription|depot|declaration) (?:sur place|au guichet|par courrier|en mairie|en prefecture|papier|par telephone)`,
  String.raw`\b${object}\b[^.]{0,90}\b(?:se (?:fait|font|depose|deposent)|s'effectue\w*|(?:est|sont) (?:a faire|${made}) (?!en ligne|sur internet|par internet|par voie (?:electronique|dematerialisee))|a ${toMake}|${can} (?:aussi |egalement |alors )?(?:etre |se )?(?:faire|${made}))`,
  ...officePatterns,
];

/** The procedure itself is done through the channel. */
export const procedure = new RegExp(procedures.join('|'));

/** What the page is about is asked of an office that the clause names. */
export const atOffices = new RegExp(officePatterns.join('|'));

/** The reader does it, or it has to be done. */
export const byReader =
  /\bvous\b|\bvotre\b|\b(?:doit|doivent|peut|peuvent) (?:egalement |aussi |alors )?(?:etre\b|se\b|s')|\b(?:est|sont) (?:a |engage|exerce|depose|fait|demande|adresse|intente|introduit|etabli|porte)|\bil (?:faut|est possible de)\b|\b(?:le demandeur|la personne|l'interesse|la famille|les parents|l'assure|le candidat|l'eleve|l'etudiant)\b|\bse (?:fait|font|depose)|\bdeclaration/;

/** Somebody else than the reader does it: an authority, the other party, anyone. */
export const byOthers =
  /\b(?:services?|juges?|tribunal|administrations?|prefet|procureur|maire|employeur|bailleur|proprietaire|creanciers?|medecin|professionnel|copropriete|banque|ces derniers|certains|autres|citoyen|locataires?|acquereurs?|acheteurs?|vendeurs?|associations?|syndicats?|heritiers?|copropri[a-z]{1,8})(?: [a-z']{1,15}){0,4} (?:peut|peuvent|doit|doivent|pourra|pourront)\b/;

/** The person asks for information, or seeks an arbiter in a dispute: no procedure is done by it. */
export const asking =
  /\ben cas d(?:e (?:litige|desaccord|conflit|differend)s?|'echec)\b|\bn'aboutit pas\b|\brenseigne[rz]?\b|\b(?:contacte[rz]|informe[rz]|adresse[rz])\b[^.]{0,100}\b(?:pour |afin d(?:e |'))(?:avoir|connaitre|savoir|en savoir|obtenir (?:des|les|plus|la liste))\b|\bpour (?:toute|une|vos|des|d'autres) (?:questions?|informations?|renseignements?|precisions?)\b|\bsi vous avez (?:une|des) questions?\b|\bpour (?:etre|vous faire|se faire) (?:aide|accompagne|conseille|renseigne|assiste|informe|oriente)\w*|\bpour (?:trouver|connaitre|savoir|verifier|en savoir|en avoir connaissance)\b[^.]{0,100}\b(?:adresser|rendre|contacter|presenter)\b|\b(?:adresser|rendre|presenter)\b[^.]{0,100}\bpour (?:connaitre|savoir|verifier|en savoir|en avoir connaissance|trouver)\b/;

/** Under a heading of phone: what is done by calling. */
export const byPhone =
  /\b(?:pour|permet de) (?:vous |s')?(?:inscrire|(?:faire|deposer|enregistrer) (?:une|la|votre) (?:demande|declaration|inscription|opposition|reclamation)|declarer (?:un|une|la|votre)\b)/;
