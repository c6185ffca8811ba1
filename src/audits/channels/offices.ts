import { isMain } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { Statement } from './statements.ts';

/** Longest line that is the name of an office, in characters. */
const longestName = 160;

/** True in a block that stands under a heading announcing whom to turn to (“Où s’adresser ?”). */
function isAnnounced({ block, words }: Statement): boolean {
  const heading = fold((block.headings.at(-1) ?? '').slice(0, 100)).replace(/[ ?:]+$/, '');
  return words.places.officeHeading.test(heading);
}

/** Kind of local office that a line names under a heading that announces whom to turn to; null for none. */
export function officeKind(statement: Statement): string | null {
  const { block, clause, words } = statement;
  if (block.role === 'heading' || clause.start > 0 || block.text.length > longestName || !isMain(block)) return null;
  if (!isAnnounced(statement)) return null;
  const name = clause.folded.trim();
  return words.places.offices.find(({ pattern }) => pattern.test(name))?.kind ?? null;
}
