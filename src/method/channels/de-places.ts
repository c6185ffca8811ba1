import type { NamedPattern, PlaceVocabulary, PostVocabulary } from './types.ts';

const the = String.raw`(?:(?:der|dem|den|die|das|ihrer|ihrem|ihre|ihr|einer|einem|eine|jeder|unserem|unserer) )?`;
const at = String.raw`\b(?:auf|in|im|bei|beim|zu|zum|zur|am|an) ${the}(?:(?:schalter|empfang) (?:der|des|von|im|in) ${the})?(?:[a-z]{4,20}(?:ige|igen|ichen|iche) )?`;

function place(kind: string, names: string): NamedPattern {
  return { kind, pattern: new RegExp(`${at}(?:${names})\\b`) };
}

const places: PlaceVocabulary = {
  counters: [
    place(
      'town-hall',
      'gemeindehaus|gemeindeverwaltung|gemeindekanzlei|rathaus|stadthaus|stadtverwaltung|burgerburo|burgeramt|burgerservice|biergercenter|einwohnerkontrolle|einwohnerdienste|einwohneramt|einwohnermeldeamt|standesamt|zivilstandsamt',
    ),
    { kind: 'town-hall', pattern: /\b(?:auf (?:der|ihrer)|bei (?:der|ihrer)|zur) gemeinde\b/ },
    place('job-centre', 'arbeitsamt|arbeitsagentur|jobcenter|rav|adem'),
    place('consulate', 'konsulat|botschaft'),
    place('police', 'polizei|polizeiposten|polizeistation|polizeiwache|polizeidienststelle'),
    place('post-office', 'poststelle|postfiliale|postamt'),
    place('health-insurance', 'krankenkasse|gesundheitskasse'),
    place('court', 'gericht|gerichtskanzlei|grundbuchamt'),
    place('agency', 'strassenverkehrsamt|migrationsamt|steueramt|amtsstelle|zweigstelle|geschaftsstelle|ausgleichskasse'),
    {
      kind: 'counter',
      pattern:
        /\b(?:am|an (?:unserem|einem|den|unseren|ihrem)|zum) (?:[a-z]{3,20} )?schaltern?\b|\bschalter(?:n|offnungszeiten|stunden)?\b|\bvor ort\b|\bpersonlich (?:vorbei|vorsprechen|erscheinen|abgeben|abholen|einreichen|beantragen|vorbeikommen|am|bei|auf|im)\b|\b(?:kommen|gehen) sie (?:personlich |bitte )?(?:vorbei|zu uns|zum|zur|auf|in)\b|\bvorbeikommen\b|\bvorzusprechen\b|\bvorsprechen\b|\bsprechstunden?\b|\bbesucheradresse|\bpublikumsverkehr\b/,
    },
  ],
  notCounter:
    /\b(?:online|digitaler?|virtueller?|elektronischer?) ?-?schalter|\bonlineschalter|\be-?schalter\b|\bauf (?:unserer|der|dieser) (?:web)?(?:site|seite)|\bkontrollen? vor ort|\bausgestellt (?:von|durch|bei|auf)|\b(?:versichert|wohnhaft|gemeldet|angemeldet|eingeschrieben) (?:sind|ist|sein|waren)\b|\b(?:sind|ist) (?:bei|in) [^.]{0,60}\b(?:versichert|wohnhaft|gemeldet|angemeldet|eingeschrieben)\b/,
  appointment:
    /\b(?:vereinbaren|buchen|reservieren|machen) sie (?:(?:online|bitte|vorgangig|vorab|telefonisch|hier) ){0,2}(?:einen |ihren )?termin\b|\b(?:nach|mit|auf|nur nach) (?:termin\w*|voranmeldung|vereinbarung)\b|\btermin (?:vereinbaren|buchen|reservieren|erforderlich|notig)\b|\bterminvereinbarung\b/,
  remoteAppointment:
    /\b(?:telefontermin|videotermin|online-?termin|arzttermin)|\b(?:telefonischer|medizinischer) termin|\btermin per (?:telefon|video)/,
  locator:
    /\b(?:finden|suchen) sie (?:die|das|den|ihre|ihr|ihren|eine|ein|einen) (?:[a-z-]+ ){0,3}(?:gemeinde|gemeindeverwaltung|schalter|amt|behorde|dienststelle|stelle|poststelle|geschaftsstelle|burgerburo|zweigstelle)\b|\b(?:nachste|nachstgelegene)[rsn]? (?:[a-z]+ ){0,2}(?:schalter|amt|stelle|poststelle|geschaftsstelle|dienststelle)|\b(?:liste|adressen|verzeichnis|karte) der (?:schalter|gemeinden|amter|stellen|dienststellen|geschaftsstellen)/,
  street:
    /\b[a-z'-]{2,40}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|ring|damm|ufer|quai|rain|graben|markt),? \d{1,4}[a-z]?\b|\b(?:route|rue|avenue|boulevard|place) (?:[a-z'-]+ ){1,4}\d{1,4}\b|\b\d{1,4}, (?:route|rue|avenue|boulevard|place) [a-z]/,
  postcode: /\b(?:d ?- ?)?\d{5} +(?!euro|personen|franken|antrage)[a-z][a-z'-]{2,}/,
  box: /\bpostfach\b/,
  sorting: /(?!)/,
  received:
    /\boffnungszeiten\b|\bgeoffnet\b|\boffen\b|\bbesuch\w*|\bschalter\w*|\bempfang\b|\bvorbei\w*|\btermin\b|\bvor ort\b|\bpersonlich\b|\bsprechstunden?\b/,
};

const post: PostVocabulary = {
  byPost:
    /\b(?:per|mit der|mit|auf dem) (?:post|brief|postweg|einschreiben|briefpost|eingeschriebenem brief|eingeschriebener post)\b|\bpostalisch\b|\bschreiben sie (?:uns|an|der|dem|einen brief)\b(?!.{0,80}(?:@|e-?mail|formular))/,
  incoming:
    /\b(?:sie (?:erhalten|bekommen|werden)|(?:erhalten|bekommen|werden) sie)\b|\bwir (?:senden|schicken|antworten|benachrichtigen|schreiben|stellen|informieren)\b|\b(?:senden|schicken|stellen) wir ihnen\b|\b(?:wird|werden) (?:ihnen|dann)?[^.]{0,40}\b(?:zugestellt|zugesandt|zugeschickt|geschickt|gesendet|verschickt)|\bnach hause (?:geschickt|gesendet|geliefert)/,
  outgoing:
    /\b(?:(?:senden|schicken|reichen|stellen|schreiben|beantragen|retournieren|ubermitteln) sie|einreichen|einsenden|einzusenden|einzureichen|einschicken|zuruckzusenden|zurucksenden|beantragen|(?:kann|konnen|muss|mussen|ist|sind)\b[^.]{0,60}\b(?:gestellt|eingereicht|geschickt|gesendet|eingesandt|ubermittelt|senden|schicken))\b/,
  postalAddress:
    /(?<!\b(?:ihre|ihrer|meine|eine) )\b(?:postadresse|postanschrift|korrespondenzadresse|briefadresse)\b|\ban (?:die )?folgende (?:adresse|anschrift)\b|\b(?:senden|schicken) sie\b[^.]{0,60}\ban ?:|\bpostfach\b/,
  paperForm:
    /\bpapier(?:formular|antrag|version|form)\w*|\b(?:gedruckte[sn]?|ausgedruckte[sn]?) (?:\w{0,20}formular|antrag)|\bdrucken sie\b[^.]{0,40}\w{0,20}formular\b|\w{0,20}formular\b[^.]{0,40}(?:\bausdrucken|\bausgedruckt|\bherunterladen|\(pdf|\bzum ausdrucken|\bauf papier)|\b(?:laden|ladet) (?:sie )?[^.]{0,40}\w{0,20}formular\b/,
  privateParties:
    /\barbeitgeber|\barbeitnehmer|\bvermieter|\bmieter|\bverkaufer|\bversicherer|\blieferant|\bihrer? bank\b|\bglaubiger/,
  bodies:
    /\b(?:gemeinde|stadt|kanton|bezirk|amt|behorde|dienststelle|verwaltung|gericht|botschaft|ministerium|kasse|office|abteilung)\w{0,12}\b|\b[a-z]{3,30}(?:amt|verwaltung|behorde|kasse)\b/,
  formHeading: /^(?:(?:antrags|papier|gesuchs)?formulare?)$/,
  formFile: /formular|\bantrag|\bgesuch|\bmerkblatt mit formular/,
};

/** German words of places, post: the words of Belgium, Luxembourg, Switzerland and Germany. */
export const germanPlaces = { places, post };
