import type { Step, Target } from '../../model/scenario.ts';
import { quote, say } from '../explain/say.ts';
import type { PlacedStep } from './change.ts';
import type { Context } from './context.ts';

const leaving = new Set<Step['do']>(['visit', 'click', 'submitEmpty', 'run']);

const wordsOf = ({ name, label, text, css }: Target): string => (name ?? label ?? text ?? css ?? '').trim().toLowerCase();

const agree = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** True when the two may be one control: the same words, and nothing that tells them apart. */
function mayBeSame(a: Target, b: Target): boolean {
  const same = wordsOf(a) === wordsOf(b) && (a.css === undefined) === (b.css === undefined);
  return same && agree(a.role, b.role) && agree(a.in, b.in) && agree(a.nth, b.nth);
}

const isSending = (step: Step): boolean => step.do === 'submit' || ('submission' in step && (step.submission ?? false));

/** The step that sends for good what this one would send badly written: by the same control, or by a key on the same page. */
function sendingLike(target: Target, rank: number, steps: readonly Step[]): number {
  const left = steps.findIndex((step, at) => at > rank && leaving.has(step.do));
  const end = left < 0 ? steps.length : left;
  return steps.findIndex((step, at) => {
    if (!isSending(step)) return false;
    if (step.do === 'press') return at > rank && at < end;
    return step.do !== 'upload' && 'target' in step && mayBeSame(target, step.target);
  });
}

/** Refuses to write badly what is sent for good. */
export function checkNotSending(steps: readonly Step[], placed: readonly PlacedStep[], context: Context): void {
  for (const [rank, step] of steps.entries()) {
    if (step.do !== 'submitInvalid') continue;
    const [here, there] = [placed[rank], placed[sendingLike(step.target, rank, steps)]];
    if (here === undefined || there === undefined) continue;
    const control = quote(step.target.name ?? step.target.label ?? step.target.text ?? step.target.css ?? '');
    const { line } = context.place(there.path);
    context.problem(
      [...here.path, 'submitInvalid'],
      say(
        `${control} sends the request for good on line ${line}: \`submitInvalid\` never presses it; tell the two controls apart with \`in\`, or remove this step`,
        `${control} envoie la demande pour de bon à la ligne ${line} : \`submitInvalid\` n’appuie jamais dessus ; distinguez les deux contrôles par \`in\`, ou retirez cette étape`,
      ),
    );
  }
}
