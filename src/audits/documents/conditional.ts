import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { DocumentItem } from '../../model/inventory.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { isVague } from './conditions.ts';
import { documentInventoryRequires } from './inventory.ts';
import { documentFindings } from './required.ts';

function statesItsCondition(item: DocumentItem): boolean {
  return item.condition !== undefined && !isVague(item.condition);
}

const silent = (item: DocumentItem) =>
  say(
    `La pièce « ${item.label} » ne dit pas dans quel cas elle est demandée.`,
    `The document “${item.label}” does not say when it is required.`,
  );

/** 3.2: documents asked only in some cases say which (PiDila 134). */
export const conditionalDocuments: Audit<(typeof documentInventoryRequires)[number]> = {
  indicator: '3.2',
  requires: documentInventoryRequires,
  evaluate(checkpoints, { inventory }) {
    if (readable(checkpoints, ['text']).length === 0) return unreadable(checkpoints, ['text']);
    const { items, announced, pagesRead } = inventory.documents();
    const read = onPagesRead(pagesRead);
    if (items.length === 0) {
      return {
        outcome: 'inapplicable',
        reason: say(`Aucune pièce justificative trouvée ${read.fr}.`, `No supporting document found ${read.en}.`),
      };
    }
    if (!announced) {
      return {
        outcome: 'failed',
        message: say(
          `Des pièces sont demandées ; leur liste n’a pas été trouvée avant le dépôt, ${read.fr}.`,
          `Documents are asked for; no list was found before the upload, ${read.en}.`,
        ),
        findings: documentFindings(
          items,
          (item) =>
            say(
              `Pièce demandée sans avoir été annoncée : « ${item.label} ».`,
              `Document asked for without having been announced: “${item.label}”.`,
            ),
          'PiDila 134',
        ),
      };
    }
    const conditional = items.filter((item) => item.status === 'conditional');
    if (conditional.length === 0) {
      return {
        outcome: 'inapplicable',
        reason: say(`Aucune pièce conditionnelle trouvée ${read.fr}.`, `No conditional document found ${read.en}.`),
      };
    }
    const without = conditional.filter((item) => !statesItsCondition(item));
    const stated = conditional.length - without.length;
    return {
      outcome: without.length === 0 ? 'passed' : stated > 0 ? 'partial' : 'failed',
      value: stated,
      unit: 'documents',
      message: say(
        `Pièces conditionnelles qui disent dans quel cas les fournir : ${stated} sur ${conditional.length}.`,
        `Conditional documents that say when to give them: ${stated} of ${conditional.length}.`,
      ),
      findings: documentFindings(without, silent, 'PiDila 134'),
    };
  },
};
