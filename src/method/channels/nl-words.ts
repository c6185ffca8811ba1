import type { WordsVocabulary } from './types.ts';

const place = String.raw`(?:loket(?:ten)?|balies?|kanto(?:or|ren)|gemeentehuis|stadhuis|onthaal)`;
const object = String.raw`(?:aanvra(?:ag|gen)|\w{0,20}formulier|dossier|aangifte|inschrijving)`;
const day = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|feestdag)';

const words: WordsVocabulary = {
  relays: [
    { kind: 'sign-language', pattern: /\bgebarentaal\b|\bgebarentolk|\bafstandstolk/ },
    { kind: 'text-relay', pattern: /\bteletolk\b|\btekstbemiddeling|\bteksttelefoon|\bschrijftolk/ },
    { kind: 'deaf-access', pattern: /\bdoven\b|\bdove (?:personen|mensen|burgers)|\bslechthorende?n?\b/ },
  ],
  relayContact: /\bbel\w*|\btelefo\w+|\bcontact\w*|\btolk\w*|\bbemiddel\w*|\bvideo\w*|\bloket|\bonthaal|\bbereik\w*/,
  online: [
    {
      kind: 'chat',
      pattern:
        /\blive ?chat\b|\bchat ?bots?\b|\bonline chat\b|\bvia (?:de )?chat\b|\bchat (?:met|online)|\bvirtuele (?:assistent|medewerker)/,
    },
    { kind: 'form', pattern: /\bcontactformulier|\bonline formulier|\bvia (?:het|dit|ons) formulier/ },
    { kind: 'messaging', pattern: /\bbeveiligde? bericht\w*|\bbericht (?:via|in) (?:uw|je) (?:account|profiel|ebox)|\beboxx?\b/ },
    {
      kind: 'mail',
      pattern:
        /\b(?:per|via) e-?mail\b|\be-?mail (?:ons|naar)\b|\b[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\b/,
    },
  ],
  contactPage:
    /^(?:contact(?:gegevens|pagina)?|contacteer ons|contacteer (?:de|het|uw) [a-z' -]{2,40}|neem contact op|hulp(?: en contact)?|contact en [a-z]{3,20})$/,
  closed: [
    {
      kind: 'phone',
      pattern:
        /\b(?:telefoonlijn|infolijn|telefonische? (?:permanentie|onthaal|dienst)|telefoondienst)\b[^.]{0,40}\b(?:is|zijn|blijft|werd)\b[^.]{0,25}\b(?:gesloten|stopgezet|onderbroken|afgeschaft|onbereikbaar)|\bniet (?:meer |langer )?(?:telefonisch (?:bereikbaar|te bereiken)|bereikbaar per telefoon)|\bgeen (?:informatie|inlichtingen|vragen)\b[^.]{0,40}\b(?:telefonisch|per telefoon)/,
    },
    {
      kind: 'counter',
      pattern: new RegExp(
        String.raw`\b${place}\b[^.]{0,40}\b(?:is|zijn|blijft|blijven|werd|werden)\b[^.]{0,25}\b(?:gesloten|dicht\b|afgeschaft|niet (?:meer )?(?:open|toegankelijk))|\bgesloten voor (?:het )?publiek|\b(?:niet|niet meer|niet langer) (?:mogelijk )?[^.]{0,30}\b(?:aan (?:het|de|ons|onze) ${place}|ter plaatse|in persoon|op het (?:gemeentehuis|stadhuis))|\b(?:aan (?:het|de|ons|onze) ${place}|ter plaatse|in persoon|op het (?:gemeentehuis|stadhuis))\b[^.]{0,40}\b(?:niet meer|niet langer|niet mogelijk)|\bgeen (?:fysieke? )?(?:${place}|ontvangst)\b|\bkomt? niet (?:langs|naar)\b`,
      ),
    },
    {
      kind: 'post',
      pattern:
        /\bniet (?:meer |langer )?[^.]{0,20}\b(?:per (?:post|brief)|op papier)\b|\b(?:per (?:post|brief)|op papier)\b[^.]{0,40}\b(?:niet|geweigerd)\b|\bpapieren (?:aanvragen|formulieren|dossiers|aangiften)\b[^.]{0,40}\b(?:niet|geweigerd)\b/,
    },
    {
      kind: 'online-only',
      pattern:
        /\b(?:enkel|alleen|uitsluitend|verplicht)\b[^.]{0,40}\b(?:online|via internet|elektronisch|digitaal|via (?:de|onze) (?:web)?site)\b|\b(?:online|via internet|elektronisch|digitaal)\b[^.]{0,20}\b(?:uitsluitend|verplicht)\b|\b100 ?% (?:online|digitaal)\b|\bvolledig (?:online|digitaal|elektronisch)\b/,
    },
  ],
  notClosed: new RegExp(
    String.raw`\b${day}\w{0,3}\b[^.]{0,30}\bgesloten\b|\bgesloten (?:op|van|tussen|tijdens|elke|iedere|vanaf|in|om|${day})\b|\btussen \d[^.]{0,20}\bgesloten\b|\bniet (?:enkel|alleen|uitsluitend)\b|\b(?:hoeft|hoeven)\b[^.]{0,20}\bniet\b|\bof (?:per post|per brief|aan het loket|ter plaatse|telefonisch|op het gemeentehuis)\b|\b(?:betaling|betalen|afspraak|afspraken)\b[^.]{0,40}\b(?:enkel|alleen|uitsluitend) online\b`,
  ),
  noTravel:
    /\bzonder (?:u |je |zich )?te (?:verplaatsen|moeten komen)|\b(?:hoeft|moet) (?:zich |u |je )?(?:dus |hiervoor )?niet (?:te|langs|naar|meer)\b|\bniet nodig om langs\b/,
  remedy: /\bberoep\b|\bbezwaar\w*|\bombuds\w+|\bbemiddelaar|\bklacht\w*|\braad van state\b/,
  example: /(?<!@)\bvoorbeeld(?:en)?\b(?!\.[a-z])|\bbv\.|\bformaat\b/,
  procedure: new RegExp(
    String.raw`\b(?:aanvragen|aan te vragen|indienen|in te dienen|inschrijven|hernieuwen|verlengen|aangifte doen)\b|\bdien(?:t)? [^.]{0,60}\bin\b|\bvraag(?:t)? [^.]{0,60}\baan\b|\b(?:stuur|stuurt|bezorg|bezorgt|zend|zendt)\b[^.]{0,40}\b${object}\b|\b${object}\b[^.]{0,40}\b(?:gebeurt|kan|kunt|moet|ter plaatse|aan het loket|per post|telefonisch)\b`,
  ),
  phoneWay: /\btelefonisch\b|\bper telefoon\b/,
  wayHeading:
    /^(?:(?:aanvragen |aanvraag )?(?:aan het loket|ter plaatse|per post|per brief|telefonisch|per telefoon|op het gemeentehuis|in persoon))$/,
};

/** Dutch words of words. */
export const dutchWords = { words };
