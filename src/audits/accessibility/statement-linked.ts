import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';
import { accessibilityInventoryRequires } from './inventory.ts';

const requirement = 'RGAA 4.1.2, obligations';

/** 4.1: every state links to the accessibility statement (RGAA 4.1.2: reachable from home and from every page). */
export const statementLinked: Audit<(typeof accessibilityInventoryRequires)[number]> = {
  indicator: '4.1',
  requires: accessibilityInventoryRequires,
  evaluate(checkpoints, { inventory }) {
    const read = readable(checkpoints, ['links']);
    if (read.length === 0) return unreadable(checkpoints, ['links']);
    const { linkedFrom, missingFrom, quote } = inventory.accessibility().statement;
    const pages = onPagesRead(countPages(read));
    const total = linkedFrom.length + missingFrom.length;
    const findings = missingFrom.map((checkpoint) => ({
      checkpoint,
      place: 'footer',
      requirement,
      message: say(
        'Aucun lien vers la déclaration d’accessibilité n’a été trouvé sur cet état.',
        'No link to the accessibility statement was found on this state.',
      ),
    }));
    if (linkedFrom.length === 0) {
      const words =
        quote === undefined
          ? { fr: '', en: '' }
          : { fr: ` Mention sans lien : « ${quote} ».`, en: ` Mention without link: “${quote}”.` };
      return {
        outcome: 'failed',
        value: 0,
        unit: 'states',
        message: say(
          `Lien vers la déclaration d’accessibilité non trouvé ${pages.fr}.${words.fr}`,
          `Link to the accessibility statement not found ${pages.en}.${words.en}`,
        ),
        findings,
      };
    }
    return {
      outcome: missingFrom.length === 0 ? 'passed' : 'partial',
      value: linkedFrom.length,
      unit: 'states',
      message: say(
        `Déclaration d’accessibilité liée depuis ${linkedFrom.length} état${linkedFrom.length < 2 ? '' : 's'} sur ${total}.`,
        `Accessibility statement linked from ${linkedFrom.length} of ${total} state${total === 1 ? '' : 's'}.`,
      ),
      findings,
    };
  },
};
