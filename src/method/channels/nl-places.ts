import type { NamedPattern, PlaceVocabulary, PostVocabulary } from './types.ts';

const the = String.raw`(?:(?:het|de|uw|je|jouw|een|elk|ons|onze) )?`;
const at = String.raw`\b(?:op|in|bij|naar|aan|langs) ${the}(?:(?:loket|balie|onthaal) (?:van|in|op|bij) ${the})?`;

function place(kind: string, names: string): NamedPattern {
  return { kind, pattern: new RegExp(`${at}(?:${names})\\b`) };
}

const places: PlaceVocabulary = {
  counters: [
    place(
      'town-hall',
      'gemeentehuis|gemeentehuizen|stadhuis|districtshuis|stadskantoor|gemeentebestuur|stadsloket|gemeenteloket|administratief centrum|dienst (?:bevolking|burgerzaken|burgerlijke stand)',
    ),
    { kind: 'town-hall', pattern: /\b(?:bij|naar|aan) (?:uw|je|jouw|de) gemeente\b(?! (?:van|waar) )/ },
    place('job-centre', 'vdab|actiris|werkwinkel'),
    place('consulate', 'consulaat|ambassade'),
    place('police', 'politiekantoor|politiecommissariaat|commissariaat|politiebureau'),
    place('post-office', 'postkantoor|postpunt'),
    place('health-insurance', 'ziekenfonds|mutualiteit'),
    place('court', 'griffie|rechtbank'),
    place('agency', 'ocmw|agentschap|kantoor|antenne|lokale dienst'),
    {
      kind: 'counter',
      pattern:
        /\b(?:aan|naar|bij|via) (?:het|de|ons|onze|een|uw|je) (?:[a-z]{3,20} )?(?:loket|balie|onthaal)\b|\bloket(?:ten)?\b|\bter plaatse\b|\bin persoon\b|\b(?:kom|komt|ga|gaat|kunt|kan) (?:u |je )?(?:persoonlijk |zelf )?(?:langs|terecht (?:in|op|bij))\b|\b(?:persoonlijk|zelf) (?:langs|komen|afhalen|aanbieden|indienen)\b|\blangs te komen\b|\blangskomen\b|\bonze kantoren\b|\bfysiek (?:onthaal|loket)\b|\bbezoek(?:ers)?adres\b|\bontvangen (?:u|je) (?:op|in|na)\b/,
    },
  ],
  notCounter:
    /\b(?:digitaal|digitale|virtueel|virtuele|online|elektronisch|elektronische) (?:loket|loketten|balie|onthaal|kantoor)|\be-?loket\w*|\bloket online|\bop (?:onze|de|deze) (?:web)?(?:site|pagina)|\bbelastingaangifte ter plaatse|\bcontroles? ter plaatse|\b(?:aangesloten|verzekerd|ingeschreven) (?:zijn |bent |is )?(?:bij|in|op)\b|\b(?:afgeleverd|uitgereikt) (?:door|bij|in|op)\b|\bverhuis\w*/,
  appointment:
    /\b(?:maak|maakt|maken|neem|neemt|vraag|boek|reserveer) (?:(?:online|eerst|hier|vooraf|telefonisch) ){0,2}(?:een |uw |je )?afspraak\b|\b(?:op|na|met) afspraak\b|\bafspraak (?:maken|nodig|vereist|aanvragen|vastleggen)\b/,
  remoteAppointment:
    /\b(?:telefonische|online|digitale|medische) afspraak|\bvideo-?afspraak|\bafspraak (?:per|via) (?:telefoon|video)/,
  locator:
    /\b(?:vind|zoek|zoeken|vinden) (?:een|uw|je|het|de|jouw) (?:[a-z'-]+ ){0,3}(?:gemeente|gemeentehuis|loket|kantoor|dienst|postkantoor|postpunt|ziekenfonds|bibliotheek|politiekantoor)\b|\b(?:dichtstbijzijnde|dichtste) (?:[a-z]+ ){0,2}(?:loket|kantoor|gemeentehuis|postpunt|dienst)|\b(?:lijst|adressen|kaart) van (?:de |onze |alle )?(?:loketten|kantoren|gemeenten|gemeentehuizen|diensten)/,
  street:
    /\b[a-z'-]{2,40}(?:straat|laan|plein|steenweg|weg|kaai|dreef|singel|gracht|markt|dijk|lei|baan),? \d{1,4}[a-z]?\b|\b(?:plein|laan|markt|steenweg|kaai),? \d{1,4}\b/,
  postcode:
    /\b(?:b ?- ?|be ?- ?)?[1-9]\d{3} +(?!jaar|euro|personen|dossiers|aanvragen|en |of |de |het |werd|was )[a-z][a-z'-]{2,}|\b[1-9]\d{3} ?[a-z]{2}\b/,
  box: /\bpostbus\b|\bantwoordnummer\b/,
  sorting: /(?!)/,
  received:
    /\bopen\b|\bopeningsuren\b|\bopeningstijden\b|\bgeopend\b|\bbezoek\w*|\bloket\b|\bbalie\b|\bonthaal\b|\blangs(?:komen)?\b|\bafspraak\b|\bter plaatse\b|\bin persoon\b/,
};

const post: PostVocabulary = {
  byPost:
    /\b(?:per|via|met) (?:de |gewone |een |aangetekende )?(?:post|brief|briefwisseling|zending)\b|\bper aangetekende? schrijven\b|\bschrijf (?:ons|naar|een brief)\b(?!.{0,80}(?:@|e-?mail|formulier))|\bbriefwisseling\b/,
  incoming:
    /\b(?:u|je) (?:ontvangt|krijgt|zult|zal|wordt)\b|\b(?:ontvangt|krijgt|wordt) (?:u|je)\b|\b(?:wij|we) (?:sturen|zenden|bezorgen|antwoorden|verwittigen|contacteren|schrijven)\b|\b(?:sturen|zenden|bezorgen) (?:wij|we) (?:u|je)\b|\b(?:wordt|worden) [^.]{0,40}\b(?:opgestuurd|toegestuurd|verstuurd|bezorgd)|\bthuis bezorgd|\bnaar uw (?:adres|woonplaats|domicilie)/,
  outgoing:
    /\b(?:stuurt? (?:u |je )?(?:uw|je|het|de|ons|dit|een|naar)|zendt? (?:u |je )?(?:uw|je|het|de)|verzendt?|bezorgt?|indienen|dien|dient|opsturen|terugsturen|terug te sturen|op te sturen|schrijf|aanvragen|aan te vragen|vraagt? (?:u |je )?(?:uw|je|het|de|een)|inschrijven|(?:kunt|kan|moet|mag) (?:u |je )?[^.]{0,60}\b(?:sturen|versturen|zenden|bezorgen|doen|schrijven))\b/,
  postalAddress:
    /(?<!\b(?:uw|je|mijn|jouw|een) )\b(?:postadres|correspondentieadres)\b|\bnaar (?:het )?(?:volgende|onderstaande) adres\b|\b(?:stuur|zend|bezorg)\b[^.]{0,60}\bnaar ?:|\bpostbus\b/,
  paperForm:
    /\b(?:papieren|gedrukte?|afdrukbare?) (?:aanvraag|aangifte)?(?:formulier|aanvraag|aangifte|versie|dossier)|\b(?:druk|print)\b[^.]{0,40}\w{0,20}formulier\b|\w{0,20}formulier\b[^.]{0,40}(?:\baf te drukken|\bafdrukken|\bte downloaden|\bte printen|\(pdf|\bop papier)|\bdownload\b[^.]{0,40}\w{0,20}formulier\b|\b(?:haal|vraag)\b[^.]{0,30}\bpapieren formulier/,
  privateParties:
    /\bwerkgever|\bwerknemer|\bverhuurder|\bhuurder|\bverkoper|\bverzekeraar|\bleverancier|\buw bank\b|\bschuldeiser/,
  bodies:
    /\b(?:gemeente|stad|gewest|provincie|dienst|administratie|bestuur|fod|ocmw|griffie|rechtbank|ambassade|overheid|ministerie|brussel)\w{0,12}\b/,
  formHeading: /^(?:(?:papieren )?(?:aanvraag|aangifte)?formulier(?:en)?)$/,
  formFile: /formulier|\baanvraag|\baangifte/,
};

/** Dutch words of places, post. Towns and streets are written the Belgian way as well as the Dutch way. */
export const dutchPlaces = { places, post };
