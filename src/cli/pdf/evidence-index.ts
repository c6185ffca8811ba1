import type { Lang, Localized } from '../../model/localized.ts';
import { clip } from '../../reporters/clean-text.ts';
import { formatNumber } from '../../reporters/format.ts';
import { html, type Markup } from '../../reporters/html/template.ts';
import { table, type Column } from '../../reporters/html/table.ts';
import { say } from '../../reporters/say.ts';

/** A file of evidence as it was sealed. */
export interface IndexedFile {
  /** From the folder of the run. */
  readonly path: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** When the state that it belongs to was recorded (ISO 8601, UTC); null for what belongs to none. */
  readonly at: string | null;
}

const moment = (at: string | null): string => (at === null ? '–' : at.replace(/\.\d+Z$/, 'Z').replace('T', ' '));

/** Breaks a long path or hash only where it may be: after `/`, and in the middle of the 64 figures. */
const breakable = (text: string): Markup => {
  const parts = text.split('/');
  return html`${parts.map((part, index) => (index === 0 ? part : html`/<wbr />${part}`))}`;
};

function group(title: string, files: readonly IndexedFile[], lang: Lang): Markup {
  const t = (text: Localized): string => say(lang, text);
  const columns: readonly Column<IndexedFile>[] = [
    { title: t({ fr: 'Fichier', en: 'File' }), header: true, cell: ({ path }) => breakable(clip(path, 400)) },
    { title: t({ fr: 'Octets', en: 'Bytes' }), kind: 'number', cell: ({ bytes }) => formatNumber(lang, bytes) },
    { title: t({ fr: 'Enregistré (UTC)', en: 'Recorded (UTC)' }), cell: ({ at }) => moment(at) },
    { title: 'SHA-256', cell: ({ sha256 }) => html`<code>${sha256.slice(0, 32)}<wbr />${sha256.slice(32)}</code>` },
  ];
  return html`<h3>${clip(title, 160)}</h3>
    ${table(t({ fr: `Fichiers de ${clip(title, 160)}`, en: `Files of ${clip(title, 160)}` }), columns, files)}`;
}

/** `<procedure>/journeys/<journey>`, or the procedure, or the run. */
function ownerOf(path: string, lang: Lang): string {
  const [procedure = '', folder, journey] = path.split('/');
  if (folder === undefined) return say(lang, { fr: 'la campagne', en: 'the run' });
  return folder === 'journeys' && journey !== undefined ? `${procedure} › ${journey}` : procedure;
}

/** Every file of evidence with what proves that it is the same: path, size, time and SHA-256, by journey. */
export function evidenceIndex(files: readonly IndexedFile[] | null, manifest: string | null, lang: Lang): Markup {
  const t = (text: Localized): string => say(lang, text);
  const title = html`<h2 id="evidence-index">${t({ fr: 'Index des preuves', en: 'Index of the evidence' })}</h2>`;
  if (files === null)
    return html`<section class="method" aria-labelledby="evidence-index">
      ${title}
      <p>
        ${t({
          fr: 'Cette campagne a été coupée avant d’être scellée : ses fichiers n’ont pas d’empreinte, rien ne prouve qu’ils n’ont pas changé.',
          en: 'This run was cut off before it was sealed: its files have no hash, nothing proves that they did not change.',
        })}
      </p>
    </section>`;
  const owners = [...new Set(files.map(({ path }) => ownerOf(path, lang)))];
  const explained = t({
    fr: `${formatNumber(lang, files.length)} fichiers. L’empreinte SHA-256 d’un fichier change dès qu’un seul de ses octets change. Empreinte du manifeste, qui les contient toutes :`,
    en: `${formatNumber(lang, files.length)} files. The SHA-256 of a file changes as soon as one of its bytes does. SHA-256 of the manifest, which holds them all:`,
  });
  return html`<section class="method" aria-labelledby="evidence-index">
    ${title}
    <p>${explained} <code>${manifest ?? ''}</code></p>
    ${owners.map((owner) =>
      group(
        owner,
        files.filter(({ path }) => ownerOf(path, lang) === owner),
        lang,
      ),
    )}
  </section>`;
}
