import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JourneySink } from '../../src/model/replay.ts';

/** A sink that writes a journey to a folder, one JSON file per kind of evidence: enough for tests to read back or to search. */
export function folderSink(root: string): JourneySink {
  const folder = async (name: string): Promise<string> => {
    const path = join(root, name);
    await mkdir(path, { recursive: true });
    return path;
  };
  const write = (path: string, value: unknown): Promise<void> => writeFile(path, `${JSON.stringify(value, null, 1)}\n`);
  return {
    folder,
    async checkpoint({ evidence, ...facts }) {
      const path = await folder(facts.folder);
      await write(join(path, 'checkpoint.json'), facts);
      await Promise.all(Object.entries(evidence).map(([kind, value]) => write(join(path, `${kind}.json`), value)));
    },
    async obstaclePicture() {
      return { path: join(await folder('.'), 'obstacle.jpg'), name: 'obstacle.jpg' };
    },
    async restart() {
      await rm(root, { recursive: true, force: true });
      return undefined;
    },
    async finish(summary) {
      await write(join(await folder('.'), 'journey.json'), summary);
    },
  };
}
