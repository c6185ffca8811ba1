import type { RunReader } from '../../store/index.ts';
import type { Fingerprint } from '../../store/index.ts';
import type { IndexedFile } from './evidence-index.ts';

/** When each state was recorded, by its folder from the run's: a state whose page could not be read has no time of its own. */
async function timesOf(reader: RunReader, procedures: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  for (const id of procedures) {
    for (const journey of await reader.readJourneys(id, ['page'])) {
      const folder = `${id}/journeys/${journey.path}--${journey.condition}`;
      times.set(folder, journey.startedAt);
      for (const checkpoint of journey.checkpoints) {
        const page = checkpoint.evidence.page;
        if (page?.ok) times.set(`${folder}/${checkpoint.folder}`, page.value.at);
      }
    }
  }
  return times;
}

/** The sealed files of some procedures, and those of the run itself, with the time of the state or journey that each belongs to. */
export async function indexFiles(
  reader: RunReader,
  manifest: ReadonlyMap<string, Fingerprint>,
  procedures: readonly string[],
): Promise<readonly IndexedFile[]> {
  const times = await timesOf(reader, procedures);
  const all = new Set(reader.procedures.map(({ procedure }) => procedure.id));
  const others = new Set([...all].filter((id) => !procedures.includes(id)));
  return [...manifest]
    .filter(([path]) => !others.has(path.split('/', 1)[0] ?? ''))
    .map(([path, { sha256, bytes }]) => {
      const folder = path.split('/').slice(0, -1);
      const at = times.get(folder.join('/')) ?? times.get(folder.slice(0, 3).join('/')) ?? null;
      return { path, sha256, bytes, at };
    });
}
