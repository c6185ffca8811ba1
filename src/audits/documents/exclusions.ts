import { fold } from '../reading/fold.ts';

const notDocuments =
  /^(?:(?:ou|et|soit) )?(?:les? |la |l'|votre |vos |un |une |the |your )?(?:(?:couts?|prix|montants?|tarifs?) d(?:e|u|es|') ?|\d{1,4}(?:,\d\d)? ?(?:€|euros) (?!.{0,12}timbre)|par (?:lettre|courrier|courriel|mail|fax|internet|telephone)(?!.{0,80}\b(?:avec (?:une?|votre|la|le) |accompagn))|ensemble des |brochures? |depliants? |guides? |(?:soit )?(?:depend(?:ent|s)? |varie(?:nt)? |suivre |avoir (?:valide|obtenu|reussi|suivi|atteint|au moins|plus|moins|\d)|etre (?:age|inscrit|domicilie|majeur|resident)|recourir |(?:e-?)?mails? |objets? de valeur|lors |aupres |dans |chez |directement )|formulaire (?:papier|vierge|imprimable|a imprimer|a telecharger)|telecharger|telechargez|consulte[rz]|voir |lire |notice|guide |modele|exemple|mode d'emploi|en savoir|articles? |decret (?:n|du )|loi (?:n|du )|arrete du|ordonnance n|circulaire|code (?:de|du|des|civil|general)|directive|reglement \(?(?:ue|europeen|general)|simulateur|numeros? |n°|nom |prenom|adresse (?:e-?mail|electronique|mail|postale|complete)|e-?mail|courriel|identifiant|mot de passe|login|politique|mentions|gestion des cookies|conditions generales|formats? |taille |poids |download|guidance|read |see |name|email|password|reference number)/;

// A condition to meet, an act to carry out, a fact to state, a sum to pay: lines that stand beside documents in a list.
const notThings =
  /^(?:et |ou |puis )?(?:ne pas |n'(?:avoir|etre) |(?:resider|habiter|vivre|exercer|posseder|detenir|totaliser|renseigner|remplir|completer|signer|declarer|indiquer|preciser|mentionner|rediger|informer|prevenir|demander|verifier|prendre|faire|payer|regler|obtenir|recevoir|respecter|contacter|appeler|choisir|conserver|garder|changer|echanger|reporter|accepter|passer|imprimer|cliquer|acceder|telecharger|selectionner|saisir|rappeler|rappelant|precisant|indiquant|mentionnant|decrivant|exposant) |(?:les? |la |l'|votre |vos |un |une )?(?:frais d(?:e |'|u |es )(?:dossier|inscription|notaire|agence|scolarite|garantie)|(?:duree|dates?|lieu|motifs?|nombre|nature|modalites?|conditions) d(?:e |'|u |es )|(?:de )?(?:faux |fausses? )|circonstances|(?:documents?|pieces?|justificatifs?) (?:indique|mentionne|liste|enumere)|pieces? complementaires?$|cheque|virement|especes|carte bancaire|mandat(?: cash|-cash|s? postal|s? poste)))/;

// A sentence about a document, not its name: “Le récépissé permet de…”.
const says =
  /^(?!si |s'ils? |s'elles? |lorsqu|quand |.{0,100}(?: qu[ei']| dont | si | lorsqu| quand | s'ils? | s'elles? |attestant|assurant|certifiant|justifiant|prouvant|indiquant|precisant))[^(,;:]{3,80} (?:(?:permet|permettent) d|(?:sera|seront|precise(?= (?:l[ea]s? |l'))|accuse|doit etre (?=date|redige|place|appose|conserve|garde|affiche)|est|sont) (?!a (?:fournir|joindre)|demande|exige|obligatoire|necessaire|requis|joint))/;

const fileName = /^[^ /]{1,120}\.(?:pdf|jpe?g|png|heic|docx?|odt|tiff?|zip|gif)$/;

const negative =
  /^(?:aucune? |pas de |sans |inutile|vous n'|il n'est pas|n'envoyez|ne pas|ne joignez|il n'y a|no |you do not|you don't|there is no)/;

const negativeSentence =
  /\bn'(?:avez|etes|est|ont|y a) (?:pas|plus|aucun)|\b(?:ne|n') ?\w{1,20} (?:pas|plus|aucun)\b|\binutile de\b|\binterdit d[e']|\bimpossib(?:le|ilite) d[e']|\bdispense|\bpas besoin\b|\bplus besoin\b|\bsans (?:avoir|fournir|joindre)|\baucun(?:e)? (?:document|piece|justificatif)|\bdo(?:es)? not\b|\bdon't\b|\bnot (?:required|needed|necessary)\b|\bno need\b|\bno longer\b/;

const received =
  /\b(?:doit|doivent|devra|devront|peut|peuvent|de|d'|a) (?:egalement |aussi |obligatoirement )?vous (?:fournir|remettre|transmettre|adresser|envoyer|communiquer|delivrer|donner)\b|\bvous (?:remet(?:tra|tent|tront)?|delivre(?:ra|nt|ront)?|fournit|fournira|adresse(?:ra)?|transmet(?:tra)?|envoie|enverra)\b|\bvous (?:recevrez|recevez|obtiendrez|obtenez|aurez recu)\b|\bvous (?:sera|seront) (?:remis|delivre|envoye|adresse|transmis)|\bnous vous (?:enverrons|adresserons|envoyons|adressons|remettrons)|\b(?:est|sera) (?:delivre|remis|envoye)e?\b|\byou will (?:receive|get|be sent)\b|\bwe will send\b/;

const noDocument =
  /\b(?:aucun|aucune|pas de|sans) (?:autre )?(?:document|piece|justificatif)s?(?: justificatives?)?\b|\bno (?:supporting )?(?:document|evidence|proof)s?\b|\bn'(?:avez|est|y a)(?: \w{1,12}){0,3} (?:document|piece|justificatif)s? a (?:fournir|joindre|presenter)/;

/** True for a line that offers something to read, cites a law or asks for a datum: not a supporting document. */
export function isNotDocument(text: string): boolean {
  const folded = fold(text.trim());
  return (
    says.test(folded) || notDocuments.test(folded) || notThings.test(folded) || negative.test(folded) || fileName.test(folded)
  );
}

const circumstance =
  /^(?:si |s'il |s'ils |s'elle |lorsqu|quand |en cas |dans |pour |afin |lors |apres |avant |une fois |a defaut |selon )[^.;]{1,300}?, (?=(?:vous|il|elle|on|le|la|les|un|une|votre|vos|joignez|fournissez|presentez|apportez|preparez|envoyez|transmettez|deposez|scannez|remettez|merci|veuillez|munissez|votre)\b|l')/;

/** A folded sentence without the circumstance that opens it: “Si vous n’êtes pas français, vous devez…” asks for something. */
export function mainClause(folded: string): string {
  return folded.slice(circumstance.exec(folded)?.[0].length ?? 0);
}

/** True for a sentence that says that something is not asked, or that the person will receive it. */
export function isNegative(sentence: string): boolean {
  const folded = fold(sentence);
  return negativeSentence.test(folded) || received.test(folded);
}

/** True for a sentence that says that no document at all is asked. */
export function saysNoDocument(sentence: string): boolean {
  return noDocument.test(fold(sentence));
}

// Who gives a document to the reader, or to somebody else than the authority, in the first words of a sentence.
const otherGiver =
  /^(?:(?:et|mais|puis|ensuite|en outre|de plus|en effet) ?,? )?(?:[^,]{1,80}, )?(?:le |la |les |l'|votre |vos |son |sa |ses |un |une |ce |cet |cette |chaque |tout )?(?:particulier )?(?:employeurs?|bailleurs?|vendeurs?|professionnels?|assureurs?|assurances?|banques?|medecins?|sages?.femmes?|operateurs?|fournisseurs?|syndics?|notaires?|agences?|agents? immobiliers?|constructeurs?|garagistes?|administrations?|mairies?|maires?|prefectures?|prefets?|caisses?|caf|cpam|msa|carsat|consulats?|ambassades?|juges?|tribunal|tribunaux|greffes?|greffiers?|huissiers?|organismes?|services?|prestataires?|commercants?|ecoles?|directeurs?|etablissements?|policiers?|gendarmes?|experts?|avocats?|chefs?|hopital|hopitaux|laboratoires?|ofpra|ofii|transporteurs?|entreprises?|societes?|hoteliers?|loueurs?|restaurateurs?|promoteurs?)\b(?: (?!vous (?:devez|devrez|pouvez|pourrez))[^ ,;:.]{1,30}){0,6}? (?:(?:doit|doivent|devra|devront|peut|peuvent|pourra|est tenue? d|sont tenus d|a l'obligation d)|(?:remet|fourni|delivre|notifi|transme|envoie|adresse|presente|communique|etabli|joint|produi)[a-z]{0,6}\b)/;

// “La banque peut vous demander de fournir…”: it asks, the reader gives.
const asking = /\b(?:vous |lui |leur )?(?:demande|exige|reclame)(?:r|nt|ra|z)?\b/;

// What goes from one private person to another: “remettre au salarié une copie…”.
const toPrivate =
  /\b(?:remet|remettre|remettez|fourni|fournir|fournissez|communiquer|transmettre|donner|delivrer|presenter|adresser|envoyer)[a-z]{0,3} (?:[^ ,;.]{1,20} ){0,5}?(?:a (?:l'(?:acheteur|acquereur|assistante maternelle|emprunteur|assure)|(?:son|sa|ses|votre|la|chaque) (?:salariee?|employee?|client|cliente|locataire))|aux? (?:salariee?s?|locataires?|clients?|consommateurs?|patients?|acquereurs?|acheteurs?|stagiaires?)|a la victime)\b|\b(?:au cse|au comite social)\b/;

const authority =
  /\ba (?:l'|la |son |sa )?(?:inspect|administration|prefecture|prefet|dreets|direccte|caf\b|cpam|caisse|mairie|tribunal|organisme|urssaf|mdph|autorite|pole emploi|france travail)|\bau (?:maire|prefet|tribunal|greffe|juge|service|procureur)/;

/** True for a sentence whose subject is not the person who asks: an employer, a seller, a doctor, an office that gives a document. */
export function isGivenByOthers(sentence: string): boolean {
  const folded = fold(sentence.slice(0, 400).trim());
  if (
    toPrivate.test(folded) ||
    /^c'est (?:a|au|aux) (?!vous)|^(?:votre |l'|un |une |le )?(?:avocat|huissier|notaire)e?s? (?:doit|doivent|depose|remet|adresse|transmet|presente)/.test(
      folded,
    )
  )
    return true;
  if (asking.test(folded)) return false;
  const parts = folded.split(', ', 6);
  return (otherGiver.test(folded) || parts.some((part) => otherGiver.test(part))) && !authority.test(folded);
}

/** True for a form that the person must have filled in: a blank form to download is not a supporting document. */
export function isFilledForm(text: string): boolean {
  return /\b(?:rempli|complete|signe|date|renseigne|completed|signed|filled)/.test(fold(text));
}
