import type { TextBlock } from '../../model/evidence.ts';
import type { ChannelItem, Quote } from '../../model/inventory.ts';
import type { ChannelVocabulary } from '../../method/channels/index.ts';
import { isMain, quoteOf, sameSection } from '../reading/blocks.ts';
import type { Clause } from '../reading/clauses.ts';
import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { remember } from '../reading/remember.ts';
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

/** The heading of the block stands in the section of the lead: offices listed again at the end of a page follow an unrelated section. */
function besideHeadingOf(block: TextBlock, lead: TextBlock): boolean {
  const above = block.headings.slice(0, -1);
  return lead.headings.length === above.length && lead.headings.at(-1) === above.at(-1);
}

function leadsToDoing(lead: string, { procedure, asking, onlineService }: ChannelVocabulary['words']): boolean {
  return procedure.test(lead) && !asking.test(lead) && !onlineService.test(lead);
}

/** True under, or in, one of the headings that name the ways to do the procedure; those of a contact card only say how to reach a body. */
function underWayHeading({ block, words }: Statement, reading: PageReading): boolean {
  const trail = block.role === 'heading' ? [...block.headings, block.text] : block.headings;
  const nearest = fold((trail.at(-1) ?? '').slice(0, 100)).trim();
  if (!words.words.wayHeading.test(nearest) || isOfficeHeading(trail.at(-2) ?? '', words.places)) return false;
  return reading.blocks.some((other) => isOtherWay(other, nearest, words));
}

/** How far back the words that lead to an item of a list are looked for, in blocks. */
const farthestLead = 12;

/**
 * Words that lead to a statement: those before the list that holds it (“Vous pouvez saisir le tribunal : par courrier…”), or the last ones
 * before the heading that announces whom to turn to (“Il faut saisir le juge.” “Où s’adresser ?”).
 */
function leadOf({ block, at, words }: Statement, reading: PageReading): string | undefined {
  const before = (index: number): TextBlock | undefined => reading.blocks[index];
  if (block.role === 'listItem') {
    let index = at - 1;
    while (index > at - farthestLead && before(index)?.role === 'listItem') index--;
    const lead = before(index);
    return lead !== undefined && lead.role !== 'heading' && sameSection(lead, block) ? fold(lead.text.slice(-600)) : undefined;
  }
  const announced = (index: number): boolean =>
    before(index)?.role === 'heading' && isOfficeHeading(before(index)?.text ?? '', words.places);
  if (!announced(at - 1)) return undefined;
  // Offices often follow one another, each under its own heading: the words before the first lead to all.
  let first = at;
  while (first > at - farthestLead && announced(first - 1) && announced(first - 3)) first -= 2;
  const lead = before(first - 2);
  if (lead === undefined || lead.role === 'heading' || !besideHeadingOf(block, lead)) return undefined;
  return clausesOf(lead.text).at(-1)?.folded;
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
