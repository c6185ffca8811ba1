import type { Detector, JourneyDetector } from '../../sign.ts';
import { capitals } from './capitals.ts';
import { doubleNegations } from './double-negations.ts';
import { emptyLinks } from './empty-links.ts';
import { impersonalInjunctions } from './impersonal-injunctions.ts';
import { inconsistentNames } from './inconsistent-names.ts';
import { jargon } from './jargon.ts';
import { legalReferences } from './legal-references.ts';
import { longSentences } from './long-sentences.ts';
import { nestedConditions } from './nested-conditions.ts';
import { nominalisations } from './nominalisations.ts';
import { parentheses } from './parentheses.ts';
import { passives } from './passives.ts';
import { readerNotAddressed } from './reader-not-addressed.ts';
import { unexplainedAcronyms } from './unexplained-acronyms.ts';
import { unhelpfulErrors } from './unhelpful-errors.ts';
import { wallsOfText } from './walls-of-text.ts';

/** What is looked for in each unit of French text: one file of `signs/` each. */
export const frenchDetectors: readonly Detector[] = [
  longSentences,
  passives,
  doubleNegations,
  nominalisations,
  impersonalInjunctions,
  nestedConditions,
  parentheses,
  wallsOfText,
  unhelpfulErrors,
  legalReferences,
  capitals,
  emptyLinks,
];

/** What is looked for over all units of a journey. */
export const frenchJourneyDetectors: readonly JourneyDetector[] = [
  readerNotAddressed,
  jargon,
  unexplainedAcronyms,
  inconsistentNames,
];
