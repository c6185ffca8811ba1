import type { HoursVocabulary, PhoneVocabulary, ScopeVocabulary, TariffVocabulary } from './types.ts';

const phone: PhoneVocabulary = {
  announces:
    /\b(?:tel(?:ephone)?\.? ?(?:\/|and|&) ?fax|call(?:ing|s)?|telephone|phone|tel|ring|dial|helpline|hotline|contact(?:ing)?|textphone|mobile|switchboard|speak to|talk to|text relay|relay uk)\b/g,
  denies:
    /\b(?:fax|example|e\.g|format|iban|sort code|account number|vat|(?:case|reference|national insurance|passport|licence|invoice|order|customer|membership|registration|company|charity|application|policy|serial|booking|nhs|tax)(?: reference)? (?:number|no|id|ref)s?|reference|ref)\b/g,
  doubts:
    /(?:\b(?:section|article|page|version|act|room|box|year|since|about|over|under|regulation|rule|paragraph|total|number)|no)[ .:]*$/,
  confirms:
    /^[ ).,:-]{0,3}\(?(?:free\b|freephone|calls? (?:cost|are|charge)|standard rate|\d{1,2}p (?:per|a) minute|(?:from )?(?:monday|tuesday|wednesday|thursday|friday)\b|24 hours)/,
  callsEmergency: /\b(?:call|dial|ring|phone|telephone|text)(?: (?:immediately|straight away))?[ :(]{0,3}$/,
  isEmergency: /^,? ?is (?:the |an? )?(?:european )?emergency (?:phone |telephone )?number/,
  notEmergency:
    /^ ?(?:january|february|march|april|may|june|july|august|september|october|november|december|days?|months?|years?|weeks?|minutes?|hours?|pounds?|£|%|people|places|times|\/\d|-\d|,\d|\.\d|:\d)/,
  fax: /\bfax\b/,
};

const tariff: TariffVocabulary = {
  free: /\bfreephone|\bfree ?call|\bcalls? (?:to this number )?(?:is|are) free|\bfree (?:to call|from|of charge|phone)|\bfree helpline/,
  standard:
    /\b(?:standard|local|national|normal)(?:[ -]rate| network rate| call rate| charges?)|\bcost (?:of a|the same as a?) ?(?:local|national|normal|standard)?|\binclusive minutes|\bno more than (?:a )?(?:local|national|calls to)/,
  surcharged:
    /\b[1-9]\d{0,2} ?p(?:ence)? (?:per|a|\/) ?min|\bpremium[ -]rate|(?:£|€) ?\d(?:\.\d\d)? ?(?:per|a|\/) ?min|\b\d{1,2} ?(?:cents?|c) (?:per|a|\/) ?min/,
};

const hours: HoursVocabulary = {
  days: /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|every day|daily|seven days a week|7 days a week)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\.? ?(?:-|to) ?(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|\b(?:mon|tue|wed|thu|fri|sat|sun)\./g,
  range:
    /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?)? ?(?:to|-|until|and) ?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?)|\b\d{1,2}:\d{2} ?(?:to|-|until) ?\d{1,2}:\d{2}|\b\d{1,2}(?:[:.]\d{2})? ?am ?(?:to|-) ?(?:midday|noon)/g,
  roundTheClock: /\b24 hours(?: a day)?|\b24\/7\b|\bround the clock/g,
};

const scope: ScopeVocabulary = {
  press: /\bpress (?:office|enquir\w+|contact|team|desk)|\bmedia (?:enquir\w+|office|contact|relations)|\bjournalists?\b/,
  technical:
    /\btechnical (?:support|help|problem|issue|difficult)\w*|\b(?:problems?|help) (?:with|using) (?:the|this) (?:web)?site|\bit helpdesk|\bwebmaster\b|\bsigning in to the site/,
  emergency: /\bemergenc(?:y|ies)\b|\bin danger\b|\bambulance|\bfire brigade/,
  generic: /\bswitchboard|\bgeneral enquir\w+|\bmain (?:reception|office|line)|\breception\b/,
  shared:
    /\bcontact cent(?:re|er)|\bcall cent(?:re|er)|\bcitizens advice|\bnational (?:helpline|number)|\bsingle (?:number|point of contact)/,
  otherWay: /\bfrom (?:abroad|outside|overseas|a mobile)\b[^.]{0,40}$|\balso\b[^.]{0,40}$/,
  service:
    /\b(?:help\w*|advice|advis\w+|questions?|contact\w*|support|speak|talk|enquir\w+|application|apply|service|information|team|assist\w+|problems?)\b/,
  sitePages: /\bprivacy\b|\bcookies\b|\blegal notice|\bterms (?:and|of)|\bsitemap\b|\bsite map\b|\bcopyright\b/,
};

/** English words of phone, tariff, hours, scope. */
export const englishPhone = { phone, tariff, hours, scope };
