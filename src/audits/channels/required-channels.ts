import { onPagesRead } from '../../method/pages-read.ts';
import type { ChannelRule, OfflineChannel } from '../../method/countries/index.ts';
import { say } from '../../method/say.ts';
import type { ChannelInventory, Quote } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import type { Verdict } from '../../model/verdict.ts';
import { absence, findingAt, quoted } from '../reading/wording.ts';
import { alternativeCounters, alternativePhones } from './human.ts';

type Shown = Readonly<Record<OfflineChannel, Quote | undefined>>;
type Early = <T extends Quote & { readonly beforeLogin: boolean }>(items: readonly T[]) => readonly T[];

const names: Readonly<Record<OfflineChannel, Localized>> = {
  counter: say('accueil au guichet', 'reception at a counter'),
  phone: say('téléphone', 'phone'),
  post: say('courrier', 'post'),
};

/** The first proof of each channel. A form to print is no exchange by post: an address or the word of post is. */
function shownBy(channels: ChannelInventory, early: Early): Shown {
  return {
    counter: early(alternativeCounters(channels.counter))[0],
    phone: early(alternativePhones(channels.phone))[0],
    post: early(channels.post.filter((item) => item.kind !== 'paper-form'))[0],
  };
}

function listed(channels: readonly OfflineChannel[]): Localized {
  return {
    fr: channels.map((channel) => names[channel].fr).join(', '),
    en: channels.map((channel) => names[channel].en).join(', '),
  };
}

function proofs(rule: ChannelRule, shown: Shown): Localized {
  const words = rule.channels.flatMap((channel) => {
    const quote = shown[channel];
    return quote === undefined ? [] : [{ name: names[channel], quote: quoted(quote.quote) }];
  });
  return {
    fr: words.map(({ name, quote }) => `${name.fr} ${quote.fr}`).join(', '),
    en: words.map(({ name, quote }) => `${name.en} ${quote.en}`).join(', '),
  };
}

function legalBase(rule: ChannelRule): Localized {
  const asked = listed(rule.channels);
  return say(
    `Voies cumulatives ${rule.where.fr} : ${asked.fr} (${rule.base.fr}).`,
    `Cumulative channels ${rule.where.en}: ${asked.en} (${rule.base.en}).`,
  );
}

function absent(missing: readonly OfflineChannel[], pagesRead: number): Localized {
  const pages = onPagesRead(pagesRead);
  const channels = listed(missing);
  return say(
    `Non trouvé avant toute connexion ${pages.fr} : ${channels.fr}.`,
    `Not found before any log-in ${pages.en}: ${channels.en}.`,
  );
}

function joined(one: Localized, other: Localized): Localized {
  return { fr: `${one.fr} ${other.fr}`, en: `${one.en} ${other.en}` };
}

/**
 * 1.1 where the law of the region asks for several channels at once: passed with all of them, partial with some, failed with none. The
 * message names those that were not found on the pages read, and the legal base; whether the law is kept is for a person to say. The value
 * is the number of channels shown.
 */
export function judgeRequired(
  rule: ChannelRule,
  channels: ChannelInventory,
  where: { readonly first: string; readonly early: Early },
): Verdict {
  const shown = shownBy(channels, where.early);
  const missing = rule.channels.filter((channel) => shown[channel] === undefined);
  const value = rule.channels.length - missing.length;
  const law = legalBase(rule);
  if (missing.length === 0) {
    const told = proofs(rule, shown);
    const all = say(
      `Toutes les voies sont affichées avant toute connexion : ${told.fr}.`,
      `Every channel is shown before any log-in: ${told.en}.`,
    );
    return { outcome: 'passed', value, message: joined(all, law), findings: [] };
  }
  const { pagesRead } = channels;
  const gaps = missing.map((channel) => ({
    ...absence(where.first, absent([channel], pagesRead), rule.requirement),
    place: `absence ${channel}`,
  }));
  const closed = channels.closed.map((quote) =>
    findingAt(quote, say('La page dit que cette voie est fermée.', 'The page says that this way is closed.'), rule.requirement),
  );
  const message = joined(absent(missing, pagesRead), law);
  return { outcome: value === 0 ? 'failed' : 'partial', value, message, findings: [...gaps, ...closed] };
}
