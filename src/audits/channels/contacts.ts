import type { ContactShown } from '../../model/contact-distance.ts';
import type { ChannelItem, Quote } from '../../model/inventory.ts';
import { fold } from '../reading/fold.ts';
import { alternativeCounters, alternativePhones } from './human.ts';
import type { PageChannels } from './page-channels.ts';

/** First human contacts that a page shows. */
export interface Contacts {
  /** For this procedure: the service's own or a shared number, a counter, a way by post. */
  readonly own?: ContactShown;
  /** A switchboard, a number whose holder is not known, an office named by the site around the page. */
  readonly generic?: ContactShown;
}

function shown(channel: ContactShown['channel'], { checkpoint, quote, selector }: Quote): ContactShown {
  return { channel, checkpoint, quote, ...(selector === undefined ? {} : { selector }) };
}

/** Counters that the inventory of the whole procedure keeps: one that a page names may be known from elsewhere to lead nowhere. */
export type KeptCounters = ReadonlySet<string>;

function nameOf({ kind, quote }: ChannelItem): string {
  return `${kind} ${fold(quote)}`;
}

/** The counters of an inventory, to be asked about those of a page. */
export function keptCounters(counters: readonly ChannelItem[]): KeptCounters {
  return new Set(counters.map(nameOf));
}

/** The contacts of a page. What it says to be closed is not among its channels; a form to print, by itself, reaches nobody. */
export function contactsOn(page: PageChannels, kept: KeptCounters): Contacts {
  const counters = page.counter.filter((item) => kept.has(nameOf(item)));
  const all = [
    ...alternativePhones(page.phone).map((item) => ({
      contact: shown('phone', item),
      own: item.scope === 'service' || item.scope === 'shared',
    })),
    ...alternativeCounters(counters).map((item) => ({ contact: shown('counter', item), own: item.scope !== 'generic' })),
    ...page.post
      .filter((item) => item.kind !== 'paper-form')
      .map((item) => ({ contact: shown('post', item), own: item.scope !== 'generic' })),
  ];
  const own = all.find((item) => item.own)?.contact;
  const generic = all.find((item) => !item.own)?.contact;
  return { ...(own === undefined ? {} : { own }), ...(generic === undefined ? {} : { generic }) };
}
