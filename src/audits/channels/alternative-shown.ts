import { channelRule } from '../../method/countries/index.ts';
import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { Quote } from '../../model/inventory.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { absence, findingAt, notFound, quoted } from '../reading/wording.ts';
import { alternativeCounters, alternativePhones } from './human.ts';
import { channelKinds } from './page-reading.ts';
import { judgeRequired } from './required-channels.ts';

const requirement = 'VDE, objectif de décembre 2024';

/**
 * 1.1: a phone or a counter is shown before any log-in (DINUM, “Vos démarches essentielles”, objective of December 2024). Where the law of
 * the procedure's region asks for several channels at once, all of them (Brussels: counter, phone and post).
 */
export const alternativeShown: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.1',
  requires: channelKinds,
  evaluate(checkpoints, { inventory, procedure }) {
    const read = readable(checkpoints, ['text']);
    const [first] = read;
    if (first === undefined) return unreadable(checkpoints, ['text']);
    const channels = inventory.channels();
    const errors = new Set(read.filter((checkpoint) => checkpoint.kind === 'error').map((checkpoint) => checkpoint.id));
    const early = <T extends Quote & { readonly beforeLogin: boolean }>(items: readonly T[]): readonly T[] =>
      items.filter((item) => item.beforeLogin && !errors.has(item.checkpoint));
    const rule = channelRule(procedure);
    if (rule !== undefined) return judgeRequired(rule, channels, { first: first.id, early });
    const human = [...early(alternativePhones(channels.phone)), ...early(alternativeCounters(channels.counter))];
    const [shown] = human;
    if (shown !== undefined) {
      const words = quoted(shown.quote);
      const message = say(
        `Un téléphone ou un guichet est affiché avant toute connexion : ${words.fr}`,
        `A phone or a counter is shown before any log-in: ${words.en}`,
      );
      return { outcome: 'passed', value: human.length, message, findings: [] };
    }
    const closed = channels.closed.map((quote) =>
      findingAt(quote, say('La page dit que cette voie est fermée.', 'The page says that this way is closed.'), requirement),
    );
    const [paper] = early(channels.post);
    if (paper !== undefined) {
      const message = say(
        'Seulement le papier ou le courrier : ni téléphone ni guichet avant la connexion.',
        'Only paper or post: neither phone nor counter before log-in.',
      );
      return { outcome: 'partial', value: 0, message, findings: [findingAt(paper, message, requirement), ...closed] };
    }
    const message = notFound(
      say(
        'Ni téléphone, ni guichet, ni adresse avant toute connexion trouvés',
        'No phone, counter or address before any log-in found',
      ),
      channels.pagesRead,
    );
    return { outcome: 'failed', value: 0, message, findings: [absence(first.id, message, requirement), ...closed] };
  },
};
