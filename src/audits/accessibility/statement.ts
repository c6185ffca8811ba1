import type { StatementFacts } from '../../model/inventory.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { StatementDetails } from '../../model/statement.ts';
import { statementMention, type StatementMention } from './statement-links.ts';
import { declaredAgainstProved } from './statement/contradiction.ts';
import { statementPage } from './statement/page.ts';
import { readStatement } from './statement/read.ts';

type Needs = 'text' | 'links' | 'page';

interface Mentioned {
  readonly checkpoint: Checkpoint<Needs>;
  readonly mention: StatementMention;
}

/** The mention that the first page of the journey must bear, beside what the statement itself says. */
function firstPage(mentions: readonly Mentioned[], said: StatementFacts['declaredStatus']): StatementDetails['firstPage'] {
  const first = mentions.find(({ checkpoint }) => checkpoint.kind === 'state' && checkpoint.evidence.text.ok);
  if (first === undefined) return undefined;
  const { status, quote } = first.mention;
  return {
    checkpoint: first.checkpoint.id,
    ...(status === undefined ? {} : { status }),
    ...(status === undefined || quote === undefined ? {} : { quote }),
    ...(status === undefined || said === undefined ? {} : { sameAsStatement: status === said }),
  };
}

/**
 * The accessibility statement: from which states it is linked, the status said beside the link, what its page declares when it was read,
 * and what of that cannot hold. `proved` are the RGAA criteria proved not compliant. The five tests are the French State's: none elsewhere.
 */
export function statementFacts(
  checkpoints: readonly Checkpoint<Needs>[],
  proved: readonly string[] = [],
  country = 'FR',
): StatementFacts {
  const read = checkpoints.filter((checkpoint) => checkpoint.evidence.links.ok);
  const mentions = read.map((checkpoint) => ({ checkpoint, mention: statementMention(checkpoint) }));
  const address = mentions.find(({ mention }) => mention.link !== undefined)?.mention.link?.href;
  const page = statementPage(checkpoints, address);
  const { tests, ...declared }: ReturnType<typeof readStatement> = page === undefined ? {} : readStatement(page);
  const linked = mentions.filter(({ checkpoint, mention }) => mention.link !== undefined || checkpoint.id === page?.checkpoint);
  const status = declared.declaredStatus ?? mentions.find(({ mention }) => mention.status !== undefined)?.mention.status;
  const quote = mentions.find(({ mention }) => mention.quote !== undefined)?.mention.quote;
  const linkedFrom = new Set(linked.map(({ checkpoint }) => checkpoint.id));
  const first = firstPage(mentions, declared.declaredStatus);
  const found = address !== undefined || page !== undefined;
  return {
    found,
    ...(address === undefined ? {} : { url: address }),
    ...(found ? { read: false } : {}),
    ...declared,
    ...(tests === undefined || country !== 'FR' ? {} : { tests }),
    ...(status === undefined ? {} : { declaredStatus: status }),
    linkedFrom: [...linkedFrom],
    missingFrom: read.map((checkpoint) => checkpoint.id).filter((checkpoint) => !linkedFrom.has(checkpoint)),
    ...(quote === undefined ? {} : { quote }),
    ...(first === undefined ? {} : { firstPage: first }),
    ...declaredAgainstProved({ ...declared, ...(status === undefined ? {} : { declaredStatus: status }) }, proved),
  };
}
