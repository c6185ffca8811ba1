import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Lang, Localized } from '../../model/localized.ts';
import { formatBytes, formatMoment } from '../../reporters/format.ts';
import { say } from '../../reporters/say.ts';
import { openRun, sealedFiles, verifyRun } from '../../store/index.ts';
import { makeCase, type MadeCase } from '../case/make-case.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { plural } from '../plural.ts';
import { renderInput } from '../reports.ts';
import { requireIntact } from '../require-intact.ts';
import { reviewed } from '../review/apply-review.ts';
import { savedScorecards } from '../saved-scorecards.ts';
import { authorityAddress } from '../time-stamp/ask.ts';

/** Options of `usager case`. */
export interface CaseOptions {
  readonly lang?: Lang;
  readonly procedure?: readonly string[];
  readonly out?: string;
  readonly tsa?: string;
  readonly withoutArchive?: boolean;
  readonly browser?: string;
}

function defaultOut(dir: string, procedures: readonly string[] | undefined): string {
  const which = procedures?.length === 1 ? `.${procedures[0]}` : procedures === undefined ? '' : '.partial';
  return `${dir.replace(/[/\\]+$/, '')}${which}.case.zip`;
}

/** Neither in the run, which must not change, nor over a file that is there: its time stamp could not be had again. */
function checkOut(dir: string, out: string): void {
  const path = relative(dir, out);
  if (path !== '..' && !path.startsWith(`..${sep}`))
    throw new CannotRun({
      fr: `« ${out} » est dans la campagne, qui ne doit plus changer : choisissez un autre fichier avec --out.`,
      en: `“${out}” is inside the run, which must not change any more: choose another file with --out.`,
    });
  if (existsSync(out))
    throw new CannotRun({
      fr: `« ${out} » existe déjà et ne sera pas écrasé : choisissez un autre fichier avec --out.`,
      en: `“${out}” is already there and will not be overwritten: choose another file with --out.`,
    });
}

/** Only a sealed run, as it was sealed, proves anything. */
async function requireSealed(dir: string): Promise<void> {
  const { sealed, added } = await verifyRun(dir);
  if (!sealed)
    throw new CannotRun({
      fr: `« ${dir} » n’a pas été scellée (campagne coupée) : elle ne prouve rien, refaites-la ou fusionnez-la avant d’en faire un dossier.`,
      en: `“${dir}” was not sealed (the run was cut off): it proves nothing, make it again or merge it before making a case file of it.`,
    });
  await requireIntact(dir);
  const [first] = added;
  if (first === undefined) return;
  throw new CannotRun({
    fr: `« ${first} » a été ajouté à la campagne depuis sa clôture : retirez-le, ou reprenez une copie intacte.`,
    en: `“${first}” was added to the run since it was sealed: take it out, or take an intact copy.`,
  });
}

function unknown(id: string, known: readonly string[]): CannotRun {
  return new CannotRun({
    fr: `« ${id} » n’est pas une démarche de cette campagne. Démarches : ${known.join(', ')}.`,
    en: `“${id}” is not a procedure of this run. Procedures: ${known.join(', ')}.`,
  });
}

function lines(made: MadeCase, out: string, lang: Lang): readonly Localized[] {
  const { bytes, files, archives, reviewed: signed, stamp } = made;
  const size = formatBytes(lang, bytes);
  return [
    {
      fr: `Dossier : ${out} (${size}, ${plural(files, ['fichier', 'fichiers'])}, dont ${plural(archives, ['archive', 'archives'])} de pages).`,
      en: `Case file: ${out} (${size}, ${plural(files, ['file', 'files'])}, ${plural(archives, ['archive', 'archives'])} of pages among them).`,
    },
    ...(signed
      ? [
          {
            fr: 'Il contient review.yaml, où figure le nom de la personne qui a relu.',
            en: 'It holds review.yaml, which bears the name of the person who reviewed.',
          },
        ]
      : []),
    stamp === undefined
      ? {
          fr: 'Sans horodatage : --tsa, USAGER_TSA ou `tsa` dans usager.config.yaml nomme une autorité.',
          en: 'Without time stamp: --tsa, USAGER_TSA or `tsa` in usager.config.yaml names an authority.',
        }
      : {
          fr: `Horodaté le ${formatMoment('fr', stamp.at)} par ${stamp.authority}.`,
          en: `Time-stamped on ${formatMoment('en', stamp.at)} by ${stamp.authority}.`,
        },
  ];
}

/** `usager case`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function caseFile(folder: string, options: CaseOptions, host: Host): Promise<number> {
  const dir = resolve(host.cwd, folder);
  const tsa = options.tsa ?? host.env['USAGER_TSA'];
  const authority = tsa === undefined || tsa === '' ? undefined : authorityAddress(tsa);
  const out = resolve(host.cwd, options.out ?? defaultOut(dir, options.procedure));
  checkOut(dir, out);
  await requireSealed(dir);
  const reader = await openRun(dir);
  const lang = options.lang ?? reader.run.lang;
  const all = await reviewed(dir, await savedScorecards(reader, lang));
  const ids = all.map(({ procedure }) => procedure.id);
  const wrong = options.procedure?.find((id) => !ids.includes(id));
  if (wrong !== undefined) throw unknown(wrong, ids);
  const cards = all.filter(({ procedure }) => options.procedure?.includes(procedure.id) ?? true);
  const input = await renderInput(dir, reader.run, cards, lang, true);
  const parts = {
    reader,
    input,
    authority,
    env: host.env,
    browser: options.browser,
    sealed: sealedFiles(dir) ?? new Map(),
    partial: cards.length < all.length,
    withoutArchive: options.withoutArchive === true,
  };
  const made = await makeCase(parts, out);
  for (const line of lines(made, out, lang)) host.stdout.write(`${say(lang, line)}\n`);
  return exitCodes.done;
}
