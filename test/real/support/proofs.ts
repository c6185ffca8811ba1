import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { realFolder } from './foreign.ts';

/** Proofs of non-compliance that somebody held against the source of the page and the criterion, each with the reason. */
interface ReviewedProofs {
  /** States read, per procedure: nothing else is proved on them. */
  readonly states: Readonly<Record<string, number>>;
  readonly proofs: readonly {
    readonly procedure: string;
    /** Rule of axe, or check of ours. */
    readonly rule: string;
    readonly criteria: readonly string[];
    /** What the findings quote. */
    readonly quotes: readonly string[];
    readonly why: string;
  }[];
}

const reviewed = JSON.parse(readFileSync(join(realFolder, 'reviewed-proofs.json'), 'utf8')) as ReviewedProofs;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Proofs of a scorecard that nobody has reviewed, each as a sentence; empty when all are in `reviewed-proofs.json`. */
export function unreviewed(card: Scorecard): readonly string[] {
  const { id } = card.procedure;
  const findings = new Map(
    card.dimensions.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.findings.map((one) => [one.id, one] as const))),
  );
  const known = new Set(
    reviewed.proofs.filter(({ procedure }) => procedure === id).flatMap(({ rule, quotes }) => quotes.map((quote) => `${rule} ${quote}`)),
  );
  const proved = card.accessibility?.violations.filter(({ rgaa }) => rgaa.length > 0) ?? [];
  const fresh = proved.flatMap(({ rule, rgaa, findings: ids }) =>
    ids.flatMap((one) => {
      const quote = tidy(findings.get(one)?.quote ?? '');
      return known.has(`${rule} ${quote}`) ? [] : [`${id}: ${rule} (RGAA ${rgaa.join(', ')}) on ${quote}: not in reviewed-proofs.json`];
    }),
  );
  return [...new Set(fresh)];
}
