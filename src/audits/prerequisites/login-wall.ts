import { say } from '../../method/say.ts';
import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit, AuditContext } from '../../model/audit.ts';
import type { Localized } from '../../model/localized.ts';
import type { FindingDraft, Verdict } from '../../model/verdict.ts';
import { isOnlineContact } from '../channels/human.ts';
import { isHumanPhone } from '../channels/page-channels.ts';
import { cost } from '../information/cost.ts';
import { delay } from '../information/delay.ts';
import { documents } from '../information/documents.ts';
import { steps } from '../information/steps.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';
import { absence, notFound } from '../reading/wording.ts';
import type { FormCheckpoint } from './form-page.ts';
import { formKinds, formPage } from './form-page.ts';
import { waysIn } from './ways-in.ts';

const topics = [steps, documents, cost, delay];

function informs(early: readonly FormCheckpoint[], context: AuditContext): boolean {
  return topics.some((topic) => {
    const { outcome } = topic.evaluate(early, context);
    return outcome === 'passed' || outcome === 'partial';
  });
}

function contacts(early: readonly FormCheckpoint[], { inventory }: AuditContext): boolean {
  const pages = new Set(early.map((checkpoint) => checkpoint.id));
  const { phone, counter, post, online } = inventory.channels();
  const found = [...phone.filter(isHumanPhone), ...counter, ...post, ...online.filter(isOnlineContact)];
  return found.some((item) => pages.has(item.checkpoint));
}

function verdict(information: boolean, contact: boolean, at: string, pages: Localized): Verdict {
  if (information && contact) {
    const message = say(
      'L’information et un contact sont accessibles sans connexion.',
      'Information and a contact can be reached without logging in.',
    );
    return { outcome: 'passed', message, findings: [] };
  }
  const missing: readonly FindingDraft[] = [
    ...(information
      ? []
      : [absence(at, say('Information non trouvée avant la connexion.', 'Information not found before log-in.'), 'PiDila 022')]),
    ...(contact
      ? []
      : [absence(at, say('Contact non trouvé avant la connexion.', 'Contact not found before log-in.'), 'PiDila 022')]),
  ];
  if (information || contact) {
    const message = information
      ? say(
          `L’information est accessible sans connexion ; aucun contact trouvé avant elle ${pages.fr}.`,
          `Information can be reached without logging in; no contact found before it ${pages.en}.`,
        )
      : say(
          `Un contact est accessible sans connexion ; aucune information trouvée avant elle ${pages.fr}.`,
          `A contact can be reached without logging in; no information found before it ${pages.en}.`,
        );
    return { outcome: 'partial', message, findings: missing };
  }
  const message = say(
    `Ni information ni contact trouvés avant la connexion, ${pages.fr}.`,
    `Neither information nor contact found before log-in, ${pages.en}.`,
  );
  return { outcome: 'failed', message, findings: missing };
}

/** 7.4: information and contact do not stand behind a log-in (PiDila 022; CNIL: no identification that the procedure does not need). */
export const loginWall: Audit<(typeof formKinds)[number]> = {
  indicator: '7.4',
  requires: formKinds,
  evaluate(checkpoints, context) {
    const read = readable(checkpoints, ['text']);
    const [first] = read;
    if (first === undefined) return unreadable(checkpoints, ['text']);
    const pages = read.map((checkpoint) => formPage(checkpoint, context.procedure));
    if (!waysIn(pages, context.journeys).needed) {
      const message = notFound(say('Aucune connexion rencontrée', 'No log-in met'), countPages(read));
      return { outcome: 'passed', message, findings: [] };
    }
    const early = read.filter((checkpoint) => checkpoint.beforeLogin && checkpoint.kind === 'state');
    return verdict(informs(early, context), contacts(early, context), first.id, onPagesRead(countPages(early)));
  },
};
