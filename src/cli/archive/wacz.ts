import { createHash } from 'node:crypto';
import type { ArchivedJourney } from '../../capture/archive/journey-archive.ts';
import { createZip } from '../zip/write.ts';

/** The archive of one journey, and the name that its WARC file has in the WACZ. */
export interface NamedJourney {
  readonly name: string;
  readonly journey: ArchivedJourney & { readonly file: string };
}

/** What the WACZ says of itself. */
export interface WaczFacts {
  readonly title: string;
  readonly software: string;
  readonly created: Date;
}

/** Told to whoever opens the archive without its case file. */
const masking =
  'Archive faite par Usager : les données de la personne et les secrets y sont remplacés par leur nom (‹nom›). Archived by Usager: the person’s data and secrets are replaced by their names.';

/** Sorted as an index is searched: by bytes. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function indexText(journeys: readonly NamedJourney[]): string {
  const lines = journeys.flatMap(({ name, journey }) =>
    journey.lines.map(
      ({ key, time, fields }) => `${key} ${time} ${JSON.stringify({ ...fields, filename: `${name}.warc.gz` })}\n`,
    ),
  );
  return lines.sort(byBytes).join('');
}

function pagesText(journeys: readonly NamedJourney[]): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  const pages = journeys.flatMap(({ name, journey }) =>
    journey.pages.map(({ url, at, title }, rank) => ({ id: `${name}-${rank + 1}`, url, ts: at, title: `${title} (${name})` })),
  );
  return `${[head, ...pages].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Packs the archives of the journeys of a procedure as one WACZ 1.1.1, that ReplayWeb.page opens. Returns its size in bytes. */
export async function packWacz(path: string, journeys: readonly NamedJourney[], facts: WaczFacts): Promise<number> {
  const zip = await createZip(path, facts.created);
  try {
    const resources: { name: string; path: string; hash: string; bytes: number }[] = [];
    const put = async (name: string, content: Uint8Array | { readonly file: string }, stored: boolean): Promise<void> => {
      const { sha256, bytes } = await zip.add(name, content, stored);
      resources.push({ name: name.slice(name.lastIndexOf('/') + 1), path: name, hash: `sha256:${sha256}`, bytes });
    };
    // Not compressed again: a reader jumps to a record by its place.
    for (const { name, journey } of journeys) await put(`archive/${name}.warc.gz`, { file: journey.file }, true);
    await put('indexes/index.cdx', Buffer.from(indexText(journeys)), true);
    await put('pages/pages.jsonl', Buffer.from(pagesText(journeys)), true);
    const first = journeys.flatMap(({ journey }) => journey.pages)[0];
    const datapackage = {
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: facts.title,
      // The viewer shows these, and not the title above.
      metadata: { title: facts.title, desc: masking },
      software: facts.software,
      created: facts.created.toISOString(),
      ...(first === undefined ? {} : { mainPageUrl: first.url, mainPageDate: first.at }),
      resources,
    };
    const content = Buffer.from(`${JSON.stringify(datapackage, null, 2)}\n`);
    await zip.add('datapackage.json', content);
    const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    await zip.add('datapackage-digest.json', Buffer.from(`${JSON.stringify({ path: 'datapackage.json', hash }, null, 2)}\n`));
    return await zip.end();
  } catch (error) {
    await zip.abandon().catch(() => undefined);
    throw error;
  }
}
