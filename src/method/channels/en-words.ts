import type { PlaceVocabulary, PostVocabulary, WordsVocabulary } from './types.ts';

const places: PlaceVocabulary = {
  counters: [
    {
      kind: 'post-office',
      pattern: /\b(?:at|to|in|any|from) (?:a |the |your |any |local |participating ){0,4}post office(?! box)/,
    },
    { kind: 'town-hall', pattern: /\b(?:at|to|in|visit) (?:a |the |your |local ){0,4}(?:town|city) hall\b/ },
    { kind: 'job-centre', pattern: /\b(?:at|to|in|visit) (?:a |the |your |local |nearest ){0,4}job ?cent(?:re|er)(?: plus)?\b/ },
    { kind: 'consulate', pattern: /\b(?:at|to|visit) (?:a |the |your |nearest ){0,4}(?:consulate|embassy)\b/ },
    { kind: 'library', pattern: /\b(?:at|to|in|visit) (?:a |the |your |local |any ){0,4}library\b/ },
    {
      kind: 'counter',
      pattern:
        /\bin person\b|\bface[ -]to[ -]face\b|\bover the counter\b|\b(?:visit|come to|go to) (?:(?:our|your|the|a|any|local|nearest|us at) ){1,4}(?:[a-z]+ ){0,2}(?:office|offices|centre|center|counter|branch|desk)\b|\bwalk[ -]in\b|\benquiry desk|\bcustomer service (?:centre|center|desk|point)/,
    },
  ],
  offices: [
    { kind: 'town-hall', pattern: /^(?:your |the )?(?:local )?(?:town hall|city hall|council(?: office)?s?)\b/ },
    { kind: 'job-centre', pattern: /^(?:your |the )?(?:local |nearest )?job ?cent(?:re|er)/ },
    { kind: 'court', pattern: /^(?:your |the )?(?:local |nearest |county |magistrates'? |family ){0,3}courts?\b/ },
    { kind: 'police', pattern: /^(?:your |the )?(?:local |nearest )?police station/ },
    { kind: 'post-office', pattern: /^(?:your |the )?(?:local |nearest )?post office/ },
  ],
  officeHeading: /^(?:where to (?:go|apply)|who to (?:contact|ask)|visit us|in person)$/,
  notCounter: /\bin person(?:al)? account|\b(?:visit|go to) (?:the |our )?(?:web)?(?:site|page)|\bonline (?:counter|office)/,
  appointment: /\b(?:book|make|arrange|request|by|need) (?:an |a )?(?:[a-z]+ )?appointments?\b/,
  remoteAppointment: /\b(?:phone|telephone|video|online|medical) appointments?|\bappointments? (?:by (?:phone|video)|online)/,
  locator:
    /\bfind (?:a|an|your|the) (?:[a-z'-]+ ){0,3}(?:office|centre|center|branch|council|library|counter|jobcentre|court|registrar|post office)s?\b|\b(?:nearest|closest) (?:[a-z]+ ){0,2}(?:office|centre|center|branch|library|counter)|\b(?:office|branch|centre) (?:finder|locator)/,
  street:
    /\b\d{1,4}[a-z]?,? (?:[a-z'-]+ ){1,4}(?:street|road|avenue|lane|square|place|drive|way|terrace|court|crescent|quay|hill|row|gardens)\b|\b(?:house|building|floor)\b/,
  postcode: /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/,
  box: /\bpo box\b|\bp\.o\. box\b|\bfreepost\b|\bbx\d /,
  sorting: /(?!)/,
  received: /\bopen(?:ing)?\b|\bvisit\w*|\bin person\b|\bcounter\b|\bcome\b|\bappointment|\bfind us\b/,
};

const post: PostVocabulary = {
  byPost:
    /\b(?:by|via|through the) (?:post|mail)\b(?! office)|\bby letter\b|\bwrite to\b|\b(?:send|post|return) (?:it|them|your|the|this)\b[^.]{0,60}\bto\b[^.]{0,40}\b(?:address|freepost|po box)/,
  incoming:
    /\b(?:you(?:'ll| will| should| may)? (?:get|receive|be sent|hear)|we(?:'ll| will| may)? (?:send|write|post|contact|reply|tell)|will be (?:sent|posted|delivered)|is sent to you|sent to you)\b/,
  outgoing:
    /\b(?:apply|send|(?<!by |the )post|return|write|contact|submit|claim|renew|register|complain|(?:must|can|should|may) be (?:sent|posted|returned))\b/,
  postalAddress:
    /(?<!\b(?:your|my|their|a) )\bpostal address|\b(?:address|freepost) (?:to write to|below)|\bwrite to(?: us)?(?: at)? ?:|\bsend (?:it|them|your [a-z ]{2,30}) to ?:|\bpo box\b|\bfreepost\b/,
  paperForm:
    /\b(?:paper|printed|printable|print|postal) (?:application |claim )?(?:form|version|copy of the form)s?|\bprint (?:out |off )?(?:and [a-z]+ )?(?:the|a|this|your|and) ?(?:[a-z]+ ){0,3}forms?\b|\bdownload (?:and print )?(?:the|a|an|this|your) (?:[a-z0-9]+ ){0,4}forms?\b|\b(?:order|request|ask for) (?:a|an|the) (?:paper |application |claim |printed ){0,4}forms?\b|\bforms? \(pdf/,
  privateParties:
    /\bemployers?\b|\bemployees?\b|\blandlords?\b|\btenants?\b|\bsellers?\b|\binsurers?\b|\bsuppliers?\b|\byour bank\b|\bcreditors?\b/,
  bodies: /\b(?:council|office|department|agency|hmrc|dwp|dvla|court|tribunal|embassy|government|authority|ministry)\b/,
  formHeading: /^(?:(?:paper|printable|application|claim) )?forms?$/,
  formFile: /\bform\b|\bapplication\b|\bclaim\b/,
};

const place = String.raw`(?:offices?|counters?|cent(?:re|er)s?|reception|branch(?:es)?|desk)`;

const words: WordsVocabulary = {
  relays: [
    { kind: 'relay-uk', pattern: /\brelay uk\b|\bngt\b|\b18001\b/ },
    { kind: 'textphone', pattern: /\btextphones?\b|\btext ?phone|\bminicom\b|\btext relay/ },
    { kind: 'sign-language', pattern: /\bbsl\b|\b(?:british )?sign language|\bsignvideo\b|\bvideo relay/ },
    { kind: 'deaf-access', pattern: /\bdeaf\b|\bhard of hearing|\bhearing[ -]impair\w+|\bcannot hear or speak/ },
  ],
  relayContact: /\bcall\w*|\bphone|\btelephone|\bcontact\w*|\brelay\b|\binterpret\w+|\bvideo\b|\bdial|\btextphone/,
  online: [
    {
      kind: 'chat',
      pattern:
        /\bweb ?chat\b|\blive chat\b|\bonline chat\b|\bchat ?bots?\b|\bdigital assistant|\bvirtual (?:assistant|agent)|\bchat (?:online|with (?:us|an? advis))/,
    },
    { kind: 'form', pattern: /\bcontact form|\bonline (?:enquiry |contact )?form|\benquiry form/ },
    { kind: 'messaging', pattern: /\bsecure messag\w+|\bmessage (?:us )?(?:through|in|from) your (?:online )?account/ },
    { kind: 'mail', pattern: /\bby e-?mail\b|\be-?mail us\b|\b[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\b/ },
  ],
  onlineService:
    /\b(?:apply|register|renew|claim|pay|report|submit|order|book|fill in|complete|send)\b[^.]{0,90}?\bonline\b|\bonline (?:service|application|form|account application|claim|calculator)s?\b|\b(?:start|begin) (?:your|the|an?) (?:application|claim)\b/,
  notOnlineService:
    /\b(?:not|cannot|can't|no longer|never)\b[^.]{0,60}\bonline\b|\bonline (?:contact|enquiry) form|\bcontact form/,
  onlineHeading: /^(?:online|apply online|(?:online|digital) services?|(?:register|renew|claim) online)$/,
  contactPage:
    /^(?:contact(?: us)?|contact (?:the|our) [a-z' -]{2,40}|get (?:in touch|help)|help and contact|ask for help|contacts|support)$/,
  closed: [
    {
      kind: 'phone',
      pattern:
        /\b(?:phone lines?|helpline|telephone (?:line|service)s?)\b[^.]{0,40}\b(?:is|are) (?:now |currently |permanently )?(?:closed|suspended|unavailable)|\b(?:cannot|can't|do not|don't|no longer)\b[^.]{0,40}\b(?:by (?:phone|telephone)|over the phone)/,
    },
    {
      kind: 'counter',
      pattern: new RegExp(
        String.raw`\b${place}\b[^.]{0,60}\b(?:is|are|remains?) (?:now |currently |permanently )?closed|\bclosed to the public|\b(?:cannot|can not|can't|can no longer|not possible to|no longer possible to|do not|don't)\b[^.]{0,60}\b(?:in person|at (?:a|the|our|any) (?:[a-z]+ )?(?:${place}|post office)|visit (?:our|the|us))|\bno (?:counter|face[ -]to[ -]face|in[ -]person|walk[ -]in)\b[^.]{0,30}(?:service|appointments?|visits?|applications?)?`,
      ),
    },
    {
      kind: 'post',
      pattern:
        /\b(?:cannot|can't|can no longer|no longer|do not|don't|not)\b[^.]{0,40}\b(?:accept\w*|apply|send|post|process\w*)\b[^.]{0,40}\b(?:paper|by post|postal)|\bpaper (?:applications?|forms?) (?:are|is|will) (?:no longer|not)/,
    },
    {
      kind: 'online-only',
      pattern:
        /\b(?:online only|only (?:be (?:made|done|submitted)|apply|available|possible)[^.]{0,20}online|must (?:apply|be (?:made|done|submitted|completed)|register|claim)[^.]{0,30}online|only[^.]{0,30}\bonline\b|exclusively online)/,
    },
  ],
  partlyClosed: /\bif\b|\bunless\b|\bsome\b|\bcertain\b|\bthe payment\b/,
  notClosed:
    /\bclosed (?:on|at|from|between|for|every|during|until|bank|saturday|sunday)|\bnot (?:only|just) online|\bor (?:by (?:post|phone)|in person)\b/,
  noTravel: /\bwithout (?:having to )?(?:visit|travel|leav)\w+|\b(?:do not|don't) (?:need|have) to (?:visit|travel|attend|come)/,
  remedy: /\bappeal\w*|\btribunal\b|\bombudsman|\bmediat(?:or|ion)\b|\bcomplain\w*/,
  example: /(?<!@)\bexamples?\b(?!\.[a-z])|\be\.g\b|\bformat\b/,
  helpHeading: /^(?:any |more )?questions?\b|\bneed help\b|^(?:get )?help\b|^support\b/,
  procedure:
    /\b(?:apply|register|renew|claim|submit|make (?:a|your) (?:claim|application)|send (?:your|the) (?:application|form|claim|completed)|return (?:the|your) (?:form|completed)|complete (?:the|a) (?:paper )?form)\b/,
  phoneWay: /\bby (?:tele)?phone\b|\bover the phone\b/,
  wayHeading: /^(?:(?:apply |register |renew )?(?:in person|by post|by phone|by telephone|at a post office))$/,
};

/** English words of places, post, words. */
export const englishWords = { places, post, words };
