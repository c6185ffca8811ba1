import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { DocumentInventory, DocumentItem } from '../../model/inventory.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { documentInventoryRequires } from './inventory.ts';

/** A finding for each document of a list, at each place that names it; the first one is quoted. */
export function documentFindings(
  items: readonly DocumentItem[],
  message: (item: DocumentItem) => FindingDraft['message'],
  requirement: string,
): readonly FindingDraft[] {
  return items.flatMap((item) =>
    item.quotes.map(({ checkpoint, quote, selector }) => ({
      checkpoint,
      message: message(item),
      quote,
      requirement,
      place: item.label,
      ...(selector === undefined ? {} : { selector }),
    })),
  );
}

/** “3 pièces”, “3 à 5 pièces”; “3 documents”, “3 to 5 documents”. */
function range({ min, max }: DocumentInventory): { readonly fr: string; readonly en: string } {
  if (min === max) return { fr: `${max} ${max < 2 ? 'pièce' : 'pièces'}`, en: `${max} ${max === 1 ? 'document' : 'documents'}` };
  return { fr: `de ${min} à ${max} pièces`, en: `${min} to ${max} documents` };
}

/** 3.1: how many supporting documents the procedure asks for, fewest and most over the paths. A number, without points. */
export const requiredDocuments: Audit<(typeof documentInventoryRequires)[number]> = {
  indicator: '3.1',
  requires: documentInventoryRequires,
  evaluate(checkpoints, { inventory }) {
    if (readable(checkpoints, ['text']).length === 0) return unreadable(checkpoints, ['text']);
    const documents = inventory.documents();
    const read = onPagesRead(documents.pagesRead);
    const { fr, en } = range(documents);
    const conditional = documents.conditional;
    return {
      outcome: 'measured',
      value: documents.max,
      unit: 'documents',
      message: say(
        `Pièces justificatives selon les parcours : ${fr} (${documents.required} toujours, ${conditional} sous condition), ${read.fr}.`,
        `Supporting documents over the paths: ${en} (${documents.required} always, ${conditional} conditional), ${read.en}.`,
      ),
    };
  },
};
