import { gridBounds, statusOverStates } from '../../src/method/rgaa/process.ts';
import { rgaaCriteria, rgaaVersion } from '../../src/method/rgaa/criteria.ts';
import type { Scorecard, ScoredGridPage } from '../../src/model/scorecard.ts';
import { goodCard } from './sample/good.ts';

/** A scorecard whose RGAA grid is made of these states; all else is of the good sample. */
export function gridCard(id: string, pages: readonly ScoredGridPage[]): Scorecard {
  const card = goodCard('fr');
  if (card.accessibility === null) throw new Error('the sample has an accessibility section');
  const criteria = rgaaCriteria.map((criterion) => {
    const cells = pages.map(({ decided }) => decided.find((one) => one.criterion === criterion.id));
    const status = statusOverStates(cells.map((cell) => cell?.status ?? 'NT'));
    const deciding = cells.filter((cell) => cell?.status === status);
    return {
      id: criterion.id,
      status,
      decidedBy: [...new Set(deciding.map((cell) => cell?.decidedBy ?? ''))].join('; '),
      findings: deciding.flatMap((cell) => cell?.findings ?? []),
      toReview: pages.flatMap(({ toReview }) => toReview.filter((one) => one.criterion === criterion.id)).length,
      ...(deciding.some((cell) => cell?.proposed === true) ? { proposed: true as const } : {}),
    };
  });
  const bounds = gridBounds(criteria);
  const grid = { pages, gaps: [], ...(bounds === undefined ? {} : { bounds }) };
  return {
    ...card,
    procedure: { ...card.procedure, id },
    accessibility: {
      ...card.accessibility,
      rgaa: {
        version: rgaaVersion,
        criteria,
        grid,
        decided: criteria.filter(({ status }) => status !== 'NT').length,
        automatedRate: null,
      },
    },
  };
}
