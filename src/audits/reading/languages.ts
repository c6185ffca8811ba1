import type { TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';

/** Primary language of a tag: `fr-FR` → `fr`. */
function primary(tag: string | undefined): string | undefined {
  const code = tag?.trim().slice(0, 3).toLowerCase().split(/[-_]/)[0];
  return code === undefined || code === '' ? undefined : code;
}

/** Language of a block: its own `lang`, else the page's, else the procedure's. */
export function languageOf(block: Pick<TextBlock, 'lang'>, checkpoint: Checkpoint<'page'>, procedure: Procedure): string {
  const { page } = checkpoint.evidence;
  return primary(block.lang) ?? primary(page.ok ? page.value.lang : undefined) ?? primary(procedure.language) ?? 'fr';
}
