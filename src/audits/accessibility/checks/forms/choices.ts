import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { childrenOf, closest, descendantsOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import type { Preparation } from '../preparation.ts';

/** Choices from which a list is worth a look. Our own figure: what does not fit in the 10 or so lines that a browser unfolds, twice. */
const manyOptions = 20;

/** 11.8: a group of options without a name. */
export const optionGroupWithoutLabel: PageCheck = {
  id: 'option-group-without-label',
  criterion: '11.8',
  tests: ['11.8.2'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce groupe de choix (<optgroup>) n’a pas d’attribut label : dire ce que ses choix ont en commun.',
    'This group of choices (<optgroup>) has no label attribute: say what its choices have in common.',
  ),
  on: (page) =>
    page.tagged('optgroup').flatMap((element) => {
      const list = closest(element, ({ name }) => name === 'select');
      const filled = childrenOf(element).some(({ name }) => name === 'option');
      const named =
        (attribute(element, 'label') ?? '').trim() !== '' || childrenOf(element).some(({ name }) => name === 'legend');
      return list === undefined || !isExposed(list) || !filled || named ? [] : [{ element }];
    }),
};

function optionsOf(list: PageElement): readonly PageElement[] {
  return [...descendantsOf(list)].filter(({ name }) => name === 'option');
}

const isGrouped = (list: PageElement): boolean => childrenOf(list).some(({ name }) => name === 'optgroup');

function listsOf(page: ReadPage, grouped: boolean): readonly PageElement[] {
  return page.tagged('select').filter((list) => isExposed(list) && isGrouped(list) === grouped);
}

/** Long lists without groups, for a person to say whether their choices have kinds. */
export const longLists: Preparation = {
  criterion: '11.8',
  question: say(
    'Les choix de cette longue liste sont-ils de plusieurs natures, qu’il faudrait regrouper par <optgroup> ?',
    'Are the choices of this long list of several kinds, to be grouped with <optgroup>?',
  ),
  of: (page) =>
    listsOf(page, false).flatMap((element) => {
      const options = optionsOf(element);
      if (options.length < manyOptions) return [];
      const first = options.slice(0, 5).map((option) => rawTextOf(option).slice(0, 40));
      return [{ element, name: nameOf(page, element).text, context: `${options.length} : ${first.join(' · ')}…` }];
    }),
};

/** Names of the groups of choices. */
export const optionGroups: Preparation = {
  criterion: '11.8',
  question: say('Les noms des groupes de choix sont-ils pertinents ?', 'Are the names of the groups of choices relevant?'),
  of: (page) =>
    listsOf(page, true).map((element) => {
      const groups = childrenOf(element).filter(({ name }) => name === 'optgroup');
      return {
        element,
        name: nameOf(page, element).text,
        context: groups.map((group) => attribute(group, 'label') ?? '').join(' · '),
      };
    }),
};
