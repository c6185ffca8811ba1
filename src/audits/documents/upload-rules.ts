import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { Field, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { shownBlocks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';
import { fileFields } from './asked.ts';

type Needs = 'fields' | 'text';
type Rule = 'formats' | 'size' | 'photo';

const formats = /\b(?:pdf|jpe?g|png|heic|docx?|odt|tiff?|gif|bmp)\b/;
const size = /\b\d{1,4}(?:[.,]\d{1,2})? ?(?:ko|mo|go|kb|mb|gb|octets?|kilo-?octets?|mega-?octets?|megabytes?)\b/;
const photo =
  /\b(?:jpe?g|heic|photos? (?:prise|de (?:votre|vos)|avec|du|lisible|taken|of)|prendre (?:une|en) photo|photographie[rz]|smartphone|take a (?:photo|picture)|images?)\b/;
const rules: Readonly<Record<Rule, RegExp>> = { formats, size, photo };
const names: Readonly<Record<Rule, { readonly fr: string; readonly en: string }>> = {
  formats: { fr: 'formats acceptés', en: 'accepted formats' },
  size: { fr: 'taille maximale', en: 'largest size' },
  photo: { fr: 'photo de smartphone acceptée', en: 'smartphone photo accepted' },
};

/** True when the control itself refuses every picture, whatever the page says. */
function refusesPhotos(field: Field): boolean {
  return field.accept !== undefined && field.accept.trim() !== '' && !/image\/|jpe?g|heic|png|\*\/\*/i.test(field.accept);
}

/** What the page says for all its uploads: not in its header or footer, and not the help of another field. */
function pageWords(field: Field, checkpoint: Checkpoint<Needs>): readonly TextBlock[] {
  const fields = checkpoint.evidence.fields.ok ? checkpoint.evidence.fields.value : [];
  const helps = fields.filter((other) => other.id !== field.id).map((other) => other.help ?? '');
  return shownBlocks(checkpoint)
    .filter((block) => block.region !== 'footer' && block.region !== 'header')
    .filter((block) => !helps.some((help) => help !== '' && (help.includes(block.text) || block.text.includes(help))));
}

function missingRules(field: Field, checkpoint: Checkpoint<Needs>): readonly Rule[] {
  const page = pageWords(field, checkpoint);
  const own = [field.label, field.help ?? '', field.group ?? ''].join(' ');
  const wholePage = page
    .map((block) => block.text)
    .join(' \n ')
    .slice(0, 20_000);
  const [near, far] = [fold(own), fold(wholePage)];
  const said = (rule: Rule): boolean =>
    rules[rule].test(near) || (!formats.test(near) && !size.test(near) && rules[rule].test(far));
  return (['formats', 'size', 'photo'] as const).filter((rule) => !said(rule) || (rule === 'photo' && refusesPhotos(field)));
}

interface Upload {
  readonly field: Field;
  readonly checkpoint: Checkpoint<Needs>;
  readonly missing: readonly Rule[];
}

/** Each file control once, whatever the number of states and paths it is on. */
function uploadsOf(checkpoints: readonly Checkpoint<Needs>[]): readonly Upload[] {
  const found = new Map<string, Upload>();
  for (const checkpoint of checkpoints) {
    if (!checkpoint.evidence.fields.ok) continue;
    for (const field of fileFields(checkpoint.evidence.fields.value)) {
      const key = `${field.name ?? field.selector}\n${field.label}`;
      if (!found.has(key)) found.set(key, { field, checkpoint, missing: missingRules(field, checkpoint) });
    }
  }
  return [...found.values()];
}

function findingOf({ field, checkpoint, missing }: Upload): FindingDraft {
  const label = field.label || field.accessibleName;
  return {
    checkpoint: checkpoint.id,
    selector: field.selector,
    quote: label,
    requirement: 'PiDila 134',
    message: say(
      `Dépôt de fichier « ${label} » : non annoncé : ${missing.map((rule) => names[rule].fr).join(', ')}.`,
      `File upload “${label}”: not announced: ${missing.map((rule) => names[rule].en).join(', ')}.`,
    ),
  };
}

/** 3.7: each upload says which formats and size it takes, and takes a photo made with a smartphone. */
export const uploadRules: Audit<Needs> = {
  indicator: '3.7',
  requires: ['fields', 'text'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['fields', 'text']);
    if (read.length === 0) return unreadable(checkpoints, ['fields', 'text']);
    const uploads = uploadsOf(read);
    const pages = onPagesRead(countPages(read));
    if (uploads.length === 0) {
      return {
        outcome: 'inapplicable',
        reason: say(`Aucun dépôt de fichier trouvé ${pages.fr}.`, `No file upload found ${pages.en}.`),
      };
    }
    const complete = uploads.filter((upload) => upload.missing.length === 0).length;
    const silent = uploads.every((upload) => upload.missing.length === 3);
    return {
      outcome: complete === uploads.length ? 'passed' : silent ? 'failed' : 'partial',
      value: complete,
      unit: 'uploads',
      message: say(
        `Dépôts qui annoncent formats, taille et photo : ${complete} sur ${uploads.length}.`,
        `Uploads that announce formats, size and photo: ${complete} of ${uploads.length}.`,
      ),
      findings: uploads.filter((upload) => upload.missing.length > 0).map(findingOf),
    };
  },
};
