import { collectFields } from '../capture/index.ts';
import type { Attempt, Field } from '../model/evidence.ts';
import { takeTold } from './announcements.ts';
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
  };
}
