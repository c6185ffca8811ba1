import type { Checkpoint } from '../../model/journey.ts';
import { byPath, formFields } from '../documents/form-fields.ts';
import { isMain, shownBlocks } from '../reading/blocks.ts';

type Needs = 'fields' | 'text';

/** The same page of a form on two states: its address and its titles. */
function pageKey(checkpoint: Checkpoint<Needs>): string {
  const titles = shownBlocks(checkpoint).filter((block) => block.role === 'heading' && (block.level ?? 6) <= 2 && isMain(block));
  return [checkpoint.url, ...titles.map((block) => block.text)].join('\n');
}

/** One state of each page of the form, for every path; error states are left out, they are the same pages. */
export function formPages<C extends Checkpoint<Needs>>(checkpoints: readonly C[]): readonly (readonly C[])[] {
  return byPath(checkpoints).map((states) => {
    const pages = new Map<string, C>();
    for (const state of states) {
      if (state.kind === 'state' && formFields(state).length > 0) pages.set(pageKey(state), state);
    }
    return [...pages.values()];
  });
}
