import { isText } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import { isQuarterTurn, turnOfRotate, turnOfTransform } from './angle.ts';
import { rulesOf, valueOf, type StyleRule } from './style-rules.ts';

const root = /^(?:html|:root|body|html body|html ?> ?body)$/i;
const oriented = /^@media\b[^{]{0,300}\(\s{0,5}orientation\s{0,5}:\s{0,5}(?:portrait|landscape)\s{0,5}\)/i;
/** An orientation and nothing else: a further condition may be that of one device for which the orientation is essential. */
const onlyOriented =
  /^@media\s{0,5}(?:(?:only\s{1,5})?(?:screen|all)\s{1,5}and\s{1,5})?\(\s{0,5}orientation\s{0,5}:\s{0,5}(?:portrait|landscape)\s{0,5}\)\s{0,5}$/i;

/** Part of the page that a selector turns: `html` or `body`; undefined for anything else. */
function rootOf(selector: string): 'html' | 'body' | undefined {
  const found = selector
    .split(',', 50)
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .find((one) => root.test(one));
  if (found === undefined) return undefined;
  return /body$/i.test(found) ? 'body' : 'html';
}

/** Degrees by which a rule turns; undefined when it does not say, or cannot be told. */
function turnOf({ declarations }: StyleRule): number | undefined {
  const transform = valueOf(declarations, 'transform') ?? valueOf(declarations, '-webkit-transform');
  const rotate = valueOf(declarations, 'rotate');
  if (transform === undefined && rotate === undefined) return undefined;
  const turns = [transform === undefined ? 0 : turnOfTransform(transform), rotate === undefined ? 0 : turnOfRotate(rotate)];
  const [one, other] = turns;
  return one === undefined || other === undefined ? undefined : one + other;
}

function sheetsOf(page: ReadPage): readonly StyleRule[] {
  return page
    .tagged('style')
    .filter((style) => closest(style, ({ name }) => name === 'u-frame' || name === 'u-shadow-root') === undefined)
    .flatMap((style) => rulesOf(style.childNodes.map((node) => (isText(node) ? node.data : '')).join('')));
}

function locks(page: ReadPage): readonly Hit[] {
  const rules = sheetsOf(page);
  const usual = { html: 0, body: 0 };
  for (const rule of rules) {
    const part = rule.conditions.length === 0 ? rootOf(rule.selector) : undefined;
    const turn = part === undefined ? undefined : turnOf(rule);
    if (part !== undefined && turn !== undefined) usual[part] = turn;
  }
  return rules.flatMap((rule): readonly Hit[] => {
    const part = rootOf(rule.selector);
    const turn = part === undefined || !rule.conditions.some((one) => oriented.test(one)) ? undefined : turnOf(rule);
    if (part === undefined || turn === undefined || !isQuarterTurn(turn - usual[part])) return [];
    const quote = `${rule.conditions.join(' ')} { ${rule.selector} { ${rule.declarations.trim()} } }`.replace(/\s+/g, ' ');
    const sure = rule.conditions.length === 1 && onlyOriented.test(rule.conditions[0] ?? '');
    return [sure ? { quote } : { quote, doubtful: true }];
  });
}

/** True when the page shows something. */
function isShown(page: ReadPage): boolean {
  const [body] = page.tagged('body');
  return body !== undefined && isExposed(body) && isSeen(body);
}

const locked: PageCheck = {
  id: 'orientation-locked',
  criterion: '13.9',
  tests: ['13.9.1'],
  wcag: ['1.3.4'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'La feuille de styles tourne la page d’un quart de tour dans une orientation de l’écran : laissez-la lire en portrait comme en paysage.',
    'The style sheet turns the page by a quarter in one orientation of the screen: let it be read in portrait and in landscape.',
  ),
  on: (page) => (isShown(page) ? locks(page) : []),
};

/** Whether the page may be read either way up. Only the sheets written in the page are in the evidence; axe-core looks at the others. */
export const orientationChecks: readonly PageCheck[] = [locked];
