import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { PersonAnswer } from '../../model/review.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { withAnswers } from '../../scoring/review.ts';
import { CannotRun } from '../errors.ts';
import { readReview, type ReviewFile } from './review-file.ts';

/** Where the answers of a person stand: beside the run, which is sealed. */
export function reviewPath(dir: string): string {
  return `${dir.replace(/[/\\]+$/, '')}.review.yaml`;
}

function fits({ procedure, checkpoint }: PersonAnswer, cards: readonly Scorecard[]): boolean {
  const card = cards.find((one) => one.procedure.id === procedure);
  if (card === undefined) return false;
  return checkpoint === undefined || (card.accessibility?.rgaa.grid?.pages ?? []).some((page) => page.checkpoint === checkpoint);
}

/** @throws CannotRun for an answer about a procedure or a state that the run does not have: it would be lost in silence. */
export function requireFitting({ answers, lines }: ReviewFile, cards: readonly Scorecard[], name: string): void {
  const lost = answers.find((answer) => !fits(answer, cards));
  if (lost === undefined) return;
  const line = lines.get(lost) ?? 1;
  const what = lost.checkpoint ?? lost.procedure;
  throw new CannotRun({
    fr: `${name}, ligne ${line} : « ${what.slice(0, 80)} » n’est pas dans cette campagne ; corrigez le nom, ou reprenez les réponses avec « usager review <campagne> --from <ancienne campagne> ».`,
    en: `${name}, line ${line}: “${what.slice(0, 80)}” is not in this run; correct the name, or take the answers over with “usager review <run> --from <older run>”.`,
  });
}

/** The scorecards with the answers that stand beside the run, if any. @throws CannotRun for a review file that is not right. */
export async function reviewed(dir: string, cards: readonly Scorecard[]): Promise<readonly Scorecard[]> {
  const path = reviewPath(dir);
  if (!existsSync(path)) return cards;
  const file = await readReview(path, basename(path));
  requireFitting(file, cards, basename(path));
  return cards.map((card) => withAnswers(card, file.answers));
}
