import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import type { PhoneItem } from '../../model/inventory.ts';
import { quoteOf, sameSection } from '../reading/blocks.ts';
import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { betterHours, hoursIn } from './hours.ts';
import type { OpeningHours } from './hours.ts';
import type { PageReading } from './page-reading.ts';
import { phoneScope } from './phone-scope.ts';
import { announcesCall } from './phone/context.ts';
import { findPhones, phoneOfLink } from './phone/find.ts';
import type { FoundNumber } from './phone/find.ts';
import { joinSplitNumbers } from './split-numbers.ts';
import { tariffIn, tariffOf } from './tariff.ts';

/** A block that holds numbers, with what stands around it. */
interface Holder {
  readonly block: TextBlock;
  readonly found: readonly FoundNumber[];
  readonly before: readonly TextBlock[];
  readonly after: readonly TextBlock[];
}

/** How many blocks before and after a number may speak of it. */
const blocksBefore = 2;
const blocksAfter = 4;
const silent: ReadonlySet<string> = new Set(['option', 'legend']);

function expectsNumber(blocks: readonly TextBlock[], index: number, reading: PageReading): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const words = reading.wordsOf(block).phone;
  const above = blocks[index - 1];
  const near = above !== undefined && above.text.length <= 120 ? [above.text] : [];
  return [...near, ...block.headings.slice(-2)].some((text) => announcesCall(fold(text), words));
}

function holdersOf(reading: PageReading): readonly Holder[] {
  const blocks = joinSplitNumbers(reading.blocks.filter((block) => !silent.has(block.role)));
  const { country } = reading.procedure;
  const found = blocks.map((block, index) =>
    /\d/.test(block.text)
      ? findPhones(block.text, country, reading.wordsOf(block).phone, expectsNumber(blocks, index, reading))
      : [],
  );
  return blocks.flatMap((block, index): readonly Holder[] => {
    const numbers = found[index] ?? [];
    if (numbers.length === 0) return [];
    const free = (at: number): boolean => (found[at]?.length ?? 1) === 0 && near(block, blocks[at]);
    const before: TextBlock[] = [];
    for (let at = index - 1; at >= index - blocksBefore && free(at); at--) before.push(blocks[at] ?? block);
    const after: TextBlock[] = [];
    for (let at = index + 1; at <= index + blocksAfter && free(at); at++) after.push(blocks[at] ?? block);
    return [{ block, found: numbers, before, after }];
  });
}

function near(block: TextBlock, other: TextBlock | undefined): boolean {
  return other !== undefined && other.role !== 'heading' && sameSection(block, other);
}

/** Words of the block that belong to one number: from the previous number to the next. */
function ownWords(holder: Holder, rank: number): { before: string; after: string; sentence: string } {
  const { block, found } = holder;
  const number = found[rank];
  if (number === undefined) return { before: '', after: '', sentence: '' };
  const from = rank === 0 ? 0 : (found[rank - 1]?.end ?? 0);
  const to = found[rank + 1]?.start ?? block.text.length;
  const clauses = clausesOf(block.text);
  const at = clauses.findLastIndex((candidate) => candidate.start <= number.start);
  const clause = clauses[at];
  // “Un problème technique ? Appelez le…”: the question says what the number is for.
  const asked = clauses[at - 1]?.folded.trimEnd().endsWith('?') === true ? clauses[at - 1] : clause;
  const clauseStart = Math.max(from, asked?.start ?? 0);
  const clauseEnd = Math.min(to, (clause?.start ?? 0) + (clause?.text.length ?? block.text.length));
  return {
    before: block.text.slice(from, number.start),
    after: block.text.slice(number.end, to),
    sentence: block.text.slice(clauseStart, Math.max(clauseEnd, number.end)),
  };
}

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
    const holder: Holder = { block, found: [{ ...found, start: 0, end: block.text.length }], before: [], after: [] };
    const item = itemOf(holder, 0, holder.found[0] ?? found, reading);
    return [{ ...item, display: /\d/.test(link.text) ? link.text.trim().slice(0, 40) : found.number }];
  });
}

/** Phone numbers that a page shows, in reading order: in its text, its pictures' alternatives and its `tel:` links. */
export function phonesOn(reading: PageReading): readonly PhoneItem[] {
  const written = holdersOf(reading).flatMap((holder) => holder.found.map((found, rank) => itemOf(holder, rank, found, reading)));
  return [...written, ...fromLinks(reading, new Set(written.map((item) => item.number)))];
}
