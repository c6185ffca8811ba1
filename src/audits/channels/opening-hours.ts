import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { PhoneItem } from '../../model/inventory.ts';
import { findingAt } from '../reading/wording.ts';
import { noPhone } from './no-phone.ts';
import { isHumanPhone } from './page-channels.ts';
import { channelKinds } from './page-reading.ts';

/** The numbers that matter most: the service's own, else a shared platform's, else the generic ones. */
function nearest(phones: readonly PhoneItem[]): readonly PhoneItem[] {
  const order: readonly PhoneItem['scope'][] = ['service', 'shared', 'generic', 'unknown'];
  const scope = order.find((candidate) => phones.some((phone) => phone.scope === candidate));
  return phones.filter((phone) => phone.scope === scope);
}

/** 1.5: the days and hours at which the phone answers are shown (PiDila 017). */
export const openingHours: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.5',
  requires: channelKinds,
  evaluate(checkpoints, { inventory }) {
    const channels = inventory.channels();
    const phones = nearest(channels.phone.filter(isHumanPhone));
    if (phones.length === 0) return noPhone(checkpoints, channels.pagesRead);
    const complete = phones.find((phone) => phone.hoursComplete === true);
    if (complete !== undefined) {
      const message = say(`Jours et heures affichés : ${complete.hours}.`, `Days and hours shown: ${complete.hours}.`);
      return { outcome: 'passed', message, findings: [] };
    }
    const some = phones.find((phone) => phone.hours !== undefined);
    const message =
      some === undefined
        ? say(`Aucun horaire à côté de ${phones[0]?.display}.`, `No opening hours beside ${phones[0]?.display}.`)
        : say(`Horaires incomplets : ${some.hours}.`, `Incomplete opening hours: ${some.hours}.`);
    const one = say(
      'Les jours et les heures d’ouverture ne sont pas tous dits.',
      'The opening days and hours are not both said.',
    );
    const findings = phones.map((phone) => findingAt(phone, one, 'PiDila 017'));
    return { outcome: some === undefined ? 'failed' : 'partial', message, findings };
  },
};
