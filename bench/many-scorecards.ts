import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest, Run } from '../src/model/run.ts';
import type { Scorecard } from '../src/model/scorecard.ts';

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** The same procedure a while later: its first finding mended, another one made. */
function changed(card: Scorecard): Scorecard {
  const dimensions = card.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => {
      const [first, ...rest] = indicator.findings;
      if (first === undefined) return indicator;
      return {
        ...indicator,
        findings: [...rest, { ...first, id: `${first.id.slice(0, 6)}ffffff`, message: `${first.message} (bis)` }],
      };
    }),
  }));
  return { ...card, dimensions };
}

/**
 * Writes a sealed run of `count` procedures made of those of the run `from`, in turn, under other ids; `later` changes one in five.
 * Returns the bytes of its scorecards.
 */
export function multiplied(from: string, to: string, count: number, later: boolean): number {
  const run = JSON.parse(read(from, 'run.json')) as Run;
  const files: Manifest['files'][number][] = [];
  const write = (path: string, text: string): number => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
    const bytes = Buffer.byteLength(text);
    files.push({ path, sha256: createHash('sha256').update(text).digest('hex'), bytes });
    return bytes;
  };
  let bytes = 0;
  const procedures = Array.from({ length: count }, (_, index) => {
    const entry = run.procedures[index % run.procedures.length];
    if (entry === undefined) throw new Error('the demonstration has no procedure');
    const old = entry.procedure.id;
    const id = `${old}-${index}`;
    const card = JSON.parse(read(from, old, 'scorecard.json')) as Scorecard;
    const own = { ...card, procedure: { ...card.procedure, id, title: `${card.procedure.title} ${index}` } };
    bytes += write(`${id}/scorecard.json`, `${JSON.stringify(later && index % 5 === 0 ? changed(own) : own, null, 2)}\n`);
    for (const name of readdirSync(join(from, old, 'journeys'))) {
      const journey = JSON.parse(read(from, old, 'journeys', name, 'journey.json')) as object;
      write(`${id}/journeys/${name}/journey.json`, `${JSON.stringify({ ...journey, procedure: id }, null, 2)}\n`);
    }
    return { ...entry, procedure: { ...entry.procedure, id } };
  });
  write('run.json', `${JSON.stringify({ ...run, procedures }, null, 2)}\n`);
  writeFileSync(join(to, 'manifest.json'), JSON.stringify({ schema: 'usager/manifest/1', files }));
  return bytes;
}
