import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { DocumentItem } from '../../model/inventory.ts';
import type { Verdict } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { fileFields } from './asked.ts';
import { documentInventoryRequires } from './inventory.ts';
import { documentFindings } from './required.ts';

const onlyAsked = (item: DocumentItem) =>
  say(
    `Pièce demandée sans avoir été annoncée : « ${item.label} ».`,
    `Document asked for without having been announced: “${item.label}”.`,
  );
const onlyAnnounced = (item: DocumentItem) =>
  say(`Pièce annoncée et jamais demandée : « ${item.label} ».`, `Document announced and never asked for: “${item.label}”.`);

function compare(items: readonly DocumentItem[], announced: boolean): Verdict {
  const asked = items.filter((item) => item.where === 'asked' && item.status !== 'optional');
  // A conditional document may be asked on a path that was not walked.
  const told = items.filter((item) => item.where === 'announced' && item.status === 'required');
  const difference = asked.length + told.length;
  const differences = say(
    `Liste annoncée et liste demandée : ${difference} différence${difference < 2 ? '' : 's'}.`,
    `Announced list and asked list: ${difference} difference${difference === 1 ? '' : 's'}.`,
  );
  const never = say(
    'Les pièces demandées n’ont pas été annoncées avant le dépôt.',
    'The documents asked for were not announced before the upload.',
  );
  return {
    outcome: !announced || difference > 1 ? 'failed' : difference === 1 ? 'partial' : 'passed',
    value: difference,
    unit: 'documents',
    message: announced ? differences : never,
    findings: [...documentFindings(asked, onlyAsked, 'PiDila 134'), ...documentFindings(told, onlyAnnounced, 'PiDila 134')],
  };
}

/** 3.8: the documents announced are the documents asked for (PiDila 134). */
export const sameList: Audit<(typeof documentInventoryRequires)[number]> = {
  indicator: '3.8',
  requires: documentInventoryRequires,
  evaluate(checkpoints, { inventory, journeys }) {
    const read = readable(checkpoints, ['text', 'fields']);
    if (read.length === 0) return unreadable(checkpoints, ['text', 'fields']);
    const { items, announced, pagesRead } = inventory.documents();
    const pages = onPagesRead(pagesRead);
    const uploads = read.some(({ evidence }) => evidence.fields.ok && fileFields(evidence.fields.value).length > 0);
    if (items.length === 0 && !uploads) {
      return {
        outcome: 'inapplicable',
        reason: say(`Aucune pièce annoncée ni demandée ${pages.fr}.`, `No document announced nor asked for ${pages.en}.`),
      };
    }
    if (!uploads) {
      return {
        outcome: 'cantTell',
        reason: say(
          `Des pièces sont annoncées, aucun dépôt n’a été trouvé ${pages.fr} : elles sont peut-être à envoyer autrement.`,
          `Documents are announced, no upload was found ${pages.en}: they may have to be sent another way.`,
        ),
      };
    }
    const verdict = compare(items, announced);
    const cut = journeys.some((journey) => journey.outcome === 'blocked' || journey.outcome === 'failed');
    if (cut && verdict.outcome !== 'passed' && announced && items.every((item) => item.where !== 'asked')) {
      return {
        outcome: 'cantTell',
        reason: say(
          'Un parcours s’est arrêté avant la fin : la suite demande peut-être les pièces annoncées.',
          'A journey stopped before its end: what follows may ask for the documents announced.',
        ),
        ...(verdict.findings === undefined ? {} : { findings: verdict.findings }),
      };
    }
    return verdict;
  },
};
