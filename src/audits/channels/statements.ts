import type { TextBlock } from '../../model/evidence.ts';
import type { ChannelItem, Quote } from '../../model/inventory.ts';
import type { ChannelVocabulary } from '../../method/channels/index.ts';
import { isMain, quoteOf } from '../reading/blocks.ts';
import type { Clause } from '../reading/clauses.ts';
import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { remember } from '../reading/remember.ts';
import { leadOf } from './leads.ts';
import { isOfficeHeading } from './office-heading.ts';
import type { PageReading } from './page-reading.ts';

/** One thing that a page says, with the block that says it. */
export interface Statement {
  readonly clause: Clause;
  readonly block: TextBlock;
  /** Index of the block in the reading. */
  readonly at: number;
  readonly words: ChannelVocabulary;
  /** Kind of channel that the clause says is closed (`counter`, `post`, `phone`, `online-only`), or null. */
  readonly closes: string | null;
}

/** Roles that name data to enter rather than speak to the reader. */
const silent: ReadonlySet<string> = new Set(['label', 'legend', 'option', 'columnHeader']);

const closings = new WeakMap<ChannelVocabulary, (folded: string) => string | null>();

/** Kind of channel that folded words say is closed. The words of a site come back on each of its states: they are judged once. */
function closes(folded: string, words: ChannelVocabulary): string | null {
  const { closed, notClosed } = words.words;
  const known =
    closings.get(words) ??
    remember((text) => (notClosed.test(text) ? null : (closed.find(({ pattern }) => pattern.test(text))?.kind ?? null)));
  closings.set(words, known);
  return known(folded);
}

/** Everything that a page says, clause by clause, in reading order. */
export function statementsOf(reading: PageReading): readonly Statement[] {
  return reading.blocks.flatMap((block, at): readonly Statement[] => {
    if (silent.has(block.role)) return [];
    const words = reading.wordsOf(block);
    return clausesOf(block.text).map((clause) => ({ clause, block, at, words, closes: closes(clause.folded, words) }));
  });
}

/** The words of a statement as a quote. */
export function quoteStatement(statement: Statement, reading: PageReading): Quote {
  const { clause, block } = statement;
  return { checkpoint: reading.checkpoint.id, quote: quoteOf(clause.text), selector: block.selector };
}

/** True for words of remedies and mediation, which are no way to do the procedure unless the procedure is one. */
export function isRemedy({ clause, words }: Pick<Statement, 'clause' | 'words'>, reading: PageReading): boolean {
  const { remedy } = words.words;
  return remedy.test(clause.folded) && !remedy.test(fold(reading.subject));
}

/** The same words without what stands between parentheses: “(renseignez-vous sur le site)” does not make a deposit a question. */
export function withoutRemarks(folded: string): string {
  return folded.replaceAll(/\([^()]{0,200}\)/g, ' ');
}

/** What can be done there: the procedure itself, help with it, or nothing in particular (site-wide header and footer). */
export function scopeOfStatement(statement: Statement, reading: PageReading): ChannelItem['scope'] {
  const { words, block, clause } = statement;
  if (!isMain(block)) return 'generic';
  if (words.words.helpHeading.test(fold((block.headings.at(-1) ?? '').slice(0, 100)).trim())) return 'help';
  if (words.words.procedure.test(clause.folded) && !words.words.asking.test(withoutRemarks(clause.folded))) return 'procedure';
  const lead = leadOf(statement, reading);
  if (lead !== undefined && leadsToDoing(lead, words.words)) return 'procedure';
  return underWayHeading(statement, reading) ? 'procedure' : 'help';
}

/** True for words that lead to doing the procedure where they lead, not to asking nor to a service on line. */
function leadsToDoing(lead: string, { procedure, asking, byOthers, onlineService }: ChannelVocabulary['words']): boolean {
  return procedure.test(lead) && !asking.test(lead) && !byOthers.test(lead) && !onlineService.test(lead);
}

/** True under, or in, one of the headings that name the ways to do the procedure; those of a contact card only say how to reach a body. */
function underWayHeading({ block, words }: Statement, reading: PageReading): boolean {
  const trail = block.role === 'heading' ? [...block.headings, block.text] : block.headings;
  const nearest = fold((trail.at(-1) ?? '').slice(0, 100)).trim();
  if (!words.words.wayHeading.test(nearest) || isOfficeHeading(trail.at(-2) ?? '', words.places)) return false;
  return reading.blocks.some((other) => isOtherWay(other, nearest, words));
}

/** Headings side by side (“Sur place”, “Par courrier”, “En ligne”) name the ways to do the procedure. */
function isOtherWay(block: TextBlock, heading: string, words: ChannelVocabulary): boolean {
  if (block.role !== 'heading' && block.role !== 'summary') return false;
  const folded = fold(block.text).trim();
  return (
    folded !== heading &&
    (words.words.wayHeading.test(folded) || /^(?:en ligne|online|par internet|via internet|im internet)$/.test(folded))
  );
}
