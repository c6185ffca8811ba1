import type { ChannelItem } from '../../model/inventory.ts';
import { isMain, quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { PageReading } from './page-reading.ts';
import type { Statement } from './statements.ts';
import { quoteStatement } from './statements.ts';

/** Services whose name alone means a relay of phone calls. */
const named: ReadonlySet<string> = new Set(['acceo', 'tadeo', 'elioz', 'rogervoice', 'relay-uk', 'textphone']);

/** Kind of relay for deaf people that a text offers; null when it does not. */
function relayKind(folded: string, around: string, statement: Pick<Statement, 'words' | 'closes'>): string | null {
  const { relays, relayContact } = statement.words.words;
  if (
    statement.closes === 'phone' ||
    /\b(?:pas|non|not) (?:encore )?(?:accessibles?|disponibles?|available|accessible)/.test(folded)
  )
    return null;
  const kind = relays.find(({ pattern }) => pattern.test(folded))?.kind;
  if (kind === undefined) return null;
  return named.has(kind) || relayContact.test(folded) || relayContact.test(around) ? kind : null;
}

function fromLinks(reading: PageReading): readonly ChannelItem[] {
  const words = reading.wordsOf({});
  return reading.links.flatMap((link): readonly ChannelItem[] => {
    const text = fold(link.text.slice(0, 300));
    const kind = relayKind(text, fold(link.headings.at(-1) ?? ''), { words, closes: null });
    if (kind === null) return [];
    const quote = { checkpoint: reading.checkpoint.id, quote: quoteOf(link.text), selector: link.selector };
    return [{ kind, beforeLogin: reading.checkpoint.beforeLogin, scope: isMain(link) ? 'help' : 'generic', ...quote }];
  });
}

/** Relays for deaf and hard-of-hearing people that a page offers. */
export function relaysOn(reading: PageReading, statements: readonly Statement[]): readonly ChannelItem[] {
  const said = statements.flatMap((statement): readonly ChannelItem[] => {
    const { block, clause } = statement;
    const kind = relayKind(clause.folded, fold(`${block.headings.at(-1) ?? ''} ${block.text.slice(0, 600)}`), statement);
    if (kind === null) return [];
    const scope = isMain(block) ? 'help' : 'generic';
    return [{ kind, beforeLogin: reading.checkpoint.beforeLogin, scope, ...quoteStatement(statement, reading) }];
  });
  const kinds = new Set(said.map((item) => item.kind));
  return [...said, ...fromLinks(reading).filter((item) => !kinds.has(item.kind))];
}
