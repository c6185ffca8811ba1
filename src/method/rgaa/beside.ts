import { say } from '../say.ts';
import type { WcagCriterion } from '../wcag.ts';

/** A success criterion of WCAG 2.2 that RGAA 4.1.2 does not ask for. */
interface BesideCriterion extends Omit<WcagCriterion, 'level'> {
  readonly level: WcagCriterion['level'] | 'AAA';
}

/**
 * Success criteria that RGAA 4.1.2 (written on WCAG 2.1, levels A and AA) lacks: those of levels A and AA that WCAG 2.2 adds, and two of level AAA that a
 * machine proves. Reported beside the grid, never in it. Titles are ours and short.
 */
export const rgaaBeside: readonly BesideCriterion[] = [
  { id: '1.4.6', level: 'AAA', title: say('Contraste renforcé du texte (7 ou 4,5)', 'Enhanced contrast of text (7 or 4.5)') },
  { id: '2.2.4', level: 'AAA', title: say('Aucune interruption par la page', 'No interruption by the page') },
  {
    id: '2.4.11',
    level: 'AA',
    title: say('Élément qui a le focus jamais entièrement caché', 'Focused element never wholly hidden'),
  },
  { id: '2.5.7', level: 'AA', title: say('Glisser un élément : un simple appui suffit', 'Dragging: a plain press will do') },
  {
    id: '2.5.8',
    level: 'AA',
    title: say('Cibles de 24 px au moins, ou assez espacées', 'Targets of 24 px or more, or well apart'),
  },
  { id: '3.2.6', level: 'A', title: say('Aide toujours à la même place', 'Help always in the same place') },
  { id: '3.3.7', level: 'A', title: say('Rien à saisir deux fois', 'Nothing to enter twice') },
  { id: '3.3.8', level: 'AA', title: say('Connexion sans épreuve de mémoire', 'Log-in without a test of memory') },
];
