import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import { findingAt, notFound, quoted } from '../reading/wording.ts';
import { noPhone } from './no-phone.ts';
import { isHumanPhone } from './page-channels.ts';
import { channelKinds } from './page-reading.ts';

const requirement = 'Loi n° 2016-1321, art. 105';

/** 1.6: a relay for deaf and hard-of-hearing people stands beside the phone (loi 2016-1321 art. 105; décret 2017-875 art. 2). */
export const deafRelay: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.6',
  requires: channelKinds,
  evaluate(checkpoints, { inventory }) {
    const channels = inventory.channels();
    const phones = channels.phone.filter(isHumanPhone);
    const [phone] = phones;
    if (phone === undefined) return noPhone(checkpoints, channels.pagesRead);
    const pages = new Set(phones.map((item) => item.checkpoint));
    const [relay] = channels.relay;
    if (relay === undefined) {
      const message = notFound(
        say(
          'Aucun relais pour les personnes sourdes ou malentendantes trouvé',
          'No relay for deaf and hard-of-hearing people found',
        ),
        channels.pagesRead,
      );
      return { outcome: 'failed', message, findings: [findingAt(phone, message, requirement)] };
    }
    const beside = channels.relay.find((item) => pages.has(item.checkpoint));
    const words = quoted((beside ?? relay).quote);
    if (beside !== undefined) {
      const message = say(
        `Un relais est proposé à côté du téléphone : ${words.fr}`,
        `A relay is offered beside the phone: ${words.en}`,
      );
      return { outcome: 'passed', message, findings: [] };
    }
    const message = say(
      `Un relais existe ailleurs sur le site, pas à côté du téléphone : ${words.fr}`,
      `A relay exists elsewhere on the site, not beside the phone: ${words.en}`,
    );
    return { outcome: 'partial', message, findings: [findingAt(phone, message, requirement)] };
  },
};
