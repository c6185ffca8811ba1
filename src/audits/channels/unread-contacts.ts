import type { Quote } from '../../model/inventory.ts';
import { quoteOf } from '../reading/blocks.ts';
import { pageAddress } from '../reading/page-address.ts';
import type { Click, ReadWalk } from './clicks.ts';
import { announcesContact } from './online.ts';
import type { PageReading } from './page-reading.ts';

/** A link to a contact page that was not read, or (without address) what announces a contact and was not pressed. */
export type UnreadContact = Quote & { readonly address?: string };

function unreadLink(reading: PageReading, isRead: (address: string) => boolean): UnreadContact | undefined {
  const { id: checkpoint } = reading.checkpoint;
  for (const link of reading.links) {
    if (link.kind !== 'page' || !announcesContact(link, reading)) continue;
    const address = pageAddress(link.href);
    if (!isRead(address)) return { checkpoint, quote: quoteOf(link.text), selector: link.selector, address };
  }
  return undefined;
}

/** Links by script and buttons: only the walk can tell what they open. */
function unpressed(reading: PageReading, pressed: ReadonlySet<string>): UnreadContact | undefined {
  const scripts = reading.links.filter((link) => link.kind === 'script' || link.kind === 'other');
  // A link that looks like a button says where it leads.
  const linked = new Set(reading.links.map((link) => link.block));
  const buttons = reading.blocks.filter((block) => block.role === 'button' && !linked.has(block.id));
  const found = [...scripts, ...buttons].find((control) => {
    return announcesContact(control, reading) && !pressed.has(quoteOf(control.text));
  });
  if (found === undefined) return undefined;
  return { checkpoint: reading.checkpoint.id, quote: quoteOf(found.text), selector: found.selector };
}

function pressedFrom(clicks: readonly Click[]): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { from, words } of clicks) found.set(from, (found.get(from) ?? new Set()).add(words.quote));
  return found;
}

/** By index of its state: the first sign of a contact whose page was not read. */
export function unreadContacts({ readings, pages }: ReadWalk, clicks: readonly Click[]): ReadonlyMap<number, UnreadContact> {
  const pressed = pressedFrom(clicks);
  return new Map(
    readings.flatMap((reading, from) => {
      const link = unreadLink(reading, (address) => pages.target(from, address) !== undefined);
      const unread = link ?? unpressed(reading, pressed.get(from) ?? new Set());
      return unread === undefined ? [] : [[from, unread] as const];
    }),
  );
}
