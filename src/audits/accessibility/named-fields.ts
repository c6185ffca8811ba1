import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { Field } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { FindingDraft, Verdict } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { foreignWords } from './foreign.ts';
import { isOwnAddress } from './page/own-content.ts';
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

/** Fields of the site itself, and those in frames of other hosts. */
function shownByWhose(read: readonly Checkpoint<'fields'>[]): {
  readonly own: readonly Place[];
  readonly foreign: readonly Place[];
} {
  const places = read.flatMap((state) =>
    shownFields(state).map((place) => ({ place, own: isOwnAddress(place.field.frame, state.url) })),
  );
  const of = (own: boolean): readonly Place[] => places.filter((each) => each.own === own).map(({ place }) => place);
  return { own: of(true), foreign: of(false) };
}

const namelessOf = (places: readonly Place[]): readonly FindingDraft[] =>
  places
    .filter((place) => !isNamed(place))
    .map((place) => findingOf(place, 'Ce champ n’a pas de nom accessible.', 'This field has no accessible name.', 'critical'));

const outOfSightOf = (places: readonly Place[]): readonly FindingDraft[] =>
  places.filter(isNamedOutOfSight).map((place) => {
    const words = place.field.accessibleName.slice(0, 100);
    return findingOf(
      place,
      `Ce champ n’a pas d’étiquette visible : son nom ne vient que d’un texte indicatif ou d’une infobulle (« ${words} »).`,
      `This field has no visible label: its name comes from a placeholder or a tooltip only (“${words}”).`,
      'moderate',
    );
  });

/** Nothing is wrong in the site’s own fields, but fields of another host have no name: whose they are is for a person to say. */
function leftToPerson(own: number, nameless: readonly Place[]): Verdict {
  const count = distinctFields(nameless).length;
  const site =
    own === 0
      ? say('Le site lui-même n’a pas de champ', 'The site itself has no field')
      : say(
          `Champs du site qui ont un nom accessible : ${own} sur ${own}`,
          `Fields of the site with an accessible name: ${own} of ${own}`,
        );
  return {
    outcome: 'cantTell',
    reason: say(
      `${site.fr} ; champs sans nom dans des cadres d’autres sites : ${count} (${foreignWords.fr}).`,
      `${site.en}; fields without a name in frames of other sites: ${count} (${foreignWords.en}).`,
    ),
    findings: namelessOf(nameless),
  };
}

/** 4.5: every visible, enabled field has an accessible name (RGAA 11.1). Those in frames of other hosts are no proof: they may be exempt. */
export const namedFields: Audit<'fields'> = {
  indicator: '4.5',
  requires: ['fields'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['fields']);
    if (read.length === 0) return unreadable(checkpoints, ['fields']);
    const { own: places, foreign } = shownByWhose(read);
    const elsewhere = foreign.filter((place) => !isNamed(place));
    const fields = distinctFields(places);
    const named = fields.filter(isNamed);
    if (named.length === fields.length && elsewhere.length > 0) return leftToPerson(fields.length, elsewhere);
    if (fields.length === 0) {
      const pages = onPagesRead(countPages(read));
      const beside =
        foreign.length === 0
          ? { fr: '', en: '' }
          : { fr: ' (hors cadres d’autres sites)', en: ' (frames of other sites left aside)' };
      const reason = say(`Aucun champ trouvé ${pages.fr}${beside.fr}.`, `No field found ${pages.en}${beside.en}.`);
      return { outcome: 'inapplicable', reason };
    }
    const share = named.length / fields.length;
    const outOfSight = fields.filter(isNamedOutOfSight);
    const left = distinctFields(elsewhere).length;
    const [besideFr, besideEn] =
      left === 0
        ? ['', '']
        : [
            ` ; champs sans nom dans des cadres d’autres sites, laissés à une personne : ${left} (${foreignWords.fr})`,
            `; fields without a name in frames of other sites, left to a person: ${left} (${foreignWords.en})`,
          ];
    return {
      outcome: share === 1 ? 'passed' : share >= enoughForPartial ? 'partial' : 'failed',
      value: named.length,
      unit: 'fields',
      message: say(
        `Champs qui ont un nom accessible : ${named.length} sur ${fields.length}${outOfSight.length > 0 ? `, dont ${outOfSight.length} sans étiquette visible` : ''}${besideFr}.`,
        `Fields with an accessible name: ${named.length} of ${fields.length}${outOfSight.length > 0 ? `, ${outOfSight.length} of them without a visible label` : ''}${besideEn}.`,
      ),
      findings: [...namelessOf(places), ...outOfSightOf(places)],
    };
  },
};
