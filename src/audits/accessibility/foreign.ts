import { say } from '../../method/say.ts';

/** Why what is found in a frame of another host is left to a person. */
export const foreignWords = say(
  'contenus tiers : RGAA exempte ceux que l’organisme ne finance, ne développe ni ne contrôle, ce qu’une machine ne peut pas savoir',
  'third-party content: RGAA exempts what the body neither funds, develops nor controls, which a machine cannot know',
);
