import type { TextBlock } from '../../model/evidence.ts';
import { fold } from '../reading/fold.ts';
import { recognise, topicOf } from './classify.ts';
import { isCondition, isSituation } from './conditions.ts';
import { mainClause } from './exclusions.ts';
import type { ParsedItem } from './parse-item.ts';
import { isChoice, isUnderDocuments, lastSentence } from './scope.ts';

/** What the words above a line say of it. */
export interface Lead {
  readonly condition?: string;
  /** The document that each line below is a way to give; kind `` when the words do not name it. */
  readonly choice?: { readonly kind: string; readonly label: string };
}

/** A document found in the text of a page. */
export interface Announcement {
  readonly item: ParsedItem;
  readonly block: TextBlock;
  readonly quote: string;
  /** Found in a list or under a title of documents, not in a lone sentence. */
  readonly listed: boolean;
}

/** Where the reader stands in a page. */
export interface Reading {
  /** The sentence that announces the list, and how many lines of prose may still part it from the list. */
  lead: (Lead & { patience: number }) | undefined;
  /** The line or disclosure inside which `within` holds. */
  inside: { readonly container: string; readonly lead: Lead } | undefined;
  section: { readonly container: string; readonly lead: Lead } | undefined;
  /** True below a sentence that only allows what its list says (“Vous pouvez :”). */
  allowed: boolean;
  /** True below a sentence that says that its list is given by somebody else, or not asked. */
  refused: boolean;
  /** True below a sentence whose list is received or only certified to be held, whatever the titles above say. */
  held: boolean;
  /** The block before: a link to follow a request already made asks for nothing more. */
  previous: TextBlock | undefined;
  readonly found: Announcement[];
  none: boolean;
}

/** Most documents read on one page. */
export const mostAnnounced = 200;

/** The circumstance that a sentence opens with, without what it asks then: “Si vous êtes marié, vous devez joindre…”. */
function openingOf(text: string): string {
  const folded = fold(text);
  const length = folded.length - mainClause(folded).length;
  return (length > 0 ? text.slice(0, length) : text).replace(/[ :,]+$/, '').slice(0, 200);
}

/** What a line that announces others says of them. */
export function leadOf(text: string): Lead {
  // “Le salarié doit joindre :” says who, not when.
  const who = isSituation(text) && !/\b(?:doit|doivent|peut|peuvent|devra|devront)\b/i.test(text);
  const opening = isCondition(text) || who ? openingOf(text) : undefined;
  const condition = opening ?? /\b(?:selon|suivant) (?:votre situation|la situation|les? cas)\b/i.exec(text.slice(-400))?.[0];
  const choice = isChoice(text)
    ? {
        kind: recognise(text)?.kind ?? topicOf(text) ?? '',
        label: lastSentence(text)
          .replace(/[ :]+$/, '')
          .slice(0, 300),
      }
    : undefined;
  return { ...(condition === undefined ? {} : { condition }), ...(choice === undefined ? {} : { choice }) };
}

function holds(part: Reading['inside'], block: TextBlock): boolean {
  return part !== undefined && block.selector.startsWith(part.container);
}

/** What stands above a block: the line it is nested in, the disclosure, the sentence before, the headings; undefined for nothing about documents. */
export function leadFor(reading: Reading, block: TextBlock): Lead | undefined {
  if (holds(reading.inside, block)) return reading.inside?.lead;
  const section = holds(reading.section, block) ? reading.section?.lead : undefined;
  if (reading.lead === undefined && section === undefined && !isUnderDocuments(block.headings)) return undefined;
  const { condition, choice } = { ...section, ...reading.lead };
  return { ...(condition === undefined ? {} : { condition }), ...(choice === undefined ? {} : { choice }) };
}
