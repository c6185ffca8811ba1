import type { LinkEvidence } from '../../model/evidence.ts';
import type { ChannelItem } from '../../model/inventory.ts';
import { isMain, quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { PageAddress } from './addresses.ts';
import { isOwnLine } from './own-line.ts';
import type { PageReading } from './page-reading.ts';
import type { Statement } from './statements.ts';
import { isRemedy, quoteStatement, scopeOfStatement } from './statements.ts';

/** True for a letter between private parties, told by the clause or by the headings above it. */
function isPrivate({ clause, words, block }: Pick<Statement, 'clause' | 'words' | 'block'>): boolean {
  const { privateParties, privateSubjects, bodies } = words.post;
  if (privateParties.test(clause.folded)) return true;
  const trail = fold(block.headings.join(' | ').slice(0, 400));
  return privateSubjects.test(trail) && !bodies.test(trail);
}

/** True under a heading of what comes to the reader (“Récupération du passeport”). */
function isReceived({ words, block }: Pick<Statement, 'words' | 'block'>): boolean {
  return block.headings.slice(-2).some((heading) => words.post.received.test(fold(heading.slice(0, 200))));
}

/** Kind of postal channel that a clause offers: `paper-form`, `address` (announced), `post`; null for none or a closed one. */
function postKind(statement: Pick<Statement, 'clause' | 'words' | 'closes' | 'block'>): string | null {
  const { clause, words, closes } = statement;
  const { post } = words;
  if (closes === 'post' || closes === 'online-only') return null;
  if (post.paperForm.test(clause.folded) && !post.notPaperForm.test(clause.folded)) return 'paper-form';
  // A letter to an employer or a landlord is no way to reach an administration.
  if (!post.bodies.test(clause.folded) && isPrivate(statement)) return null;
  const sends = post.outgoing.test(clause.folded);
  if (post.toReader.test(clause.folded) || (!sends && isReceived(statement))) return null;
  if (post.incoming.test(clause.folded) && !sends) return null;
  if (post.byPost.test(clause.folded) || post.postalAddress.test(clause.folded)) return 'post';
  return post.toBody.test(clause.folded) && !post.notPaper.test(clause.folded) ? 'post' : null;
}

/** A form on paper and something to send are the procedure itself; post named without a word of sending is a way to write for help. */
function postScope(statement: Statement, kind: string, reading: PageReading): ChannelItem['scope'] {
  const { block, clause, words } = statement;
  if (words.post.sideForm.test(clause.folded)) return isMain(block) ? 'help' : 'generic';
  const sends = kind === 'paper-form' || words.post.outgoing.test(clause.folded);
  return isMain(block) && sends ? 'procedure' : scopeOfStatement(statement, reading);
}

function addressItems(reading: PageReading, addresses: readonly PageAddress[]): readonly ChannelItem[] {
  return addresses
    .filter((address) => address.letters || address.box || !address.received)
    .flatMap((address): readonly ChannelItem[] => {
      const block = reading.blocks[address.at];
      if (block === undefined) return [];
      return [
        {
          kind: 'address',
          beforeLogin: reading.checkpoint.beforeLogin,
          reachable: 'address',
          scope: isMain(block) && (address.letters || address.box) ? 'help' : 'generic',
          checkpoint: reading.checkpoint.id,
          quote: quoteOf(block.text),
          selector: block.selector,
        },
      ];
    });
}

/** A form linked under a heading that announces one (“Formulaire”). */
function isHeadedForm(link: LinkEvidence, reading: PageReading): boolean {
  const { post, words } = reading.wordsOf({});
  const text = fold(link.text.slice(0, 300));
  if ((link.kind !== 'page' && link.kind !== 'download') || !isMain(link) || text.trim() === '') return false;
  if (
    words.onlineService.test(text) ||
    words.notOnlineService.test(text) ||
    !post.formName.test(text) ||
    post.notPaperForm.test(text)
  )
    return false;
  return post.formHeading.test(fold((link.headings.at(-1) ?? '').slice(0, 100)).trim()) && isOwnLine(link, reading);
}

function formFiles(reading: PageReading): readonly ChannelItem[] {
  return reading.links
    .filter(
      (link) =>
        isHeadedForm(link, reading) ||
        (link.kind === 'download' && isMain(link) && reading.wordsOf({}).post.formFile.test(fold(link.text.slice(0, 300)))),
    )
    .map((link) => ({
      kind: 'paper-form',
      beforeLogin: reading.checkpoint.beforeLogin,
      scope: 'procedure',
      checkpoint: reading.checkpoint.id,
      quote: quoteOf(link.text),
      selector: link.selector,
    }));
}

/** Postal channels that a page shows: paper forms, postal addresses, and post named without an address. */
export function postsOn(
  reading: PageReading,
  statements: readonly Statement[],
  addresses: readonly PageAddress[],
): readonly ChannelItem[] {
  const scans = reading.blocks.some((block) => reading.wordsOf(block).post.scanned.test(fold(block.text.slice(0, 1000))));
  const said = statements.flatMap((statement): readonly ChannelItem[] => {
    const kind = isRemedy(statement, reading) ? null : postKind(statement);
    if (kind === null) return [];
    if (kind === 'paper-form' && scans && !statement.words.post.byPost.test(statement.clause.folded)) return [];
    const scope = postScope(statement, kind, reading);
    return [{ kind, beforeLogin: reading.checkpoint.beforeLogin, scope, ...quoteStatement(statement, reading) }];
  });
  const quoted = new Set(said.map((item) => item.quote));
  return [
    ...said,
    ...addressItems(reading, addresses),
    ...(scans ? [] : formFiles(reading)).filter((item) => !quoted.has(item.quote)),
  ];
}
