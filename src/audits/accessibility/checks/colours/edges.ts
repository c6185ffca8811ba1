import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { ancestorsOf, parentOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import { colourOf, contrast, type Colour } from './contrast.ts';

/** Ratio that criterion 3.3 asks for, less what rounding may take. */
const enough = 2.95;
/** Ratio under which two neighbouring backgrounds cannot be told apart. */
const alike = 1.15;
const typed = /^(?:text|email|tel|url|search|number|password|date|time|month|week|datetime-local)?$/i;

/** Background under an element: the nearest one that is declared, white where none is; undefined behind a picture or a translucent colour. */
function backgroundUnder(element: PageElement | undefined): Colour | undefined {
  if (element === undefined) return undefined;
  for (const at of [element, ...ancestorsOf(element)]) {
    if (Object.hasOwn(at.attribs, 'data-u-back-image') || attribute(at, 'data-u-visible') === 'false') return undefined;
    const own = attribute(at, 'data-u-back');
    if (own !== undefined) return colourOf(own);
  }
  return [255, 255, 255];
}

/** Colours of the sides that are drawn; none when an outline or a shadow draws the field too. */
function sidesOf(field: PageElement): readonly (Colour | undefined)[] {
  const shape = (attribute(field, 'data-u-edge') ?? '').split(', ');
  const [outline = '', shadow = 'none'] = shape.slice(4);
  if (shape.length < 5 || !/^0px| none/.test(outline) || shadow !== 'none') return [];
  const colours = (attribute(field, 'data-u-edge-color') ?? '').split(' ').slice(0, 4).map(colourOf);
  return colours.filter((_, side) => !/^0px|none|hidden/.test(shape[side] ?? 'none'));
}

function isFaint(field: PageElement): boolean {
  const outside = backgroundUnder(parentOf(field));
  const inside = backgroundUnder(field);
  const sides = sidesOf(field);
  if (outside === undefined || inside === undefined || sides.length === 0 || contrast(outside, inside) > alike) return false;
  return sides.every((side) => side !== undefined && contrast(side, outside) < enough);
}

function isOpen(field: PageElement): boolean {
  const disabled = ['disabled', 'readonly', 'aria-disabled'].some((name) => Object.hasOwn(field.attribs, name));
  return !disabled && isSeen(field) && (field.name !== 'input' || typed.test((attribute(field, 'type') ?? '').trim()));
}

/** 3.3.1, to review: the edge of a field, all that shows where it is, hardly stands out. */
export const faintEdges: PageCheck = {
  id: 'field-edge-faint',
  criterion: '3.3',
  tests: ['3.3.1'],
  wcag: ['1.4.11'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Le bord de ce champ a un contraste inférieur à 3:1 avec le fond : si rien d’autre ne montre où est le champ, foncez-le.',
    'The edge of this field has a contrast under 3:1 with the background: if nothing else shows where the field is, make it darker.',
  ),
  on: (page: ReadPage) =>
    page
      .tagged('input', 'textarea')
      .filter((field) => isOpen(field) && isFaint(field))
      .map((element) => ({ element })),
};
