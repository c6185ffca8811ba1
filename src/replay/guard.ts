import type { Step } from '../model/scenario.ts';

/** True for a step that sends the application: what the submission guard stops at. */
export function isSubmission(step: Step): boolean {
  if (step.do === 'submit') return true;
  return 'submission' in step && (step.submission ?? false);
}

/** True for a step by which the person acts on the site; the others look, wait or record. */
export function isActing(step: Step): boolean {
  return step.do !== 'wait' && step.do !== 'expect' && step.do !== 'checkpoint';
}
