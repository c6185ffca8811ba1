import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { DocumentItem } from '../../model/inventory.ts';
import { onceOnlyCatalogue } from '../../method/once-only.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { formFields } from './form-fields.ts';
import { documentInventoryRequires } from './inventory.ts';
import { documentFindings } from './required.ts';

/** VDE, “dites-le-nous une fois”: up to 1 is the optimum, up to 4 is partial. */
const thresholds = { passed: 1, partial: 4 } as const;

const held = (item: DocumentItem) =>
  say(
    `« ${item.label} » : donnée déjà détenue par l’administration, source ${item.avoidableBy ?? ''}.`,
    `“${item.label}”: already held by the administration, source ${item.avoidableBy ?? ''}.`,
  );

/** 3.3: documents that the administration can get by itself (VDE “dites-le-nous une fois”; CRPA L114-8). */
export const avoidableDocuments: Audit<(typeof documentInventoryRequires)[number]> = {
  indicator: '3.3',
  requires: documentInventoryRequires,
  evaluate(checkpoints, { procedure, inventory }) {
    if (readable(checkpoints, ['text']).length === 0) return unreadable(checkpoints, ['text']);
    if (procedure.country !== 'FR') {
      return {
        outcome: 'untested',
        reason: say(
          'Le catalogue des données échangeables ne couvre que la France.',
          'The catalogue of exchanged data covers France only.',
        ),
      };
    }
    const { items, pagesRead } = inventory.documents();
    const read = onPagesRead(pagesRead);
    if (items.length === 0 && checkpoints.every((checkpoint) => formFields(checkpoint).length === 0)) {
      return {
        outcome: 'untested',
        reason: say(
          `Ni liste de pièces ni formulaire trouvés ${read.fr}.`,
          `Neither a list of documents nor a form found ${read.en}.`,
        ),
      };
    }
    const asked = items.filter((item) => item.status !== 'optional');
    const avoidable = asked.filter((item) => item.avoidable === 'yes');
    const perhaps = asked.filter((item) => item.avoidable === 'maybe').length;
    const count = avoidable.length;
    return {
      outcome: count <= thresholds.passed ? 'passed' : count <= thresholds.partial ? 'partial' : 'failed',
      value: count,
      unit: 'documents',
      message: say(
        `Pièces évitables : ${count} sur ${asked.length}, et ${perhaps} sous condition (« dites-le-nous une fois », catalogue lu le ${onceOnlyCatalogue.readAt}).`,
        `Avoidable documents: ${count} of ${asked.length}, and ${perhaps} under a condition (“tell us once”, catalogue read on ${onceOnlyCatalogue.readAt}).`,
      ),
      findings: documentFindings(avoidable, held, 'CRPA L114-8'),
    };
  },
};
