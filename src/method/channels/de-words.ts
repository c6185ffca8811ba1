import type { WordsVocabulary } from './types.ts';

const place = String.raw`(?:schalter|amt|amter|buros?|geschaftsstellen?|gemeindeverwaltung|gemeindehaus|rathaus|empfang)`;
const object = String.raw`(?:antrag|antrage|gesuche?|\w{0,20}formular|dossier|anmeldung|erklarung)`;
const day = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|feiertag)';

const words: WordsVocabulary = {
  relays: [
    { kind: 'sign-language', pattern: /\bgebardensprach\w*|\bgebardendolmetsch\w*|\bvideovermittlung/ },
    { kind: 'text-relay', pattern: /\btextvermittlung|\bschrifttelefon|\btess\b|\btextel\b|\bprocom\b/ },
    { kind: 'deaf-access', pattern: /\bgehorlose?n?\b|\bhorbehinderte?n?\b|\bhorgeschadigte?n?\b|\bschwerhorige?n?\b/ },
  ],
  relayContact: /\banruf\w*|\btelefo\w+|\bkontakt\w*|\bdolmetsch\w*|\bvermittl\w*|\bvideo\w*|\bschalter|\bempfang|\berreich\w*/,
  online: [
    {
      kind: 'chat',
      pattern:
        /\blive-?chat\b|\bchat ?bots?\b|\bonline-?chat\b|\b(?:im|per|via) chat\b|\bvirtueller? (?:assistent\w*|berater\w*)/,
    },
    { kind: 'form', pattern: /\bkontaktformular|\bonline-?formular|\b(?:uber|mit) (?:das|dem|diesem|unserem) formular/ },
    { kind: 'messaging', pattern: /\bsichere nachricht\w*|\bnachricht (?:uber|in) (?:ihrem|ihr) (?:konto|postfach)/ },
    {
      kind: 'mail',
      pattern: /\b(?:per|via) e-?mail\b|\be-?mail an\b|\b[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\b/,
    },
  ],
  contactPage:
    /^(?:kontakt(?:e|seite|adressen)?|kontaktieren sie uns|kontakt aufnehmen|kontakt und [a-z]{3,20}|hilfe und kontakt|so erreichen sie uns|hilfe)$/,
  closed: [
    {
      kind: 'phone',
      pattern:
        /\b(?:telefonleitung|hotline|telefondienst|telefonischer? dienst)\b[^.]{0,40}\b(?:ist|sind|bleibt|wurde)\b[^.]{0,25}\b(?:geschlossen|eingestellt|unterbrochen|aufgehoben|nicht erreichbar)|\b(?:nicht mehr|nicht) telefonisch erreichbar|\bkeine (?:auskunfte?|informationen|anfragen)\b[^.]{0,40}\b(?:telefonisch\w*|per telefon|am telefon)|\bkeine telefonischen? auskunfte?\b/,
    },
    {
      kind: 'counter',
      pattern: new RegExp(
        String.raw`\b${place}\b[^.]{0,40}\b(?:ist|sind|bleibt|bleiben|wurde|wurden)\b[^.]{0,25}\b(?:geschlossen|zu\b|aufgehoben|nicht (?:mehr )?(?:offen|geoffnet|zuganglich))|\bfur (?:den publikumsverkehr|das publikum|die offentlichkeit) geschlossen|\bnicht (?:mehr |langer )?[^.]{0,25}\b(?:am schalter|vor ort|personlich|auf der gemeinde)\b|\b(?:am schalter|vor ort|auf der gemeinde)\b[^.]{0,40}\b(?:nicht mehr|nicht moglich|nicht langer)|\bkein(?:e|en)? (?:schalter|schalterdienst|publikumsverkehr|personliche vorsprache|personlichen empfang)\b|\bkommen sie (?:bitte )?nicht (?:vorbei|personlich|zu)\b`,
      ),
    },
    {
      kind: 'post',
      pattern:
        /\bnicht (?:mehr |langer )?[^.]{0,20}\b(?:per (?:post|brief)|auf papier|postalisch)\b|\b(?:per (?:post|brief)|auf papier|postalisch)\b[^.]{0,40}\bnicht\b|\bpapier(?:formular|antrag|gesuch)\w*\b[^.]{0,40}\b(?:nicht|abgelehnt)\b/,
    },
    {
      kind: 'online-only',
      pattern:
        /\b(?:nur|ausschlie(?:ß|ss)lich|zwingend|einzig)\b[^.]{0,40}\b(?:online|uber das internet|im internet|elektronisch|digital|uber (?:das|unser) (?:portal|webportal))\b|\b(?:online|elektronisch|digital)\b[^.]{0,20}\bausschlie(?:ß|ss)lich\b|\b100 ?% (?:online|digital)\b|\bvollstandig (?:online|digital|elektronisch)\b/,
    },
  ],
  notClosed: new RegExp(
    String.raw`\b${day}\w{0,2}\b[^.]{0,30}\bgeschlossen\b|\bgeschlossen (?:am|an|von|zwischen|wahrend|jeden|ab|im|uber|${day})\b|\b(?:zwischen|von) \d[^.]{0,20}\bgeschlossen\b|\bnicht (?:nur|ausschlie(?:ß|ss)lich)\b|\bmussen\b[^.]{0,20}\bnicht (?:personlich|vorbei|vor ort|zum|zur|auf|am)\b|\boder (?:per post|per brief|am schalter|vor ort|telefonisch|auf der gemeinde)\b|\b(?:zahlung|bezahlen|termin\w*)\b[^.]{0,40}\b(?:nur|ausschlie(?:ß|ss)lich) online\b`,
  ),
  noTravel:
    /\bohne (?:vorbeizukommen|personlich zu erscheinen|personliches erscheinen|behordengang)|\bmussen (?:sie )?(?:dafur |dazu |hierfur )?nicht (?:personlich|vorbeikommen|vor ort|auf|zum|zur)\b|\bnicht notig, (?:vorbei|personlich)/,
  remedy: /\bbeschwerde\w*|\beinsprache\b|\bwiderspruch\b|\brekurs\b|\bombuds\w+|\bvermittler\b|\bklage\b|\bverwaltungsgericht/,
  example: /(?<!@)\bbeispiele?\b(?!\.[a-z])|\bz\. ?b\.|\bbsp\.|\bformat\b/,
  procedure: new RegExp(
    String.raw`\b(?:beantragen|einreichen|einzureichen|anmelden|erneuern|verlangern|antrag stellen|gesuch stellen)\b|\b(?:senden|schicken|reichen|stellen) sie\b[^.]{0,40}\b${object}\b|\b${object}\b[^.]{0,40}\b(?:kann|konnen|muss|mussen|erfolgt|ist|sind|am schalter|vor ort|per post|telefonisch)\b`,
  ),
  phoneWay: /\btelefonisch\b|\bper telefon\b/,
  wayHeading:
    /^(?:(?:antrag |beantragen )?(?:am schalter|vor ort|per post|per brief|postalisch|telefonisch|per telefon|personlich|auf der gemeinde))$/,
};

/** German words of words. */
export const germanWords = { words };
