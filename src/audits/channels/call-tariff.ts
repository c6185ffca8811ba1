import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { PhoneItem } from '../../model/inventory.ts';
import type { Procedure } from '../../model/scenario.ts';
import type { Verdict } from '../../model/verdict.ts';
import { findingAt } from '../reading/wording.ts';
import { noPhone } from './no-phone.ts';
import { channelKinds } from './page-reading.ts';

/** A number whose price needs no statement: 01–05 and 09 in France, an ordinary number abroad. */
function isOrdinary(phone: PhoneItem): boolean {
  return phone.number.startsWith('+33')
    ? /^\+33[1-59]/.test(phone.number)
    : phone.number.startsWith('+') && phone.tariff === 'standard';
}

function display(phones: readonly PhoneItem[]): string {
  return phones
    .slice(0, 3)
    .map((phone) => phone.display)
    .join(', ');
}

function surchargedVerdict(phones: readonly PhoneItem[], procedure: Procedure): Verdict {
  const local = procedure.kind === 'local';
  const message = say(`Numéro surtaxé : ${display(phones)}.`, `Surcharged number: ${display(phones)}.`);
  const law = procedure.country === 'FR' && !local ? 'Loi ESSOC, art. 28' : undefined;
  const findings = phones.map((phone) => findingAt(phone, say('Numéro surtaxé.', 'Surcharged number.'), law));
  return { outcome: local ? 'partial' : 'failed', value: phones.length, message, findings };
}

/**
 * 1.4: the number is not surcharged and its tariff is shown (loi ESSOC 2018-727, art. 28: the State, social security and operators,
 * not local authorities; PiDila 017). A surcharged number of a local authority is partial.
 */
export const callTariff: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.4',
  requires: channelKinds,
  evaluate(checkpoints, { inventory, procedure }) {
    const { phone, pagesRead } = inventory.channels();
    const phones = phone.filter((item) => item.scope !== 'press' && item.scope !== 'emergency');
    if (phones.length === 0) return noPhone(checkpoints, pagesRead);
    const surcharged = phones.filter((item) => item.tariff === 'surcharged');
    if (surcharged.length > 0) return surchargedVerdict(surcharged, procedure);
    const untold = phones.filter((item) => !item.tariffShown && !isOrdinary(item));
    if (untold.length > 0) {
      const message = say(`Tarif non affiché : ${display(untold)}.`, `Tariff not shown: ${display(untold)}.`);
      const one = say('Le tarif de ce numéro n’est pas affiché.', 'The tariff of this number is not shown.');
      return { outcome: 'partial', value: 0, message, findings: untold.map((item) => findingAt(item, one, 'PiDila 017')) };
    }
    const message = say(
      `Numéro non surtaxé, tarif affiché ou ordinaire : ${display(phones)}.`,
      `Not surcharged, tariff shown or ordinary: ${display(phones)}.`,
    );
    return { outcome: 'passed', value: 0, message, findings: [] };
  },
};
