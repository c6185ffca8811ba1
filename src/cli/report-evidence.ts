import type { ReportEvidence, ReportState } from '../model/run.ts';
import type { RunReader } from '../store/index.ts';

/** Steps, recipes, sizes of the pictures and fingerprints of one procedure, for a report. Reads no audit evidence. */
export async function reportEvidence(reader: RunReader, procedureId: string): Promise<ReportEvidence> {
  const journeys = await reader.readJourneys(procedureId, ['screenshot']);
  const prints = new Map<string, { readonly path: string; readonly sha256: string }[]>();
  for (const print of reader.prints(procedureId)) {
    const folder = print.path.slice(0, print.path.lastIndexOf('/'));
    prints.set(folder, [...(prints.get(folder) ?? []), print]);
  }
  const states = journeys.flatMap(({ path, condition, checkpoints }) =>
    checkpoints.map(({ id, folder, recipe, evidence: { screenshot } }): readonly [string, ReportState] => [
      id,
      {
        recipe,
        ...(screenshot.ok
          ? {
              picture: {
                width: screenshot.value.width,
                height: screenshot.value.height,
                cut: screenshot.value.cut,
              },
            }
          : {}),
        files: prints.get(`journeys/${path}--${condition}/${folder}`) ?? [],
      },
    ]),
  );
  const steps = journeys.map(({ path, condition, steps: done }) => [`${path}--${condition}`, done] as const);
  return { steps: new Map(steps), states: new Map(states) };
}
