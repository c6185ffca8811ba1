/**
 * Words of the forms that find an office, and of their answers, by language. As everywhere in this folder, they are matched against folded
 * text: lower case, no accents, plain spaces. Gaps are bounded.
 */
export interface LocatorWords {
  /** A field that asks for a place. */
  readonly asks: RegExp;
  /** What looks like it and is not (an e-mail address, the person's own address). */
  readonly asksElse: RegExp;
  /** The form finds an office: besides the words of places that the vocabulary has. */
  readonly finds: RegExp;
  /** A button that may send something for good. */
  readonly sends: RegExp;
  /** A number of results, as the first group. */
  readonly count: RegExp;
  /** The answer says that nothing was found. */
  readonly none: RegExp;
}

/** Offices and counters, as French names them. */
const office =
  '(?:agences?|mairies?|guichets?|points?|lieux|lieu|centres?|caisses?|services?|accueils?|structures?|etablissements?|bureaux?|antennes?|prefectures?|espaces?|france services|permanences?|organismes?|consulats?|tribuna(?:l|ux)|tresoreries?)';

const number = String.raw`(\d{1,3}(?: \d{3}){1,2}|\d{1,6})`;

/** Things that a locator finds. */
const found = {
  fr: `(?:resultats?|reponses?|adresses?|sites?|${office.slice(3)}`,
  en: '(?:results?|offices?|branch(?:es)?|cent(?:re|er)s?|counters?|places?|locations?|councils?|librar(?:y|ies)|addresses|services?)',
  nl: '(?:resultaten|resultaat|kantoren|kantoor|loketten|loket|diensten|dienst|adressen|adres|vestigingen|vestiging|gemeentehuizen|gemeentehuis)',
  de: '(?:ergebnisse?|treffer|stellen|stelle|standorte?|amter|amt|buros?|schalter|adressen?|filialen?|agenturen|agentur|gemeinden?)',
};

/** By language code. */
export const locatorWords: Readonly<Record<string, LocatorWords>> = {
  fr: {
    asks: /\bcode postal\b|\bcodes? postaux\b|\bcommunes?\b|\bvilles?\b|\badresse\b|\blocalite\b|\bdepartement\b|\blieu\b|\bou (?:habitez|residez|etes)-vous\b/,
    asksElse: /\badresse (?:e-?mail|mail|electronique|de messagerie|de courriel|courriel)|\be-?mail\b|\bde naissance\b/,
    finds: new RegExp(
      String.raw`\b(?:trouve[rz]?|recherche[rz]?|localise[rz]?|cherche[rz]?|reperez?) [^.]{0,40}\b${office}\b|\bou (?:se trouvent?|trouver|est|sont) (?:[a-z']{1,12}[ ']){0,2}?${office}\b|\bou (?:s'adresser|se rendre|nous trouver)\b|\b(?:pres|autour|a proximite) de (?:chez vous|chez moi|vous)\b|\bcontactez votre ${office}\b`,
    ),
    sends:
      /\b(?:envoye[rz]|transmettre|transmettez|depose[rz]|soumettre|soumettez|paye[rz]|signe[rz]|enregistre[rz]|inscri(?:re|vez)|s'inscrire|cree[rz]|supprime[rz]|commande[rz]|reserve[rz]|declare[rz]|demande[rz]|valide[rz] (?:ma|mon|votre|la|le|definitivement)|continue[rz]|commence[rz])\b|\bconnexion\b|\bse connecter\b|\bsuivante?\b/,
    count: new RegExp(
      String.raw`(?:^|\b(?:trouve|il y a|affiche|voici|:) |\()${number} (?:[a-z'-]{1,20} ){0,2}?${found.fr}\b(?! (?:sur|de|des|du|pour) (?:notre|nos|tou(?:te)?s|l'ensemble))`,
    ),
    none: /\b(?:aucune?|pas de|0|zero) (?:[a-z'-]{1,20} ){0,2}?(?:resultats?|reponses?|agences?|mairies?|guichets?|points?|lieux?|centres?|caisses?|structures?|services?|etablissements?|bureaux?|communes?|correspondances?)\b|\bn'a (?:donne|retourne|renvoye) aucun|\bn'avons (?:rien|pas) trouve|\brien trouve\b|\bintrouvable\b/,
  },
  en: {
    asks: /\bpost ?codes?\b|\bzip(?: code)?\b|\btown\b|\bcity\b|\baddress\b|\blocation\b|\bwhere (?:do you live|are you)\b|\bplace\b/,
    asksElse: /\be-?mail\b|\bof birth\b|\bweb address\b/,
    finds:
      /\b(?:find|search for|locate|look for|look up) [^.]{0,40}\b(?:office|cent(?:re|er)|branch|council|library|counter|jobcentre|court|registrar|service|place|local authority)(?:e?s)?\b|\bnear (?:you|me)\b|\bwhere to (?:go|find us)\b/,
    sends:
      /\b(?:send|submit|apply|pay|sign|register|confirm|order|book|delete|create|declare|claim|log ?in|sign ?in|save|continue|next|start)\b/,
    count: new RegExp(
      String.raw`(?:^|\b(?:found|showing|there (?:is|are)|of|:) |\()${number} (?:[a-z'-]{1,20} ){0,2}?${found.en}\b`,
    ),
    none: /\b(?:no|0|zero) (?:[a-z'-]{1,20} ){0,2}?(?:results?|match(?:es)?|offices?|branch(?:es)?|cent(?:re|er)s?|councils?|places?|locations?)\b|\b(?:could|can|did)(?: not|n't) find\b|\bnothing (?:was )?found\b/,
  },
  nl: {
    asks: /\bpostcode\b|\bgemeente\b|\bstad\b|\b(?:woon)?plaats\b|\badres\b|\blocatie\b|\bwaar woont u\b/,
    asksElse: /\be-?mail|\bgeboorte/,
    finds:
      /\b(?:vind|vindt|vinden|zoek|zoekt|zoeken) [^.]{0,40}\b(?:gemeente|gemeentehuis|loket|kantoor|dienst|vestiging|postpunt|ziekenfonds|bibliotheek|punt)(?:en)?\b|\bin uw buurt\b|\bbij u in de buurt\b|\bwaar (?:kunt u terecht|vind ik)\b/,
    sends:
      /\b(?:verstuur|versturen|verzend|verzenden|indienen|dien in|betaal|betalen|onderteken\w*|registreer|registreren|inschrijven|bevestig\w*|aanvragen|aanmelden|inloggen|opslaan|volgende|verder|doorgaan)\b/,
    count: new RegExp(String.raw`(?:^|\b(?:gevonden|er (?:is|zijn)|van|:) |\()${number} (?:[a-z'-]{1,20} ){0,2}?${found.nl}\b`),
    none: /\b(?:geen|0|nul) (?:[a-z'-]{1,20} ){0,2}?(?:resultaten|resultaat|kantoren|kantoor|loketten|loket|diensten|adressen|vestigingen)\b|\bniets gevonden\b/,
  },
  de: {
    asks: /\bpostleitzahl\b|\bplz\b|\bort(?:schaft)?\b|\bgemeinde\b|\bstadt\b|\badresse\b|\bwohnort\b|\bstandort\b/,
    asksElse: /\be-?mail|\bgeburts/,
    finds:
      /\b(?:finden|findet|suchen|suche|such) [^.]{0,40}\b(?:gemeinde|amt|stelle|schalter|buro|behorde|standort|filiale|agentur|dienststelle)\w{0,4}\b|\b(?:gemeinde|amter|stellen|standort|filial|behorden|dienststellen|agentur|schalter)(?:suche|finder|sucher)\b|\b[a-z]{0,20}(?:amt|amter|stelle|gemeinde|schalter|buro|behorde|filiale|agentur) (?:finden|suchen)\b|\bin (?:ihrer|meiner) nahe\b/,
    sends:
      /\b(?:senden|absenden|einreichen|ubermitteln|bezahlen|zahlen|unterschreiben|registrieren|anmelden|bestatigen|beantragen|bestellen|buchen|loschen|speichern|weiter|fortfahren)\b/,
    count: new RegExp(String.raw`(?:^|\b(?:gefunden|es gibt|von|:) |\()${number} (?:[a-z'-]{1,20} ){0,2}?${found.de}\b`),
    none: /\b(?:keine?n?|0|null) (?:[a-z'-]{1,20} ){0,2}?(?:ergebnisse?|treffer|stellen?|standorte?|amter|buros?|adressen?|filialen?)\b|\bnichts gefunden\b/,
  },
};

/** A distance, as locators write it beside each result. */
export const distance = /(?:^|[ (])\d{1,4}(?:[.,]\d{1,2})? ?(?:km|kilometres?|metres?|m|miles?|mi)(?=$|[ ).,;])/;
