/** Nouns of action of administrative French, and the verb that says the same. */
const pairs = `
abrogation abroger|acceptation accepter|accomplissement accomplir|achat acheter|achèvement achever|acquisition acquérir|acquittement payer|actualisation actualiser
admission admettre|adoption adopter|affectation affecter|affiliation affilier|agrément agréer|allongement allonger|amélioration améliorer|aménagement aménager
analyse analyser|annulation annuler|application appliquer|appréciation apprécier|approbation approuver|archivage archiver|attestation attester|attribution attribuer
audition entendre|augmentation augmenter|authentification authentifier|autorisation autoriser|calcul calculer|cessation cesser|certification certifier
changement changer|clôture clore|collecte recueillir|communication communiquer|compensation compenser|comptabilisation compter|conclusion conclure
condamnation condamner|confirmation confirmer|conservation garder|constatation constater|constitution constituer|construction construire|consultation consulter
contestation contester|contrôle contrôler|convocation convoquer|correction corriger|création créer|cession céder|déclaration déclarer|déduction déduire
délivrance délivrer|demande demander|démolition démolir|dénonciation dénoncer|dépôt déposer|désignation désigner|destruction détruire|détermination déterminer
diffusion diffuser|diminution diminuer|dissolution dissoudre|donation donner|échange échanger|élaboration élaborer|émission émettre|encaissement encaisser
enregistrement enregistrer|envoi envoyer|établissement établir|estimation estimer|évaluation évaluer|examen examiner|exécution exécuter|exercice exercer
expédition expédier|exploitation exploiter|expulsion expulser|facturation facturer|fermeture fermer|fixation fixer|formalisation écrire|formulation formuler
fourniture fournir|identification identifier|immatriculation immatriculer|implantation installer|impression imprimer|inscription inscrire|insertion insérer
inspection inspecter|installation installer|instauration instaurer|instruction examiner|interruption interrompre|intégration intégrer|justification justifier
levée lever|licenciement licencier|liquidation liquider|location louer|mensualisation mensualiser|mise mettre|modification modifier|mutation transférer
naturalisation naturaliser|nomination nommer|notification notifier|numérisation numériser|obtention obtenir|occupation occuper|octroi accorder|opposition s’opposer
ouverture ouvrir|paiement payer|perception recevoir|poursuite poursuivre|prélèvement prélever|présentation présenter|production fournir
prolongation prolonger|prorogation prolonger|publication publier|radiation radier|réalisation réaliser|recensement recenser|réception recevoir|recherche chercher
reconduction reconduire|reconnaissance reconnaître|recouvrement recouvrer|rectification rectifier|récupération récupérer|rédaction rédiger|réduction réduire
réexamen réexaminer|refus refuser|régularisation régulariser|règlement payer|rejet rejeter|relevé relever|remboursement rembourser|remise remettre|remplacement remplacer
renouvellement renouveler|renseignement renseigner|réparation réparer|répartition répartir|réservation réserver|résiliation résilier|restitution rendre
retrait retirer|révision réviser|révocation révoquer|saisie saisir|saisine saisir|sélection choisir|signalement signaler|signature signer|signification signifier
souscription souscrire|stockage stocker|suppression supprimer|surveillance surveiller|suspension suspendre|télédéclaration déclarer|téléchargement télécharger
traitement traiter|transcription transcrire|transfert transférer|transformation transformer|transmission transmettre|transport transporter|utilisation utiliser
validation valider|vente vendre|vérification vérifier|versement verser
`;

const verbs: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/[|\n]/u)
    .map((pair) => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);

/** Nouns of action that most often name a thing: a paper, a right, a place, an event. */
const things = new Set(
  (
    'demande attestation déclaration autorisation location donation installation exploitation mutation licenciement agrément relevé règlement ' +
    'recherche transport contrôle échange refus reconnaissance exercice opposition construction vente achat examen affectation occupation ' +
    'analyse condamnation application certification communication compensation convocation création cession inscription intégration interruption ' +
    'location naturalisation paiement poursuite prélèvement publication réduction remise retrait sélection traitement transport utilisation ' +
    'changement exécution formulation réservation souscription consultation calcul augmentation amélioration mise ouverture fermeture ' +
    'aménagement permis dépôt établissement'
  ).split(' '),
);

/** True for a noun of action that most often names a thing (“autorisation”, “location”). */
export function isThing(noun: string): boolean {
  return things.has(noun) || (noun.endsWith('s') && things.has(noun.slice(0, -1)));
}

/** Verb that says what a noun of action says (“vérification”: “vérifier”); undefined for other nouns. */
export function verbOf(noun: string): string | undefined {
  return verbs.get(noun) ?? (noun.endsWith('s') ? verbs.get(noun.slice(0, -1)) : undefined);
}
