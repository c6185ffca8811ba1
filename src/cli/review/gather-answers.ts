import type { PersonAnswer } from '../../model/review.ts';
import type { Scorecard } from '../../model/scorecard.ts';

const said = ({ status, comment }: PersonAnswer): string => `${status} ${comment ?? ''}`;

/** One answer for all states on which no machine decided, when the person said the same of each and of no other. */
export function gathered(answers: readonly PersonAnswer[], card: Scorecard): readonly PersonAnswer[] {
  const pages = card.accessibility?.rgaa.grid?.pages ?? [];
  return [...Map.groupBy(answers, ({ criterion }) => criterion)].flatMap(([criterion, own]): readonly PersonAnswer[] => {
    const open = pages.filter(
      ({ decided }) => decided.find((one) => one.criterion === criterion && one.proposed !== true) === undefined,
    );
    const [first] = own;
    const whole = first !== undefined && own.length === open.length && own.every((one) => said(one) === said(first));
    const everyOpen = open.every(({ checkpoint }) => own.some((one) => one.checkpoint === checkpoint));
    if (!whole || !everyOpen || first === undefined) return own;
    const { checkpoint: _checkpoint, ...rest } = first;
    return [rest];
  });
}

const keyOf = ({ procedure, criterion, checkpoint }: PersonAnswer): string => `${procedure}\n${criterion}\n${checkpoint ?? ''}`;

/** Answers given before and those that come now: the same question has the newer answer; an answer for all states replaces those of each. */
export function mergeAnswers(before: readonly PersonAnswer[], now: readonly PersonAnswer[]): readonly PersonAnswer[] {
  const newer = new Set(now.map(keyOf));
  const kept = before.filter((one) => !newer.has(keyOf(one)) && !newer.has(keyOf({ ...one, checkpoint: '' })));
  return [...kept, ...now];
}
