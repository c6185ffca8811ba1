import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchivedJourney, ArchiveGap } from '../../capture/archive/journey-archive.ts';
import type { Localized } from '../../model/localized.ts';
import type { Procedure } from '../../model/scenario.ts';
import type { ReplayOptions } from '../../replay/index.ts';
import type { RunWriter } from '../../store/index.ts';
import { archiveName } from '../case/layout.ts';
import { usagerVersion } from '../versions.ts';
import { packWacz, type NamedJourney } from './wacz.ts';

/** Where journeys are archived until their procedure is packed: a temporary folder, removed whatever happens when the run is sealed. */
const spool = '.archive.tmp';
const software = `Usager ${usagerVersion}`;
/** Gaps listed one by one for each reason; the others are counted. */
const listed = 50;

/** The archives of a run. */
export interface Archives {
  /** What a journey is given so that it is archived. */
  of(procedure: string, path: string, condition: string): NonNullable<ReplayOptions['archive']>;
  /** Packs one archive for each procedure, and says what could not be. */
  pack(procedures: readonly Procedure[]): Promise<readonly Localized[]>;
}

interface Kept {
  readonly procedure: string;
  readonly name: string;
  readonly journey: ArchivedJourney;
}

function gapsOf(gaps: readonly ArchiveGap[]): object {
  const reasons = [...new Set(gaps.map(({ why }) => why))].sort();
  return Object.fromEntries(
    reasons.map((why) => {
      const urls = gaps.filter((gap) => gap.why === why).map(({ url }) => url);
      return [why, { count: urls.length, urls: [...new Set(urls)].slice(0, listed) }];
    }),
  );
}

/** `archive.json`, beside the archive: what it holds, what it lacks and why. */
function account(kept: readonly Kept[], bytes: number | null): string {
  const journeys = kept.map(({ name, journey }) => ({
    journey: name,
    archived: journey.file !== null,
    ...(journey.lost === undefined ? {} : { why: journey.lost }),
    records: journey.records,
    bytes: journey.bytes,
    pages: journey.pages.length,
    omitted: gapsOf(journey.gaps),
  }));
  return `${JSON.stringify({ schema: 'usager/archive/1', made: bytes !== null, bytes, journeys }, null, 2)}\n`;
}

const refused = (title: string, names: readonly string[]): Localized => ({
  fr: `Archive non faite pour « ${title} » (${names.join(', ')}) : une donnée de la personne ou un secret y restait lisible ; le fichier a été supprimé.`,
  en: `No archive for “${title}” (${names.join(', ')}): a datum of the person or a secret could still be read in it; the file was deleted.`,
});

const unwritten = (title: string, names: readonly string[]): Localized => ({
  fr: `Archive non faite pour « ${title} » (${names.join(', ')}) : le fichier n’a pas pu être écrit ou relu en entier ; il a été supprimé. Vérifiez la place sur le disque.`,
  en: `No archive for “${title}” (${names.join(', ')}): the file could not be written or read back whole; it was deleted. Check the room on the disk.`,
});

const gaps = (title: string, count: number): Localized => ({
  fr: `Archive de « ${title} » : ${count} réponse(s) sans leur corps ou absentes ; archive.json dit lesquelles et pourquoi.`,
  en: `Archive of “${title}”: ${count} response(s) without their body or absent; archive.json says which and why.`,
});

/** Archives of the journeys of a run, off the run's own files until they are packed. */
export function openArchives(writer: RunWriter, now: () => Date): Archives {
  const all: Kept[] = [];
  const packOne = async ({ id, title }: Procedure): Promise<readonly Localized[]> => {
    const kept = all.filter(({ procedure }) => procedure === id).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (kept.length === 0) return [];
    const whole = kept.flatMap(({ name, journey }): NamedJourney[] =>
      journey.file === null ? [] : [{ name, journey: { ...journey, file: journey.file } }],
    );
    const lost = kept.filter(({ journey }) => journey.file === null).map(({ name }) => name);
    // One journey that leaks, and the archive of the procedure is not made: nobody would look for what is missing.
    const isMade = lost.length === 0;
    const temporary = join(writer.dir, spool, `${id}.wacz`);
    const bytes = isMade ? await packWacz(temporary, whole, { title, software, created: now() }) : null;
    if (isMade) {
      await mkdir(join(writer.dir, id), { recursive: true });
      await rename(temporary, join(writer.dir, id, archiveName));
    }
    await writer.writeText(`${id}/archive.json`, account(kept, bytes));
    const omitted = kept.reduce((sum, { journey }) => sum + journey.gaps.length, 0);
    if (!isMade) {
      const leaks = kept.some(({ journey }) => journey.lost === 'personal');
      return [leaks ? refused(title, lost) : unwritten(title, lost)];
    }
    return omitted === 0 ? [] : [gaps(title, omitted)];
  };
  return {
    of: (procedure, path, condition) => {
      const name = `${path}--${condition}`;
      return {
        file: join(writer.dir, spool, procedure, `${name}.warc.gz`),
        software,
        done: (journey) => void all.push({ procedure, name, journey }),
      };
    },
    pack: async (procedures) => {
      const said: Localized[] = [];
      for (const procedure of procedures) said.push(...(await packOne(procedure)));
      await rm(join(writer.dir, spool), { recursive: true, force: true });
      return said;
    },
  };
}
