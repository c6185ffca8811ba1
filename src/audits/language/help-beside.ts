import type { Audit } from '../../model/audit.ts';
import type { Field } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { fieldFormats, givesFormat, type FieldFormat } from '../../method/field-formats.ts';
import { say } from '../../method/say.ts';
import { wordsBeside } from '../documents/beside-field.ts';
import { formFields } from '../documents/form-fields.ts';
import { fold } from '../reading/fold.ts';
import { readable, unreadable } from '../reading/pages.ts';

/** Controls whose answer the browser or the page shapes: nothing has to be explained. */
const shaped = new Set([
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'number',
  'radio',
  'checkbox',
  'select',
  'color',
  'range',
]);
const longest = 400;

/** A file’s own label may say what is accepted: “Photo (JPG, 5 Mo)”. */
const fileRule = /\b(?:pdf|jpe?g|png|docx?|odt)\b|\d ?[mk][ob]\b/;

interface Asked {
  readonly field: Field;
  readonly checkpoint: string;
  readonly helped: boolean;
  readonly missing: ReturnType<typeof say>;
}

const words = (...texts: readonly (string | undefined)[]): string =>
  fold(
    texts
      .filter((text) => text !== undefined)
      .join(' \n ')
      .slice(0, longest),
  );

function formatOf(field: Field): FieldFormat | undefined {
  if (shaped.has(field.type) || field.tag === 'select') return undefined;
  const label = fold((field.label || field.accessibleName).slice(0, longest));
  return fieldFormats.find((format) => format.label.test(label));
}

function askedOn(checkpoint: Checkpoint<'fields' | 'text'>): readonly Asked[] {
  const fields = formFields(checkpoint);
  const { text } = checkpoint.evidence;
  const beside = wordsBeside(
    fields.filter(({ type }) => type === 'file'),
    text.ok ? text.value : [],
  );
  return fields.flatMap((field): readonly Asked[] => {
    if (field.type === 'file') {
      const { near, page } = beside(field);
      const helped = words(field.help, near, page).trim() !== '' || fileRule.test(words(field.label));
      return [
        {
          field,
          checkpoint: checkpoint.id,
          helped,
          missing: say(
            'ce qu’il faut fournir, les formats et le poids acceptés',
            'what to give, which formats and size are accepted',
          ),
        },
      ];
    }
    const format = formatOf(field);
    if (format === undefined) return [];
    const said = words(field.label, field.group, field.help, field.placeholder);
    const helped = givesFormat.test(said) || (field.help ?? '').trim() !== '';
    return [{ field, checkpoint: checkpoint.id, helped, missing: format.example }];
  });
}

const nameOf = ({ label, accessibleName, selector }: Field): string => label || accessibleName || selector;

function draft({ field, checkpoint, missing }: Asked): FindingDraft {
  const name = nameOf(field);
  return {
    checkpoint,
    message: say(
      `Champ « ${name} » : rien ne dit comment répondre. Dites à côté du champ ${missing.fr}.`,
      `Field “${name}”: nothing says how to answer. Say beside it ${missing.en}.`,
    ),
    quote: name,
    place: name,
    selector: field.selector,
    ...(field.frame === undefined ? {} : { frame: field.frame }),
    ...(field.rect === undefined ? {} : { rect: field.rect }),
    requirement: 'PiDila 022',
  };
}

const keyOf = ({ field }: Asked): string => `${field.type}\n${nameOf(field)}\n${field.group ?? ''}`;

/** A field that comes back, on an error state or another path, is one; it has help when it has some wherever it was seen. */
function distinct(all: readonly Asked[]): readonly Asked[] {
  const known = new Map<string, Asked>();
  for (const asked of all) {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before === undefined || (asked.helped && !before.helped)) known.set(key, asked);
  }
  return [...known.values()];
}

/** 5.5: help beside each field or document that has a format or a rule (PiDila 022). */
export const helpBeside: Audit<'fields' | 'text'> = {
  indicator: '5.5',
  requires: ['fields', 'text'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['fields']);
    if (read.length === 0) return unreadable(checkpoints, ['fields']);
    const everywhere = read.flatMap(askedOn);
    const asked = distinct(everywhere);
    if (asked.length === 0)
      return {
        outcome: 'inapplicable',
        reason: say(
          `Aucun champ ni document demandé qui ait un format ou une règle, sur ${read.length} états lus.`,
          `No field or document with a format or a rule is asked, on ${read.length} states read.`,
        ),
      };
    const without = asked.filter(({ helped }) => !helped);
    const keys = new Set(without.map(keyOf));
    const helped = asked.length - without.length;
    return {
      outcome: without.length === 0 ? 'passed' : helped * 2 >= asked.length ? 'partial' : 'failed',
      value: Math.round((helped / asked.length) * 1000) / 10,
      unit: '%',
      message: say(
        `${helped} champ(s) ou document(s) sur ${asked.length} ont une aide à côté d’eux, parmi ceux qui ont un format ou une règle.`,
        `${helped} of ${asked.length} fields or documents that have a format or a rule have help beside them.`,
      ),
      findings: everywhere.filter((one) => keys.has(keyOf(one))).map(draft),
    };
  },
};
