import type { AuditContext, Audit, AuditedProcedure, JudgedIndicator } from '../model/audit.ts';
import type { Evidence, EvidenceKind } from '../model/evidence.ts';
import type { Inventories } from '../model/inventory.ts';
import type { Checkpoint, Journey, JourneySummary } from '../model/journey.ts';
import type { DimensionId } from '../model/method.ts';
import type { Procedure } from '../model/scenario.ts';
import type { Verdict } from '../model/verdict.ts';
import { indicators } from '../method/index.ts';
import { accessibilityInventory, accessibilityInventoryRequires } from './accessibility/inventory.ts';
import { channelInventory, channelInventoryRequires } from './channels/inventory.ts';
import { documentInventory, documentInventoryRequires } from './documents/inventory.ts';
import { identify } from './identity.ts';
import { audits } from './index.ts';
import { onEveryState, spotsOf } from './same-words.ts';
import { languageInventory, languageInventoryRequires } from './language/inventory.ts';

/** Kinds of evidence that the inventories read. */
export const inventoryRequires: readonly EvidenceKind[] = [
  ...documentInventoryRequires,
  ...channelInventoryRequires,
  ...languageInventoryRequires,
  ...accessibilityInventoryRequires,
];

/** Computes once, at first use; a failure is thrown again at each use, so that every audit that needs it says why it cannot tell. */
function once<T>(compute: () => T): () => T {
  let state: { value: T } | { error: unknown } | undefined;
  return () => {
    if (state === undefined) {
      try {
        state = { value: compute() };
      } catch (error) {
        state = { error };
      }
    }
    if ('error' in state) throw state.error;
    return state.value;
  };
}

function inventoriesOf(
  checkpoints: readonly Checkpoint[],
  procedure: Procedure,
  journeys: readonly JourneySummary[],
): Inventories {
  const context = { procedure, journeys };
  // Nothing seen is not “none found”: without a state, there is no inventory.
  const seen = <T>(compute: () => T): (() => T) =>
    once(() => {
      if (checkpoints.length === 0) throw new Error('no state was observed');
      return compute();
    });
  return {
    documents: seen(() => documentInventory(checkpoints, context)),
    channels: seen(() => channelInventory(checkpoints, context)),
    language: seen(() => languageInventory(checkpoints, context)),
    accessibility: seen(() => accessibilityInventory(checkpoints, context)),
  };
}

/** The checkpoint with the declared kinds only: an audit cannot read what it does not declare. */
function restrict<K extends EvidenceKind>(checkpoint: Checkpoint, kinds: readonly K[]): Checkpoint<K> {
  const evidence = Object.fromEntries(kinds.map((kind) => [kind, checkpoint.evidence[kind]])) as Evidence<K>;
  return { ...checkpoint, evidence };
}

function untested(): Verdict {
  return {
    outcome: 'untested',
    reason: { fr: 'Cet indicateur n’est pas encore observé par Usager.', en: 'Usager does not observe this indicator yet.' },
  };
}

/** Dimensions whose audits say once what they quote. Not information: “said, but not before log-in” holds where it was judged. */
const quoting: ReadonlySet<DimensionId> = new Set(['channels', 'documents', 'prerequisites']);

/** Kinds recorded on every state: a gap in the others only says that there was nothing to record. */
const always: ReadonlySet<EvidenceKind> = new Set(['page', 'dom', 'text', 'fields', 'links', 'structure', 'axe']);

/** Checkpoints on which evidence that the audit reads is missing. */
function unreadBy(audit: Audit | undefined, checkpoints: readonly Checkpoint[]): readonly string[] {
  const needed = (audit?.requires ?? []).filter((kind) => always.has(kind));
  return checkpoints.filter(({ evidence }) => needed.some((kind) => !evidence[kind].ok)).map(({ id }) => id);
}

function judge(audit: Audit | undefined, checkpoints: readonly Checkpoint[], context: AuditContext): Verdict {
  if (audit === undefined) return untested();
  if (checkpoints.length === 0) {
    return { outcome: 'untested', reason: { fr: 'Aucun état n’a pu être observé.', en: 'No state could be observed.' } };
  }
  try {
    return audit.evaluate(
      checkpoints.map((checkpoint) => restrict(checkpoint, audit.requires)),
      context,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      outcome: 'cantTell',
      reason: { fr: `Le contrôle n’a pas pu conclure : ${why}`, en: `The audit could not conclude: ${why}` },
    };
  }
}

/**
 * Runs every audit on the journeys of one procedure. Pure: the same evidence gives the same verdicts. An indicator of the method
 * without audit is `untested`; an audit that throws is `cantTell` with the reason.
 */
export function runAudits(journeys: readonly Journey[], procedure: Procedure): AuditedProcedure {
  const checkpoints = journeys.flatMap((journey) => journey.checkpoints);
  const inventory = inventoriesOf(checkpoints, procedure, journeys);
  const byIndicator = new Map(audits.map((audit) => [audit.indicator, audit]));
  const spots = spotsOf(checkpoints);
  const judged = indicators.map(({ id, dimension }): JudgedIndicator => {
    const verdict = judge(byIndicator.get(id), checkpoints, { procedure, journeys, inventory });
    const unread = unreadBy(byIndicator.get(id), checkpoints);
    const drafts = verdict.findings ?? [];
    const findings = identify(id, quoting.has(dimension) ? onEveryState(drafts, spots) : drafts);
    return { indicator: id, verdict, findings, ...(unread.length === 0 ? {} : { unread }) };
  });
  return { indicators: judged, inventory };
}
