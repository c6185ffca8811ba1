import type { GridBounds, GridStatus } from '../../model/rgaa-grid.ts';

/**
 * Status of a criterion over the states of a procedure. RGAA 4.1.2, on processes: a criterion is met on one page of a process only if it is met on all
 * of them. So one NC decides; nothing is C while a state is to be checked.
 */
export function statusOverStates(states: readonly GridStatus[]): GridStatus {
  const met = new Set(states);
  if (met.has('NC')) return 'NC';
  if (met.has('NT') || met.size === 0) return 'NT';
  return met.has('C') ? 'C' : 'NA';
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

/**
 * What the decisions leave of the rate “criteria respected / criteria applicable” (RGAA 4.1.2); an NA that nobody has confirmed is not decided. Undefined
 * when no criterion applies. When nothing is undecided, both ends are the rate of the grid as a person filled it.
 */
export function gridBounds(
  criteria: readonly { readonly status: GridStatus; readonly proposed?: true }[],
): GridBounds | undefined {
  const proved = criteria.filter(({ status }) => status === 'NC').length;
  const compliant = criteria.filter(({ status }) => status === 'C').length;
  const undecided = criteria.filter(({ status, proposed }) => status === 'NT' || proposed === true).length;
  const applicable = proved + compliant + undecided;
  if (applicable === 0) return undefined;
  return { floor: percent(compliant, applicable), ceiling: percent(compliant + undecided, applicable), proved, undecided };
}
