import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { conclude } from '../../src/cli/conclude.ts';
import { createRun } from '../../src/store/index.ts';
import { temporaryFolder, writeJourney } from '../store/build.ts';
import { sampleRun } from '../store/sample.ts';
import { usager } from './run.ts';

/** A run as `usager audit` leaves it, in a folder of its own: evidence, scorecards, reports, seal. */
export async function concludedRun(paths: readonly string[] = ['principal']): Promise<string> {
  const dir = join(temporaryFolder(), 'run');
  const writer = await createRun(dir, sampleRun());
  for (const path of paths) await writeJourney(writer, path);
  await conclude(writer, { lang: 'fr', format: ['html', 'json'], endedAt: new Date('2026-11-22T10:02:00Z'), complete: true });
  return dir;
}

/** A run that was cut off: one finished journey, no scorecard, no seal. */
export async function cutRun(): Promise<string> {
  const dir = join(temporaryFolder(), 'run');
  await writeJourney(await createRun(dir, sampleRun()));
  return dir;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file changed by somebody who knows the format: hashes of `checkpoint.json` and of the manifest are made to agree. */
export function forge(dir: string, path: string, change: (text: string) => string): void {
  const put = (name: string, text: string): void => {
    writeFileSync(join(dir, name), text);
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    const bytes = Buffer.from(text);
    const files = manifest.files.map((file: { readonly path: string }) =>
      file.path === name ? { path: name, sha256: sha256(bytes), bytes: bytes.length } : file,
    );
    writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  };
  const text = change(readFileSync(join(dir, path), 'utf8'));
  put(path, text);
  const head = join(path, '..', 'checkpoint.json');
  if (!existsSync(join(dir, head))) return;
  const record = JSON.parse(readFileSync(join(dir, head), 'utf8'));
  const bytes = Buffer.from(text);
  const files = record.files.map((file: { readonly name: string }) =>
    path.endsWith(`/${file.name}`) ? { name: file.name, sha256: sha256(bytes), bytes: bytes.length } : file,
  );
  put(head, JSON.stringify({ ...record, files }));
}

/** Exit code 2, nothing on standard output, one sentence that says this, in both languages. */
export async function expectRefusal(args: readonly string[], fr: RegExp, en: RegExp): Promise<void> {
  for (const [lang, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await usager([...args, '--lang', lang]);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  }
}
