import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { captureCheckpoint, createMasker, type CaptureOptions } from '../../src/capture/index.ts';
import type { Evidence, EvidenceKind, EvidenceMap, Field, TextBlock } from '../../src/model/evidence.ts';
import type { Datum } from '../../src/model/scenario.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What a test asks for besides the page. */
export interface RecordOptions extends Partial<CaptureOptions> {
  readonly data?: readonly Datum[];
}

/** A checkpoint with the pictures that were written, as bytes. */
export interface Recorded {
  readonly evidence: Evidence;
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** Records the page as the replay would, without axe and pictures unless asked for. */
export async function record(page: Page, options: RecordOptions = {}): Promise<Recorded> {
  const folder = temporaryFolder('capture').path;
  try {
    const evidence = await captureCheckpoint(page, {
      masker: createMasker(options.data ?? []),
      folder,
      navigation: { status: 200, redirects: [], requests: 1, bytes: 1 },
      screenshots: false,
      axe: false,
      ...options,
    });
    const files = await readdir(folder);
    const pictures = await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const));
    return { evidence, pictures: new Map(pictures) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The value of a kind that must have been recorded. */
export function value<K extends EvidenceKind>(evidence: Evidence, kind: K): EvidenceMap[K] {
  const found = evidence[kind];
  if (!found.ok) throw new Error(`${kind}: ${found.error}`);
  return found.value;
}

/** The only block with this text. */
export function block(evidence: Evidence, text: string): TextBlock {
  const found = value(evidence, 'text').filter((each) => each.text === text);
  if (found.length !== 1) throw new Error(`${found.length} blocks say “${text}” among ${JSON.stringify(texts(evidence))}`);
  return found[0] as TextBlock;
}

export const texts = (evidence: Evidence): readonly string[] => value(evidence, 'text').map((each) => each.text);

/** The field with this `name` attribute (the first of a group). */
export function field(evidence: Evidence, name: string): Field {
  const found = value(evidence, 'fields').find((each) => each.name === name);
  if (found === undefined) throw new Error(`no field is named ${name}`);
  return found;
}
