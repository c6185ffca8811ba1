import { rgaaCriteria } from '../../../method/rgaa/criteria.ts';
import type { StatementFacts } from '../../../model/inventory.ts';

type Declared = Pick<StatementFacts, 'declaredStatus' | 'declaredRate' | 'rateOf'>;

/** Half of the last digit of a rate as it is written: 98 may stand for 98.49. */
function rounding(rate: number): number {
  const decimals = String(rate).split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

/** Highest rate that n criteria proved not compliant leave, rounded up to two decimals. */
function ceilingOf(proved: number): number {
  const all = rgaaCriteria.length;
  return Math.ceil(((all - proved) / all) * 10_000) / 100;
}

/**
 * What is declared against what is proved. A statement says “totalement conforme” only when every criterion is met, and a rate of criteria
 * cannot exceed (106 − n) / 106 when n of them are proved not compliant, whatever the number that applies. The rate is held to that only
 * when it is said to be of the criteria, and its rounding is in its favour.
 */
export function declaredAgainstProved(
  { declaredStatus, declaredRate, rateOf }: Declared,
  proved: readonly string[],
): Pick<StatementFacts, 'ceiling' | 'contradiction'> {
  if (proved.length === 0) return {};
  const rate = rateOf === 'criteria' ? declaredRate : undefined;
  const ceiling = ceilingOf(proved.length);
  const bound = rate === undefined && declaredStatus !== 'total' ? {} : { ceiling };
  if (declaredStatus === 'total' || rate === 100) return { ...bound, contradiction: { declared: 'total', proved } };
  const impossible = rate !== undefined && rate - rounding(rate) > ceiling;
  return impossible ? { ...bound, contradiction: { declared: 'rate', proved } } : bound;
}
