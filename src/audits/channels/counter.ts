import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { ChannelInventory, ChannelItem } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { absence, counted, findingAt, notFound, quoted } from '../reading/wording.ts';
import { alternativeCounters } from './human.ts';
import { channelKinds } from './page-reading.ts';

const ways = {
  address: say('avec une adresse', 'with an address'),
  locator: say('avec une recherche du lieu', 'with an office finder'),
  appointment: say('sur rendez-vous', 'by appointment'),
};

/** What the office finder found, when it was tried: “(3 lieux pour 35000)”. */
function triedWith({ kind, quote }: ChannelItem, { locators = [] }: ChannelInventory): Localized {
  const found = kind === 'locator' ? locators.find((each) => each.result === 'works' && each.quote === quote) : undefined;
  if (found?.results === undefined) return say('', '');
  const places = counted(found.results, ['lieu', 'lieux'], ['place', 'places']);
  return say(` (${places.fr} pour ${found.postcode ?? '?'})`, ` (${places.en} for ${found.postcode ?? '?'})`);
}

/** Searches that were tried and found nothing, in the words of their answer. */
function vain({ locators = [] }: ChannelInventory): readonly FindingDraft[] {
  const nothing = locators.filter(({ result }) => result === 'finds-nothing');
  return nothing.map((locator) => {
    const words = quoted(locator.answers[0] ?? '');
    const typed = locator.postcode ?? '?';
    return findingAt(
      locator,
      say(
        `La recherche de lieu ne trouve rien pour le code postal ${typed} : ${words.fr}`,
        `The office finder finds nothing for the postcode ${typed}: ${words.en}`,
      ),
    );
  });
}

/** 1.7: a counter with its address, an office finder or appointments. France services counts for the procedures of its operators. */
export const counter: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.7',
  requires: channelKinds,
  evaluate(checkpoints, { inventory }) {
    const [first] = readable(checkpoints, ['text']);
    if (first === undefined) return unreadable(checkpoints, ['text']);
    const channels = inventory.channels();
    const counters = alternativeCounters(channels.counter);
    const reachable = counters.find((item) => item.reachable !== undefined);
    if (reachable?.reachable !== undefined) {
      const words = quoted(reachable.quote);
      const way = ways[reachable.reachable];
      const tried = triedWith(reachable, channels);
      const message = say(
        `Un guichet est indiqué, ${way.fr}${tried.fr} : ${words.fr}`,
        `A counter is given, ${way.en}${tried.en}: ${words.en}`,
      );
      return { outcome: 'passed', value: counters.length, message, findings: [] };
    }
    const [named] = counters;
    if (named !== undefined) {
      const message = say(
        'Un guichet est nommé sans adresse, ni recherche du lieu, ni rendez-vous.',
        'A counter is named without address, office finder or appointment.',
      );
      return {
        outcome: 'partial',
        value: counters.length,
        message,
        findings: [...counters.map((item) => findingAt(item, message)), ...vain(channels)],
      };
    }
    const message = notFound(say('Aucun guichet trouvé', 'No counter found'), channels.pagesRead);
    const closed = channels.closed.map((quote) =>
      findingAt(quote, say('La page dit que cette voie est fermée.', 'The page says that this way is closed.')),
    );
    return { outcome: 'failed', value: 0, message, findings: [absence(first.id, message), ...vain(channels), ...closed] };
  },
};
