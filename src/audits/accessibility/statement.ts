import type { StatementFacts } from '../../model/inventory.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { statementMention } from './statement-links.ts';
import { statementDeclared } from './statement-page.ts';

type Needs = 'text' | 'links' | 'page';

/** The accessibility statement: from which states it is linked, the status said beside the link, and what its page declares when it was read. */
export function statementFacts(checkpoints: readonly Checkpoint<Needs>[]): StatementFacts {
  const read = checkpoints.filter((checkpoint) => checkpoint.evidence.links.ok);
  const mentions = read.map((checkpoint) => ({ checkpoint, mention: statementMention(checkpoint) }));
  const address = mentions.find(({ mention }) => mention.link !== undefined)?.mention.link?.href;
  const { id, ...declared } = statementDeclared(checkpoints, address);
  const linked = mentions.filter(({ checkpoint, mention }) => mention.link !== undefined || checkpoint.id === id);
  const status = declared.declaredStatus ?? mentions.find(({ mention }) => mention.status !== undefined)?.mention.status;
  const quote = mentions.find(({ mention }) => mention.quote !== undefined)?.mention.quote;
  const linkedFrom = new Set(linked.map(({ checkpoint }) => checkpoint.id));
  return {
    found: address !== undefined || id !== undefined,
    ...(address === undefined ? {} : { url: address }),
    ...declared,
    ...(status === undefined ? {} : { declaredStatus: status }),
    linkedFrom: [...linkedFrom],
    missingFrom: read.map((checkpoint) => checkpoint.id).filter((checkpoint) => !linkedFrom.has(checkpoint)),
    ...(quote === undefined ? {} : { quote }),
  };
}
