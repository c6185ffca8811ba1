import type { LinkEvidence } from '../../model/evidence.ts';
import type { ChannelItem } from '../../model/inventory.ts';
import { isMain, quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { onlineServicesOn } from './online-services.ts';
import { isOfficeHeading } from './office-heading.ts';
import { isOwnLine } from './own-line.ts';
import type { PageReading } from './page-reading.ts';
import type { Statement } from './statements.ts';
import { quoteStatement, scopeOfStatement } from './statements.ts';

type Worded = Pick<LinkEvidence, 'text' | 'region' | 'headings' | 'block'>;

function kindOfWords(link: Worded, reading: PageReading): string | null {
  const { contactPage, online } = reading.wordsOf({}).words;
  const text = fold(link.text.slice(0, 200)).trim();
  if (contactPage.test(text) || namesBody(link, text, reading)) return 'contact-page';
  return online.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

function linkKind(link: LinkEvidence, reading: PageReading): string | null {
  if (link.kind === 'mailto') return 'mail';
  return link.kind === 'page' ? kindOfWords(link, reading) : null;
}

/** True for the words of a link, or of a button, behind which a human contact may stand: a contact page or a contact form. */
export function announcesContact(link: Worded, reading: PageReading): boolean {
  const kind = kindOfWords(link, reading);
  return kind === 'contact-page' || kind === 'form';
}

/** A link to the body to turn to (“Où s’adresser ?”) is a link to its contact page, unless it is a local office. */
function namesBody(link: Worded, text: string, reading: PageReading): boolean {
  const { places } = reading.wordsOf({});
  if (text === '' || !isMain(link) || !isOfficeHeading(link.headings.at(-1) ?? '', places)) return false;
  if (!isOwnLine(link, reading)) return false;
  return !places.offices.some(({ pattern }) => pattern.test(text));
}

/** A request may be sent by e-mail (“la demande se fait par courriel”); a chat and a contact form only help. */
function scopeOf(statement: Statement, kind: string, reading: PageReading): ChannelItem['scope'] {
  const scope = scopeOfStatement(statement, reading);
  return kind === 'mail' || scope === 'generic' ? scope : 'help';
}

/** Online channels that a page offers: never human, listed apart. A link to a contact page is one: what stands behind it was not read. */
export function onlineOn(reading: PageReading, statements: readonly Statement[]): readonly ChannelItem[] {
  const { beforeLogin, id: checkpoint } = reading.checkpoint;
  const linked = reading.links.flatMap((link): readonly ChannelItem[] => {
    const kind = linkKind(link, reading);
    if (kind === null) return [];
    const scope = isMain(link) && kind !== 'contact-page' ? 'help' : 'generic';
    return [
      { kind, beforeLogin, scope, checkpoint, quote: quoteOf(link.text === '' ? link.href : link.text), selector: link.selector },
    ];
  });
  const quoted = new Set(linked.map((item) => item.quote));
  const said = statements.flatMap((statement): readonly ChannelItem[] => {
    const { clause, block, words } = statement;
    const kind = words.words.online.find(({ pattern }) => pattern.test(clause.folded))?.kind;
    const quote = quoteStatement(statement, reading);
    const example = kind === 'mail' && (block.role === 'hint' || words.words.example.test(clause.folded));
    if (kind === undefined || example || quoted.has(quote.quote)) return [];
    return [{ kind, beforeLogin, scope: scopeOf(statement, kind, reading), ...quote }];
  });
  return [...linked, ...said, ...onlineServicesOn(reading, statements)];
}
