import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { ChannelInventory } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { absence, findingAt, notFound, quoted } from '../reading/wording.ts';
import { channelKinds } from './page-reading.ts';

const levels: Readonly<Record<ChannelInventory['level'], Localized>> = {
  N0: say('N0 : aucune voie humaine', 'N0: no human channel'),
  N1: say('N1 : un contact général', 'N1: a generic contact'),
  N2: say('N2 : une aide pour cette démarche', 'N2: help with this procedure'),
  N3: say('N3 : la démarche peut se faire hors ligne', 'N3: the procedure can be done off-line'),
};

/** 1.9: what the human channels allow: N0 nothing, N1 a generic contact, N2 help with this procedure, N3 the procedure off-line. */
export const scope: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.9',
  requires: channelKinds,
  evaluate(checkpoints, { inventory }) {
    const [first] = readable(checkpoints, ['text']);
    if (first === undefined) return unreadable(checkpoints, ['text']);
    const { level, decidedBy, closed, pagesRead } = inventory.channels();
    const value = Number(level.slice(1));
    const name = levels[level];
    const [decisive] = decidedBy;
    if (level === 'N0') {
      const message = notFound(say(`${name.fr} trouvée`, `${name.en} found`), pagesRead);
      const shut = closed.map((quote) =>
        findingAt(quote, say('La page dit que cette voie est fermée.', 'The page says that this way is closed.')),
      );
      return { outcome: 'failed', value, message, findings: [absence(first.id, message), ...shut] };
    }
    const words = quoted(decisive?.quote ?? '');
    const message = say(`${name.fr} (${words.fr}).`, `${name.en} (${words.en}).`);
    if (level !== 'N1') return { outcome: 'passed', value, message, findings: [] };
    const only = say('Seulement un contact général.', 'Only a generic contact.');
    return { outcome: 'partial', value, message, findings: decidedBy.map((quote) => findingAt(quote, only)) };
  },
};
