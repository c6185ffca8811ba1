import { collectFields } from '../capture/index.ts';
import type { Attempt, Field } from '../model/evidence.ts';
import { takeTold } from './announcements.ts';
import { emptied } from './invalid/emptied.ts';
import type { Undo } from './invalid/undo.ts';
import { readPageState } from './page-state.ts';
import type { PageState } from './page-state.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** What the page was just before something was sent. */
export interface Before {
  readonly state: PageState;
  readonly fields: readonly Field[];
}

/** Looks at the page before an action that may be refused. Forgets what was announced so far. */
export async function lookBefore(walk: Walk, state: PageState): Promise<Before> {
  const page = currentPage(walk);
  const fields = state.fields === 0 ? [] : await collectFields(page, walk.masker).catch(() => []);
  await takeTold(page);
  return { state, fields };
}

/** Browsers never give back a file, and sites rightly forget a password. */
const forgotten = new Set(['password', 'file']);

/** Which fields were written badly, and which of the others lost what they held. */
async function badlyWritten(walk: Walk, { entries }: Undo, before: Before): Promise<Pick<Attempt, 'wrong' | 'lost'>> {
  const wrong = new Set(entries.map(({ field }) => field.selector));
  const now = await collectFields(currentPage(walk), walk.masker).catch(() => undefined);
  const gone = now === undefined ? [] : emptied(before.fields, now);
  const lost = gone.filter((field) => !wrong.has(field.selector) && !forgotten.has(field.type));
  return {
    wrong: entries.map(({ field, format }) => ({ selector: field.selector, label: field.label, format })),
    ...(now === undefined ? {} : { lost: lost.map((field) => field.label || field.accessibleName || field.selector) }),
  };
}

/** What the person tried and what she was told, for the evidence of an error state. */
export async function describeAttempt(walk: Walk, action: Attempt['action'], control: string, before: Before): Promise<Attempt> {
  const page = currentPage(walk);
  const told = await takeTold(page);
  const after = await readPageState(page);
  const masked = (text: string): string => walk.masker.text(text);
  const focusMoved = after.focus !== '' && after.focus !== before.state.focus && after.focus !== control;
  const focused = focusMoved ? [after.focus] : [];
  return {
    action,
    control,
    fieldsBefore: before.fields,
    textBefore: before.state.lines.map(masked),
    titleBefore: masked(before.state.title),
    urlBefore: masked(before.state.url),
    announced: [...new Set([...told.announced, ...focused])].map(masked),
    focusMoved,
    nativeMessages: told.invalid.map(({ selector, message }) => ({ selector, message: masked(message) })),
    ...(action === 'submitInvalid' && walk.undo !== undefined ? await badlyWritten(walk, walk.undo, before) : {}),
  };
}
