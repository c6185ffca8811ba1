import { channelInventory } from '../../../src/audits/channels/inventory.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { EvidenceKind } from '../../../src/model/evidence.ts';
import type { ChannelInventory } from '../../../src/model/inventory.ts';
import type { Procedure } from '../../../src/model/scenario.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { PageInput } from '../../support/evidence.ts';
import { checkpoints, context, evaluate, procedure } from '../../support/evidence.ts';

/** The channels of literal pages. */
export function inventoryOf(pages: readonly PageInput[], changes: Partial<Procedure> = {}): ChannelInventory {
  return channelInventory(checkpoints(pages), { procedure: procedure(changes), journeys: [] });
}

/** Runs an audit of channels over literal pages, with their own inventory. */
export function judge<K extends EvidenceKind>(
  audit: Audit<K>,
  pages: readonly PageInput[],
  changes: Partial<Procedure> = {},
): Verdict {
  const channels = inventoryOf(pages, changes);
  return evaluate(audit, pages, context({ procedure: changes, inventory: { channels: () => channels } }));
}
