import type { DimensionId, Letter } from '../model/method.ts';
import type { Localized } from '../model/localized.ts';
import { say } from './say.ts';

/** A fact grave enough to bound a letter whatever the points. When it holds is decided in `src/scoring/gates.ts`, by the same id. */
export interface Gate {
  readonly id: string;
  /** The indicators whose failure closes it. */
  readonly indicators: readonly string[];
  /** The dimension whose letter is bounded, and the best letter it may keep. */
  readonly dimension?: { readonly id: DimensionId; readonly atMost: Letter };
  /** The best overall letter; `null`: no overall letter at all. */
  readonly overall?: Letter | null;
  readonly message: Localized;
}

/** The gates of the method. */
export const gates = [
  {
    id: 'no-human-channel',
    indicators: ['1.9'],
    dimension: { id: 'channels', atMost: 'E' },
    overall: 'D',
    message: say('aucune voie humaine trouvée sur les pages lues', 'no human channel found on the pages read'),
  },
  {
    id: 'generic-contact-only',
    indicators: [],
    dimension: { id: 'channels', atMost: 'C' },
    message: say('seulement un contact général (N1)', 'only a generic contact (N1)'),
  },
  {
    id: 'surcharged-number',
    indicators: ['1.4'],
    dimension: { id: 'channels', atMost: 'D' },
    message: say(
      'numéro surtaxé pour une démarche de l’État ou de la sécurité sociale',
      'surcharged number for a State or social-security procedure',
    ),
  },
  {
    id: 'way-blocked',
    indicators: ['4.4', '4.8'],
    dimension: { id: 'accessibility', atMost: 'E' },
    message: say('clavier seul ou CAPTCHA : le chemin est bloqué', 'keyboard alone or CAPTCHA: the way is blocked'),
  },
  {
    id: 'forced-equipment',
    indicators: ['7.2', '7.3'],
    dimension: { id: 'prerequisites', atMost: 'D' },
    message: say(
      'courriel ou téléphone mobile imposé sans solution de remplacement',
      'e-mail or mobile phone forced without substitute',
    ),
  },
  {
    id: 'journey-blocked',
    indicators: [],
    overall: null,
    message: say(
      'un parcours n’a pas pu être mené à son terme du fait du site',
      'a journey could not be carried to its end because of the site',
    ),
  },
] as const satisfies readonly Gate[];

export type GateId = (typeof gates)[number]['id'];
