import { say } from '../say.ts';
import type { CriterionRow, RgaaCriterion } from './criterion.ts';
import { themes1to5 } from './themes-1-to-5.ts';
import { themes10to11 } from './themes-10-to-11.ts';
import { themes12to13 } from './themes-12-to-13.ts';
import { themes6to9 } from './themes-6-to-9.ts';

/** Version in force: 18 April 2023. */
export const rgaaVersion = '4.1.2';

/** The thirteen themes, in order. */
export const rgaaThemes = [
  say('Images', 'Images'),
  say('Cadres', 'Frames'),
  say('Couleurs', 'Colours'),
  say('Multimédia', 'Multimedia'),
  say('Tableaux', 'Tables'),
  say('Liens', 'Links'),
  say('Scripts', 'Scripts'),
  say('Éléments obligatoires', 'Mandatory elements'),
  say('Structuration de l’information', 'Structure of information'),
  say('Présentation de l’information', 'Presentation of information'),
  say('Formulaires', 'Forms'),
  say('Navigation', 'Navigation'),
  say('Consultation', 'Consultation'),
] as const;

const criterion = ([id, wcag, fr, en]: CriterionRow): RgaaCriterion => ({
  id,
  theme: Number.parseInt(id, 10),
  title: say(fr, en),
  wcag: wcag.split(' '),
});

/** The 106 criteria of RGAA 4.1.2, 1.1 to 13.12. */
export const rgaaCriteria: readonly RgaaCriterion[] = [...themes1to5, ...themes6to9, ...themes10to11, ...themes12to13].map(
  criterion,
);

const byId = new Map(rgaaCriteria.map((entry) => [entry.id, entry]));

/** The criterion, or undefined for a number that is not of RGAA 4.1.2. */
export function rgaaCriterion(id: string): RgaaCriterion | undefined {
  return byId.get(id);
}
