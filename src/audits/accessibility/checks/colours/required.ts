import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { ancestorsOf, closest, descendantsOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import { colourOf, isReddish } from './contrast.ts';

/** “Les champs en rouge sont obligatoires”, “fields in red are required”. */
const legend =
  /(?<!\p{L})(?:champs?|informations?|questions?|rubriques?|libell[ée]s?|intitul[ée]s?|donn[ée]es)(?: [\p{L}’']{1,20}){0,3} en rouge(?: [\p{L}’']{1,20}){0,3} (?:obligatoires?|requises?|requis)(?!\p{L})|(?<!\p{L})(?:fields?|questions?|labels?)(?: [\p{L}’']{1,20}){0,4} in red(?: [\p{L}’']{1,20}){0,3} (?:required|mandatory)(?!\p{L})/iu;
/** Another way by which a label says that its field is required. */
const saidInWords = /\*|oblig|requis|required|mandatory|n[ée]cessaire/i;
const fields = new Set(['input', 'select', 'textarea']);

function colourInForce(element: PageElement): string | undefined {
  for (const at of [element, ...ancestorsOf(element)]) {
    const own = attribute(at, 'data-u-color');
    if (own !== undefined) return own;
  }
  return undefined;
}

function isRed(element: PageElement): boolean {
  const colour = colourOf(colourInForce(element));
  return colour !== undefined && isReddish(colour);
}

/** True when the page says that its required fields are in red. */
function hasLegend(page: ReadPage): boolean {
  const { text } = page.checkpoint.evidence;
  return text.ok && text.value.some((block) => block.visible && legend.test(block.text.slice(0, 500)));
}

function fieldOf(page: ReadPage, label: PageElement): PageElement | undefined {
  const id = attribute(label, 'for');
  if (id !== undefined) return page.byId(id, label);
  for (const element of descendantsOf(label)) if (fields.has(element.name)) return element;
  return undefined;
}

const marks = ['required', 'aria-required', 'title', 'aria-label', 'aria-describedby', 'aria-labelledby', 'placeholder'];

/** Labels in red of fields that nothing else says to be required. */
function redLabels(page: ReadPage): readonly PageElement[] {
  return page.tagged('label').filter((label) => {
    if (!isSeen(label) || !isRed(label) || saidInWords.test(rawTextOf(label))) return false;
    if (['title', 'data-u-before', 'data-u-after', 'data-u-back-image'].some((name) => Object.hasOwn(label.attribs, name)))
      return false;
    if ([...descendantsOf(label)].some(({ name }) => ['img', 'svg', 'abbr', 'strong', 'b', 'em', 'i'].includes(name)))
      return false;
    const field = fieldOf(page, label);
    return field !== undefined && !marks.some((name) => Object.hasOwn(field.attribs, name));
  });
}

/** 3.1.1: required fields told by the colour of their labels alone, as the page itself says. */
export const requiredByColour: PageCheck = {
  id: 'required-told-by-colour',
  criterion: '3.1',
  tests: ['3.1.1'],
  wcag: ['1.4.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Seule la couleur de l’étiquette dit que ce champ est obligatoire : écrivez « (obligatoire) » ou un astérisque expliqué dans l’étiquette.',
    'Only the colour of the label says that this field is required: write “(required)” or an explained asterisk in the label.',
  ),
  on: (page) => {
    if (!hasLegend(page)) return [];
    const red = redLabels(page).filter((label) => closest(label, ({ name }) => name === 'u-frame') === undefined);
    const others = page.tagged('label').filter((label) => isSeen(label) && !isRed(label));
    return others.length === 0 ? [] : red.map((element) => ({ element }));
  },
};
