import type { RgaaGrid } from '../model/inventory.ts';
import type { Lang } from '../model/localized.ts';
import type { GridCell } from '../model/rgaa-grid.ts';
import type { ScoredGrid, ScoredGridPage } from '../model/scorecard.ts';
import type { FindingIds } from './finding-ids.ts';

function decided(cell: GridCell, ids: FindingIds): ScoredGridPage['decided'][number] {
  const { criterion, status, decidedBy, proposed, tests, findings } = cell;
  return {
    criterion,
    status,
    decidedBy,
    ...(proposed === undefined ? {} : { proposed }),
    ...(tests === undefined ? {} : { tests }),
    ...(findings.length === 0 ? {} : { findings: ids.of(findings) }),
  };
}

function left({ criterion, toReview, review }: GridCell, lang: Lang): ScoredGridPage['toReview'][number] {
  const lists = review?.map(({ question, ...list }) => ({ question: question[lang], ...list }));
  return { criterion, places: toReview, ...(lists === undefined ? {} : { lists }) };
}

/** The grid as printed: what is NT is said by leaving it out, so that a scorecard stays readable. */
export function scoreGrid({ pages, bounds, beside, gaps }: RgaaGrid, ids: FindingIds, lang: Lang): ScoredGrid {
  return {
    pages: pages.map(({ checkpoint, cells }): ScoredGridPage => ({
      checkpoint,
      decided: cells.filter(({ status }) => status !== 'NT').map((cell) => decided(cell, ids)),
      toReview: cells.filter(({ toReview, review }) => toReview > 0 || review !== undefined).map((cell) => left(cell, lang)),
    })),
    ...(bounds === undefined ? {} : { bounds }),
    beside: beside.map((cell) => ({ ...cell, findings: ids.of(cell.findings) })),
    gaps,
  };
}
