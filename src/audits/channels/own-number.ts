import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import { findingAt } from '../reading/wording.ts';
import { noPhone } from './no-phone.ts';
import { isHumanPhone } from './page-channels.ts';
import { channelKinds } from './page-reading.ts';

/** 1.3: the phone is the service's own, not a switchboard nor a general information line such as 3939. */
export const ownNumber: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.3',
  requires: channelKinds,
  evaluate(checkpoints, { inventory }) {
    const { phone, pagesRead } = inventory.channels();
    const phones = phone.filter(isHumanPhone);
    if (phones.length === 0) return noPhone(checkpoints, pagesRead);
    const own = phones.find((item) => item.scope === 'service');
    if (own !== undefined) {
      const message = say(`Le service a son propre numéro : ${own.display}.`, `The service has its own number: ${own.display}.`);
      return { outcome: 'passed', message, findings: [] };
    }
    const shared = phones.filter((item) => item.scope === 'shared');
    if (shared.length > 0) {
      const message = say(
        `Le numéro affiché est celui d’une plateforme partagée : ${shared[0]?.display}.`,
        `The number shown is a shared platform’s: ${shared[0]?.display}.`,
      );
      return { outcome: 'partial', message, findings: shared.map((item) => findingAt(item, message)) };
    }
    const generic = phones.filter((item) => item.scope === 'generic');
    if (generic.length === 0) {
      const reason = say('On ne sait pas à qui est le numéro affiché.', 'Whose number is shown cannot be told.');
      return { outcome: 'cantTell', reason, findings: phones.map((item) => findingAt(item, reason)) };
    }
    const message = say(
      `Seulement un numéro général (${generic[0]?.display}), pas celui du service.`,
      `Only a generic number (${generic[0]?.display}), not the service’s own.`,
    );
    return { outcome: 'failed', message, findings: generic.map((item) => findingAt(item, message)) };
  },
};
