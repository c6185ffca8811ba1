import type { InformationVocabulary } from './types.ts';

const number = String.raw`(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente)`;
const unit = String.raw`(?:h\b|heures?|jours?|semaines?|mois)\b`;

export const fr: InformationVocabulary = {
  steps: {
    announces:
      /\betapes?\b|\b(?:demarche|marche|procedure) a suivre|\bcomment (?:faire|proceder|ca marche|ca se passe|cela se passe|se deroule|demander|s'inscrire|effectuer|obtenir|deposer|realiser)|\bderoulement\b|\bcomment (?:la|votre) (?:demande|demarche)/,
    numbered: /^(?:etape )?(?:n° ?)?(\d)(?:(?<=etape \d)(?! ?(?:sur|\/|de) ?\d)|[.)] )/,
    stepper: /\betape \d+ ?(?:sur|\/|de) ?\d+|\b\d ?\/ ?\d\b/,
    count: new RegExp(String.raw`\b${number} (?:grandes? )?etapes?\b`),
    sequence:
      /\b(?:d'abord|premierement|dans un premier temps|pour commencer|commencez par)\b.{3,300}\b(?:puis|ensuite|enfin|dans un second temps|deuxiemement)\b/,
  },
  documents: {
    announces:
      /\b(?:pieces?|documents?|justificatifs?|papiers)\b[^.]{0,30}\b(?:justificatives?|a (?:fournir|joindre|presenter|preparer|transmettre|envoyer|numeriser|televerser)|necessaires?|demandee?s?|requis\w*|obligatoires?|indispensables?|utiles?|suivant\w*)|\bpieces justificatives\b|\bjustificatifs\b|\bmunissez-vous\b|\b(?:vous (?:devez|devrez|aurez)|il (?:vous )?faut|pensez a|merci de|veuillez|preparez)\b[^.]{0,80}\b(?:fournir|joindre|presenter|preparer|transmettre|besoin|munir|numeriser|document|piece|justificatif|preparez)/,
    names:
      /\bcartes? (?:nationale )?d'identite|\bpieces? d'identite|\bpasseports?\b|\btitres? de sejour|\bjustificatifs? d(?:e |u |')|\bavis d'impo\w+|\battestations?\b|\breleves? d'identite|\brib\b|\bacte de (?:naissance|mariage|deces)|\blivret de famille|\bphotos? d'identite|\bcertificats?\b|\bfactures?\b|\bbulletins?\b|\bquittances?\b|\bpermis de\b|\bdiplomes?\b|\bcontrats?\b|\bextraits?\b|\bdeclarations?\b|\btaxe\b|\bbail\b|\bjugement\b|\bordonnance\b|\bdevis\b|\bkbis\b|\bplans?\b/,
    none: /\baucune? (?:document|piece|justificatif)s?\b[^.]{0,50}\b(?:demande|necessaire|fournir|joindre|requis|exige|n'est)|\bsans (?:justificatif|piece|document)s? a (?:fournir|joindre)|\b(?:pas de|ni) (?:justificatif|document|piece)s? a (?:fournir|joindre)|\bvous n'avez (?:aucune?|pas de) (?:document|piece|justificatif)/,
    format:
      /\b(?:pdf|jpe?g|png|heic|docx?)\b|\b\d+(?:,\d)? ?(?:mo|ko)\b|\bnumeris\w+|\bscann?\w+|\bphotos? (?:lisible|prise|avec|de (?:la|votre|vos|ces))|\boriginal\w*|\boriginaux\b|\b(?:photo)?copies?\b|\bformats?\b/,
  },
  cost: {
    free: /\bgratuit\w*|\bsans frais\b|\baucuns? (?:frais|cout|paiement)|\brien a payer|\bne coute rien|\bn'est pas payant/,
    notCost:
      /\b(?:numero|appels?|ligne|communication|parking|stationnement|wi-?fi|application|transports?)\b[^.]{0,25}gratuit|\bgratuit\w* ?(?:\+|depuis|pour l'appelant)|\bservices? gratuits? ?(?:\+|et le prix)|\b(?:prix|cout|tarif) (?:d'un |d'une |de l'|de la |local)?(?:appel|communication|local)|€ ?(?:ttc ?)?\/ ?(?:min|appel)|\b(?:par|la) minute\b|\bsurtaxe/,
    subject:
      /\b(?:demarche|demande|inscription|services?|carte|titre|acte|certificat|attestation|formalite|declaration|procedure|dossier|delivrance|renouvellement|permis|passeport|extrait|copie|obtention|depot|c'est|elle est|il est|visa|immatriculation|duplicata|changement)\b/,
    heading: /\b(?:couts?|prix|tarifs?|combien|frais|paiement|montant)\b/,
    amount: /\b\d{1,3}(?:[ .]?\d{3})*(?:,\d{1,2})? ?(?:€|euros?\b)/,
    price:
      /\b(?:cout\w*|prix|tarifs?|frais|pay\w+|paiement|timbres?|redevance|droits? (?:de|d')|regler|reglement|taxes?|facture\w*|participation)\b/,
    benefit:
      /\b(?:aides?|allocations?|primes?|bourses?|ressources|plafond|revenus?|indemnites?|verse\w*|recevr\w+|amendes?|salaires?|loyers?)\b/,
    paid: /\bpayant\w*|\btimbre fiscal|\bfrais de (?:dossier|delivrance|traitement)|\bdroit de timbre/,
    means:
      /\bcartes? (?:bancaire|bleue|de paiement)|\bcb\b|\bcheques?\b|\bespeces\b|\bvirement\b|\btimbres? (?:fisca\w+|electroniques?|demateriali\w+)|\bpai(?:ement|ements) en ligne|\b(?:payer|payez|regler|reglez) en ligne|\bprelevement\b|\bmandat\b/,
  },
  delay: {
    duration: new RegExp(
      String.raw`\b${number}(?: ?(?:a|ou|-|et) ?${number})? ?${unit}|\bimmediat\w*|\bsur-le-champ|\ble jour meme`,
    ),
    processing:
      /\bdelais? (?:[a-z]+ ){0,2}(?:de |d'|pour |est |sont )|\b(?:traite|instruit|examine|etudie|valide|repond|fabrique|livre|delivre|expedie|vers)\w*|\btraitement\b|\binstruction\b|\breponse\b|\bdecision\b|\brecev\w+|\brecoi\w+|\bobten\w+|\bobtiendr\w+|\bcomptez\b|\bprevoyez\b|\battente\b|\bdisponible\b|\bsous \d/,
    mention:
      /\bdelais? (?:[a-z]+ ){0,2}(?:de traitement|d'instruction|de reponse|d'obtention|de delivrance|de fabrication|d'attente|d'examen|de versement)|\bdans les (?:meilleurs|plus brefs) delais|\bdans quel delai|\btraitee?s? (?:rapidement|dans l'ordre)/,
    notDelay:
      /\brecours\b|\bcontest\w+|\bretractation|\bvalable|\bvalidite|\b(?:moins|plus) de \w+ (?:mois|jours|ans)\b|\bdat(?:e|ant)e?s? de|\bdans les \w+ (?:jours|mois) (?:suivant|qui suivent|apres|de votre)|\bvous (?:avez|disposez)\b|\bdans un delai de [^.]{0,40} pour (?:contester|saisir|former|payer|fournir|completer|repondre|envoyer)|\bau plus tard\b|\bavant (?:la|le|l'|votre|de)\b|\bsilence\b|\b(?:sans|absence de|defaut de|pas de|pas recu de|aucune) reponse|\bconserv\w+|\bprescri\w+|\bpendant\b|\bdepuis\b|\b24 ?h? ?\/ ?24|\bremplir\b|\bagee?s? de/,
  },
  authority: {
    introduces:
      /\bservices? (?:competent|instructeur|en charge)|\borganismes? (?:competent|en charge)|\bautorite competente|\b(?:traitee?|instruite?|examinee?|etudiee?|geree?) par\b|\bqui (?:contacter|s'en occupe|instruit)|\bou s'adresser|\ba qui s'adresser|\bvotre interlocuteur/,
  },
};
