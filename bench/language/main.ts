/**
 * `npm run bench:language [-- PART…]`: the figures that the language engine is held to, each beside its bar. `--distribution` prints the levels of
 * service-public.fr pages as src/language/fr/service-public.ts keeps them. Exit code 1 when a bar is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchHostile } from './hostile.ts';
import { benchHtml } from './html.ts';
import { benchLadder } from './ladder.ts';
import { benchPairs } from './pairs.ts';
import { benchParallel } from './parallel.ts';
import { benchPercentiles, distribution } from './percentiles.ts';
import type { Part, Row } from './row.ts';
import { benchSentences } from './sentence-cases.ts';
import { benchLexicalSigns } from './signs-lexical.ts';
import { benchSyntacticSigns } from './signs-syntactic.ts';
import { benchSpeed } from './speed.ts';
import { benchStability } from './stability.ts';
import { benchSyllables } from './syllables.ts';

const parts: Readonly<Record<string, Part>> = {
  pairs: benchPairs,
  ladder: benchLadder,
  percentiles: benchPercentiles,
  stability: benchStability,
  html: benchHtml,
  parallel: benchParallel,
  sentences: benchSentences,
  syllables: benchSyllables,
  'signs-lexical': benchLexicalSigns,
  'signs-syntactic': benchSyntacticSigns,
  speed: benchSpeed,
  hostile: benchHostile,
};

const isHeld = ({ value, bar, atMost }: Row): boolean => bar === undefined || (atMost === true ? value <= bar : value >= bar);

function line(row: Row): string {
  const { id, value, unit, bar, atMost, detail } = row;
  const sign = atMost === true ? ['≤', '>'] : ['≥', '<'];
  const against = bar === undefined ? '' : `${isHeld(row) ? sign[0] : sign[1]} ${bar}`;
  return `${id.padEnd(46)} ${`${value} ${unit}`.padStart(14)}  ${against.padEnd(8)} ${detail}`.trimEnd();
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { distribution: { type: 'boolean' } } });
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no part “${unknown}”: choose among ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}
if (options.distribution === true) {
  process.stdout.write(distribution());
  process.exit(0);
}
const rows: Row[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const result = await part();
  if ('skipped' in result) {
    process.stdout.write(`${name}: SKIPPED: ${result.skipped}\n`);
    continue;
  }
  for (const row of result) process.stdout.write(`${line(row)}\n`);
  rows.push(...result);
}
if (positionals.length === 0) {
  const folder = join(import.meta.dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'language.json'), `${JSON.stringify({ rows }, null, 2)}\n`);
}
process.exitCode = rows.every(isHeld) ? 0 : 1;
