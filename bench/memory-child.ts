/** 200 journeys through the demonstration's first states, recorded and scored as `usager audit` does; prints metrics as JSON. */
import { join } from 'node:path';
import { scoreAll } from '../src/cli/score-run.ts';
import { openRun } from '../src/store/index.ts';
import type { PlannedJourney } from '../src/cli/plan.ts';
import { record, withDemo } from './demo-run.ts';

const journeys = 200;
const perProcedure = 10;

/** Copies of a journey under other names, cut after the first error state so that the whole stays bearable. */
function copies(journey: PlannedJourney): readonly PlannedJourney[] {
  const { scenario, path } = journey;
  const firstError = path.steps.findIndex((step) => step.do === 'submitEmpty');
  const steps = path.steps.slice(0, firstError + 1);
  return Array.from({ length: journeys }, (_, index) => {
    const id = `copy-${Math.floor(index / perProcedure)}`;
    const copied = { ...scenario, procedure: { ...scenario.procedure, id } };
    return { ...journey, scenario: copied, path: { ...path, id: `path-${index % perProcedure}`, steps } };
  });
}

function oneScenarioPerProcedure(plan: readonly PlannedJourney[]): readonly PlannedJourney[] {
  const known = new Map<string, PlannedJourney['scenario']>();
  return plan.map((journey) => {
    const { id } = journey.scenario.procedure;
    const scenario = known.get(id) ?? journey.scenario;
    known.set(id, scenario);
    return { ...journey, scenario };
  });
}

await withDemo(async (plan, folder) => {
  const first = plan.find(({ scenario }) => scenario.procedure.id === 'demo-carte-stationnement');
  if (first === undefined) throw new Error('the demonstration has no such procedure');
  const dir = join(folder, 'run');
  await record(oneScenarioPerProcedure(copies(first)), dir, 2);
  const cards = await scoreAll(await openRun(dir), 'fr');
  const replayed = cards.reduce((sum, card) => sum + card.journeys.length, 0);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${JSON.stringify([
      { id: 'journeys', value: replayed, unit: 'journeys' },
      { id: 'node-peak-memory', value: peak, unit: 'MB' },
    ])}\n`,
  );
});
