import type { ChannelVocabulary } from '../../method/channels/index.ts';
import type { TextBlock } from '../../model/evidence.ts';
import { sameSection } from '../reading/blocks.ts';
import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { isOfficeHeading } from './office-heading.ts';
import type { PageReading } from './page-reading.ts';

/** A block, where it stands in the reading, and the words of its language. */
interface Placed {
  readonly block: TextBlock;
  readonly at: number;
  readonly words: ChannelVocabulary;
}

/** How far back the words that lead to an item of a list, or to an office, are looked for, in blocks. */
const farthestLead = 12;

/**
 * Words that lead to a block: those before the list that holds it (“Vous pouvez saisir le tribunal : par courrier…”), or the last ones
 * before the heading that announces whom to turn to (“Il faut saisir le juge.” “Où s’adresser ?”).
 */
export function leadOf(placed: Placed, reading: PageReading): string | undefined {
  return placed.block.role === 'listItem' ? leadOfList(placed, reading) : leadOfOffice(placed, reading);
}

function leadOfList({ block, at }: Placed, reading: PageReading): string | undefined {
  let index = at - 1;
  while (index > at - farthestLead && reading.blocks[index]?.role === 'listItem') index--;
  const lead = reading.blocks[index];
  return lead !== undefined && lead.role !== 'heading' && sameSection(lead, block) ? fold(lead.text.slice(-600)) : undefined;
}

function leadOfOffice({ block, at, words }: Placed, reading: PageReading): string | undefined {
  const before = (index: number): TextBlock | undefined => reading.blocks[index];
  const announced = (index: number): boolean =>
    before(index)?.role === 'heading' && isOfficeHeading(before(index)?.text ?? '', words.places);
  if (!announced(at - 1)) return undefined;
  // Offices often follow one another, each under its own heading: the words before the first lead to all.
  let first = at;
  while (first > at - farthestLead && announced(first - 1) && announced(first - 3)) first -= 2;
  return lastWords(before(first - 2), block.headings.slice(0, -1));
}

/** Last clause of what stands before a heading, in its own section: offices listed again at the end of a page follow an unrelated one. */
function lastWords(lead: TextBlock | undefined, section: readonly string[]): string | undefined {
  if (lead === undefined || lead.role === 'heading') return undefined;
  const beside = lead.headings.length === section.length && lead.headings.at(-1) === section.at(-1);
  return beside ? clausesOf(lead.text).at(-1)?.folded : undefined;
}
