import type { Step } from '../../model/scenario.ts';
import type { Done, Walk } from '../walk.ts';
import { currentPage } from '../walk.ts';
import { click } from './click.ts';
import { fill } from './fill.ts';
import { press } from './press.ts';
import { select } from './select.ts';
import { check, choose } from './tick.ts';
import { upload } from './upload.ts';
import { visit } from './visit.ts';
import { wait } from './wait.ts';

/** Does one step in the page. Throws `StepBlocked` when the site does not let the person do it. */
export async function perform(walk: Walk, step: Step): Promise<Done> {
  switch (step.do) {
    case 'visit':
      return visit(walk, step.url);
    case 'click':
    case 'submit':
    case 'submitEmpty':
    case 'submitInvalid':
      return click(walk, step.target);
    case 'fill':
      return fill(walk, step.target, step.value);
    case 'choose':
      return choose(walk, step.target);
    case 'check':
      return check(walk, step.target, step.checked);
    case 'select':
      return select(walk, step.target, step.option);
    case 'upload':
      return upload(walk, step.target, step.files);
    case 'press':
      return press(walk, step.key, step.target);
    case 'wait':
      return wait(walk, step.for);
    case 'run':
      await step.code(currentPage(walk));
      return {};
    case 'expect':
    case 'checkpoint':
      return {};
  }
}
