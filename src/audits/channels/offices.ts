import { isMain } from '../reading/blocks.ts';
import { isOfficeHeading } from './office-heading.ts';
import type { Statement } from './statements.ts';

/** Longest line that is the name of an office, in characters. */
const longestName = 180;

/** Kind of local office that a line names under a heading that announces whom to turn to; null for none. */
export function officeKind(statement: Statement): string | null {
  const { block, clause, words } = statement;
  if (block.role === 'heading' || clause.start > 0 || block.text.length > longestName || !isMain(block)) return null;
  if (!isOfficeHeading(block.headings.at(-1) ?? '', words.places)) return null;
  const name = clause.folded.trim();
  return words.places.offices.find(({ pattern }) => pattern.test(name))?.kind ?? null;
}
