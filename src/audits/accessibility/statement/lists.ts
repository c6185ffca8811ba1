import type { StatementList, StatementPart } from '../../../model/statement.ts';
import { quoteLine, type Line, type StatementPage } from './page.ts';
import { linesOf, type Section } from './sections.ts';

/** Items kept of a list; the others are counted. */
const mostItems = 40;

const nothing =
  /^(?:neant|aucune?\b|sans objet|non applicable|n\/a|pas de (?:derogation|contenu|non)|il n'y a (?:pas|aucune?)|none\b|not applicable|at this time, )/;
/** What announces a list without being one of its items. */
const lead = /^les (?:contenus|non-conformites|elements|pages) (?:listee?s|suivante?s|ci-dessous)|:$/;
const items: ReadonlySet<Line['role']> = new Set(['listItem', 'cell', 'term', 'definition']);

/** Items of a part: the entries of its lists and tables, else its paragraphs. */
function entries(lines: readonly Line[]): readonly Line[] {
  const listed = lines.filter((line) => items.has(line.role));
  if (listed.length > 0) return listed;
  return lines.filter((line) => line.role !== 'heading' && !lead.test(line.folded.trim()));
}

/** One of the lists of the statement, as it stands on the page. */
export function listOf(page: StatementPage, sections: readonly Section[], part: StatementPart): StatementList {
  const heading = sections.some((section) => section.part === part);
  const found = entries(linesOf(sections, part));
  const empty = found.length <= 2 ? found.find((line) => nothing.test(line.folded.trim())) : undefined;
  if (empty !== undefined) return { heading, items: [], total: 0, none: quoteLine(page, empty) };
  return { heading, items: found.slice(0, mostItems).map((line) => quoteLine(page, line)), total: found.length };
}
