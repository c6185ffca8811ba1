import type { Outcome } from '../../model/verdict.ts';
import type { ExpectedScorecard, PlantedDefect, Shown } from './defect.ts';

const half: Shown = { outcome: ['partial'] };
const missed: Shown = { outcome: ['failed'] };
/** For what the indicator may call half done or not done, as long as it does not pass. */
const notPassed: Shown = { outcome: ['partial', 'failed'] satisfies readonly Outcome[] };

const channels: readonly PlantedDefect[] = [
  {
    id: 'phone-leaves-the-form',
    indicator: '1.2',
    shown: [half],
    why: 'The phone is on the information page and on the first page of the form only.',
  },
  {
    id: 'short-number-without-price',
    indicator: '1.4',
    shown: [half, { at: 'channels.phone[].tariff', includes: 'unknown' }],
    why: '39 78: the price of a 3xxx number cannot be told from its digits and no page says it.',
  },
  { id: 'hours-without-days', indicator: '1.5', shown: [half], why: '“de 9 h à 16 h 30”, without days.' },
  {
    id: 'relay-elsewhere',
    indicator: '1.6',
    shown: [{ outcome: ['partial', 'untested'] }],
    why: 'An interpreter for deaf people is named on the contact page only, not beside the phone.',
  },
  {
    id: 'counter-without-address',
    indicator: '1.7',
    shown: [half],
    why: '“au guichet de votre caisse”: no address, no locator, no appointment.',
  },
  { id: 'post-without-form', indicator: '1.8', shown: [half], why: 'A postal address on the contact page, no form to print.' },
];

const information: readonly PlantedDefect[] = [
  {
    id: 'documents-without-format',
    indicator: '2.3',
    shown: [half],
    why: 'The list is before the log-in, formats are only beside the upload fields.',
  },
  { id: 'cost-not-said', indicator: '2.4', shown: [missed], why: 'No page says what the procedure costs, or that it is free.' },
  { id: 'delay-said-late', indicator: '2.5', shown: [half], why: '“un délai de deux mois” comes on the review page only.' },
];

const documents: readonly PlantedDefect[] = [
  {
    id: 'conditions-not-said',
    indicator: '3.2',
    shown: [notPassed],
    why: 'The judgment is listed as if everybody had to give it; only the path of separated parents asks for it.',
  },
  {
    id: 'two-avoidable-documents',
    indicator: '3.3',
    shown: [{ outcome: ['partial', 'untested'] }, { at: 'documents.avoidable', equals: 2 }],
    why: 'The tax notice and the school certificate are held by the administration (CRPA L114-8).',
  },
  {
    id: 'one-document-not-announced',
    indicator: '3.8',
    shown: [{ outcome: ['partial', 'untested'] }],
    why: 'The bank details are asked for without being in the list.',
  },
  {
    id: 'asked-again',
    indicator: '3.5',
    shown: [{ outcome: ['partial', 'untested'] }],
    why: 'Name and birth date are asked again after FranceConnect.',
  },
];

const accessibility: readonly PlantedDefect[] = [
  {
    id: 'statement-link-leaves-the-form',
    indicator: '4.1',
    shown: [half],
    why: 'The footer of the form’s pages lacks the link.',
  },
  {
    id: 'statement-expired',
    indicator: '4.2',
    shown: [
      missed,
      { at: 'accessibility.statement.found', equals: true },
      { at: 'accessibility.statement.read', equals: true },
      { at: 'accessibility.statement.expired', equals: true },
      { at: 'accessibility.statement.declaredRate', equals: 43 },
      { at: 'accessibility.statement.auditDate', equals: '2021-09-14' },
      { at: 'accessibility.statement.contacts[].kind', includes: 'post' },
    ],
    why: 'The audit is of 14 September 2021; there is no list of the pages checked, and no form or e-mail address to write to.',
  },
  {
    id: 'low-contrast-and-broken-list',
    indicator: '4.3',
    shown: [
      half,
      { at: 'accessibility.violations[].rule', includes: 'color-contrast' },
      { at: 'accessibility.violations[].rule', includes: 'list' },
      { at: 'accessibility.violations[].rule', includes: 'wrong-nesting' },
      { at: 'accessibility.violations[].rule', includes: 'no-skip-link' },
    ],
    why: 'Notes are #a9b1b1 on white (2.2:1) and the list of steps holds `div` (RGAA 9.3 and 8.2), no link skips the menu (12.7): four criteria, none blocks the way. The radio buttons also lack a group name, which is left to a person.',
  },
  {
    id: 'errors-not-announced',
    indicator: '4.6',
    shown: [half],
    why: 'Each message names its field and stands near it, but is neither tied to it nor announced.',
  },
];

const rest: readonly PlantedDefect[] = [
  { id: 'sentences-rather-hard', indicator: '5.1', shown: [half], why: 'Written to stand between 4.0 and 4.6.' },
  { id: 'some-long-sentences', indicator: '5.2', shown: [half], why: 'Between 5 and 20 % of sentences over 25 words.' },
  { id: 'two-acronyms', indicator: '5.3', shown: [half], why: 'CESU and NIR are never explained.' },
  { id: 'current-step-not-shown', indicator: '6.1', shown: [half], why: 'Four steps are announced, all look alike.' },
  { id: 'review-without-correction', indicator: '6.4', shown: [half], why: 'A table of answers, no way to correct any.' },
  { id: 'franceconnect-only', indicator: '7.1', shown: [half], why: 'FranceConnect is the only way in.' },
  { id: 'email-or-letter', indicator: '7.2', shown: [half], why: 'E-mail is mandatory, a box lets people without one say so.' },
];

/** The middling procedure. */
export const middlingProcedure: ExpectedScorecard = {
  procedure: 'demo-garde-enfant',
  outcome: 'completed',
  grades: ['B', 'C', 'D'],
  letters: {
    channels: ['B', 'C'],
    information: ['B', 'C'],
    accessibility: ['B', 'C'],
    language: ['C', 'D'],
    journey: ['B', 'C', null],
    prerequisites: ['B'],
  },
  defects: [...channels, ...information, ...documents, ...accessibility, ...rest],
  passed: ['1.1', '1.3', '1.9', '2.1', '2.2', '4.5', '6.5', '6.9', '7.3', '7.4'],
  passedOnceObserved: [],
  flawless: false,
};
