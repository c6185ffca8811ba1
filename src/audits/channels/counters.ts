import type { TextBlock } from '../../model/evidence.ts';
import type { ChannelItem } from '../../model/inventory.ts';
import { isMain, quoteOf, sameSection } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { PageAddress } from './addresses.ts';
import { officeKind } from './offices.ts';
import type { PageReading } from './page-reading.ts';
import type { Statement } from './statements.ts';
import { isRemedy, quoteStatement, scopeOfStatement } from './statements.ts';

/** How many blocks after a counter may give its address, its locator or its appointments. */
const reach = 5;

/** What stands under the same headings; for a heading, what stands under it. */
function inSection(block: TextBlock, other: TextBlock): boolean {
  return sameSection(block, other) || (block.role === 'heading' && other.headings.includes(block.text));
}

const surroundings = new WeakMap<PageReading, Map<number, ChannelItem['reachable']>>();

/** What stands near a block is the same for all that it says: a block of thousands of clauses is looked around once. */
function reachableNear(
  statement: Statement,
  reading: PageReading,
  addresses: readonly PageAddress[],
  deadLocator: boolean,
): ChannelItem['reachable'] {
  const known = surroundings.get(reading) ?? new Map<number, ChannelItem['reachable']>();
  surroundings.set(reading, known);
  if (!known.has(statement.at)) known.set(statement.at, lookAround(statement, reading, addresses, deadLocator));
  return known.get(statement.at);
}

function lookAround(
  statement: Statement,
  reading: PageReading,
  addresses: readonly PageAddress[],
  deadLocator: boolean,
): ChannelItem['reachable'] {
  const { block, at, words } = statement;
  const { places } = words;
  const visits = (address: PageAddress): boolean => !address.box && (address.received || !address.letters);
  const own = addresses.find((address) => address.at === at && !address.box);
  const beside = addresses.find(
    (address) => Math.abs(address.at - at) <= reach && visits(address) && inSection(block, reading.blocks[address.at] ?? block),
  );
  if (own !== undefined || beside !== undefined) return 'address';
  const section = reading.blocks.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => inSection(block, other));
  const texts = section.map((other) => fold(other.text));
  if (!deadLocator && texts.some((text) => places.locator.test(text))) return 'locator';
  return texts.some((text) => places.appointment.test(text) && !places.remoteAppointment.test(text)) ? 'appointment' : undefined;
}

/** Kind of counter that a clause names; null for none, for a closed one, and for words that only look like one. */
function counterKind(statement: Pick<Statement, 'clause' | 'words' | 'closes'>): string | null {
  const { clause, words, closes } = statement;
  const { places } = words;
  if (closes !== null || words.words.noTravel.test(clause.folded)) return null;
  // “Envoyez le formulaire à la Caf”: a place to which one only writes.
  if (words.post.toBody.test(clause.folded) && !places.visits.test(clause.folded)) return null;
  const named = places.counters.find(({ pattern }) => pattern.test(clause.folded))?.kind;
  if (named !== undefined && !places.notCounter.test(clause.folded)) return named;
  if (places.locator.test(clause.folded)) return 'locator';
  const meets = places.appointment.test(clause.folded) && !places.remoteAppointment.test(clause.folded);
  return meets && !places.notCounter.test(clause.folded) ? 'appointment' : null;
}

function itemOf(
  statement: Statement,
  kind: string,
  reading: PageReading,
  addresses: readonly PageAddress[],
  deadLocator: boolean,
): ChannelItem {
  const own = kind === 'locator' || kind === 'appointment' ? kind : undefined;
  const reachable = own ?? reachableNear(statement, reading, addresses, deadLocator);
  // France services is open to the procedures of the State and of its operators, not to those of a commune.
  const foreign = kind === 'france-services' && reading.procedure.kind === 'local';
  const scope = foreign ? 'generic' : scopeOfStatement(statement, reading);
  return {
    kind,
    beforeLogin: reading.checkpoint.beforeLogin,
    scope,
    ...(reachable === undefined ? {} : { reachable }),
    ...quoteStatement(statement, reading),
  };
}

function locatorLinks(reading: PageReading): readonly ChannelItem[] {
  return reading.links
    .filter((link) => link.kind === 'page' && reading.wordsOf({}).places.locator.test(fold(link.text.slice(0, 300))))
    .map((link) => ({
      kind: 'locator',
      beforeLogin: reading.checkpoint.beforeLogin,
      reachable: 'locator',
      scope: isMain(link) ? 'help' : 'generic',
      checkpoint: reading.checkpoint.id,
      quote: quoteOf(link.text),
      selector: link.selector,
    }));
}

/** An address where people are received, when no counter was named beside it. */
function receivingAddresses(reading: PageReading, addresses: readonly PageAddress[]): readonly ChannelItem[] {
  return addresses
    .filter((address) => address.received && !address.box)
    .flatMap((address): readonly ChannelItem[] => {
      const block = reading.blocks[address.at];
      if (block === undefined) return [];
      const scope = isMain(block) ? 'help' : 'generic';
      const quote = { checkpoint: reading.checkpoint.id, quote: quoteOf(block.text), selector: block.selector };
      return [{ kind: 'address', beforeLogin: reading.checkpoint.beforeLogin, reachable: 'address', scope, ...quote }];
    });
}

/**
 * Counters that a page shows: places named, appointments, locators, addresses where people are received. When the locator of the page was
 * tried and finds nothing (`deadLocator`), its words are no counter and lead to none.
 */
export function countersOn(
  reading: PageReading,
  statements: readonly Statement[],
  addresses: readonly PageAddress[],
  deadLocator: boolean,
): readonly ChannelItem[] {
  const named = statements.flatMap((statement): readonly ChannelItem[] => {
    const kind =
      (isRemedy(statement, reading) ? null : counterKind(statement)) ??
      (statement.closes === null ? officeKind(statement) : null);
    const none = kind === null || (deadLocator && kind === 'locator');
    return none ? [] : [itemOf(statement, kind, reading, addresses, deadLocator)];
  });
  const quoted = new Set(named.map((item) => item.quote));
  const linked = locatorLinks(reading).filter((item) => !quoted.has(item.quote));
  const shut = statements.some((statement) => statement.closes === 'counter');
  return [...named, ...linked, ...(shut || named.length > 0 ? [] : receivingAddresses(reading, addresses))];
}
