import { resolve } from 'node:path';
import type { Lang, Localized } from '../../model/localized.ts';
import { say } from '../../reporters/say.ts';
import { verifyRun } from '../../store/index.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { plural } from '../plural.ts';

/** Files named in each list; the others are counted. */
const listed = 20;

interface Kind {
  readonly paths: readonly string[];
  readonly fr: readonly [string, string];
  readonly en: string;
}

function counts(kinds: readonly Kind[]): Localized {
  const some = kinds.filter(({ paths }) => paths.length > 0);
  return {
    fr: some.map(({ paths, fr }) => plural(paths.length, fr)).join(', '),
    en: some.map(({ paths, en }) => `${paths.length} ${en}`).join(', '),
  };
}

function list(kinds: readonly Kind[], lang: Lang): string {
  const lines = kinds.flatMap(({ paths, fr, en }) => {
    const word = lang === 'fr' ? fr[0] : en;
    const more = paths.length - listed;
    const rest = lang === 'fr' ? `  ${word} … et ${more} de plus` : `  ${word} … and ${more} more`;
    return [...paths.slice(0, listed).map((path) => `  ${word} ${path}`), ...(more > 0 ? [rest] : [])];
  });
  return lines.join('\n');
}

/** `usager verify`: returns the exit code. Throws `CannotRun` when the run is not as it was sealed, `StoreError`. */
export async function verify(folder: string, { lang }: { readonly lang: Lang }, host: Host): Promise<number> {
  const dir = resolve(host.cwd, folder);
  const { ok, sealed, checked, changed, missing, added } = await verifyRun(dir);
  if (!sealed) {
    throw new CannotRun({
      fr: `« ${dir} » n’a pas été scellée (pas de manifest.json) : la campagne a été coupée, rien ne peut être vérifié.`,
      en: `“${dir}” was not sealed (no manifest.json): the run was cut off, nothing can be verified.`,
    });
  }
  if (!ok) {
    const kinds: readonly Kind[] = [
      { paths: changed, fr: ['modifié', 'modifiés'], en: 'changed' },
      { paths: missing, fr: ['disparu', 'disparus'], en: 'missing' },
      { paths: added, fr: ['ajouté', 'ajoutés'], en: 'added' },
    ];
    const { fr, en } = counts(kinds);
    throw new CannotRun({
      fr: `« ${dir} » n’est plus telle qu’elle a été scellée : ${fr}.\n${list(kinds, 'fr')}`,
      en: `“${dir}” is no longer as it was sealed: ${en}.\n${list(kinds, 'en')}`,
    });
  }
  const said =
    lang === 'fr' ? plural(checked, ['fichier vérifié', 'fichiers vérifiés']) : `${plural(checked, ['file', 'files'])} verified`;
  host.stdout.write(`${say(lang, { fr: 'Intacte :', en: 'Intact:' })} ${said}.\n`);
  return exitCodes.done;
}
