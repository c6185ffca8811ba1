import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';

/** 4.8: no CAPTCHA, or one with another way (RGAA 1.5; PiDila 402). */
export const captcha: Audit<'page'> = {
  indicator: '4.8',
  requires: ['page'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['page']);
    if (read.length === 0) return unreadable(checkpoints, ['page']);
    const pages = onPagesRead(countPages(read));
    const found = read.flatMap(({ id, evidence }) =>
      evidence.page.ok ? evidence.page.value.captchas.map((sign) => ({ ...sign, checkpoint: id })) : [],
    );
    if (found.length === 0) {
      return {
        outcome: 'passed',
        value: 0,
        unit: 'captchas',
        message: say(`Aucun CAPTCHA trouvé ${pages.fr}.`, `No CAPTCHA found ${pages.en}.`),
        findings: [],
      };
    }
    const closed = found.filter((sign) => sign.alternative === undefined || sign.alternative.trim() === '');
    const findings = closed.map(({ checkpoint, selector, vendor }) => ({
      checkpoint,
      selector,
      place: vendor,
      requirement: 'RGAA 1.5, PiDila 402',
      impact: 'critical' as const,
      message: say(`CAPTCHA (${vendor}) sans autre moyen trouvé.`, `CAPTCHA (${vendor}) without another way found.`),
    }));
    const vendors = [...new Set(found.map((sign) => sign.vendor))].join(', ');
    return closed.length === 0
      ? {
          outcome: 'passed',
          value: found.length,
          unit: 'captchas',
          message: say(`CAPTCHA (${vendors}) avec un autre moyen.`, `CAPTCHA (${vendors}) with another way.`),
          findings,
        }
      : {
          outcome: 'failed',
          value: closed.length,
          unit: 'captchas',
          message: say(
            `CAPTCHA (${vendors}) sans autre moyen trouvé ${pages.fr}.`,
            `CAPTCHA (${vendors}) without another way found ${pages.en}.`,
          ),
          findings,
        };
  },
};
