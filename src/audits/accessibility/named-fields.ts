import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { Field } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { fieldPlace } from './place/field.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';

/** Share of named fields under which the indicator fails. */
const enoughForPartial = 0.95;

interface Place {
  readonly field: Field;
  readonly checkpoint: string;
  /** Fields of the state: those alike are told apart among them. */
  readonly all: readonly Field[];
}

function isShown(field: Field): boolean {
  return field.visible && !field.disabled && field.region !== 'consent';
}

function shownFields({ id, evidence }: Checkpoint<'fields'>): readonly Place[] {
  const all = evidence.fields.ok ? evidence.fields.value : [];
  return all.filter(isShown).map((field) => ({ field, checkpoint: id, all }));
}

/** A field that comes back on another state is counted once. */
function distinctFields(places: readonly Place[]): readonly Place[] {
  const keyOf = ({ field }: Place): string => [field.selector, field.name ?? '', field.type, field.accessibleName].join('\n');
  return [...new Map([...places].reverse().map((place) => [keyOf(place), place])).values()].reverse();
}

function isNamed({ field }: Place): boolean {
  return field.nameFrom !== 'none' && field.accessibleName.trim() !== '';
}

/** Named for assistive technologies, but by nothing that stays in sight. */
function isNamedOutOfSight(place: Place): boolean {
  const { nameFrom, label } = place.field;
  return isNamed(place) && label.trim() === '' && (nameFrom === 'placeholder' || nameFrom === 'title');
}

function findingOf(
  { field, checkpoint, all }: Place,
  fr: string,
  en: string,
  impact: FindingDraft['impact'] & string,
): FindingDraft {
  const rect = field.rect === undefined ? {} : { rect: field.rect };
  const frame = field.frame === undefined ? {} : { frame: field.frame };
  const place = fieldPlace(field, all);
  const quote = field.name === undefined ? {} : { quote: `name="${field.name}"` };
  return {
    checkpoint,
    selector: field.selector,
    place,
    requirement: 'RGAA 11.1, WCAG 4.1.2',
    message: say(fr, en),
    impact,
    ...quote,
    ...rect,
    ...frame,
  };
}

/** 4.5: every visible, enabled field has an accessible name (RGAA 11.1). */
export const namedFields: Audit<'fields'> = {
  indicator: '4.5',
  requires: ['fields'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['fields']);
    if (read.length === 0) return unreadable(checkpoints, ['fields']);
    const places = read.flatMap(shownFields);
    const fields = distinctFields(places);
    if (fields.length === 0) {
      const pages = onPagesRead(countPages(read));
      return { outcome: 'inapplicable', reason: say(`Aucun champ trouvé ${pages.fr}.`, `No field found ${pages.en}.`) };
    }
    const named = fields.filter(isNamed);
    const share = named.length / fields.length;
    const nameless = places.filter((place) => !isNamed(place));
    const outOfSight = fields.filter(isNamedOutOfSight);
    return {
      outcome: share === 1 ? 'passed' : share >= enoughForPartial ? 'partial' : 'failed',
      value: named.length,
      unit: 'fields',
      message: say(
        `Champs qui ont un nom accessible : ${named.length} sur ${fields.length}${outOfSight.length > 0 ? `, dont ${outOfSight.length} sans étiquette visible` : ''}.`,
        `Fields with an accessible name: ${named.length} of ${fields.length}${outOfSight.length > 0 ? `, ${outOfSight.length} of them without a visible label` : ''}.`,
      ),
      findings: [
        ...nameless.map((place) =>
          findingOf(place, 'Ce champ n’a pas de nom accessible.', 'This field has no accessible name.', 'critical'),
        ),
        ...places
          .filter(isNamedOutOfSight)
          .map((place) =>
            findingOf(
              place,
              `Ce champ n’a pas d’étiquette visible : son nom ne vient que d’un texte indicatif ou d’une infobulle (« ${place.field.accessibleName.slice(0, 100)} »).`,
              `This field has no visible label: its name comes from a placeholder or a tooltip only (“${place.field.accessibleName.slice(0, 100)}”).`,
              'moderate',
            ),
          ),
      ],
    };
  },
};
