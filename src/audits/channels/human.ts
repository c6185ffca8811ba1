import { countryPacks } from '../../method/countries/index.ts';
import { frenchKnownNumbers } from '../../method/phone.ts';
import type { ChannelItem, PhoneItem } from '../../model/inventory.ts';
import { isHumanPhone } from './page-channels.ts';

const informationLines: ReadonlySet<string> = new Set(
  [...frenchKnownNumbers, ...Object.values(countryPacks).flatMap((pack) => pack.knownNumbers)]
    .filter((known) => known.scope === 'generic')
    .map((known) => known.number),
);

/** A general information line (3939, 1718): it has no access to files and is never an alternative to a procedure. */
function isInformationLine(phone: PhoneItem): boolean {
  return informationLines.has(phone.number);
}

/** Numbers through which a person can do or follow something. */
export function alternativePhones(phones: readonly PhoneItem[]): readonly PhoneItem[] {
  return phones.filter((phone) => isHumanPhone(phone) && !isInformationLine(phone));
}

/** True for an on-line channel by which somebody can be written to; a service by which the procedure is done is no contact. */
export function isOnlineContact(item: ChannelItem): boolean {
  return item.kind !== 'online-service';
}

/** Counters that receive people for this procedure: France services does not act for the procedures of a local authority. */
export function alternativeCounters(counters: readonly ChannelItem[]): readonly ChannelItem[] {
  return counters.filter((counter) => !(counter.kind === 'france-services' && counter.scope === 'generic'));
}
