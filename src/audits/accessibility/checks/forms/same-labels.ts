import { say } from '../../../../method/say.ts';
import { attribute, isElement, isText, type PageElement, type PageNode } from '../../../../language/html/tree.ts';
import { labelsOf, nameOf } from '../../page/name.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import { isUnrendered } from '../../page/exposure.ts';
import { hasWord, labelWords } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';
import { groupOf, isBox, seenControlsOf, type Control } from './controls.ts';

/** What tells apart what it holds: a row, an item. */
const rows = new Set(['tr', 'li', 'td', 'dd', 'details']);
/** What holds no word that would tell two fields apart. */
const passed = new Set(['select', 'textarea', 'style', 'script', 'button', 'a', 'datalist']);

function isTold(page: ReadPage, { element }: Control): boolean {
  const group = groupOf(element);
  if (group !== undefined && nameOf(page, group).text !== '') return true;
  const more = ['aria-describedby', 'aria-description', 'aria-labelledby', 'title'];
  return (
    closest(element, ({ name }) => rows.has(name)) !== undefined || more.some((name) => Object.hasOwn(element.attribs, name))
  );
}

/** True when what is shown of it holds a word outside labels, buttons and links. A form too large to look through is said to. */
function speaksOfOther(form: PageElement, labels: ReadonlySet<PageElement>): boolean {
  const waiting: PageNode[] = [form];
  let steps = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if ((steps += 1) > 5000) return true;
    if (isText(at) && hasWord(at.data)) return true;
    if (!isElement(at) || labels.has(at) || passed.has(at.name)) continue;
    if (attribute(at, 'data-u-visible') === 'false' || attribute(at, 'data-u-hidden') !== undefined) continue;
    for (const child of at.childNodes) waiting.push(child);
  }
  return false;
}

/** True when a person sees words beside the labels of the form: a title may tell the fields apart. */
function hasOtherWords(page: ReadPage, form: PageElement): boolean {
  return speaksOfOther(form, new Set(seenControlsOf(page).flatMap(({ element }) => labelsOf(page, element))));
}

const fieldName = ({ element }: Control): string => attribute(element, 'name') ?? '';

/** Fields of one form that carry the same label and send different things. */
function alike(page: ReadPage): readonly (readonly [PageElement, readonly Control[]])[] {
  const fields = seenControlsOf(page).filter(
    (control) => !isBox(control) && control.type !== 'search' && fieldName(control) !== '',
  );
  const forms = Map.groupBy(
    fields,
    ({ element }) => closest(element, ({ name }) => name === 'form' || name === 'body') ?? element,
  );
  return [...forms].flatMap(([form, own]) =>
    [...Map.groupBy(own, ({ element }) => labelWords(nameOf(page, element).text))]
      .filter(([words, same]) => words !== '' && same.length > 1 && new Set(same.map(fieldName)).size === same.length)
      .map(([, same]): readonly [PageElement, readonly Control[]] => [form, same]),
  );
}

/**
 * 11.2: two fields of a form with the same label, of different names, and nothing that tells them apart. Proved when the form shows no other
 * words at all beside its labels.
 */
export const sameLabelTwice: PageCheck = {
  id: 'same-label-twice',
  criterion: '11.2',
  tests: ['11.2.1', '11.2.3'],
  wcag: ['2.4.6', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Plusieurs champs de ce formulaire ont la même étiquette et rien ne les distingue : préciser chaque étiquette, ou regrouper les champs sous une légende.',
    'Several fields of this form have the same label and nothing tells them apart: make each label precise, or group the fields under a legend.',
  ),
  on: (page) =>
    alike(page).flatMap(([form, same]): readonly Hit[] => {
      const untold = same.filter((control) => !isTold(page, control));
      const [, second] = untold;
      if (second === undefined || isUnrendered(form)) return [];
      const doubtful = hasOtherWords(page, form);
      const quote = nameOf(page, second.element).text;
      return [{ element: second.element, quote, ...(doubtful ? { doubtful: true as const } : {}) }];
    }),
};
