import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import type { PhoneItem } from '../../model/inventory.ts';
import { isMain, quoteOf, sameSection } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { betterHours, hoursIn } from './hours.ts';
import type { OpeningHours } from './hours.ts';
import type { PageReading } from './page-reading.ts';
import { holdersOf, ownWords } from './phone-holders.ts';
import type { Holder } from './phone-holders.ts';
import { phoneScope } from './phone-scope.ts';
import { phoneOfLink } from './phone/find.ts';
import type { FoundNumber } from './phone/find.ts';
import { tariffIn, tariffOf } from './tariff.ts';

function hoursOf(holder: Holder, own: { before: string; after: string }, reading: PageReading): OpeningHours | null {
  const words = reading.wordsOf(holder.block);
  const unrelated = (block: TextBlock): boolean => words.places.counters.some(({ pattern }) => pattern.test(fold(block.text)));
  const around = [...holder.after, ...holder.before].filter((block) => !unrelated(block)).map((block) => block.text);
  return [own.after, own.before, ...around]
    .map((text) => hoursIn(text, words.hours))
    .reduce<OpeningHours | null>((best, hours) => betterHours(best, hours), null);
}

function itemOf(holder: Holder, rank: number, found: FoundNumber, reading: PageReading): PhoneItem {
  const { block } = holder;
  const words = reading.wordsOf(block);
  const own = ownWords(holder, rank);
  const shown =
    tariffIn(fold(own.after), words.tariff) ??
    tariffIn(fold(own.before), words.tariff) ??
    [...holder.after.slice(0, 2), ...holder.before.slice(0, 1)]
      .map((near) => tariffIn(fold(near.text), words.tariff))
      .find(Boolean) ??
    null;
  const hours = hoursOf(holder, own, reading);
  const scope = phoneScope(
    found,
    {
      sentence: own.sentence,
      before: holder.before[0]?.text.slice(0, 160) ?? '',
      headings: block.headings.toReversed(),
      pageTitle: reading.title,
      region: block.region,
      authority: reading.procedure.authority,
      body: holder.body,
      speaksOf: (pattern) => reading.blocks.some((other) => isMain(other) && pattern.test(fold(other.text.slice(0, 2000)))),
    },
    words.scope,
  );
  return {
    number: found.number,
    display: block.text.slice(found.start, found.end).trim(),
    // No surcharge is allowed on an ordinary number (ARCEP's national plan): one told beside it is another number's.
    tariff: found.ordinary ? found.tariff : tariffOf(found.tariff, shown),
    tariffShown: shown !== null,
    ...(hours === null ? {} : { hours: hours.text, hoursComplete: hours.complete }),
    scope,
    beforeLogin: reading.checkpoint.beforeLogin,
    checkpoint: reading.checkpoint.id,
    quote: quoteOf(block.text, found.start, found.end - found.start),
    selector: block.selector,
  };
}

/** A `tel:` link as a block of its own: for numbers that the text does not print. */
function blockOfLink(link: LinkEvidence, display: string, reading: PageReading): TextBlock {
  const holder = reading.blocks.find((block) => block.id === link.block);
  const text = link.text === '' ? display : link.text;
  const { selector, region, headings } = link;
  return { id: '', role: 'link', visible: true, ...holder, text, selector, region, headings };
}

function fromLinks(reading: PageReading, known: ReadonlySet<string>): readonly PhoneItem[] {
  return reading.links.flatMap((link): readonly PhoneItem[] => {
    if (link.kind !== 'tel') return [];
    const found = phoneOfLink(link.href, reading.procedure.country);
    if (found === null || known.has(found.number)) return [];
    const block = blockOfLink(link, found.number, reading);
    const holder: Holder = { block, found: [{ ...found, start: 0, end: block.text.length }], body: '', before: [], after: [] };
    const item = itemOf(holder, 0, holder.found[0] ?? found, reading);
    return [{ ...item, display: /\d/.test(link.text) ? link.text.trim().slice(0, 40) : found.number }];
  });
}

interface Written {
  readonly holder: Holder;
  readonly rank: number;
  readonly item: PhoneItem;
}

/** “Depuis l’étranger”, “également accessible au”: another way to call whoever answers at the number before, in the same section. */
function inheritScopes(written: readonly Written[], reading: PageReading): readonly PhoneItem[] {
  const items: PhoneItem[] = [];
  for (const [index, { holder, rank, item }] of written.entries()) {
    const before = written[index - 1]?.holder.block;
    const known = items[index - 1];
    const { otherWay } = reading.wordsOf(holder.block).scope;
    const isOther = known !== undefined && before !== undefined && sameSection(before, holder.block);
    const told = isOther && otherWay.test(fold(ownWords(holder, rank).before));
    items.push(told ? { ...item, scope: known.scope } : item);
  }
  return items;
}

/** Phone numbers that a page shows, in reading order: in its text, its pictures' alternatives and its `tel:` links. */
export function phonesOn(reading: PageReading): readonly PhoneItem[] {
  const written = inheritScopes(
    holdersOf(reading).flatMap((holder) =>
      holder.found.map((found, rank) => ({ holder, rank, item: itemOf(holder, rank, found, reading) })),
    ),
    reading,
  );
  return [...written, ...fromLinks(reading, new Set(written.map((item) => item.number)))];
}
