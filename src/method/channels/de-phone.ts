import type { HoursVocabulary, PhoneVocabulary, ScopeVocabulary, TariffVocabulary } from './types.ts';

const phone: PhoneVocabulary = {
  announces:
    /\b(?:tel(?:efon)?\.? ?(?:\/|-|und|&) ?fax|rufen|ruft|anrufen?|anruf|zuruckrufen|telefonnummern?|telefonische?|telefonieren|telefon|tel|handy|mobil|natel|wahlen sie|erreichbar|erreichen|hotline|infoline|(?:die|der|unter der|kostenlose|gratis|zentrale) nummer|gratisnummer|rufnummer|kontaktieren|hilfetelefon)\b/g,
  denies:
    /\b(?:fax|telefax|beispiel|bsp|format|iban|bic|mwst(?:-nummer|-nr)?|ust-?id\w*|uid(?:-nummer)?|mehrwertsteuer\w*|steuernummer|ahv-?(?:nummer|nr)?|sozialversicherungsnummer|matrikel\w*|handelsregister\w*|unternehmensnummer|nationalregisternummer|konto(?:nummer)?|postkonto|aktenzeichen|aktennummer|dossiernummer|kundennummer|rechnungsnummer|referenz(?:nummer)?|ausweisnummer|passnummer|kartennummer|seriennummer|kennzeichen|(?:nummer|nr)\.? (?:des|der|ihres|ihrer|ihre) (?:antrags|dossiers|kontos|rechnung|bestellung|karte|passes|unternehmens))\b/g,
  doubts:
    /(?:\b(?:artikel|art|gesetz|verordnung|erlass|dekret|seite|version|jahr|seit|im|zwischen|zimmer|raum|gebaude|rund|etwa|uber|mehr als|weniger als|total|betrag|postfach|absatz|abs|paragraf)|\bnr|§)[ .:]*$/,
  confirms:
    /^[ ).,:-]{0,3}\(?(?:kostenlos|kostenfrei|gebuhrenfrei|gratis\b|ortstarif|normaltarif|(?:chf|fr\.?|€) ?\d|\d{1,2},\d\d (?:€|euro)|(?:von )?(?:montag|dienstag|mittwoch|donnerstag|freitag)\b|werktags)/,
  callsEmergency:
    /\b(?:rufen sie|ruft|anrufen|notruf(?:nummer)?|wahlen sie|telefon|sms)(?: (?:sofort|umgehend|gratis|direkt|bitte)){0,2}(?: (?:an|die|den|unter|der|nummer|auf)){0,3}[ :(]{0,3}$/,
  isEmergency: /^,? ?ist (?:die |eine )?(?:europaische )?notrufnummer/,
  notEmergency:
    /^ ?(?:\. ?)?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|tagen?|tag|monaten?|jahren?|wochen|minuten|stunden|uhr|euro|€|chf|franken|fr\.|%|personen|platze|\/\d|-\d|,\d|\.\d|:\d)/,
  fax: /\b(?:tele)?fax\b/,
};

// From ten cents or centimes a minute: less is what an ordinary call costs (Swiss 084x: at most 7.5 centimes and VAT).
const price = String.raw`(?:(?:(?:€|chf|fr\.?) ?)?(?:0[.,][1-9]\d?|[1-9]\d?[.,]\d\d)(?: ?(?:€|eur|euro|chf|franken))?|\d{2,3}(?:[.,]\d)? ?(?:cents?|ct\.?|rp\.?|rappen))`;

const tariff: TariffVocabulary = {
  free: /\b(?:kostenlose?|kostenfreie?|gebuhrenfreie?|gratis) ?-?(?:ruf|telefon|service)?(?:nummer|anruf|hotline|leitung)|\bgratisnummer|\b(?:anruf|nummer|hotline|telefon)\w*\b[^.]{0,20}\b(?:kostenlos|kostenfrei|gebuhrenfrei|gratis)\b|^[ (,:-]{0,4}(?:kostenlos|kostenfrei|gebuhrenfrei|gratis)\b/,
  standard:
    /\b(?:ortstarif|normaltarif|inlandtarif|festnetztarif|lokaltarif)|\b(?:normaler|lokaler|nationaler|ublicher) (?:telefon)?tarif|\bpreis eines (?:orts|lokal|normalen |inland)\w*|\bzum tarif eines (?:orts|lokal|inland)\w*/,
  surcharged: new RegExp(
    String.raw`${price} ?(?:\/|pro|die|je) ?(?:min\b|minute|anruf)|\bkostenpflichtige (?:nummer|hotline|rufnummer)|\bmehrwertdienst\w*`,
  ),
};

const day = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const short = '(?:mo|di|mi|do|fr|sa|so)';

const hours: HoursVocabulary = {
  days: new RegExp(
    String.raw`(?:\bvon )?\b${day}(?:s)?\b|\b${short}\.? ?(?:-|bis) ?${short}\b\.?|\bwerktags\b|\btaglich\b|\b(?:an |jeden |alle )(?:werktag|wochentag|arbeitstag|tag)(?:en|e)?\b|\b7 tage die woche\b`,
    'g',
  ),
  range:
    /(?:\bvon )?\b\d{1,2}(?:[:.]\d{2})? ?(?:uhr|h)? ?(?:-|bis|und) ?\d{1,2}(?:[:.]\d{2})? ?(?:uhr|h)\b|(?:\bvon )?\b\d{1,2}[:.]\d{2} ?(?:-|bis) ?\d{1,2}[:.]\d{2}\b/g,
  roundTheClock: /\brund um die uhr\b|\b24 stunden\b|\b24 ?\/ ?7\b|\btag und nacht\b/g,
};

const scope: ScopeVocabulary = {
  press:
    /\bpresse(?:stelle|dienst|kontakt|sprecher\w*|anfragen)\b|\bmedien(?:stelle|dienst|kontakt|anfragen|sprecher\w*|schaffende)\b|\bjournalist\w*/,
  technical:
    /\btechnische (?:unterstutzung|hilfe|probleme|fragen|storung)|\btechnischer support|\bhelpdesk\b|\bprobleme? mit der (?:web)?(?:site|seite)|\bwebmaster\b|\banmeldeprobleme/,
  emergency: /\bnotfall\w*|\bnotruf\w*|\bin gefahr\b|\bambulanz|\bfeuerwehr|\brettungsdienst/,
  generic:
    /\btelefonzentrale|\bzentrale\b|\ballgemeine (?:auskunfte|auskunft|anfragen|fragen|informationen)|\bempfang der (?:gemeinde|stadt|verwaltung)/,
  shared:
    /\bkontaktcenter|\bcontact ?center|\bcall ?center|\b(?:zentrale|nationale|einheitliche) (?:nummer|rufnummer|anlaufstelle|hotline)|\bbehordennummer/,
  otherWay: /\b(?:aus dem ausland|auch erreichbar)\b[^.]{0,60}$/,
  service:
    /\b(?:hilfe|helfen|berat\w+|frage\w*|kontakt\w*|auskunft\w*|information\w*|dienst\w*|antrag\w*|dossier|mitarbeit\w+|problem\w*)\b/,
  sitePages:
    /\bdatenschutz\w*|\bcookies?\b|\bimpressum\b|\brechtliche\w* (?:hinweise|grundlagen)|\bnutzungsbedingungen|\bsitemap\b/,
};

/** German words of phone, tariff, hours, scope; prices in euros and Swiss francs. */
export const germanPhone = { phone, tariff, hours, scope };
