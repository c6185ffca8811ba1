import type { Localized } from '../model/localized.ts';
import type { Ease, Harm } from '../model/priority.ts';
import type { PopulationFigureId } from './population.ts';
import { say } from './say.ts';

/**
 * What to mend first: people × harm × ease. The shares of people are published figures (`population.ts`); who is concerned by what, how
 * much harm and how much work are ours, for want of a text that says them. They order a list of work and enter no letter.
 */
export const harmWeights: Readonly<Record<Harm, number>> = { stops: 1, hinders: 0.3, slows: 0.03 };
export const easeWeights: Readonly<Record<Ease, number>> = { page: 1, component: 0.5, organisation: 0.25 };
/** An objective met in part leaves half of the harm. */
export const partialWeight = 0.5;

export const harmWords: Readonly<Record<Harm, Localized>> = {
  stops: say('arrête', 'stops'),
  hinders: say('gêne', 'hinders'),
  slows: say('ralentit', 'slows down'),
};

export const easeWords: Readonly<Record<Ease, Localized>> = {
  page: say('un texte ou un attribut à changer', 'a text or an attribute to change'),
  component: say('un composant ou un écran à reprendre', 'a component or a screen to rework'),
  organisation: say('une organisation ou un autre service à faire bouger', 'an organisation or another service to move'),
};

interface Concern {
  /** `everyone`: all who do the procedure. */
  readonly people: PopulationFigureId | 'everyone';
  readonly harm: Harm;
  readonly ease: Ease;
}

const concern = (people: Concern['people'], harm: Harm, ease: Ease): Concern => ({ people, harm, ease });

/** Whom each indicator concerns, what missing it does to them, and what it takes. */
export const concerns: Readonly<Record<string, Concern>> = {
  '1.1': concern('digital-illiteracy', 'stops', 'page'),
  '1.2': concern('digital-illiteracy', 'hinders', 'component'),
  '1.3': concern('digital-illiteracy', 'hinders', 'organisation'),
  '1.4': concern('digital-illiteracy', 'hinders', 'page'),
  '1.5': concern('digital-illiteracy', 'slows', 'page'),
  '1.6': concern('disability', 'stops', 'organisation'),
  '1.7': concern('digital-illiteracy', 'hinders', 'page'),
  '1.8': concern('no-internet-use', 'stops', 'component'),
  '1.9': concern('digital-illiteracy', 'stops', 'organisation'),
  '2.1': concern('everyone', 'slows', 'page'),
  '2.2': concern('everyone', 'slows', 'page'),
  '2.3': concern('everyone', 'slows', 'page'),
  '2.4': concern('everyone', 'slows', 'page'),
  '2.5': concern('everyone', 'slows', 'page'),
  '2.6': concern('everyone', 'slows', 'page'),
  '2.7': concern('everyone', 'slows', 'page'),
  '3.2': concern('everyone', 'slows', 'page'),
  '3.3': concern('everyone', 'slows', 'organisation'),
  '3.5': concern('everyone', 'slows', 'component'),
  '3.7': concern('no-computer', 'hinders', 'page'),
  '3.8': concern('everyone', 'slows', 'page'),
  '4.1': concern('disability', 'slows', 'page'),
  '4.2': concern('disability', 'slows', 'page'),
  '4.4': concern('disability', 'stops', 'component'),
  '4.5': concern('disability', 'stops', 'page'),
  '4.6': concern('disability', 'hinders', 'component'),
  '4.7': concern('disability', 'hinders', 'component'),
  '4.8': concern('disability', 'stops', 'component'),
  '5.1': concern('difficulty-with-writing', 'hinders', 'page'),
  '5.2': concern('difficulty-with-writing', 'hinders', 'page'),
  '5.3': concern('difficulty-with-writing', 'slows', 'page'),
  '5.5': concern('difficulty-with-writing', 'hinders', 'page'),
  '6.1': concern('everyone', 'slows', 'component'),
  '6.2': concern('everyone', 'slows', 'component'),
  '6.3': concern('mobile-network-only', 'hinders', 'component'),
  '6.4': concern('everyone', 'slows', 'component'),
  '6.5': concern('digital-illiteracy', 'hinders', 'component'),
  '6.6': concern('disability', 'hinders', 'component'),
  '6.7': concern('everyone', 'slows', 'component'),
  '6.8': concern('everyone', 'slows', 'component'),
  '6.9': concern('no-computer', 'stops', 'component'),
  '7.1': concern('digital-illiteracy', 'hinders', 'component'),
  '7.2': concern('no-e-mail', 'stops', 'component'),
  '7.3': concern('no-mobile-phone', 'stops', 'component'),
  '7.4': concern('digital-illiteracy', 'hinders', 'page'),
};

/** Who is stopped when a journey is, by condition; another condition stops everyone who comes that way. */
export const stoppedPeople: Readonly<Record<string, PopulationFigureId>> = {
  smartphone: 'no-computer',
  keyboard: 'disability',
  zoom: 'disability',
};

/** Harm of a violation by its impact, as the engine words it. */
export const impactHarms: Readonly<Record<string, Harm>> = {
  critical: 'stops',
  serious: 'hinders',
  moderate: 'slows',
  minor: 'slows',
};

/** Rules that take more than a text or an attribute, by their name. The others are mended in the page. */
export const componentRules: readonly string[] = [
  'color-contrast',
  'error-not-said',
  'scrollable-region-focusable',
  'nested-interactive',
  'frame-focusable-content',
  'aria-hidden-focus',
  'target-size',
  'presentation-in-html',
  'no-captions',
  'video-caption',
];
