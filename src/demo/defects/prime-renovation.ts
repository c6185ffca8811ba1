import type { ExpectedScorecard, PlantedDefect, Shown } from './defect.ts';

const missed: Shown = { outcome: ['failed'] };
const missedOnceObserved: Shown = { outcome: ['failed', 'untested'] };

const channels: readonly PlantedDefect[] = [
  {
    id: 'nobody-before-log-in',
    indicator: '1.1',
    shown: [missed],
    why: 'The only number appears once signed in; there is no counter.',
  },
  {
    id: 'switchboard-only',
    indicator: '1.3',
    shown: [missed],
    why: '“Standard ONED”: the switchboard, not the service of this procedure.',
  },
  {
    id: 'surcharged-number',
    indicator: '1.4',
    shown: [
      missed,
      { at: 'channels.phone[].tariff', includes: 'surcharged' },
      { at: 'channels.phone[].number', includes: '+33899001200' },
    ],
    why: '0 899 00 12 00, 2,99 € a call, for a State operator (loi ESSOC, art. 28).',
  },
  { id: 'no-hours', indicator: '1.5', shown: [missed], why: 'No opening hours.' },
  { id: 'no-relay', indicator: '1.6', shown: [missedOnceObserved], why: 'Nothing for deaf people.' },
  { id: 'no-counter', indicator: '1.7', shown: [missed], why: 'No counter, no appointment, no locator.' },
  { id: 'no-paper', indicator: '1.8', shown: [missed], why: 'No form to print, no postal address.' },
  {
    id: 'generic-contact-only',
    indicator: '1.9',
    shown: [{ outcome: ['partial'] }, { at: 'channels.level', equals: 'N1' }],
    why: 'A switchboard that does not say that it helps with this procedure.',
  },
];

const information: readonly PlantedDefect[] = ['2.1', '2.3', '2.4', '2.5'].map((indicator) => ({
  id: `nothing-before-log-in-${indicator}`,
  indicator,
  shown: [{ outcome: ['failed', 'partial'] }],
  why: 'The first page is a log-in form; what is said later is incomplete.',
}));

const documents: readonly PlantedDefect[] = [
  {
    id: 'five-documents',
    indicator: '3.1',
    shown: [
      { at: 'documents.required', equals: 5 },
      { at: 'documents.min', equals: 5 },
      { at: 'documents.max', equals: 5 },
    ],
    why: 'Five documents on every path.',
  },
  {
    id: 'asked-without-being-announced',
    indicator: '3.2',
    shown: [missed, { at: 'documents.items[].where', includes: 'asked' }],
    why: 'The list comes with the upload fields, nowhere before.',
  },
  {
    id: 'three-avoidable-documents',
    indicator: '3.3',
    shown: [{ outcome: ['partial', 'untested'] }, { at: 'documents.avoidable', equals: 3 }],
    why: 'Tax notice, family quotient, registration at France Travail: held by the administration (CRPA L114-8).',
  },
  { id: 'no-upload-rules', indicator: '3.7', shown: [missedOnceObserved], why: 'No format, no size, no word on photos.' },
  { id: 'list-not-announced', indicator: '3.8', shown: [missedOnceObserved], why: 'The list is not announced.' },
];

const accessibility: readonly PlantedDefect[] = [
  {
    id: 'no-statement',
    indicator: '4.1',
    shown: [missed, { at: 'accessibility.statement.found', equals: false }],
    why: 'No page speaks of accessibility.',
  },
  { id: 'no-statement-to-read', indicator: '4.2', shown: [missed], why: 'There is no statement.' },
  {
    id: 'many-violations',
    indicator: '4.3',
    shown: [
      missed,
      ...['image-alt', 'label', 'select-name', 'link-name', 'html-has-lang', 'color-contrast', 'meta-viewport'].map((rule) => ({
        at: 'accessibility.violations[].rule',
        includes: rule,
      })),
    ],
    why: 'At least RGAA 1.1, 3.2, 6.2, 8.3, 10.4 and 11.1 are broken, and fields without a name stand on the way.',
  },
  { id: 'fields-without-name', indicator: '4.5', shown: [missed], why: 'No field has an accessible name.' },
  { id: 'errors-by-colour', indicator: '4.6', shown: [missed], why: 'A refused field turns red, without a word.' },
  { id: 'fixed-width', indicator: '4.7', shown: [missedOnceObserved], why: 'Pages are 1100 px wide on every screen.' },
  {
    id: 'captcha',
    indicator: '4.8',
    shown: [missed],
    why: 'A picture to copy, without text or sound; gate: `accessibility` is E.',
  },
];

const rest: readonly PlantedDefect[] = [
  { id: 'jargon', indicator: '5.1', shown: [missed, { at: 'language.score', atLeast: 4.61 }], why: 'Legal style throughout.' },
  { id: 'long-sentences', indicator: '5.2', shown: [missed], why: 'Most sentences have more than 40 words.' },
  { id: 'acronyms', indicator: '5.3', shown: [missed], why: 'PRED, SIRD, DUD, OTP, CESI… are never explained.' },
  {
    id: 'no-steps',
    indicator: '6.1',
    shown: [missed],
    why: '“Bloc A”: neither the number of steps nor their names are announced.',
  },
  { id: 'back-loses-all', indicator: '6.2', shown: [missedOnceObserved], why: 'Pages come back empty.' },
  { id: 'no-review', indicator: '6.4', shown: [missed], why: 'The demand is sent from its last page, nothing is shown again.' },
  { id: 'entries-lost', indicator: '6.5', shown: [missed], why: 'One refused field empties the page, and none is named.' },
  { id: 'raw-error', indicator: '6.8', shown: [missedOnceObserved], why: '“ERR_SIRD_404” and nobody to call.' },
  {
    id: 'phone-blocked',
    indicator: '6.9',
    shown: [
      missed,
      { at: 'journeys[].outcome', includes: 'blocked' },
      { at: 'journeys[].outcome', includes: 'completed' },
      { at: 'journeys[].obstacle', includesText: 'Continuer' },
    ],
    why: 'Under 600 px the button of the documents page is hidden and the page sends people to a computer with a scanner. One journey blocked by the site: no overall letter, and the reason is the headline (method, gates).',
  },
  { id: 'private-account', indicator: '7.1', shown: [missed], why: 'An account of the operator, nothing else.' },
  { id: 'email-forced', indicator: '7.2', shown: [missed], why: '“Mél” is mandatory; gate: `prerequisites` at most D.' },
  { id: 'mobile-forced', indicator: '7.3', shown: [missed], why: 'A mobile number (06 or 07) is mandatory.' },
  { id: 'log-in-first', indicator: '7.4', shown: [missed], why: 'Neither information nor contact before the log-in.' },
];

/** The procedure that leaves people behind. Its scripts also ask for a host outside the allow-list, and for its own without end. */
export const worstProcedure: ExpectedScorecard = {
  procedure: 'demo-prime-renovation',
  outcome: 'blocked',
  grades: [null],
  letters: {
    channels: ['E'],
    information: ['D', 'E'],
    documents: ['D', 'E', null],
    accessibility: ['E'],
    language: ['E'],
    journey: ['E', null],
    prerequisites: ['E'],
  },
  defects: [...channels, ...information, ...documents, ...accessibility, ...rest],
  passed: [],
  passedOnceObserved: [],
  flawless: false,
};

/** Host that the third procedure asks for and that no scenario allows: every journey must have refused it. */
export const refusedHost = 'stats.mesure-audience.example';
