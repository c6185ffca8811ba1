import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import type { ChannelItem } from '../../model/inventory.ts';
import type { ChannelVocabulary } from '../../method/channels/index.ts';
import { isMain, quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { isOwnLine } from './own-line.ts';
import type { PageReading } from './page-reading.ts';
import type { Statement } from './statements.ts';
import { quoteStatement } from './statements.ts';

/** An address alone says where a site is, not that the procedure is done there. */
const bareAddress = /^(?:https?:\/\/\S{1,300}|www\.\S{1,300}|\S{1,64}@\S{1,190})$/;

function offers(folded: string, words: ChannelVocabulary['words']): boolean {
  return words.onlineService.test(folded) && !words.notOnlineService.test(folded);
}

function underOnlineHeading(headings: readonly string[], text: string, words: ChannelVocabulary['words']): boolean {
  const heading = fold((headings.at(-1) ?? '').slice(0, 100)).trim();
  return words.onlineHeading.test(heading) && !bareAddress.test(text) && !words.notOnlineService.test(text);
}

function itemOf(quote: Pick<ChannelItem, 'quote' | 'checkpoint' | 'selector'>, reading: PageReading): ChannelItem {
  return { kind: 'online-service', beforeLogin: reading.checkpoint.beforeLogin, scope: 'procedure', ...quote };
}

function linked(link: LinkEvidence, reading: PageReading): readonly ChannelItem[] {
  const { words } = reading.wordsOf({});
  const text = fold(link.text.slice(0, 300)).trim();
  if (link.kind !== 'page' || text === '' || !isMain(link)) return [];
  if (!offers(text, words) && !(underOnlineHeading(link.headings, text, words) && isOwnLine(link, reading))) return [];
  return [itemOf({ checkpoint: reading.checkpoint.id, quote: quoteOf(link.text), selector: link.selector }, reading)];
}

/** The first words under a heading of on-line services name one; further ones speak of it. */
function firstUnderHeading(statement: Statement, reading: PageReading): boolean {
  const { block, clause, at, words } = statement;
  const above = reading.blocks[at - 1];
  if (clause.start > 0 || above?.role !== 'heading' || block.role === 'heading') return false;
  return underOnlineHeading(block.headings, clause.folded.trim(), words.words);
}

function said(statement: Statement, reading: PageReading, blocksOfLinks: ReadonlySet<string>): readonly ChannelItem[] {
  const { block, clause, words } = statement;
  if (!isMain(block) || blocksOfLinks.has(block.id)) return [];
  const titled = (one: TextBlock): boolean => one.role === 'heading' && words.words.onlineHeading.test(clause.folded.trim());
  if (titled(block) || !(offers(clause.folded, words.words) || firstUnderHeading(statement, reading))) return [];
  return [itemOf(quoteStatement(statement, reading), reading)];
}

/**
 * On-line services by which the procedure, or a part of it, is done: named under a heading (“Téléservice”), by a link or by a sentence
 * (“la demande se fait en ligne”). Links of the header and footer lead to the services of the whole site and do not count.
 */
export function onlineServicesOn(reading: PageReading, statements: readonly Statement[]): readonly ChannelItem[] {
  const links = reading.links.filter((link) => linked(link, reading).length > 0);
  const blocksOfLinks = new Set(links.flatMap((link) => (link.block === undefined ? [] : [link.block])));
  return [
    ...links.flatMap((link) => linked(link, reading)),
    ...statements.flatMap((statement) => said(statement, reading, blocksOfLinks)),
  ];
}
