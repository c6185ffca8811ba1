import { asking, atOffices, byOthers, byPhone, byReader, object, procedure } from './fr-procedure.ts';
import type { WordsVocabulary } from './types.ts';

const channel = String.raw`(?:guichets?|accueils?(?: du public| physique)?|mairies?|prefectures?|sous-prefectures?|tresoreries?|agences?|caf|cpam|antennes?|locaux|bureaux)`;
const online = String.raw`(?:en ligne|(?:par|sur|via) internet|par voie (?:electronique|dematerialisee)|de maniere dematerialisee)\b`;
const file = String.raw`(?:services?|demarches?|formalites?|pre-?demandes?|demandes?|declarations?|inscriptions?|formulaires?|dossiers?|simulateurs?|simulations?|paiements?|saisines?|signalements?|pre-?plaintes?|plaintes?|reclamations?|recours|changements? d'adresse|actualisation)`;
const fileIt = String.raw`(?:faire|faites|effectue[rz]|realise[rz]|depose[rz]|demande[rz]|declare[rz]|s'inscrire|inscrire|inscrivez(?:-vous)?|renouvele[rz]|rempli(?:r|ssez)|complete[rz]|transmett(?:re|ez)|envoye[rz]|signale[rz]|commande[rz]|saisi(?:r|ssez)|simule[rz]|paye[rz]|regle[rz]|actualise[rz]|estime[rz]|calcule[rz]|(?:prendre|prenez|prise de) rendez-vous)`;
const filed = String.raw`(?:se fait|se font|s'effectue(?:nt)?|se realise(?:nt)?|effectuee?s?|faite?s?|deposee?s?|realisee?s?|transmise?s?|envoyee?s?|remplie?s?|adressee?s?)\b`;

const words: WordsVocabulary = {
  relays: [
    { kind: 'acceo', pattern: /\bacce-?o\b/ },
    { kind: 'tadeo', pattern: /\btadeo\b/ },
    { kind: 'elioz', pattern: /\belioz\b/ },
    { kind: 'rogervoice', pattern: /\brogervoice\b/ },
    { kind: 'sign-language', pattern: /\blangue des signes|\blsf\b|\bvisio-?interpret\w+/ },
    {
      kind: 'text-relay',
      pattern: /\btranscription (?:instantanee|en temps reel|ecrite|simultanee)|\bvelotypie|\brtt \(|\btexte en temps reel/,
    },
    { kind: 'deaf-access', pattern: /\bsourde?s?\b|\bmalentendante?s?\b/ },
  ],
  relayContact:
    /\bappel\w*|\btelephon\w*|\bjoindre|\bjoignables?|\bcontact\w*|\bservice d'accessibilite|\brelais\b|\binterpret\w+|\bconseiller\w*|\bvisio\w*|\bacce-?o\b|\bguichet|\baccueil/,
  online: [
    {
      kind: 'chat',
      pattern:
        /\btchat\b|\bchatbots?\b|\blive chat\b|\bchat en ligne|\bpar chat\b|\b(?:assistant|agent|conseiller|assistante) virtuel\w*|\bmessagerie instantanee/,
    },
    {
      kind: 'form',
      pattern: /\bformulaires? de contact|\bcontactez-nous en ligne|\bvia (?:le|notre|ce) formulaire/,
    },
    {
      kind: 'messaging',
      pattern: /\bmessageries? (?:securisee|de votre (?:espace|compte))|\bmessage (?:depuis|dans|via) votre (?:espace|compte)/,
    },
    {
      kind: 'mail',
      pattern:
        /\bpar (?:e-?mail|courriel|mel|courrier electronique|courrier (?:postal )?ou electronique|message electronique)\b|\bou un (?:courriel|e-?mail)\b|\b[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\b/,
    },
  ],
  onlineService: new RegExp(
    String.raw`\bteleservices?\b|\btimbres?\b[^.]{0,60}\b(?:achats? en ligne|sur internet|dematerialise|electronique)|\btele-?(?:declar|procedur|demarche|inscri|paie|paye|recours|transmet)\w*|\b${file} (?:[a-z']{2,20} ){0,2}?${online}|\b${fileIt}\b[^.]{0,90}?\b${online}|\b${filed}[^.]{0,40}?\b${online}|\b${file} [^.]{0,40}?\b(?:accessible|disponible|possible)s?\b[^.]{0,40}?\b${online}|\b${fileIt}\b[^.]{0,90}?\b(?:depuis|dans|via|sur|a partir de) (?:l'|votre |mon |son |leur )(?:espace|compte)\b|\b${fileIt}\b[^.]{0,90}?\bsur (?:le|notre|son|ce|leur) (?:site|portail)\b|\b(?:commence[rz]?|demarre[rz]?|acce(?:der|dez|s)) (?:a )?(?:la|ma|votre|au|aux|a la|a ma|a votre) (?:demarche|demande|declaration|teleprocedure|simulateur)s?\b`,
  ),
  notOnlineService: new RegExp(
    String.raw`^(?:calculer|estimer le montant|simulateur (?:de calcul|d(?:es|e la|u|e) (?:frais|montants?|couts?|prix))|tarifs? d(?:e|es|u|')|verifier si (?:un|une|le|la) |connaitre (?:la|le|les) (?:zone|prix|tarif|montant|couts?)|methode d(?:e|u|es|')|se renseigner sur|rechercher(?! si\b)|consulter (?:le|la|les) (?:resultats?|prix|tarifs?|cours)|annuaire)\b|\b(?:moyens? de paiement|vendeur|achats? (?:effectues? )?(?:sur internet|en ligne|a distance|au comptant)|paiements? (?:par internet|a distance|en ligne)|portefeuille electronique|simulateur en ligne sur le site)\b|\b(?:pas|plus|jamais|impossible|aucune?)\b[^.]{0,60}\b${online}|\bteleservices? pour (?:connaitre|consulter|comparer|rechercher) (?:le|la|les)\b|\bsans (?:avoir a )?passer par internet|\bformulaires? de contact|\brenseigne[rz]\b[^.]{0,60}\bsur|\b(?:sommes?|argent|cheques?|preleve[rz]?|virements?|operations?)\b[^.]{0,60}\bcomptes?\b|\b(?:convocation|notification|reponse|decision|accord|signature)\b[^.]{0,80}\bvoie electronique|\bvous (?:est|sera|seront) (?:adresse|transmis|envoye|notifie)\w*`,
  ),
  onlineHeading:
    /^(?:teleservices?|services? en ligne|(?:la |les |vos |nos |mes )?demarches? en ligne|demandes? en ligne|simulateurs?|en ligne|par internet|sur internet|(?:faire|effectuer|deposer|realiser) (?:la|sa|ma|votre|une) (?:demarche|demande|declaration) en ligne)$/,
  contactPage:
    /^(?:nous contacter|contactez[- ]nous|contacts?|(?:page )?contact|aide et contacts?|contact et aide|contacter (?:le|la|l'|un|votre|notre) ?[a-z' -]{2,40}|besoin d'aide ?\?? ?contactez-nous|nous joindre|assistance|joindre [a-z' -]{2,40})$/,
  closed: [
    {
      kind: 'phone',
      pattern:
        /\b(?:accueil|service|standard|permanence|ligne|plateforme)s? telephoniques?\b[^.]{0,60}\b(?:est|sont|reste) (?:actuellement |desormais |definitivement )?(?:ferme|suspendu|supprime|interrompu|indisponible)\w*|\baucune? (?:renseignement|information|reponse|demande|suite)s?\b[^.]{0,50}\bpar telephone|\b(?:pas|plus) (?:de |d')?(?:accueil telephonique|renseignements? par telephone|joignables? par telephone|repond\w* au telephone)|\bne (?:repond\w*|traite\w*) (?:pas|plus) (?:au|par) telephone/,
    },
    {
      kind: 'counter',
      pattern: new RegExp(
        String.raw`\b${channel}\b[^.]{0,60}\b(?:est|sont|restent?|demeurent?) (?:desormais |actuellement |definitivement |provisoirement )?ferme\w*|\bferme\w* (?:au public|definitivement|jusqu'a nouvel ordre)|\b${channel}\b[^.]{0,60}\b(?:n'(?:accueill\w+|assur\w+) (?:pas|plus)|n'(?:est|sont) (?:pas|plus) (?:ouvert|accessible|assure|joignable|possible|habilite|en mesure)\w*|n'(?:est|sont) plus competente?s?)\b|\bne (?:recoi\w+|recev\w+|traite\w*|delivre\w*|prend\w*) (?:pas|plus)\b[^.]{0,60}\b(?:public|guichet|place|usagers|rendez-vous)|\bne (?:se fait|s'effectue|se deroule|se depose)\w* (?:pas|plus)\b[^.]{0,60}\b(?:${channel}|sur place|en personne)|\b(?:plus|pas) possible\b[^.]{0,80}\b(?:${channel}|sur place|en personne)|\b(?:aucune?|sans|pas d'|plus d'|plus de) ?(?:accueil|guichet|reception|depot|permanence|demarche)[^.]{0,30}(?:physique|public|sur place|au guichet|en prefecture|en mairie|papier|n'est (?!a |necessaire|requis|exige))|\bn'est (?:pas|plus) ouverte?s? au public|\b(?:ne vous deplacez pas|ne pas se (?:presenter|deplacer|rendre)\b[^.]{0,20}\b${channel}|ne vous presentez pas|inutile de (?:vous|se) (?:deplacer|presenter|rendre))|\baucune? (?:demande|dossier)s?\b[^.]{0,60}\b(?:${channel}|sur place)`,
      ),
    },
    {
      kind: 'post',
      pattern:
        /\b(?:dossiers?|demandes?|formulaires?|declarations?|courriers?|versions?) (?:papier|par courrier|postales?|envoyes? par courrier|adressees? par courrier|transmises? par courrier)\b[^.,]{0,40}\b(?:ne (?:sont|sera|seront|est) (?:pas|plus)|n'est (?:pas|plus)|n'est plus)|\baucune?s? (?:dossier|demande|envoi|formulaire|document)s?\b[^.]{0,40}\b(?:papier|par courrier|par voie postale)|\bplus (?:possible|accepte\w*|traite\w*)\b[^.]{0,60}\b(?:par courrier|papier|voie postale)|\bne (?:sont|sera|seront|est) (?:pas|plus) (?:accepte|traite|recevable|pris)\w*[^.]{0,60}(?:par courrier|papier)|\bn'envoyez (?:pas|rien|aucun)[^.]{0,60}(?:par courrier|par la poste)/,
    },
    {
      kind: 'online-only',
      pattern: new RegExp(
        String.raw`\b(?:uniquement|exclusivement|seulement|obligatoirement|entierement)\b[^.]{0,40}\b(?:en ligne|par internet|par voie (?:electronique|dematerialisee)|sur internet|demateriali\w+|via le (?:teleservice|site))|\b(?:en ligne|par internet|par voie (?:electronique|dematerialisee))\b[^.]{0,20}\b(?:uniquement|exclusivement|seulement|obligatoirement)|\bne (?:se fait|s'effectue|se realise|peut)\b[^.]{0,60}\bqu(?:e |')(?:en ligne|par internet|par voie electronique)|\b${object}\b[^.]{0,40}\bdoi(?:t|vent) (?:obligatoirement |desormais )?(?:etre|se)\b[^.]{0,30}\b(?:en ligne|par internet|par voie (?:electronique|dematerialisee))|\b100 ?% (?:en ligne|dematerialise\w*|numerique)`,
      ),
    },
  ],
  partlyClosed:
    /\bs(?:i|'il|'ils) |\bcertaine?s?\b|\bparfois\b|\bselon\b|\ble (?:paiement|reglement)\b|\btimbres?\b|\bpour les (?:professionnels|entreprises|personnes morales)/,
  oneDoor: /\bne recoi\w* (?:pas|plus)\b/,
  notClosed:
    /\bferme\w* (?:le|les|du|de|entre|chaque|a partir|pendant|tous les|exceptionnellement|a \d|ce|cet|samedi|dimanche|lundi|mercredi|vendredi)\b|\b(?:paiement|paye[rz]|regle[rz]|rendez-vous) [^.]{0,40}(?:uniquement|exclusivement|seulement) en ligne|\b(?:non|pas) (?:uniquement|seulement|exclusivement)|\bou (?:par courrier|sur place|au guichet|en mairie|par telephone)\b/,
  noTravel:
    /\bsans (?:vous|avoir a (?:vous|se)|se) deplacer|\b(?:pas besoin|pas necessaire|pas oblige|n'avez pas) (?:de |a )?(?:vous|se) (?:deplacer|rendre|presenter)|\bevite[rz]? (?:de vous|un) deplac\w+|\bsans (?:passer|aller) (?:par|au|en) /,
  remedy: /\brecours\b|\btribunal administratif|\bmediat(?:eur|rice|ion)|\bdefenseur des droits|\bcontester\b|\bcnil\b|\bcada\b/,
  example: /(?<!@)\bexemples?\b(?!\.[a-z])|\bex\.|\bformat\b/,
  procedure,
  atOffices,
  helpHeading:
    /^(?:une |des |vos )?(?:autres? )?questions?\b|\bbesoin d'(?:aide|un renseignement|etre aide)|^(?:aide\b|assistance|pour (?:etre|vous faire) aide|qui peut (?:vous |m'|nous )?aider)/,
  byOthers,
  byReader,
  asking,
  phoneWay: /\bpar telephone\b/,
  byPhone,
  wayHeading:
    /^(?:sur place|au guichet|en mairie|en prefecture|en personne|par courrier|par correspondance|par voie postale|par telephone|demarche (?:sur place|par courrier|en mairie|papier))$/,
};

/** French words of words. */
export const frenchWords = { words };
