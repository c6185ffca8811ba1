import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { say } from '../reporters/say.ts';
import { openRun, type RunReader } from '../store/index.ts';
import { CannotRun } from './errors.ts';
import { scoreAll } from './score-run.ts';
import { systemReason } from './system-reason.ts';

/** A scorecard as it is written. */
const textOf = (card: Scorecard): string => `${JSON.stringify(card, null, 2)}\n`;

/** True when the run has this scorecard, byte for byte; undefined when it has none. */
function isSame(reader: RunReader, card: Scorecard): boolean | undefined {
  const { id } = card.procedure;
  if (reader.scorecard(id) === null) return undefined;
  return Buffer.from(reader.readBytes(`${id}/scorecard.json`)).equals(Buffer.from(textOf(card)));
}

async function writeScorecards(dir: string, scorecards: readonly Scorecard[]): Promise<void> {
  if (existsSync(join(dir, 'run.json'))) {
    throw new CannotRun({
      fr: `« ${dir} » est une campagne, dont les fiches ne doivent plus changer : choisissez un autre dossier avec --out.`,
      en: `“${dir}” is a run, whose scorecards must not change any more: choose another folder with --out.`,
    });
  }
  try {
    for (const card of scorecards) {
      const folder = join(dir, card.procedure.id);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'scorecard.json'), textOf(card));
    }
  } catch (error) {
    const why = systemReason(error);
    throw new CannotRun({
      fr: `Impossible d’écrire dans « ${dir} » : ${why.fr}. Choisissez un autre dossier avec --out.`,
      en: `Cannot write in “${dir}”: ${why.en}. Choose another folder with --out.`,
    });
  }
}

function verdictLine(title: string, same: boolean | undefined, lang: Lang): string {
  if (same === undefined) {
    return say(lang, { fr: `${title} : première fiche de cette campagne.`, en: `${title}: first scorecard of this run.` });
  }
  return say(lang, {
    fr: `${title} : fiche ${same ? 'identique à celle de la campagne' : 'différente de celle de la campagne'}.`,
    en: `${title}: scorecard ${same ? 'identical to' : 'different from'} the one in the run.`,
  });
}

/**
 * Recomputes the scorecards of a run from its evidence. The run itself, which may be sealed, is never changed: scorecards that differ,
 * or `out` when given, go to a folder of their own.
 * @throws StoreError for a run that cannot be read, CannotRun for an unwritable folder.
 */
export async function rescoreRun(
  dir: string,
  options: { readonly lang?: Lang; readonly out?: string },
): Promise<{ readonly scorecards: readonly Scorecard[]; readonly lines: readonly string[]; readonly lang: Lang }> {
  const reader = await openRun(dir);
  const lang = options.lang ?? reader.run.lang;
  const scorecards = await scoreAll(reader, lang);
  const same = scorecards.map((card) => isSame(reader, card));
  const lines = scorecards.map((card, index) => verdictLine(card.procedure.title, same[index], lang));
  const out = options.out ?? (same.every((each) => each === true) ? undefined : `${resolve(dir)}-rescored`);
  if (out !== undefined) {
    await writeScorecards(out, scorecards);
    lines.push(say(lang, { fr: `Fiches recalculées : ${out}`, en: `Recomputed scorecards: ${out}` }));
  }
  return { scorecards, lines, lang };
}
