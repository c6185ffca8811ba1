import { join } from 'node:path';
import { rgaaChecks } from '../../src/audits/accessibility/checks/index.ts';
import { judgeGrid } from '../../src/audits/accessibility/grid/grid.ts';
import { gridRequires } from '../../src/audits/accessibility/page/read-page.ts';
import { openRun } from '../../src/store/index.ts';
import { record, withDemo } from '../demo-run.ts';

/** Grids of the procedures of a run, as JSON, and the number of states judged. */
async function gridsOf(dir: string): Promise<{ readonly json: string; readonly states: number }> {
  const reader = await openRun(dir);
  const grids: unknown[] = [];
  let states = 0;
  for (const { procedure } of reader.procedures) {
    const checkpoints = (await reader.readJourneys(procedure.id, gridRequires)).flatMap((journey) => journey.checkpoints);
    const { pages, criteria, gaps } = judgeGrid(checkpoints, rgaaChecks);
    grids.push({ procedure: procedure.id, pages, criteria, gaps });
    states += checkpoints.length;
  }
  return { json: JSON.stringify(grids), states };
}

/** Where two texts part, for whoever looks for the reason. */
function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 120), at + 60)} ≠ ${other.slice(at, at + 60)}`;
}

/** Records the demonstration twice and fills its grid three times: from each recording, and from the first one again. */
export async function sameTwice(): Promise<{ readonly states: number; readonly differs?: string }> {
  return withDemo(async (plan, folder) => {
    const dirs = ['one', 'two'].map((name) => join(folder, name));
    for (const dir of dirs) await record(plan, dir, 2);
    const [first = '', second = ''] = dirs;
    const one = await gridsOf(first);
    const again = await gridsOf(first);
    const two = await gridsOf(second);
    const other = [again, two].find(({ json }) => json !== one.json);
    return other === undefined ? { states: one.states } : { states: one.states, differs: parting(one.json, other.json) };
  });
}
