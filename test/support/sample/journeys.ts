import type { Lang, Localized } from '../../../src/model/localized.ts';
import type { ScoredJourney } from '../../../src/model/scorecard.ts';

export type PictureName = 'form' | 'error' | 'review';

interface SampleState {
  readonly name: string;
  readonly title: string;
  readonly picture: PictureName;
  readonly kind?: 'error';
}

interface SampleJourney {
  readonly path: string;
  readonly title: string;
  readonly condition: string;
  readonly url: string;
  readonly outcome: ScoredJourney['outcome'];
  readonly states: readonly SampleState[];
  readonly obstacle?: Localized;
  readonly blockedAt?: string;
}

/** Names of the states, in order, as the folders of a run. */
export function stateFolder(index: number, name: string): string {
  return `${String(index + 1).padStart(2, '0')}-${name}`;
}

/** A journey whose figures follow from its states. */
export function sampleJourney(lang: Lang, journey: SampleJourney): ScoredJourney {
  const base = `${journey.path}--${journey.condition}`;
  const checkpoints = journey.states.map((state, index) => {
    const folder = stateFolder(index, state.name);
    return {
      id: `${base}/${folder}`,
      name: state.name,
      title: state.title,
      url: `${journey.url}/${state.name}`,
      kind: state.kind ?? ('state' as const),
      screenshot: `journeys/${base}/${folder}/screenshot.jpg`,
      thumbnail: `journeys/${base}/${folder}/${state.picture}.jpg`,
      step: { file: 'scenarios/exemple.yaml', line: 20 + 4 * index },
    };
  });
  return {
    path: journey.path,
    title: journey.title,
    condition: journey.condition,
    outcome: journey.outcome,
    ...(journey.blockedAt === undefined ? {} : { blockedAt: journey.blockedAt }),
    ...(journey.blockedAt === undefined ? {} : { blockedStep: { file: 'scenarios/exemple.yaml', line: 58 } }),
    ...(journey.obstacle === undefined ? {} : { obstacle: journey.obstacle[lang] }),
    steps: journey.states.length * 4,
    pages: journey.states.length,
    fields: journey.states.length * 5,
    clicks: journey.states.length * 2,
    durationMs: journey.states.length * 1_850,
    bytes: journey.states.length * 412_000,
    checkpoints,
  };
}

const formStates = (hard: boolean): readonly SampleState[] => [
  { name: 'accueil', title: 'Accueil de la démarche', picture: 'form' },
  { name: 'coordonnees', title: 'Vos coordonnées', picture: 'form' },
  { name: 'coordonnees-erreur', title: 'Vos coordonnées', picture: 'error', kind: 'error' },
  { name: 'pieces', title: 'Vos pièces justificatives', picture: 'form' },
  ...(hard ? [] : [{ name: 'recapitulatif', title: 'Récapitulatif', picture: 'review' } as const]),
];

/** States of a journey that reaches the review page, or stops before it. */
export const completeStates = formStates(false);
export const cutStates = formStates(true);
