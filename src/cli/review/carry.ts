import type { PersonAnswer } from '../../model/review.ts';
import type { Scorecard, ScoredGridPage } from '../../model/scorecard.ts';

/** Answers of an older review that still hold, and those to be looked at again. */
export interface Carried {
  readonly kept: readonly PersonAnswer[];
  readonly again: readonly PersonAnswer[];
}

function pagesOf(card: Scorecard): readonly ScoredGridPage[] {
  return card.accessibility?.rgaa.grid?.pages ?? [];
}

/** Selectors move when the page around them does: ranks do not count. */
const withoutRanks = (selector: string): string => selector.replace(/:nth-of-type\(\d+\)/g, '');

function cellText(page: ScoredGridPage, criterion: string): string {
  const decided = page.decided.find((one) => one.criterion === criterion);
  const left = page.toReview.find((one) => one.criterion === criterion);
  const lists = left?.lists?.map(({ question, items, count }) => ({
    question,
    count,
    items: items.map(({ selector, name }) => `${withoutRanks(selector)} ${name}`).toSorted(),
  }));
  return JSON.stringify([decided?.status, decided?.decidedBy, decided?.findings, left?.places, lists]);
}

/** True when a criterion gave the person something of its own to look at on the state. */
function hasOwn(page: ScoredGridPage, criterion: string): boolean {
  return [...page.decided, ...page.toReview].some((one) => one.criterion === criterion);
}

/**
 * What the person saw when answering: what was prepared and found for the criterion. Nothing was prepared for some criteria: the whole state stands for it then,
 * and any change of it asks for another look.
 */
function seen(page: ScoredGridPage, criterion: string): string {
  if (hasOwn(page, criterion)) return cellText(page, criterion);
  const all = [...new Set([...page.decided, ...page.toReview].map((one) => one.criterion))].toSorted();
  return JSON.stringify(all.map((one) => [one, cellText(page, one)]));
}

/** Answers of `answers` on `before` that still hold on `now`: same state, and nothing changed in what the answer was about. */
export function carryAnswers(answers: readonly PersonAnswer[], before: readonly Scorecard[], now: readonly Scorecard[]): Carried {
  const kept: PersonAnswer[] = [];
  const again: PersonAnswer[] = [];
  for (const answer of answers) {
    const old = before.find(({ procedure }) => procedure.id === answer.procedure);
    const card = now.find(({ procedure }) => procedure.id === answer.procedure);
    const oldPages = new Map((old === undefined ? [] : pagesOf(old)).map((page) => [page.checkpoint, page]));
    const pages = (card === undefined ? [] : pagesOf(card)).filter(
      ({ checkpoint }) => answer.checkpoint === undefined || checkpoint === answer.checkpoint,
    );
    const same = (page: ScoredGridPage): boolean => {
      const earlier = oldPages.get(page.checkpoint);
      return earlier !== undefined && seen(earlier, answer.criterion) === seen(page, answer.criterion);
    };
    const holding = pages.filter(same);
    if (pages.length > 0 && holding.length === pages.length) kept.push(answer);
    else {
      if (answer.checkpoint === undefined) kept.push(...holding.map(({ checkpoint }) => ({ ...answer, checkpoint })));
      again.push(answer);
    }
  }
  return { kept, again };
}
