import type { ChannelInventory, ChannelItem, PhoneItem, Quote } from '../../model/inventory.ts';
import type { JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { fold } from '../reading/fold.ts';
import { countPages, readable } from '../reading/pages.ts';
import { contactDistances } from './contact-distance.ts';
import { uniqueLocators, withoutDead } from './locators.ts';
import { levelOf } from './level.ts';
import type { PageChannels } from './page-channels.ts';
import { channelsOn } from './page-channels.ts';
import { channelKinds } from './page-reading.ts';
import type { ChannelCheckpoint } from './page-reading.ts';

export const channelInventoryRequires = channelKinds;

const scopes: readonly PhoneItem['scope'][] = ['service', 'shared', 'generic', 'unknown', 'technical', 'press', 'emergency'];
const tariffs: readonly PhoneItem['tariff'][] = ['surcharged', 'free', 'standard', 'unknown'];

function first<T>(order: readonly T[], one: T, other: T): T {
  return order.indexOf(other) < order.indexOf(one) ? other : one;
}

/** One number seen twice: the nearest scope, the fullest tariff and hours, before log-in if ever. */
function mergePhones(one: PhoneItem, other: PhoneItem): PhoneItem {
  const better = scopes.indexOf(other.scope) < scopes.indexOf(one.scope) || (other.beforeLogin && !one.beforeLogin);
  const kept = better ? other : one;
  const hours = [one, other].toSorted((a, b) => Number(b.hoursComplete ?? false) - Number(a.hoursComplete ?? false));
  const said = hours.find((item) => item.hours !== undefined);
  return {
    ...kept,
    scope: first(scopes, one.scope, other.scope),
    tariff: first(tariffs, one.tariff, other.tariff),
    tariffShown: one.tariffShown || other.tariffShown,
    beforeLogin: one.beforeLogin || other.beforeLogin,
    ...(said?.hours === undefined ? {} : { hours: said.hours, hoursComplete: said.hoursComplete ?? false }),
  };
}

function uniquePhones(phones: readonly PhoneItem[]): readonly PhoneItem[] {
  const byNumber = new Map<string, PhoneItem>();
  for (const phone of phones) {
    const known = byNumber.get(phone.number);
    byNumber.set(phone.number, known === undefined ? phone : mergePhones(known, phone));
  }
  return [...byNumber.values()];
}

/** The same words on several pages are one item, kept where they come first; a page before log-in is preferred. */
function uniqueItems<T extends Quote & { readonly kind: string; readonly beforeLogin?: boolean }>(
  items: readonly T[],
): readonly T[] {
  const byWords = new Map<string, T>();
  for (const item of items) {
    const key = `${item.kind}\n${fold(item.quote)}`;
    const known = byWords.get(key);
    if (known === undefined || (known.beforeLogin === false && item.beforeLogin === true)) byWords.set(key, item);
  }
  return [...byWords.values()];
}

function merge(pages: readonly PageChannels[]): PageChannels {
  const items = (pick: (page: PageChannels) => readonly ChannelItem[]): readonly ChannelItem[] =>
    uniqueItems(pages.flatMap(pick));
  const locators = uniqueLocators(pages.flatMap((page) => page.locators));
  return {
    phone: uniquePhones(pages.flatMap((page) => page.phone)),
    counter: withoutDead(
      items((page) => page.counter),
      locators,
    ),
    post: items((page) => page.post),
    relay: items((page) => page.relay),
    online: items((page) => page.online),
    locators,
    closed: uniqueItems(pages.flatMap((page) => page.closed)),
    doneByPhone: pages.flatMap((page) => page.doneByPhone),
    doneAtOffice: pages.flatMap((page) => page.doneAtOffice),
  };
}

/** Every channel met on the journeys of a procedure, each with its quote; pages whose text was not recorded are not read. */
export function channelInventory(
  checkpoints: readonly ChannelCheckpoint[],
  context: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): ChannelInventory {
  const read = readable(checkpoints, ['text']);
  const merged = merge(read.map((checkpoint) => channelsOn(checkpoint, context.procedure)));
  const { doneByPhone: _phone, doneAtOffice: _office, ...channels } = merged;
  return {
    ...levelOf(merged),
    ...channels,
    closed: merged.closed.map(({ checkpoint, quote, selector }) => ({
      checkpoint,
      quote,
      ...(selector === undefined ? {} : { selector }),
    })),
    pagesRead: countPages(read),
    contactDistance: contactDistances(read, { ...context, counters: merged.counter }),
  };
}
