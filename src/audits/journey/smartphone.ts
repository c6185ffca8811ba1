import type { Audit } from '../../model/audit.ts';
import type { JourneySummary } from '../../model/journey.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';

const slow = 'smartphone';
const fast = 'smartphone-fast';

function arrives({ outcome }: JourneySummary): boolean {
  return outcome === 'completed' || outcome === 'stopped-before-submission';
}

function blockedFinding(journey: JourneySummary, lastState: string): FindingDraft {
  const { obstacle } = journey;
  const why = obstacle?.message ?? { fr: 'obstacle non précisé', en: 'obstacle not told' };
  return {
    checkpoint: lastState,
    place: `${journey.path} ${obstacle?.kind ?? ''}`,
    requirement: 'PiDila 101',
    message: say(
      `Parcours « ${journey.pathTitle} » arrêté sur smartphone : ${why.fr}`,
      `Journey “${journey.pathTitle}” stopped on a smartphone: ${why.en}`,
    ),
  };
}

/** 6.9: every path completes on a smartphone with a slow connection; on a fast one, half the points. */
export const completesOnSmartphone: Audit<'page'> = {
  indicator: '6.9',
  requires: ['page'],
  evaluate(checkpoints, { journeys }) {
    const slowOnes = journeys.filter((journey) => journey.condition === slow);
    const fastOnes = journeys.filter((journey) => journey.condition === fast);
    const tried = slowOnes.length > 0 ? slowOnes : fastOnes;
    if (tried.length === 0) {
      return {
        outcome: 'untested',
        reason: say('La démarche n’a pas été rejouée sur smartphone.', 'The procedure was not replayed on a smartphone.'),
      };
    }
    const broken = tried.filter((journey) => journey.outcome === 'failed');
    const blocked = tried.filter((journey) => journey.outcome === 'blocked');
    if (blocked.length === 0 && broken.length > 0) {
      return {
        outcome: 'cantTell',
        reason: say(
          'Le parcours sur smartphone s’est arrêté pour une raison qui ne vient pas du site.',
          'The journey on a smartphone stopped for a reason that is not the site’s.',
        ),
      };
    }
    const findings = blocked.flatMap((journey) => {
      const last = checkpoints.findLast(({ path, condition }) => path === journey.path && condition === journey.condition);
      return last === undefined ? [] : [blockedFinding(journey, last.id)];
    });
    const done = tried.filter(arrives).length;
    const line = tried === slowOnes ? { fr: 'lente', en: 'slow' } : { fr: 'rapide', en: 'fast' };
    const fastWorks = fastOnes.length > 0 && fastOnes.every(arrives);
    return {
      outcome: blocked.length === 0 && tried === slowOnes ? 'passed' : fastWorks ? 'partial' : 'failed',
      value: done,
      unit: 'journeys',
      message: say(
        `Sur smartphone, connexion ${line.fr} : ${done} parcours sur ${tried.length} mené${done < 2 ? '' : 's'} à bout${tried === slowOnes && fastWorks && blocked.length > 0 ? ' ; tous en connexion rapide' : ''}.`,
        `On a smartphone, ${line.en} line: ${done} of ${tried.length} journeys carried through${tried === slowOnes && fastWorks && blocked.length > 0 ? '; all of them on a fast line' : ''}.`,
      ),
      findings,
    };
  },
};
