import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BadZip, type ZipReader } from '../zip/read.ts';
import { readWhole } from './read-manifest.ts';
import { hashOf } from './verify-files.ts';

const digestSchema = z.looseObject({ path: z.literal('datapackage.json'), hash: z.string() });
const packageSchema = z.looseObject({
  resources: z.array(z.looseObject({ path: z.string(), hash: z.string(), bytes: z.number() })),
});

const own = new Set(['datapackage.json', 'datapackage-digest.json']);

/** True when every file of a WACZ is as its own digests say, and no other is in it. */
export async function isWaczWhole(zip: Omit<ZipReader, 'close'>): Promise<boolean> {
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const [digest, description] = [entries.get('datapackage-digest.json'), entries.get('datapackage.json')];
  if (digest === undefined || description === undefined) return false;
  try {
    const content = await readWhole(zip, description);
    const { hash } = digestSchema.parse(JSON.parse((await readWhole(zip, digest)).toString('utf8')));
    if (hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`) return false;
    const { resources } = packageSchema.parse(JSON.parse(content.toString('utf8')));
    if (resources.length + own.size !== entries.size) return false;
    for (const { path, hash: expected, bytes } of resources) {
      const entry = entries.get(path);
      if (entry === undefined || entry.bytes !== bytes || `sha256:${(await hashOf(zip, entry)) ?? ''}` !== expected) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof BadZip || error instanceof z.ZodError || error instanceof SyntaxError) return false;
    throw error;
  }
}
