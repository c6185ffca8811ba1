import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { formPages } from './form-pages.ts';
import { stepSigns } from './step-signs.ts';

type Needs = 'fields' | 'text' | 'dom';

/** Shorter forms need no stepper (method 6.1). */
const fewestPages = 3;

/** 6.1: the steps are announced and the current one is shown (PiDila 134, 135), for procedures of at least three form pages. */
export const stepsAnnounced: Audit<Needs> = {
  indicator: '6.1',
  requires: ['fields', 'text', 'dom'],
  evaluate(checkpoints, { journeys }) {
    const read = readable(checkpoints, ['fields', 'text']);
    if (read.length === 0) return unreadable(checkpoints, ['fields', 'text']);
    const paths = formPages(read);
    const longest = Math.max(0, ...paths.map((pages) => pages.length));
    if (longest < fewestPages) {
      const cut =
        journeys.length > 0 && journeys.every((journey) => journey.outcome === 'blocked' || journey.outcome === 'failed');
      return {
        outcome: cut ? 'untested' : 'inapplicable',
        reason: cut
          ? say(
              'Les parcours se sont arrêtés avant la troisième page de formulaire.',
              'The journeys stopped before the third form page.',
            )
          : say(
              `Formulaire de ${longest} page${longest < 2 ? '' : 's'} : moins de ${fewestPages}.`,
              `Form of ${longest} page${longest === 1 ? '' : 's'}: fewer than ${fewestPages}.`,
            ),
      };
    }
    const pages = paths.filter((path) => path.length >= fewestPages).flat();
    const signs = pages.map((page) => ({ page, ...stepSigns(page) }));
    const announced = read.some((checkpoint) => stepSigns(checkpoint).announced);
    const silent = signs.filter((sign) => !sign.current);
    const shown = signs.length - silent.length;
    return {
      outcome: announced && silent.length === 0 ? 'passed' : announced || shown > 0 ? 'partial' : 'failed',
      value: shown,
      unit: 'pages',
      message: say(
        `Étapes ${announced ? 'annoncées' : 'non annoncées sur les pages lues'} ; étape en cours indiquée sur ${shown} page${shown < 2 ? '' : 's'} de formulaire sur ${signs.length}.`,
        `Steps ${announced ? 'announced' : 'not announced on the pages read'}; current step shown on ${shown} of ${signs.length} form pages.`,
      ),
      findings: silent.map(({ page }) => ({
        checkpoint: page.id,
        place: 'stepper',
        requirement: 'PiDila 135',
        message: say(
          'L’étape en cours n’est pas indiquée sur cette page du formulaire.',
          'The current step is not shown on this page of the form.',
        ),
      })),
    };
  },
};
