import type { Audit } from '../../model/audit.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { onPagesRead } from '../../method/pages-read.ts';
import { say } from '../../method/say.ts';
import { formFields } from '../documents/form-fields.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';
import { formPages } from './form-pages.ts';
import { reviewOn } from './review-state.ts';

type Needs = 'text' | 'links' | 'fields';
type Level = 'passed' | 'partial' | 'failed';

interface Sending {
  readonly level: Level;
  readonly finding?: FindingDraft;
}

const requirement = 'PiDila 133, RGAA 11.12';

/** Index of the step that sends, undefined when the journey sends nothing. */
function sendingStep(journey: JourneySummary): number | undefined {
  const index = journey.steps.findIndex((step) => step.do === 'submit' || step.outcome === 'not-sent');
  return index === -1 ? undefined : index;
}

/** A form of one page is sent with everything still in sight and in hand. */
function isOnePage(states: readonly Checkpoint<Needs>[]): boolean {
  const last = states.at(-1);
  const pages = formPages(states)[0] ?? [];
  return pages.length === 1 && last !== undefined && formFields(last).length > 0;
}

function judge(states: readonly Checkpoint<Needs>[]): Sending {
  const review = states.map(reviewOn).findLast((found) => found !== undefined);
  if (review === undefined) {
    if (isOnePage(states)) return { level: 'passed' };
    const last = states.at(-1);
    const message = say('Aucun récapitulatif n’a été trouvé avant l’envoi.', 'No review was found before sending.');
    return {
      level: 'failed',
      ...(last === undefined ? {} : { finding: { checkpoint: last.id, place: 'review', requirement, message } }),
    };
  }
  if (review.corrections >= Math.max(1, review.parts)) return { level: 'passed' };
  const message = say(
    `Le récapitulatif n’offre pas de corriger chaque partie : ${review.corrections} lien(s) de modification pour ${review.parts} partie(s).`,
    `The review does not let each part be corrected: ${review.corrections} link(s) to change for ${review.parts} part(s).`,
  );
  return {
    level: 'partial',
    finding: { checkpoint: review.checkpoint.id, place: 'review', requirement, message, quote: review.quote },
  };
}

const words: Readonly<Record<Level, { readonly fr: string; readonly en: string }>> = {
  passed: {
    fr: 'Les données peuvent être relues et corrigées avant l’envoi',
    en: 'Data can be reviewed and corrected before sending',
  },
  partial: {
    fr: 'Les données peuvent être relues avant l’envoi, pas corrigées partie par partie',
    en: 'Data can be reviewed before sending, not corrected part by part',
  },
  failed: { fr: 'Aucun récapitulatif trouvé avant l’envoi', en: 'No review found before sending' },
};

/** 6.4: review with a way to correct each part before sending (PiDila 133; RGAA 11.12), for procedures that send something. */
export const reviewBeforeSending: Audit<Needs> = {
  indicator: '6.4',
  requires: ['text', 'links', 'fields'],
  evaluate(checkpoints, { journeys }) {
    const read = readable(checkpoints, ['text', 'fields']);
    if (read.length === 0) return unreadable(checkpoints, ['text', 'fields']);
    const sending = journeys.flatMap((journey) => {
      const step = sendingStep(journey);
      if (step === undefined) return [];
      const states = read.filter(
        ({ path, condition, recipe }) => path === journey.path && condition === journey.condition && recipe <= step,
      );
      return states.length === 0 ? [] : [{ ...judge(states), states }];
    });
    if (sending.length === 0) {
      const cut = journeys.some((journey) => journey.outcome === 'blocked' || journey.outcome === 'failed');
      return cut
        ? { outcome: 'untested', reason: say('Aucun parcours n’est arrivé à l’envoi.', 'No journey reached the sending.') }
        : {
            outcome: 'inapplicable',
            reason: say('Les parcours observés n’envoient rien.', 'The journeys observed send nothing.'),
          };
    }
    const level =
      (['failed', 'partial', 'passed'] as const).find((worst) => sending.some((one) => one.level === worst)) ?? 'passed';
    const where = onPagesRead(countPages(sending.flatMap(({ states }) => states)));
    const reviewed = sending.filter((one) => one.level !== 'failed').length;
    return {
      outcome: level,
      value: reviewed,
      unit: 'journeys',
      message: say(
        `${words[level].fr}${level === 'failed' ? ` ${where.fr}` : ''} (parcours avec relecture : ${reviewed} sur ${sending.length}).`,
        `${words[level].en}${level === 'failed' ? ` ${where.en}` : ''} (journeys with a review: ${reviewed} of ${sending.length}).`,
      ),
      findings: sending.flatMap((one) => (one.finding === undefined ? [] : [one.finding])),
    };
  },
};
