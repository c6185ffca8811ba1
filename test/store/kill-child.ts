// Writes journeys until it is killed, saying each one on standard output once it is finished. Argument: the run’s folder.
import { writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRun } from '../../src/store/index.ts';
import { checkpoint, sampleRun, summary } from './sample.ts';

const dir = process.argv[2];
if (dir === undefined) throw new Error('a folder is needed');
const writer = await createRun(dir, sampleRun());
writeSync(1, 'created\n');

async function write(path: string): Promise<void> {
  const sink = writer.journeySink('carte', path, 'desktop');
  for (const folder of ['01-accueil', '02-saisie', '03-recapitulatif']) {
    await writeFile(join(await sink.folder(folder), 'screenshot.jpg'), Buffer.alloc(40_000, 7));
    await sink.checkpoint(checkpoint(folder, {}, path));
  }
  await sink.finish(summary(['01-accueil', '02-saisie', '03-recapitulatif'], { path }));
  writeSync(1, `${path}\n`);
}

const queue = Array.from({ length: 20 }, (_, index) => `parcours-${index}`);
const worker = async (): Promise<void> => {
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) await write(path);
};
await Promise.all([worker(), worker()]);
writeSync(1, 'done\n');
