import type { Captured } from '../../model/captured.ts';
import type { EvidenceKind } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Checkpoints whose evidence of these kinds was recorded. */
export function readable<C extends Checkpoint<never>>(
  checkpoints: readonly C[],
  kinds: readonly (keyof C['evidence'])[],
): readonly C[] {
  return checkpoints.filter((checkpoint) => {
    const evidence: Partial<Record<keyof C['evidence'], Captured<unknown>>> = checkpoint.evidence;
    return kinds.every((kind) => evidence[kind]?.ok === true);
  });
}

/** Number of distinct states: the same page met on several paths or conditions counts once. */
export function countPages(checkpoints: readonly Checkpoint<never>[]): number {
  return new Set(checkpoints.map((checkpoint) => `${checkpoint.url}\n${checkpoint.name}\n${checkpoint.kind}`)).size;
}

/** Why nothing can be said when a kind of evidence was recorded nowhere. */
export function unreadable<K extends EvidenceKind>(checkpoints: readonly Checkpoint<K>[], kinds: readonly K[]): Verdict {
  if (checkpoints.length === 0) {
    return { outcome: 'untested', reason: { fr: 'Aucune page n’a été lue.', en: 'No page was read.' } };
  }
  const gaps = checkpoints.flatMap((checkpoint) => kinds.map((kind) => checkpoint.evidence[kind]));
  const error = gaps.map((gap) => (gap.ok ? '' : gap.error)).find((reason) => reason !== '') ?? '';
  return {
    outcome: 'cantTell',
    reason: {
      fr: `La page n’a pu être lue à aucune étape (${error}).`,
      en: `The page could not be read at any step (${error}).`,
    },
  };
}
