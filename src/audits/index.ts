import type { Audit } from '../model/audit.ts';
import { alternativeEverywhere } from './channels/alternative-everywhere.ts';
import { alternativeShown } from './channels/alternative-shown.ts';
import { callTariff } from './channels/call-tariff.ts';
import { counter } from './channels/counter.ts';
import { deafRelay } from './channels/deaf-relay.ts';
import { openingHours } from './channels/opening-hours.ts';
import { ownNumber } from './channels/own-number.ts';
import { paperAndPost } from './channels/paper-and-post.ts';
import { scope } from './channels/scope.ts';
import { requiredDocuments } from './documents/required.ts';
import { conditionalDocuments } from './documents/conditional.ts';
import { avoidableDocuments } from './documents/avoidable-documents.ts';
import { fieldsAsked } from './documents/fields-asked.ts';
import { minutesToFill } from './documents/minutes-to-fill.ts';
import { uploadRules } from './documents/upload-rules.ts';
import { sameList } from './documents/same-list.ts';
import { authority } from './information/authority.ts';
import { cost } from './information/cost.ts';
import { delay } from './information/delay.ts';
import { documents } from './information/documents.ts';
import { steps } from './information/steps.ts';
import { helpBeside } from './language/help-beside.ts';
import { jargon } from './language/jargon.ts';
import { longSentences } from './language/long-sentences.ts';
import { readability } from './language/readability.ts';
import { unexplainedAcronyms } from './language/unexplained-acronyms.ts';
import { statementLinked } from './accessibility/statement-linked.ts';
import { statementReceivable } from './accessibility/statement-receivable.ts';
import { provedViolations } from './accessibility/proved-violations.ts';
import { namedFields } from './accessibility/named-fields.ts';
import { announcedErrors } from './accessibility/announced-errors.ts';
import { captcha } from './accessibility/captcha.ts';
import { stepsAnnounced } from './journey/steps-announced.ts';
import { reviewBeforeSending } from './journey/review-before-sending.ts';
import { refusedEntry } from './journey/refused-entry.ts';
import { completesOnSmartphone } from './journey/smartphone.ts';
import { email } from './prerequisites/email.ts';
import { identification } from './prerequisites/identification.ts';
import { loginWall } from './prerequisites/login-wall.ts';
import { mobile } from './prerequisites/mobile.ts';

/** Every audit, one line each, in the order of the indicators. */
export const audits: readonly Audit[] = [
  alternativeShown,
  alternativeEverywhere,
  ownNumber,
  callTariff,
  openingHours,
  deafRelay,
  counter,
  paperAndPost,
  scope,
  steps,
  authority,
  documents,
  cost,
  delay,
  requiredDocuments,
  conditionalDocuments,
  avoidableDocuments,
  fieldsAsked,
  minutesToFill,
  uploadRules,
  sameList,
  readability,
  longSentences,
  unexplainedAcronyms,
  jargon,
  helpBeside,
  identification,
  email,
  mobile,
  loginWall,
  statementLinked,
  statementReceivable,
  provedViolations,
  namedFields,
  announcedErrors,
  captcha,
  stepsAnnounced,
  reviewBeforeSending,
  refusedEntry,
  completesOnSmartphone,
];
