import type { HoursVocabulary, PhoneVocabulary, ScopeVocabulary, TariffVocabulary } from './types.ts';

const phone: PhoneVocabulary = {
  announces:
    /\b(?:tel(?:efoon)?\.? ?(?:\/|-|en|&) ?fax|bel(?:len|t)?|opbellen|terugbellen|contacteer|contacteren|telefoneer|telefoneren|telefonische?|telefoon(?:nummers?|nr)?|tel|gsm(?:-nummer)?|mobiel|bereikbaar|bereiken|infolijn|hulplijn|(?:gratis|groen|kort|algemeen|het) nummer|oproepnummer)\b/g,
  denies:
    /\b(?:fax|voorbeeld|bv|formaat|iban|bic|btw(?:-nummer)?|kbo(?:-nummer)?|ondernemingsnummer|vestigingsnummer|rijksregisternummer|insz|bsn|rekening(?:nummer)?|dossiernummer|klantnummer|factuurnummer|referentie(?:nummer)?|kenmerk|identificatienummer|paspoortnummer|kaartnummer|serienummer|nummerplaat|(?:nummer|nr)\.? (?:van )?(?:(?:uw|je|het|de) )?(?:dossier|aanvraag|rekening|factuur|bestelling|kaart|paspoort|onderneming))\b/g,
  doubts:
    /(?:\b(?:artikel|art|wet|besluit|decreet|ordonnantie|pagina|blz|versie|jaar|sinds|in|tussen|kamer|lokaal|gebouw|ongeveer|meer dan|minder dan|totaal|bedrag|bus|postbus)|\bnr)[ .:]*$/,
  confirms:
    /^[ ).,:-]{0,3}\(?(?:gratis\b|kosteloos|normaal tarief|zonaal tarief|€ ?\d|\d{1,2},\d\d (?:€|euro)|(?:van |op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\b|(?:elke|op) werkdag)/,
  callsEmergency:
    /\b(?:bel(?:len|t)?|noodnummer|telefoneer|contacteer|sms)(?: (?:in (?:een )?noodgeval(?:len)?|bij nood|in geval van nood))?(?: (?:onmiddellijk|dadelijk|meteen|gratis|dan|direct)){0,2}(?: (?:naar|op|het|de|nummer)){0,3}[ :(]{0,3}$/,
  isEmergency: /^,? ?is (?:het |een )?(?:europe(?:es|se) )?noodnummer/,
  notEmergency:
    /^ ?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dagen|dag|maanden|jaar|weken|minuten|uur|u\b|euro|€|%|personen|plaatsen|\/\d|-\d|,\d|\.\d|:\d)/,
  fax: /\bfax\b/,
};

// From ten cents a minute: less is what an ordinary call costs.
const price = String.raw`(?:(?:€ ?)?(?:0[.,][1-9]\d?|[1-9]\d?[.,]\d\d)(?: ?(?:€|eur|euro))?|\d{2,3} ?(?:euro)?cents?)`;

const tariff: TariffVocabulary = {
  free: /\bgratis (?:\w{1,12} )?(?:nummers?|bellen|oproep(?:en)?|te bereiken|bereikbaar|telefoonnummer|infolijn|lijn)|\bgroen nummer|\b(?:bel(?:len|t)?|oproep(?:en)?|nummer|telefoon)\b[^.]{0,20}\b(?:gratis|kosteloos)\b|^[ (,:-]{0,4}gratis\b/,
  standard:
    /\b(?:normaal|normale|lokaal|lokale|zonaal|zonale|gewoon|gewone|nationaal) (?:telefoon|gespreks|bel)?tarie(?:f|ven)\b|\bprijs van een (?:gewoon|gewone|lokaal|lokale|zonaal|zonale|normaal|normale) (?:gesprek|oproep|telefoongesprek)/,
  surcharged: new RegExp(
    String.raw`${price} ?(?:\/|per|de) ?(?:min(?:uut)?\b|oproep|gesprek)|\bbetaalnummers?\b|\bverhoogd tarief|\bbetalend nummer`,
  ),
};

const day = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const short = '(?:ma|di|wo|do|vr|za|zo)';

const hours: HoursVocabulary = {
  days: new RegExp(
    String.raw`(?:\bvan )?\b${day}(?:en|s)?\b|\b${short}\.? ?(?:-|t\/m|tot(?: en met)?) ?${short}\b\.?|\b(?:elke|alle|iedere|op) (?:werkdag|weekdag|dag)(?:en)?\b|\bdagelijks\b|\b7 ?(?:dagen )?(?:\/|op) ?7\b`,
    'g',
  ),
  range:
    /(?:\bvan )?\b\d{1,2}(?:[:.u]\d{2})? ?(?:u(?:ur)?\.?)? ?(?:-|tot|en|t\/m) ?\d{1,2}(?:[:.]\d{2})? ?u(?:ur|\d{2})?\b|(?:\bvan )?\b\d{1,2}[:.]\d{2} ?(?:-|tot) ?\d{1,2}[:.]\d{2}\b/g,
  roundTheClock: /\b24 ?(?:uur )?(?:\/|op) ?24\b(?: ?uur)?|\bdag en nacht\b/g,
};

const scope: ScopeVocabulary = {
  press: /\bpersdienst|\bperscontact|\bwoordvoerder|\bjournalist\w*|\bpers(?:verantwoordelijke|relaties)/,
  technical:
    /\btechnische (?:ondersteuning|hulp|problemen|vragen|bijstand|storing)|\bhelpdesk\b|\bproble(?:em|men) met (?:de|deze|onze) (?:web)?site|\bwebmaster\b|\bproblemen bij het aanmelden/,
  emergency: /\bnood(?:geval|gevallen|nummer|oproep)\b|\bin gevaar\b|\bambulance|\bbrandweer/,
  generic:
    /\balgemeen (?:telefoon)?nummer|\balgemene (?:informatie|inlichtingen|vragen)|\btelefooncentrale|\binfolijn\b|\bonthaal van (?:de|het) (?:gemeente|stad|gemeentehuis|stadhuis)/,
  shared: /\bcontact ?center|\bcall ?center|\b(?:centraal|uniek|nationaal) (?:nummer|contactpunt|telefoonnummer|aanspreekpunt)/,
  otherWay: /\b(?:(?:vanuit|vanaf|uit) het buitenland|ook bereikbaar)\b[^.]{0,60}$/,
  service:
    /\b(?:hulp|help\w*|advies|vrag\w+|vraag|contact\w*|inlichtingen|informatie|dienst|aanvraag|dossier|medewerker\w*|probleem|problemen)\b/,
  sitePages: /\bprivacy\w*|\bcookies?\b|\bdisclaimer|\bjuridische (?:informatie|vermeldingen)|\bgebruiksvoorwaarden|\bsitemap\b/,
};

/** Dutch words of phone, tariff, hours, scope. */
export const dutchPhone = { phone, tariff, hours, scope };
