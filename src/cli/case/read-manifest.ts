import { z } from 'zod';
import { manifestSchema } from '../../store/schemas/run.ts';
import type { Manifest } from '../../model/run.ts';
import { CannotRun } from '../errors.ts';
import { BadZip, type ZipEntry, type ZipReader } from '../zip/read.ts';
import type { CaseManifest } from './layout.ts';

/** Bytes of a manifest or a token that are read into memory. */
const longest = 64 * 2 ** 20;

/** A whole entry in memory; throws `BadZip` when it is too long for what it is said to be. */
export async function readWhole(zip: Pick<ZipReader, 'read'>, entry: ZipEntry, most = longest): Promise<Buffer> {
  if (entry.bytes > most) throw new BadZip('too long');
  const pieces: Buffer[] = [];
  for await (const piece of zip.read(entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const caseSchema: z.ZodType<CaseManifest> = z.looseObject({
  schema: z.literal('usager/case/1'),
  usager: z.string(),
  lang: z.enum(['fr', 'en']),
  run: z.looseObject({ startedAt: z.string(), endedAt: z.nullable(z.string()), method: z.string(), manifest: sha256 }),
  procedures: z.array(z.string()),
  partial: z.boolean(),
  withoutArchive: z.boolean(),
  files: z.array(z.looseObject({ path: z.string(), sha256, bytes: z.number() })),
});

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** `manifest.json` of a case file. @throws CannotRun for what is not one, or one of a newer Usager. */
export function parseCaseManifest(content: Buffer, file: string): CaseManifest {
  const found = parsed(content);
  const read = caseSchema.safeParse(found);
  if (read.success) return read.data;
  const schema = typeof found === 'object' && found !== null && 'schema' in found ? String(found.schema).slice(0, 60) : '';
  if (/^usager\/case\/\d+$/.test(schema) && schema !== 'usager/case/1')
    throw new CannotRun({
      fr: `« ${file} » a été fait par un Usager plus récent (${schema}) : installez la dernière version d’Usager.`,
      en: `“${file}” was made by a newer Usager (${schema}): install the latest version of Usager.`,
    });
  throw new CannotRun({
    fr: `« ${file} » n’est pas un dossier d’Usager, ou son manifest.json a été altéré : demandez-en une copie intacte.`,
    en: `“${file}” is no case file of Usager, or its manifest.json was tampered with: ask for an intact copy.`,
  });
}

/** Manifest of the run inside the case; undefined when it cannot be read as one. */
export function parseRunManifest(content: Buffer): Manifest | undefined {
  const read = manifestSchema.safeParse(parsed(content));
  return read.success ? read.data : undefined;
}
