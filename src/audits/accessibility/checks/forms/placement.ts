import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import type { Rect } from '../../../../model/evidence.ts';
import { isSeen } from '../../page/exposure.ts';
import { labelsOf } from '../../page/name.ts';
import { closest, rectOf, type ReadPage } from '../../page/read-page.ts';
import { visibleText } from '../../page/visible-text.ts';
import { hasWord } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { isBox, seenControlsOf, type Control } from './controls.ts';

/** CSS pixels. Beyond the first, no reader sees a label and its field as one; under the second, they touch. Our own figures. */
const apart = 300;
const touching = 40;

interface Pair {
  readonly control: Control;
  readonly label: PageElement;
  readonly field: Rect;
  readonly words: Rect;
}

/** Fields and the one visible label that is tied to each, not around it, outside tables, where headers label columns. */
function pairsOf(page: ReadPage): readonly Pair[] {
  return seenControlsOf(page).flatMap((control): readonly Pair[] => {
    const { element } = control;
    if (!isSeen(element) || closest(element, ({ name }) => name === 'table') !== undefined) return [];
    if (attribute(element, 'aria-labelledby') !== undefined) return [];
    const labels = labelsOf(page, element).filter((label) => isSeen(label) && hasWord(visibleText(label)));
    const [label] = labels;
    const field = rectOf(element);
    const words = label === undefined ? undefined : rectOf(label);
    if (labels.length !== 1 || label === undefined || field === undefined || words === undefined) return [];
    const around = closest(element, (at) => at === label) !== undefined;
    return around || field.width < 8 || field.height < 8 ? [] : [{ control, label, field, words }];
  });
}

const below = (one: Rect, other: Rect): number => one.y - (other.y + other.height);
const right = (one: Rect, other: Rect): number => one.x - (other.x + other.width);

/** Room between two rectangles, in CSS pixels; 0 when they touch. */
function gap(one: Rect, other: Rect): number {
  return Math.max(0, below(one, other), below(other, one), right(one, other), right(other, one));
}

/** Fields of a state and where they are. */
function placesOfFields(page: ReadPage): readonly { readonly element: PageElement; readonly rect: Rect }[] {
  return seenControlsOf(page)
    .slice(0, 500)
    .flatMap(({ element }) => {
      const rect = isSeen(element) ? rectOf(element) : undefined;
      return rect === undefined ? [] : [{ element, rect }];
    });
}

/** True when another field touches the label, so that it seems to be its label. */
function isBesideOther({ control, words }: Pair, fields: ReturnType<typeof placesOfFields>): boolean {
  return fields.some(({ element, rect }) => element !== control.element && gap(words, rect) < touching);
}

/** 11.4: a label so far from its field that it is nobody’s, or beside another one. */
export const labelFarAway: PageCheck = {
  id: 'label-far-away',
  criterion: '11.4',
  tests: ['11.4.1'],
  wcag: ['3.3.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'L’étiquette est loin de son champ : les placer l’une à côté de l’autre, étiquette au-dessus ou à gauche d’un champ de saisie.',
    'The label is far from its field: put them side by side, the label above or to the left of a text field.',
  ),
  on(page) {
    const fields = placesOfFields(page);
    return pairsOf(page)
      .slice(0, 500)
      .flatMap((pair): readonly Hit[] => {
        const distance = gap(pair.words, pair.field);
        if (distance < apart) return [];
        const quote = `${visibleText(pair.label)} (${distance} px)`;
        return [{ element: pair.control.element, quote, ...(isBesideOther(pair, fields) ? {} : { doubtful: true as const }) }];
      });
  },
};

/** Under or right of a text field; above or left of a box to tick: RGAA accepts it where it is legitimate, so a person looks. */
export const labelMisplaced: PageCheck = {
  id: 'label-misplaced',
  criterion: '11.4',
  tests: ['11.4.2', '11.4.3'],
  wcag: ['3.3.2'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'L’étiquette n’est pas à la place attendue : au-dessus ou à gauche d’un champ de saisie, à droite ou au-dessous d’une case. Vérifier si la présentation le justifie.',
    'The label is not where it is expected: above or to the left of a text field, right of or below a box to tick. Check whether the layout justifies it.',
  ),
  on: (page) =>
    pairsOf(page).flatMap(({ control, field, words }) => {
      const late = below(words, field) >= 0 || right(words, field) >= 0;
      const early = below(field, words) >= 0 || right(field, words) >= 0;
      return (isBox(control) ? early : late) ? [{ element: control.element }] : [];
    }),
};

/** What is left of 11.4: fields and their labels, to be looked at together. */
export const labelPlaces: Preparation = {
  criterion: '11.4',
  question: say('L’étiquette est-elle accolée à son champ ?', 'Does the label stand right beside its field?'),
  of: (page) => pairsOf(page).map(({ control, label }) => ({ element: control.element, context: visibleText(label) })),
};
