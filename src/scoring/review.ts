import type { PersonAnswer } from '../model/review.ts';
import type { GridBounds, GridStatus } from '../model/rgaa-grid.ts';
import type { Scorecard, ScoredGrid, ScoredGridPage } from '../model/scorecard.ts';
import { gridBounds, statusOverStates } from '../method/rgaa/process.ts';

type Decided = ScoredGridPage['decided'][number];
type Criterion = NonNullable<Scorecard['accessibility']>['rgaa']['criteria'][number];

function decisionOf(answer: PersonAnswer, before: Decided | undefined): Decided {
  const { criterion, status, comment } = answer;
  const findings = status === 'NC' ? before?.findings : undefined;
  return {
    criterion,
    status,
    decidedBy: `person: ${answer.author}, ${answer.date}`,
    ...(comment === undefined ? {} : { comment }),
    ...(findings === undefined ? {} : { findings }),
    ...(before === undefined ? {} : { instead: { status: before.status, decidedBy: before.decidedBy } }),
  };
}

/** The answer that holds on a state: the one for this state, else the one for all states where no machine decided for certain. */
function answerFor(
  page: ScoredGridPage,
  before: Decided | undefined,
  answers: readonly PersonAnswer[],
): PersonAnswer | undefined {
  const own = answers.find(({ checkpoint }) => checkpoint === page.checkpoint);
  if (own !== undefined) return own;
  if (before !== undefined && before.proposed !== true) return undefined;
  return answers.find(({ checkpoint }) => checkpoint === undefined);
}

function reviewedPage(page: ScoredGridPage, answers: ReadonlyMap<string, readonly PersonAnswer[]>): ScoredGridPage {
  const before = new Map(page.decided.map((one) => [one.criterion, one]));
  const after = new Map(before);
  for (const [criterion, own] of answers) {
    const answer = answerFor(page, before.get(criterion), own);
    if (answer !== undefined) after.set(criterion, decisionOf(answer, before.get(criterion)));
  }
  const byPerson = new Set(
    [...after.values()].filter(({ decidedBy }) => decidedBy.startsWith('person: ')).map((one) => one.criterion),
  );
  return {
    ...page,
    decided: [...after.values()],
    toReview: page.toReview.filter(({ criterion }) => !byPerson.has(criterion)),
  };
}

function reviewedCriterion(criterion: Criterion, pages: readonly ScoredGridPage[]): Criterion {
  const cells = pages.map(({ decided }) => decided.find((one) => one.criterion === criterion.id));
  const status = statusOverStates(cells.map((cell): GridStatus => cell?.status ?? 'NT'));
  const deciding = cells.filter((cell) => cell !== undefined && cell.status === status) as readonly Decided[];
  const decidedBy = [...new Set(deciding.map((cell) => cell.decidedBy))].toSorted().join('; ');
  const { proposed: _proposed, ...rest } = criterion;
  const left = pages.some(({ toReview }) => toReview.some((one) => one.criterion === criterion.id));
  return {
    ...rest,
    status,
    decidedBy: status === 'NT' ? '' : decidedBy,
    ...(status === 'NA' && deciding.some((cell) => cell.proposed === true) ? { proposed: true as const } : {}),
    toReview: left ? criterion.toReview : 0,
  };
}

/**
 * The scorecard with what a person concluded put in RGAA’s grid, marked `person: name, date`. A decision of the machine that the person contradicts stays beside
 * (`instead`). Letters do not change: they rest on what a machine proves. A scorecard without grid is given back as it is.
 */
export function withAnswers(card: Scorecard, all: readonly PersonAnswer[]): Scorecard {
  const grid = card.accessibility?.rgaa.grid;
  const answers = Map.groupBy(
    all.filter(({ procedure }) => procedure === card.procedure.id),
    ({ criterion }) => criterion,
  );
  if (card.accessibility === null || grid === undefined || answers.size === 0) return card;
  const pages = grid.pages.map((page) => reviewedPage(page, answers));
  const criteria = card.accessibility.rgaa.criteria.map((one) => (answers.has(one.id) ? reviewedCriterion(one, pages) : one));
  const bounds: GridBounds | undefined = gridBounds(criteria);
  const { bounds: _bounds, ...kept } = grid;
  const reviewed: ScoredGrid = { ...kept, pages, ...(bounds === undefined ? {} : { bounds }) };
  const decided = criteria.filter(({ status }) => status !== 'NT').length;
  return {
    ...card,
    accessibility: { ...card.accessibility, rgaa: { ...card.accessibility.rgaa, criteria, grid: reviewed, decided } },
  };
}
